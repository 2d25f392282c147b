import type { Letterhead } from '#capabilities/accounts/index.ts'
import { happening } from '#platform/events/events.ts'
import type { PublishedActivityRow, StoredActivity } from './schema.ts'

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

/** What whoever follows activities compares of one that everybody may find. */
export type PublicActivity = Pick<
  PublishedActivityRow,
  | 'activity_id'
  | 'initiative_id'
  | 'title'
  | 'themes'
  | 'place_name'
  | 'place_address'
  | 'first_start'
  | 'first_end'
  | 'rule'
  | 'except_days'
  | 'cancelled_days'
  | 'initiative_name'
  | 'phase'
  | 'areas'
>

/**
 * What everybody may find of activities is about to differ, whoever did it: a team, a file or a moderator. `before` is
 * `null` for one that was not to be found, `after` for one that is not any more.
 */
export const activitiesPublished =
  happening<readonly { readonly before: PublicActivity | null; readonly after: PublicActivity | null }[]>(
    'activities.published',
  )
