import type { ActivityFacts, Schedule, Skip } from '#capabilities/activities/index.ts'
import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'

/** Moves with the calendar: the demo city is always alive today. */
export type DemoSchedule =
  /** Every week on these days, from some weeks ago. */
  | {
      readonly weekly: readonly Weekday[]
      readonly at: string
      readonly until: string
      readonly everyWeeks?: number
    }
  /** The nth (or last, -1) weekday of every month. */
  | {
      readonly monthly: Weekday
      readonly nth: 1 | 2 | 3 | 4 | -1
      readonly at: string
      readonly until: string
    }
  /** Once, so many days from today. */
  | { readonly inDays: number; readonly at: string; readonly until: string }

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

export type DemoInitiative = Omit<InitiativeFacts, 'confirmedOn' | 'source'> & {
  /** Stable key within the demo, becomes the slug: `het-badhuis`. */
  readonly key: string
  readonly confirmedDaysAgo: number
  readonly activities: readonly DemoActivity[]
}

export type DemoActivity = Omit<ActivityFacts, 'schedule' | 'confirmedOn'> & {
  readonly when: DemoSchedule
  /** What it passes over. */
  readonly skips?: readonly Skip[]
  /** The next date, or the one after it, is announced as cancelled. */
  readonly cancels?: 'next' | 'second'
  readonly confirmedDaysAgo: number
}

export type { Schedule }
