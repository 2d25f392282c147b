import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { linkDays } from './mail-store.ts'

const basis = 'publieke taak'
const work = {
  purpose: 'je de week van je team mailen, zolang jij dat wilt',
  basis,
} as const

/** What is held of the week: that a team called, never which worker; and who of the team gets it by mail. */
export const privacy: Privacy = {
  'published.offer_call': 'no people',
  week_mail: peopleTable({
    what: {
      nl: 'of je de week van het wijkteam per mail krijgt',
      en: 'whether you get the week of the neighbourhood team by mail',
    },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      until: { nl: 'je niet meer in een wijkteam werkt', en: 'you no longer work in a neighbourhood team' },
    },
    columns: {
      person_id: work,
      sent_on: { purpose: 'je niet twee keer hetzelfde mailen', basis },
      stopped_on: { purpose: 'je niet meer mailen als je dat niet wilt', basis },
    },
  }),
  week_mail_link: peopleTable({
    what: { nl: 'links waarmee je die mail stopt', en: 'links by which you stop that mail' },
    of: [{ parent: 'week_mail', by: 'person_id', erasing: 'row' }],
    keep: { days: linkDays, from: 'made_on' },
    columns: { ...plain('person_id', 'made_on'), token_hash: 'secret' },
  }),
}
