import type { Privacy } from '#platform/privacy/marks.ts'
import { flowMinutes } from './domain.ts'

const onTheWay = { basis: 'publieke taak', term: `${flowMinutes} minuten` } as const
const linked = {
  basis: 'publieke taak',
  term: 'tot je je account wist, of de gemeente deze manier van inloggen weghaalt',
} as const

/** What signing in with the municipality holds of people. */
export const staffPrivacy: Privacy = {
  staff_login: 'no people',
  staff_flow: {
    flow_hash: 'plain',
    issuer: 'plain',
    client_id: 'plain',
    back_to: { purpose: 'je terugbrengen naar de pagina die je wilde zien', ...onTheWay },
    ends_at: 'plain',
  },
  staff_identity: {
    issuer: { purpose: 'weten bij welke gemeente je werkt', ...linked },
    sub: { purpose: 'je herkennen als je inlogt met je account van de gemeente', ...linked },
    person_id: { purpose: 'je account terugvinden', ...linked },
    since: { purpose: 'zien hoe lang je zo kunt inloggen', ...linked },
  },
}
