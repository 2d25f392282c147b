import type { Schedule } from '#capabilities/activities/index.ts'
import { addDays, weekdayOf } from '#platform/i18n/dates.ts'
import type { DemoSchedule, Weekday } from './demo-city.ts'

const weekdays: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A demo schedule as it would have been entered some weeks ago, seen from `today`. */
export function scheduleFor(when: DemoSchedule, today: string): Schedule {
  if ('inDays' in when) return on(addDays(today, when.inDays), when, null)
  if ('weekly' in when) {
    const interval = when.everyWeeks && when.everyWeeks > 1 ? `;INTERVAL=${when.everyWeeks}` : ''
    const monday = addDays(today, 1 - weekdayOf(today) - 56)
    const first = Math.min(...when.weekly.map((day) => weekdays.indexOf(day)))
    return on(addDays(monday, first), when, `FREQ=WEEKLY${interval};BYDAY=${when.weekly.join(',')}`)
  }
  return on(
    monthlyStart(when.monthly, when.nth, today),
    when,
    `FREQ=MONTHLY;BYDAY=${when.nth}${when.monthly}`,
  )
}

function on(day: string, at: { readonly at: string; readonly until: string }, rule: string | null): Schedule {
  return { start: `${day}T${at.at}`, end: `${day}T${at.until}`, rule, except: [], cancelled: [] }
}

/** The nth weekday of the month two months ago; -1 is the last. */
function monthlyStart(weekday: Weekday, nth: number, today: string): string {
  const wanted = weekdays.indexOf(weekday) + 1
  const first = `${addDays(`${today.slice(0, 7)}-01`, -45).slice(0, 7)}-01`
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter(
    (day) => day.slice(0, 7) === first.slice(0, 7) && weekdayOf(day) === wanted,
  )
  return nth === -1 ? days.at(-1)! : days[nth - 1]!
}
