import { daysBetween, isLocalDay } from '#platform/i18n/dates.ts'
import { good, wrong } from './text.ts'
import type { Cell } from './text.ts'

/** A local moment as ISO text to the minute; Dutch order (`25-11-2026 10:00`) is read too. */
export function momentOf(cell: string): Cell<string> {
  const { day, time } = halves(cell)
  const isoDay = dayText(day)
  if (!isoDay) return wrong('not-a-moment')
  if (time === '') return wrong('time-missing')
  if (hasZone(time)) return wrong('time-zone')
  const isoTime = timeText(time)
  return isoTime ? good(`${isoDay}T${isoTime}`) : wrong('not-a-moment')
}

/** Longest first date of a series: with more, `eind` was taken for the end of the series. */
const longestOfSeries = 7

/** The end of the first date: a moment, or a time on the day of `start`. An empty cell is unknown. */
export function endOf(cell: string, start: string, rule: string | null): Cell<string | null> {
  if (cell === '') return good(null)
  const time = timeText(cell)
  const end = time ? good(`${start.slice(0, 10)}T${time}`) : momentOf(cell)
  if (!end.ok) return end
  // ISO texts of one length compare as the moments do.
  if (end.value <= start) return wrong('end-not-after-start', start)
  if (rule && daysBetween(start.slice(0, 10), end.value.slice(0, 10)) > longestOfSeries)
    return wrong('end-of-series')
  return end
}

/** A date on or before `today`, as ISO text; an empty cell is unknown. */
export function pastDayOf(cell: string, today: string): Cell<string | null> {
  if (cell === '') return good(null)
  const day = dayText(cell)
  if (!day) return wrong('not-a-date')
  return day > today ? wrong('date-in-future', today) : good(day)
}

function halves(cell: string): { day: string; time: string } {
  const [, day = '', time = ''] = /^(\S+?)(?:[T\s]+(.*))?$/is.exec(cell) ?? []
  return { day, time: time.trim() }
}

function dayText(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : (dutch?.slice(1).toReversed() ?? [])
  if (!year || !month || !day) return null
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return found >= '2000' && found < '2100' && isLocalDay(found) ? found : null
}

function timeText(text: string): string | null {
  const found = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d{1,9})?)?(?:\s*uur)?$/i.exec(text)
  const [, hour = '', minute = ''] = found ?? []
  if (!found || Number(hour) > 23 || Number(minute) > 59) return null
  return `${hour.padStart(2, '0')}:${minute}`
}

function hasZone(time: string): boolean {
  return /\d\s*(z|utc|[+-]\d{2}:?\d{2}|[+-]\d{2})$/i.test(time)
}
