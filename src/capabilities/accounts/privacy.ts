import type { Privacy } from '#platform/privacy/marks.ts'
import { sessionDays } from './domain.ts'
import { invitationDays } from './roles/domain.ts'
import { staffPrivacy } from './staff/privacy.ts'

const account = { basis: 'overeenkomst', term: 'tot je je account wist' } as const
const aDay = { basis: 'overeenkomst', term: 'een dag' } as const
const session = { basis: 'overeenkomst', term: `tot je uitlogt, of ${sessionDays} dagen niet komt` } as const
const role = { basis: 'overeenkomst', term: 'tot de rol eindigt of je je account wist' } as const
const invited = {
  basis: 'gerechtvaardigd belang',
  term: `tot je ja zegt, of ${invitationDays} dagen`,
} as const

/** What accounts hold of people. */
export const privacy: Privacy = {
  person: {
    person_id: { purpose: 'je account terugvinden', ...account },
    email: { purpose: 'je laten inloggen en je schrijven', ...account },
    name: { purpose: 'je aanspreken', ...account },
    function: 'plain',
    since: { purpose: 'zien hoe lang je account er is', ...account },
  },
  sign_in_link: {
    token_hash: 'plain',
    email: { purpose: 'je laten inloggen, en niet te veel mails sturen', ...aDay },
    back_to: { purpose: 'je terugbrengen naar de pagina die je wilde zien', ...aDay },
    asked_at: { purpose: 'niet te veel mails sturen', ...aDay },
    ends_at: 'plain',
  },
  session: {
    session_id: 'plain',
    token_hash: 'plain',
    person_id: { purpose: 'weten wie er is ingelogd', ...session },
    device: { purpose: 'je laten zien waar je bent ingelogd', ...session },
    way: {
      purpose: 'weten hoe je inlogde: met je mail, een sleutel of je account van de gemeente',
      ...session,
    },
    since: { purpose: 'je laten zien waar je bent ingelogd', ...session },
    seen_at: { purpose: 'je laten zien waar je bent ingelogd', ...session },
    ends_at: 'plain',
  },
  role_grant: {
    grant_id: 'plain',
    person_id: { purpose: 'weten wat je hier mag', ...role },
    role: { purpose: 'weten wat je hier mag', ...role },
    area_id: { purpose: 'weten waarvoor je dat mag', ...role },
    department: { purpose: 'weten waarvoor je dat mag', ...role },
    team_id: { purpose: 'weten waarvoor je dat mag', ...role },
    scope_name: { purpose: 'weten waarvoor je dat mag', ...role },
    since: { purpose: 'weten sinds wanneer', ...role },
    ends_on: { purpose: 'weten tot wanneer', ...role },
  },
  invitation: {
    invitation_id: 'plain',
    token_hash: 'plain',
    email: { purpose: 'je uitnodigen', ...invited },
    role: { purpose: 'je vragen voor deze rol', ...invited },
    area_id: 'plain',
    department: 'plain',
    team_id: 'plain',
    scope_name: 'plain',
    role_ends_on: 'plain',
    invited_at: 'plain',
    ends_at: 'plain',
  },
  ...staffPrivacy,
}
