import { weekdayOf } from '#platform/i18n/dates.ts'

/** How often something comes back, seen from the day on which it begins. */
export const rhythms = ['once', 'weekly', 'fortnightly', 'monthly', 'last'] as const
export type Rhythm = (typeof rhythms)[number]

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** "WE" for 3. */
export function weekdayCode(weekday: number): string {
  return codes[weekday - 1]!
}

/** "2WE" for the second Wednesday of its month. A fifth one does not come every month: that is the last, "-1WE". */
export function nthOfMonth(day: string): string {
  const nth = Math.ceil(dayOfMonth(day) / 7)
  return `${nth > 4 ? -1 : nth}${weekdayCode(weekdayOf(day))}`
}

/**
 * The recurrence rule of a rhythm that begins on a day: the same weekday every week or every other week, or the same
 * so-manieth weekday of the month.
 * @param day local ISO date of the first time
 */
export function ruleOf(rhythm: Rhythm, day: string): string | null {
  const weekday = weekdayCode(weekdayOf(day))
  const rules: Readonly<Record<Rhythm, string | null>> = {
    once: null,
    weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
    fortnightly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    monthly: `FREQ=MONTHLY;BYDAY=${nthOfMonth(day)}`,
    last: `FREQ=MONTHLY;BYDAY=-1${weekday}`,
  }
  return rules[rhythm]
}

/** The rhythms that say something of their own for a day: it is the last such weekday only at the end of a month. */
export function rhythmsFor(day: string): Rhythm[] {
  const inMonth = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate()
  const isLast = dayOfMonth(day) + 7 > inMonth
  return rhythms.filter(
    (rhythm) => rhythm !== 'last' || (isLast && ruleOf('monthly', day) !== ruleOf('last', day)),
  )
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8))
}
