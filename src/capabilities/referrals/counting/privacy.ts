import { plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

/** Counts and codes of closed lists: there is no worker, no resident and no typed text in any of them. */
export const countingPrivacy = {
  referral_count: { of: 'nobody', columns: plain('quarter', 'area', 'topic', 'n') },
  referral_condition: { of: 'nobody', columns: plain('quarter', 'area', 'condition', 'n') },
  referral_team: { of: 'nobody', columns: plain('quarter', 'area', 'outcome', 'n') },
  referral_gap: { of: 'nobody', columns: plain('month', 'area', 'place', 'topic', 'extras', 'n') },
  referral_feedback: { of: 'nobody', columns: plain('month', 'activity_id', 'verdict', 'n') },
  referral_told: { of: 'nobody', columns: plain('activity_id', 'verdict', 'told_on') },
  'published.offer_report': { of: 'nobody', columns: plain('activity_id', 'verdict', 'last_month', 'n') },
} as const satisfies Privacy
