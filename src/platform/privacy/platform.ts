import { filePrivacy } from '#platform/files/privacy.ts'
import { mailPrivacy } from '#platform/mail/privacy.ts'
import { plain } from './marks.ts'
import type { Privacy } from './marks.ts'

/** What the platform itself holds of people. */
export const platformPrivacy: Privacy = {
  // What was done, when, about what, and by what kind of somebody; by whom only while that person has an account.
  audit_entry: {
    ...plain('audit_id', 'at', 'actor', 'action', 'subject', 'request_id'),
    person_id: {
      purpose: 'kunnen nagaan wie iets veranderde of inzag',
      basis: 'publieke taak',
      term: 'een jaar, of tot je je account wist',
    },
  },
  ...mailPrivacy,
  ...filePrivacy,
}
