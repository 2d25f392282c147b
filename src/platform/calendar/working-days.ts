import { addDays, daysBetween, localDay, weekdayOf } from '#platform/i18n/dates.ts'
import { holidayDaysOf, isDutchHoliday } from './dutch-holidays.ts'
import type { WhichHolidays } from './dutch-holidays.ts'
import { instantOf, localOf } from './zone.ts'

const goodFridayIsFree: WhichHolidays = { goodFriday: 'included' }

/**
 * Whether a municipality works on a local day: Monday to Friday, no public holiday, and none of `daysOff`, the local ISO
 * dates on which this one is closed besides, such as the Friday after Ascension.
 *
 * By the Algemene termijnenwet Good Friday does not count (article 3, second paragraph). It is not among the eight free
 * days of municipalities (Cao Gemeenten, article 6.6); we follow the law, so that a term is the same everywhere. 5 May is
 * free in both, since 2024 every year (https://www.gemeente.nu/blog/bevrijdingsdag-een-betaalde-vrije-dag/).
 */
export function isWorkingDay(day: string, daysOff: readonly string[] = []): boolean {
  return weekdayOf(day) <= 5 && !isDutchHoliday(day, goodFridayIsFree) && !daysOff.includes(day)
}

/**
 * The local day at whose end a term of `n` working days is over. The day on which it began does not count, whether
 * something came in at nine, at 23.59 or on a Saturday: the next working day is the first. So what comes in on Friday,
 * Saturday or Sunday ends on the same day, and to ask late at night costs nobody a day. Of no working days it is `day`.
 * @throws RangeError when `n` is no whole number from 0
 */
export function addWorkingDays(day: string, n: number, daysOff: readonly string[] = []): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`A term is of whole working days, not of ${n}`)
  let end = day
  for (let left = n; left > 0;) {
    end = addDays(end, 1)
    if (isWorkingDay(end, daysOff)) left -= 1
  }
  return end
}

/**
 * How many working days lie after `from`, up to and including `to`: how long something took that began on `from`, reckoned
 * as `addWorkingDays` does. On the same day, in the same weekend, or with `to` before `from`, it is 0.
 */
export function workingDaysBetween(from: string, to: string, daysOff: readonly string[] = []): number {
  // Whole weeks have five each, less what was free in them: figures are made of thousands of terms.
  const weeks = Math.max(0, Math.floor(daysBetween(from, to) / 7))
  const rest = addDays(from, weeks * 7)
  let count = weeks * 5 - freeWeekdaysBetween(from, rest, daysOff)
  for (let day = addDays(rest, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(day, daysOff)) count += 1
  }
  return count
}

/** How many days from Monday to Friday after `from`, up to and including `to`, are no working days. */
function freeWeekdaysBetween(from: string, to: string, daysOff: readonly string[]): number {
  const free = new Set(daysOff)
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const day of holidayDaysOf(year, goodFridayIsFree)) free.add(day)
  }
  return [...free].filter((day) => from < day && day <= to && weekdayOf(day) <= 5).length
}

/** The moment so many working days later: `addWorkingDays`, at the same time on the clock, to the minute. */
export function afterWorkingDays(from: Date, n: number, daysOff: readonly string[] = []): Date {
  return instantOf(addWorkingDays(localDay(from), n, daysOff), localOf(from).minute)
}
