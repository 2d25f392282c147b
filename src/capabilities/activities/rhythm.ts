/** How often something comes back, as people say it. */
export const rhythms = ['once', 'weekly', 'fortnightly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const

/**
 * The recurrence rule of a rhythm that begins on a day: the same weekday every week or every other week, or the same
 * so-manieth weekday of the month. A fifth one does not come every month: that is the last.
 * @param day local ISO date of the first time
 */
export function ruleOf(rhythm: Rhythm, day: string): string | null {
  const date = new Date(`${day}T00:00:00Z`)
  const weekday = days[date.getUTCDay()]!
  const nth = Math.ceil(date.getUTCDate() / 7)
  const rules: Readonly<Record<Rhythm, string | null>> = {
    once: null,
    weekly: `FREQ=WEEKLY;BYDAY=${weekday}`,
    fortnightly: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`,
    monthly: `FREQ=MONTHLY;BYDAY=${nth > 4 ? -1 : nth}${weekday}`,
  }
  return rules[rhythm]
}
