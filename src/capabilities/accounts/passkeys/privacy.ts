import { peopleTable } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

const basis = 'overeenkomst'
const shown = { purpose: 'je laten zien welke passkeys je hebt', basis } as const

/** What passkeys hold of people. */
export const passkeyPrivacy: Privacy = {
  passkey: peopleTable({
    what: { nl: 'je passkeys', en: 'your passkeys' },
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      until: { nl: 'je hem verwijdert of je account wist', en: 'you remove it or erase your account' },
    },
    columns: {
      passkey_id: 'plain',
      person_id: { purpose: 'weten wie er met een passkey inlogt', basis },
      credential_id: { purpose: 'je passkey terugvinden', basis },
      public_key: { purpose: 'nagaan dat jij het bent', basis },
      counter: { purpose: 'merken dat een passkey is nagemaakt', basis },
      transports: { purpose: 'niet twee passkeys op één apparaat maken', basis },
      device: shown,
      since: shown,
      seen_at: { purpose: 'je laten zien welke passkeys je gebruikt', basis },
    },
  }),
  // A hash of what a key must sign; gone within a day.
  passkey_challenge: 'no people',
}
