import type { Locale } from '#platform/context/ctx.ts'
import { instantOf } from '#platform/calendar/zone.ts'
import {
  addDays,
  dateInWords,
  listInWords,
  monthName,
  timeInWords,
  weekdayName,
  weekdayOf,
  whenInWords,
} from '#platform/i18n/dates.ts'
import type { Schedule, Skip } from './domain.ts'
import { firstDay, readSchedule } from './recurrence.ts'
import type { ReadSchedule } from './recurrence.ts'
import type { Rule } from './rule.ts'

/**
 * When an activity is, as people say it: "elke woensdag van 10.00 tot 12.00 uur",
 * "elke eerste zaterdag van de maand om 14.00 uur", "eenmalig op zaterdag 5 december, 14.00 uur".
 * A rule that has no plain sentence gets a general one that is still true. Exceptions are not told here.
 * `today` decides whether a single date needs its year; `dates` whether they stand `below` this sentence, where the
 * general one points.
 */
export function scheduleInWords(
  schedule: Schedule,
  locale: Locale,
  options: { today?: string; dates?: 'below' | 'elsewhere' } = {},
): string {
  const say = sayings[locale]
  const read = readSchedule(schedule)
  const various = (time: string) => say.various(time) + (options.dates === 'elsewhere' ? '' : say.below)
  if ('code' in read) return various('')
  const first = firstDay(read)
  if (first === null) return various('')
  if (read.rule === null || read.rule.count === 1)
    return say.once(momentInWords(first, read, locale, options))
  const often = oftenInWords(alike(read.rule), read.day, locale)
  const time = timeOfDay(read, locale)
  const skips = skipsInWords(schedule.skips ?? [], locale)
  return often === null
    ? various(` ${time}`) + skips
    : `${often} ${time}${skips}${endInWords(read, read.rule, locale)}`
}

/** How often a series comes back, without its time and end: "elke woensdag"; `null` without a plain sentence. */
export function oftenOf(schedule: Schedule, locale: Locale): string | null {
  const read = readSchedule(schedule)
  if ('code' in read || read.rule === null) return null
  return oftenInWords(alike(read.rule), read.day, locale)
}

/** ", niet in de schoolvakanties en niet op feestdagen", or nothing. */
function skipsInWords(skips: readonly Skip[], locale: Locale): string {
  const say = sayings[locale]
  const school = skips.some((skip) => skip !== 'public-holidays')
  const all = [
    ...(school ? [say.notInHolidays] : []),
    ...(skips.includes('public-holidays') ? [say.notOnFeasts] : []),
  ]
  return all.length > 0 ? `, ${listInWords(all, locale)}` : ''
}

function momentInWords(day: string, read: ReadSchedule, locale: Locale, options: { today?: string }): string {
  const endsAt = read.length === null ? null : instantOf(day, read.minute + read.length)
  return whenInWords(instantOf(day, read.minute), endsAt, locale, options)
}

function timeOfDay({ minute, length }: ReadSchedule, locale: Locale): string {
  const say = sayings[locale]
  const from = timeInWords(minute, locale)
  if (length === null) return say.at(from)
  return length < 24 * 60 ? say.fromTo(from, timeInWords(minute + length, locale)) : say.from(from)
}

function endInWords(read: ReadSchedule, rule: Rule, locale: Locale): string {
  const say = sayings[locale]
  if (rule.count !== null) return say.times(rule.count)
  if (rule.until === null) return ''
  // A last moment before the hour of the activity rules that day out: `UNTIL=…T000000Z` is often meant so.
  const last = rule.until.minute < read.minute ? addDays(rule.until.day, -1) : rule.until.day
  return say.until(dateInWords(last, locale, { year: true }))
}

/** The same rule in the form that people would choose: each month every Wednesday is each Wednesday. */
function alike(rule: Rule): Rule {
  const plainDays = rule.byDay.length > 0 && rule.byDay.every((day) => day.ordinal === null)
  if (!plainDays || rule.byMonthDay.length + rule.byYearDay.length + rule.byWeekNo.length > 0) return rule
  if (rule.bySetPos.length === 0 && rule.interval === 1) return { ...rule, freq: 'WEEKLY' }
  // The second of all Saturdays is the second Saturday.
  if (rule.freq !== 'MONTHLY' || rule.byDay.length > 1 || rule.bySetPos.length === 0) return rule
  const { weekday } = rule.byDay[0]!
  return { ...rule, byDay: rule.bySetPos.map((ordinal) => ({ ordinal, weekday })), bySetPos: [] }
}

function oftenInWords(rule: Rule, start: string, locale: Locale): string | null {
  if (rule.byYearDay.length + rule.byWeekNo.length + rule.bySetPos.length > 0) return null
  if (rule.freq === 'YEARLY') return yearlyInWords(rule, start, locale)
  const often = {
    DAILY: dailyInWords,
    WEEKLY: weeklyInWords,
    MONTHLY: monthlyInWords,
  }[rule.freq](rule, start, locale)
  return often === null ? null : often + monthsInWords(rule.byMonth, locale)
}

function dailyInWords(rule: Rule, _start: string, locale: Locale): string | null {
  return rule.byDay.length + rule.byMonthDay.length > 0 ? null : sayings[locale].days(rule.interval)
}

function weeklyInWords(rule: Rule, start: string, locale: Locale): string | null {
  const say = sayings[locale]
  const given = rule.byDay.map((day) => day.weekday).toSorted((a, b) => a - b)
  const days = given.length > 0 ? given : [weekdayOf(start)]
  if (rule.interval === 1 && days.length === 7) return say.days(1)
  if (rule.interval === 1 && days.join('') === '12345') return say.workdays
  const names = days.map((day) => weekdayName(day, locale))
  return say.weeks(rule.interval, listInWords(names, locale))
}

function monthlyInWords(rule: Rule, start: string, locale: Locale): string | null {
  const say = sayings[locale]
  if (rule.byDay.length === 0) {
    const days = rule.byMonthDay.length > 0 ? rule.byMonthDay : [dayOfMonth(start)]
    if (days.some((day) => day < -1)) return null
    return say.months(
      rule.interval,
      listInWords(
        days.map((day) => say.monthDay(day)),
        locale,
      ),
    )
  }
  if (rule.byMonthDay.length > 0) return null
  const each = nthWeekdays(rule, locale)
  if (each === null) return null
  if (rule.interval === 1)
    return say.everyOfMonth(
      each.map((nth) => say.every(nth)),
      locale,
    )
  return say.months(
    rule.interval,
    listInWords(
      each.map((nth) => say.the(nth)),
      locale,
    ),
  )
}

/** ["eerste en derde dinsdag", "laatste zaterdag"], or `null` when a day has no such name. */
function nthWeekdays(rule: Rule, locale: Locale): string[] | null {
  const { ordinals } = sayings[locale]
  if (rule.byDay.some((day) => ordinals[day.ordinal ?? 0] === undefined)) return null
  return [...Map.groupBy(rule.byDay, (day) => day.weekday)].map(([weekday, days]) => {
    const inOrder = days.map((day) => day.ordinal ?? 0).toSorted((a, b) => fromStart(a) - fromStart(b))
    const nths = inOrder.map((ordinal) => ordinals[ordinal] ?? '')
    return `${listInWords(nths, locale)} ${weekdayName(weekday, locale)}`
  })
}

function fromStart(ordinal: number): number {
  return ordinal > 0 ? ordinal : 100 + ordinal
}

function yearlyInWords(rule: Rule, start: string, locale: Locale): string | null {
  const say = sayings[locale]
  const bare = rule.byDay.length + rule.byMonthDay.length === 0
  if (rule.byMonth.length > 1 || (rule.byMonth.length === 0 && !bare)) return null
  const month = rule.byMonth[0] ?? Number(start.slice(5, 7))
  if (rule.byDay.length === 0) {
    const day = rule.byMonthDay[0] ?? dayOfMonth(start)
    if (rule.byMonthDay.length > 1 || day < 0) return null
    return say.years(rule.interval, `${day} ${monthName(month, locale)}`)
  }
  const each = rule.byMonthDay.length > 0 ? null : nthWeekdays(rule, locale)
  if (each === null) return null
  const days = listInWords(
    each.map((nth) => say.the(nth)),
    locale,
  )
  return say.years(rule.interval, say.ofMonth(days, monthName(month, locale)))
}

function monthsInWords(months: readonly number[], locale: Locale): string {
  const say = sayings[locale]
  const all = Array.from({ length: 12 }, (_, index) => index + 1)
  const names = (list: number[]) =>
    listInWords(
      list.map((month) => monthName(month, locale)),
      locale,
    )
  const without = all.filter((month) => !months.includes(month))
  if (months.length === 0 || without.length === 0) return ''
  return months.length > 6
    ? say.notIn(names(without))
    : say.onlyIn(names(all.filter((month) => months.includes(month))))
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8))
}

const dutchNumbers = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' ')
const englishNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const dutch = (n: number) => dutchNumbers[n] ?? String(n)
const english = (n: number) => englishNumbers[n] ?? String(n)
const englishOrdinal = new Intl.PluralRules('en', { type: 'ordinal' })
const englishEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' }

type Ordinals = Readonly<Record<number, string>>
const dutchOrdinals: Ordinals = {
  1: 'eerste',
  2: 'tweede',
  3: 'derde',
  4: 'vierde',
  5: 'vijfde',
  [-1]: 'laatste',
  [-2]: 'voorlaatste',
}
const englishOrdinals: Ordinals = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
  [-2]: 'second to last',
}

const nl = {
  ordinals: dutchOrdinals,
  at: (time: string) => `om ${time} uur`,
  from: (time: string) => `vanaf ${time} uur`,
  fromTo: (from: string, to: string) => `van ${from} tot ${to} uur`,
  once: (moment: string) => `eenmalig op ${moment}`,
  various: (time: string) => `op verschillende dagen${time}`,
  below: '; zie de data hieronder',
  workdays: 'elke werkdag',
  days: (n: number) => (n === 1 ? 'elke dag' : n === 2 ? 'om de dag' : `elke ${dutch(n)} dagen`),
  weeks: (n: number, days: string) =>
    n === 1 ? `elke ${days}` : n === 2 ? `om de week op ${days}` : `elke ${dutch(n)} weken op ${days}`,
  months: (n: number, days: string) =>
    n === 1
      ? `elke maand op ${days}`
      : n === 2
        ? `om de maand op ${days}`
        : `elke ${dutch(n)} maanden op ${days}`,
  years: (n: number, day: string) => (n === 1 ? `elk jaar op ${day}` : `elke ${dutch(n)} jaar op ${day}`),
  monthDay: (day: number) => (day === -1 ? 'de laatste dag' : `de ${day}e`),
  every: (nth: string) => `elke ${nth}`,
  the: (nth: string) => `de ${nth}`,
  everyOfMonth: (each: string[], locale: Locale) => `${listInWords(each, locale)} van de maand`,
  ofMonth: (days: string, month: string) => `${days} van ${month}`,
  onlyIn: (months: string) => `, alleen in ${months},`,
  notInHolidays: 'niet in de schoolvakanties',
  notOnFeasts: 'niet op feestdagen',
  notIn: (months: string) => `, niet in ${months},`,
  until: (day: string) => `, tot en met ${day}`,
  times: (n: number) => `, ${n} keer`,
}

const en: typeof nl = {
  ordinals: englishOrdinals,
  at: (time) => `at ${time}`,
  from: (time) => `from ${time}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  once: (moment) => `once, on ${moment}`,
  various: (time) => `on various days${time}`,
  below: '; see the dates below',
  workdays: 'every weekday',
  days: (n) => (n === 1 ? 'every day' : n === 2 ? 'every other day' : `every ${english(n)} days`),
  weeks: (n, days) =>
    n === 1
      ? `every ${days}`
      : n === 2
        ? `every other week on ${days}`
        : `every ${english(n)} weeks on ${days}`,
  months: (n, days) =>
    n === 1
      ? `every month on ${days}`
      : n === 2
        ? `every other month on ${days}`
        : `every ${english(n)} months on ${days}`,
  years: (n, day) => (n === 1 ? `every year on ${day}` : `every ${english(n)} years on ${day}`),
  monthDay: (day) =>
    day === -1 ? 'the last day' : `the ${day}${englishEndings[englishOrdinal.select(day)]}`,
  every: (nth) => `every ${nth}`,
  the: (nth) => `the ${nth}`,
  everyOfMonth: (each, locale) => `${listInWords(each, locale)} of the month`,
  ofMonth: (days, month) => `${days} of ${month}`,
  onlyIn: (months) => `, only in ${months},`,
  notInHolidays: 'not in the school holidays',
  notOnFeasts: 'not on public holidays',
  notIn: (months) => `, not in ${months},`,
  until: (day) => `, up to and including ${day}`,
  times: (n) => `, ${n} times`,
}

const sayings = { nl, en }
