import { privacy as outreach } from './outreach/privacy.ts'
import { privacy as week } from './week/privacy.ts'
import { countingPrivacy } from './counting/privacy.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { handoverPrivacy } from './handover/privacy.ts'

/** What is asked about a resident is not kept: there is no table for it. */
export const privacy: Privacy = {
  'published.match_profile': 'no people',
  'published.match_topic': 'no people',
  ...outreach,
  ...week,
  ...countingPrivacy,
  'published.guidance': 'no people',
  ...handoverPrivacy,
}
