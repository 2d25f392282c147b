import type { Letterhead } from '#capabilities/accounts/index.ts'
import { happening } from '#platform/events/events.ts'
import type { StoredActivity } from './schema.ts'

/**
 * A team changed an activity, one date of it, or took it away (`after` is `null`). Whoever knows people who were coming
 * compares the two and tells them. Without a letterhead nobody can be written to.
 */
export const activityChanged = happening<{
  readonly before: StoredActivity
  readonly after: StoredActivity | null
  readonly letter: Letterhead | null
  /** The activity in which the rest of it goes on, or one date of it at another time or place. */
  readonly continuedAs?: StoredActivity
}>('activities.changed')
