import { nobodysTable, peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { wordsKeptDays } from './domain.ts'

const basis = 'toestemming'
const circles = ['circles', 'readers'] as const

/** What is held of who goes to whom: a team, never a worker; and who of an initiative said that they want to be found. */
export const privacy: Privacy = {
  'published.team_assignment': 'no people',
  // That a team was there stays, so that nobody counts as never visited. What they wrote goes: it may name somebody.
  team_visit: nobodysTable({
    of: 'nobody',
    keep: { days: wordsKeptDays, from: 'noted_at', clears: { agreed: '', objection: null } },
    columns: plain(
      ...(['visit_id', 'team', 'initiative_id', 'day', 'minutes', 'agreed'] as const),
      ...(['noted_at', 'objection', 'objected_at', ...circles] as const),
    ),
  }),
  team_invitation: {
    of: 'nobody',
    columns: plain(
      ...(['invitation_id', 'initiative_id', 'wished_day', 'asked_at', 'state', 'reason'] as const),
      ...(['settled_at', ...circles] as const),
    ),
  },
  key_person: peopleTable({
    what: {
      nl: 'hoe het wijkteam je vindt als aanspreekpunt van een initiatief',
      en: 'how the neighbourhood team finds you as the person to talk to of an initiative',
    },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      until: {
        nl: 'je het weghaalt, of uit het team van het initiatief gaat',
        en: 'you take it away, or leave the team of the initiative',
      },
    },
    columns: {
      ...plain('initiative_id', 'said_at', ...circles),
      person_id: { purpose: 'weten van wie dit is, zodat jij het kunt weghalen', basis },
      name: { purpose: 'het wijkteam laten weten naar wie het kan vragen', basis },
      reach: { purpose: 'het wijkteam laten weten hoe het je bereikt', basis },
    },
  }),
}
