import { addDays } from '#platform/i18n/dates.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import { factsOf } from '../schema.ts'
import type { DateRow } from '../schema.ts'
import type { ActivityWithNext } from '../views/of-initiative.tsx'

/** One time that something is done. */
export interface WeekEntry {
  readonly id: ActivityId
  readonly facts: ActivityFacts
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly cancelled: boolean
}

/** What an initiative does in seven days, from today: who looks on a Sunday wants to know of Monday. */
export interface Week {
  /** The first and the last day of it. */
  readonly from: string
  readonly to: string
  /** The days on which there is something, in order. */
  readonly days: readonly { readonly day: string; readonly entries: readonly WeekEntry[] }[]
  /** The first time that goes on, in this week or later. */
  readonly next: { readonly title: string; readonly at: Date } | null
}

/** The first day that is not in the week of `today`. */
export function dayAfterWeek(today: string): string {
  return addDays(today, 7)
}

/** The week from `today`, out of its dates and of all that the initiative does. */
export function weekOf(
  today: string,
  { dates, activities }: { dates: readonly DateRow[]; activities: readonly ActivityWithNext[] },
): Week {
  const facts = new Map(activities.map((row) => [row.activity_id, factsOf(row)]))
  const entries = dates.flatMap((date): (WeekEntry & { day: string })[] => {
    const own = facts.get(date.activity_id)
    if (!own) return []
    const { activity_id: id, starts_at: startsAt, ends_at: endsAt, cancelled, day } = date
    return [{ id, facts: own, startsAt, endsAt, cancelled, day }]
  })
  const soonest = activities.find((row) => row.next_at !== null)
  return {
    from: today,
    to: addDays(dayAfterWeek(today), -1),
    days: [...Map.groupBy(entries, (entry) => entry.day)].map(([day, own]) => ({ day, entries: own })),
    next: soonest?.next_at ? { title: soonest.title, at: soonest.next_at } : null,
  }
}

/** Whether nothing goes on in it: there is nothing, or all of it is cancelled. */
export function isQuiet(week: Week): boolean {
  return week.days.every(({ entries }) => entries.every((entry) => entry.cancelled))
}
