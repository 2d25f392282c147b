import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { sessionDays } from './domain.ts'
import { passkeyPrivacy } from './passkeys/privacy.ts'
import { invitationDays } from './roles/domain.ts'
import { staffPrivacy } from './staff/privacy.ts'

const basis = 'overeenkomst'
const where = { purpose: 'je laten zien waar je bent ingelogd', basis } as const

const role = { purpose: 'weten wat je hier mag', basis } as const
const roleFor = { purpose: 'weten waarvoor je dat mag', basis } as const

/** What accounts hold of people. */
export const privacy: Privacy = {
  person: peopleTable({
    what: {
      nl: 'je account: je e-mailadres en je naam',
      en: 'your account: your e-mail address and your name',
    },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: 'until erased',
    columns: {
      person_id: { purpose: 'je account terugvinden', basis },
      email: { purpose: 'je laten inloggen en je schrijven', basis },
      name: { purpose: 'je aanspreken', basis },
      locale: { purpose: 'je schrijven in je eigen taal', basis },
      function: 'plain',
      since: { purpose: 'zien hoe lang je account er is', basis },
    },
  }),
  sign_in_link: peopleTable({
    what: { nl: 'links die je vroeg om in te loggen', en: 'links that you asked for to sign in' },
    of: [{ email: 'email', erasing: 'row' }],
    // A link works for a quarter of an hour; the row stays for a day, to count how many were asked for.
    keep: { days: 1, from: 'asked_at' },
    columns: {
      token_hash: 'secret',
      email: { purpose: 'je laten inloggen, en niet te veel mails sturen', basis },
      back_to: { purpose: 'je terugbrengen naar de pagina die je wilde zien', basis },
      asked_at: { purpose: 'niet te veel mails sturen', basis },
      ends_at: 'plain',
    },
  }),
  session: peopleTable({
    what: { nl: 'de plekken waar je bent ingelogd', en: 'the places where you are signed in' },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      days: sessionDays,
      from: 'seen_at',
      after: { nl: 'na je laatste bezoek', en: 'after your last visit' },
      sooner: { nl: 'je uitlogt', en: 'you sign out' },
    },
    columns: {
      ...plain('session_id', 'ends_at', 'way'),
      token_hash: 'secret',
      person_id: { purpose: 'weten wie er is ingelogd', basis },
      device: where,
      since: where,
      seen_at: where,
    },
  }),
  role_grant: peopleTable({
    what: { nl: 'wat je hier mag: je rollen', en: 'what you may do here: your roles' },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      days: 1,
      from: 'ends_on',
      after: { nl: 'na het einde van de rol', en: 'after the role ends' },
    },
    columns: {
      ...plain('grant_id'),
      person_id: role,
      role,
      area_id: roleFor,
      department: roleFor,
      team_id: roleFor,
      scope_name: roleFor,
      since: { purpose: 'weten sinds wanneer', basis },
      ends_on: { purpose: 'weten tot wanneer', basis },
    },
  }),
  invitation: peopleTable({
    what: { nl: 'uitnodigingen voor jou, en van jou', en: 'invitations for you, and by you' },
    of: [
      { email: 'email', erasing: 'row' },
      { id: 'invited_by', erasing: 'columns', become: { invited_by: null } },
    ],
    keep: { days: invitationDays, from: 'invited_at', sooner: { nl: 'je ja zegt', en: 'you say yes' } },
    columns: {
      ...plain('invitation_id', 'area_id', 'department', 'team_id', 'scope_name', 'role_ends_on'),
      ...plain('invited_at', 'ends_at'),
      token_hash: 'secret',
      email: { purpose: 'je uitnodigen', basis: 'gerechtvaardigd belang' },
      role: { purpose: 'je vragen voor deze rol', basis: 'gerechtvaardigd belang' },
      invited_by: { purpose: 'het adres alleen laten zien aan wie het intypte', basis },
    },
  }),
  ...passkeyPrivacy,
  ...staffPrivacy,
}
