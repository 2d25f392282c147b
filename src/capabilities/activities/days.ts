import { daysBetween } from '#platform/i18n/dates.ts'
import type { Occurrence, Window } from './recurrence.ts'

/**
 * On which days something happens, one bit a day from the first of `window`: `0010000001…`. Beside the dates
 * themselves, so that a search knows the next day of thousands of activities without looking one date up.
 * Cancelled dates are left out.
 */
export function daysAsBits(dates: readonly Occurrence[], { from, to }: Window): string {
  const bits = Array.from({ length: daysBetween(from, to) }, () => '0')
  for (const { day, cancelled } of dates) {
    const index = daysBetween(from, day)
    if (!cancelled && index >= 0 && index < bits.length) bits[index] = '1'
  }
  return bits.join('')
}
