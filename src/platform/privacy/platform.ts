import { mailPrivacy } from '#platform/mail/privacy.ts'
import { plain } from './marks.ts'
import type { Privacy } from './marks.ts'

/** What the platform itself holds of people. */
export const platformPrivacy: Privacy = {
  // What was done, when, and by what kind of somebody: never by whom.
  audit_entry: plain('audit_id', 'at', 'actor', 'action', 'request_id'),
  ...mailPrivacy,
}
