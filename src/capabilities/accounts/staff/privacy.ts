import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

const basis = 'publieke taak'

/** What signing in with the municipality holds of people. */
export const staffPrivacy: Privacy = {
  staff_login: 'no people',
  // Of somebody whom we do not know yet; gone the night after.
  staff_flow: { of: 'nobody', columns: plain('flow_hash', 'issuer', 'client_id', 'back_to', 'ends_at') },
  staff_identity: peopleTable({
    what: {
      nl: 'dat je inlogt met je account van de gemeente',
      en: 'that you sign in with your account of the municipality',
    },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      until: {
        nl: 'je je account wist, of de gemeente deze manier van inloggen weghaalt',
        en: 'you erase your account, or the municipality takes this way of signing in away',
      },
    },
    columns: {
      issuer: { purpose: 'weten bij welke gemeente je werkt', basis },
      sub: { purpose: 'je herkennen als je inlogt met je account van de gemeente', basis },
      person_id: { purpose: 'je account terugvinden', basis },
      since: { purpose: 'zien hoe lang je zo kunt inloggen', basis },
    },
  }),
}
