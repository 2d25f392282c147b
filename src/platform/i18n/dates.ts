import { localOf } from '#platform/calendar/zone.ts'
import type { Locale } from '#platform/context/ctx.ts'

const dayMs = 24 * 60 * 60_000

/** True for a real calendar date as ISO text, from 1970 up to and including 2199. */
export function isLocalDay(text: string): boolean {
  if (!/^(19[7-9]|20\d|21\d)\d-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(text)
  // 31 February rolls on to March; then the text differs.
  return !Number.isNaN(ms) && isoDay(ms) === text
}

/** Today as an ISO date, for somebody in Europe/Amsterdam. */
export function localDay(now: Date): string {
  return localOf(now).day
}

/** The ISO date `n` days after `day`; before it when `n` is negative. */
export function addDays(day: string, n: number): string {
  return isoDay(Date.parse(day) + n * dayMs)
}

/** How many days `day` lies after `from`. */
export function daysBetween(from: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / dayMs)
}

/** ISO day of the week: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7
}

/** "maandag" for 1, "zondag" for 7. */
export function weekdayName(weekday: number, locale: Locale): string {
  // 5 January 1970 was a Monday.
  return formatters[locale].weekday.format((weekday + 3) * dayMs)
}

/** "januari" for 1. */
export function monthName(month: number, locale: Locale): string {
  return formatters[locale].month.format(Date.UTC(1970, month - 1, 1))
}

/** "25 november", or "25 november 2026". */
export function dateInWords(day: string, locale: Locale, options: { year: boolean }): string {
  const { withYear, withoutYear } = formatters[locale]
  return (options.year ? withYear : withoutYear).format(Date.parse(day))
}

/**
 * "woensdag 25 november". The year follows only when somebody could guess wrong:
 * in another year than `today`'s and more than three months away. Without `today` there is no year.
 */
export function dayInWords(day: string, locale: Locale, options: { today?: string } = {}): string {
  const { today } = options
  const year = today !== undefined && needsYear(day, today)
  return `${weekdayName(weekdayOf(day), locale)} ${dateInWords(day, locale, { year })}`
}

/** "wo 25 nov", "Wed 25 Nov": for a narrow column. */
export function dayInShort(day: string, locale: Locale): string {
  return formatters[locale].short.format(Date.parse(day)).replace(',', '')
}

function needsYear(day: string, today: string): boolean {
  return day.slice(0, 4) !== today.slice(0, 4) && Math.abs(daysBetween(today, day)) > 92
}

/** "vandaag", "morgen", or `null` for any other day. */
export function relativeDay(day: string, today: string, locale: Locale): string | null {
  if (day === today) return locale === 'nl' ? 'vandaag' : 'today'
  if (day === addDays(today, 1)) return locale === 'nl' ? 'morgen' : 'tomorrow'
  return null
}

/** "9.30" in Dutch, "9:30" in English, from `'09:30'` or from minutes after midnight. */
export function timeInWords(time: string | number, locale: Locale): string {
  const minutes = typeof time === 'number' ? time : minutesOf(time)
  const mark = locale === 'nl' ? '.' : ':'
  return `${Math.floor(minutes / 60) % 24}${mark}${String(minutes % 60).padStart(2, '0')}`
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/**
 * "woensdag 25 november, 10.00 uur", or with an end "woensdag 25 november, 10.00 tot 12.00 uur".
 * An end more than a night away is named with its day.
 */
export function whenInWords(
  startsAt: Date,
  endsAt: Date | null,
  locale: Locale,
  options: { today?: string } = {},
): string {
  const start = localOf(startsAt)
  const words = `${dayInWords(start.day, locale, options)}, ${timeInWords(start.minute, locale)}`
  const hour = locale === 'nl' ? ' uur' : ''
  if (endsAt === null) return words + hour
  const end = localOf(endsAt)
  const to = locale === 'nl' ? 'tot' : 'to'
  const endTime = timeInWords(end.minute, locale) + hour
  if (endsAt.getTime() - startsAt.getTime() < dayMs) return `${words} ${to} ${endTime}`
  return `${words}${hour} ${to} ${dayInWords(end.day, locale, options)}, ${endTime}`
}

/** "maandag, dinsdag en woensdag". */
export function listInWords(parts: readonly string[], locale: Locale): string {
  return formatters[locale].list.format(parts)
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

const formatters = { nl: formattersOf('nl-NL'), en: formattersOf('en-GB') }

function formattersOf(language: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    // A local date is a day on the calendar, not a moment: it is written as midnight in UTC.
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options })
  return {
    weekday: format({ weekday: 'long' }),
    short: format({ weekday: 'short', day: 'numeric', month: 'short' }),
    month: format({ month: 'long' }),
    withYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
    withoutYear: format({ day: 'numeric', month: 'long' }),
    // British English has no comma before the last "and".
    list: new Intl.ListFormat(language, { type: 'conjunction' }),
  }
}
