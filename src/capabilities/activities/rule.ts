import { instantOf, localOf } from '#platform/calendar/zone.ts'
import type { LocalMoment } from '#platform/calendar/zone.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'

/** A recurrence rule of RFC 5545 §3.3.10 that happens at most once a day, read and checked. */
export interface Rule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  /** `null`: without end. */
  readonly count: number | null
  /** Last local moment at which it may begin. */
  readonly until: LocalMoment | null
  readonly byDay: readonly RuleDay[]
  readonly byMonth: readonly number[]
  readonly byMonthDay: readonly number[]
  readonly byYearDay: readonly number[]
  readonly byWeekNo: readonly number[]
  readonly bySetPos: readonly number[]
  /** ISO day on which a week begins; 1 is Monday. */
  readonly weekStart: number
}

/** `1SA` is the first Saturday, `-1FR` the last Friday, `WE` every Wednesday. */
export interface RuleDay {
  readonly ordinal: number | null
  /** ISO day: 1 is Monday. */
  readonly weekday: number
}

export type RuleProblem = 'rule-unreadable' | 'rule-too-dense'

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const longest = 500
/** From this count on, 27 years of every day, nobody counts: it goes on without end. */
const endless = 10_000

/**
 * Reads a rule strictly: what `rrule-temporal` would pass over (an unknown part, `BYMONTHDAY=45`) is a
 * problem here, because somebody meant something by it. `minute` is the local time of the first date:
 * `BYHOUR` and its kin may repeat it, nothing else. A prefix `RRULE:` and small letters are forgiven.
 */
export function readRule(text: string, minute: number): Rule | RuleProblem {
  if (text.length > longest) return 'rule-unreadable'
  const parts = partsOf(text)
  if (parts === null) return 'rule-unreadable'
  if (isTooDense(parts)) return 'rule-too-dense'
  const rule = ruleOf(parts)
  return rule !== null && repeatsTime(parts, minute) && fitsTogether(rule) ? rule : 'rule-unreadable'
}

/** The rule as RFC 5545 writes it beside a `DTSTART` in local time: `UNTIL` in UTC. */
export function ruleText(rule: Rule): string {
  const list = (name: string, numbers: readonly (number | string)[]) =>
    numbers.length > 0 ? [`${name}=${numbers.join(',')}`] : []
  return [
    `FREQ=${rule.freq}`,
    ...(rule.interval > 1 ? [`INTERVAL=${rule.interval}`] : []),
    ...(rule.count === null ? [] : [`COUNT=${rule.count}`]),
    ...(rule.until === null ? [] : [`UNTIL=${utcText(rule.until)}`]),
    ...list('BYMONTH', rule.byMonth),
    ...list('BYWEEKNO', rule.byWeekNo),
    ...list('BYYEARDAY', rule.byYearDay),
    ...list('BYMONTHDAY', rule.byMonthDay),
    ...list('BYDAY', rule.byDay.map(dayText)),
    ...list('BYSETPOS', rule.bySetPos),
    ...(rule.weekStart === 1 ? [] : [`WKST=${weekdayCodes[rule.weekStart - 1]}`]),
  ].join(';')
}

/** `-1FR` for the last Friday. */
export function dayText(day: RuleDay): string {
  return `${day.ordinal ?? ''}${weekdayCodes[day.weekday - 1]}`
}

const known = new Set(
  'FREQ INTERVAL COUNT UNTIL BYSECOND BYMINUTE BYHOUR BYDAY BYMONTHDAY BYYEARDAY BYWEEKNO BYMONTH BYSETPOS WKST'.split(
    ' ',
  ),
)

function partsOf(text: string): Map<string, string> | null {
  const parts = new Map<string, string>()
  const bare = text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
  for (const part of bare.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    if (!known.has(name) || value === '' || rest.length > 0 || parts.has(name)) return null
    parts.set(name, value)
  }
  return parts
}

function isTooDense(parts: Map<string, string>): boolean {
  const subDaily = ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(parts.get('FREQ') ?? '')
  return subDaily || ['BYHOUR', 'BYMINUTE', 'BYSECOND'].some((name) => parts.get(name)?.includes(','))
}

function repeatsTime(parts: Map<string, string>, minute: number): boolean {
  const own = { BYHOUR: Math.floor(minute / 60), BYMINUTE: minute % 60, BYSECOND: 0 }
  return Object.entries(own).every(([name, value]) => !parts.has(name) || wholeOf(parts.get(name)!) === value)
}

function ruleOf(parts: Map<string, string>): Rule | null {
  const freq = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find((one) => one === parts.get('FREQ'))
  const interval = wholeOf(parts.get('INTERVAL') ?? '1')
  const count = wholeOf(parts.get('COUNT') ?? String(endless))
  const until = parts.has('UNTIL') ? untilOf(parts.get('UNTIL')!) : null
  const weekStart = weekdayCodes.indexOf(parts.get('WKST') ?? 'MO') + 1
  const byDay = daysOf(parts.get('BYDAY'))
  const lists = listsOf(parts)
  if (freq === undefined || !interval || interval > 10_000 || !count || until === undefined) return null
  if (weekStart === 0 || byDay === null || lists === null) return null
  return { freq, interval, count: count < endless ? count : null, until, byDay, ...lists, weekStart }
}

function listsOf(parts: Map<string, string>) {
  const byMonth = numbersOf(parts.get('BYMONTH'), 12)
  const byMonthDay = numbersOf(parts.get('BYMONTHDAY'), 31)
  const byYearDay = numbersOf(parts.get('BYYEARDAY'), 366)
  const byWeekNo = numbersOf(parts.get('BYWEEKNO'), 53)
  const bySetPos = numbersOf(parts.get('BYSETPOS'), 366)
  if (byMonth === null || byMonth.some((month) => month < 0)) return null
  if (byMonthDay === null || byYearDay === null || byWeekNo === null || bySetPos === null) return null
  return { byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos }
}

/** What RFC 5545 forbids together. */
function fitsTogether(rule: Rule): boolean {
  const { freq } = rule
  const byAny = [rule.byDay, rule.byMonth, rule.byMonthDay, rule.byYearDay, rule.byWeekNo].some(
    (list) => list.length > 0,
  )
  const ordinals = rule.byDay.some((day) => day.ordinal !== null)
  if (rule.count !== null && rule.until !== null) return false
  if (ordinals && freq !== 'MONTHLY' && (freq !== 'YEARLY' || rule.byWeekNo.length > 0)) return false
  if (rule.byMonthDay.length > 0 && freq === 'WEEKLY') return false
  if (rule.byYearDay.length > 0 && freq !== 'YEARLY') return false
  if (rule.byWeekNo.length > 0 && freq !== 'YEARLY') return false
  return rule.bySetPos.length === 0 || byAny
}

function wholeOf(text: string): number | null {
  return /^\d{1,12}$/.test(text) ? Number(text) : null
}

function numbersOf(text: string | undefined, most: number): number[] | null {
  if (text === undefined) return []
  const numbers = text.split(',').map((one) => (/^[+-]?\d{1,3}$/.test(one) ? Number(one) : 0))
  return numbers.every((one) => one !== 0 && Math.abs(one) <= most) ? distinct(numbers) : null
}

function daysOf(text: string | undefined): RuleDay[] | null {
  if (text === undefined) return []
  const days: RuleDay[] = []
  for (const one of distinct(text.split(','))) {
    const [, ordinal, code] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(one) ?? []
    const weekday = weekdayCodes.indexOf(code ?? '') + 1
    const nth = ordinal === undefined ? null : Number(ordinal)
    if (weekday === 0 || nth === 0 || Math.abs(nth ?? 1) > 53) return null
    days.push({ ordinal: nth, weekday })
  }
  return days
}

/** `null` is without end, `undefined` unreadable. A day alone counts to its end. */
function untilOf(text: string): LocalMoment | null | undefined {
  const read = /^(\d{4})(\d\d)(\d\d)(?:T([01]\d|2[0-3])([0-5]\d)[0-5]\d(Z?))?$/.exec(text)
  if (read === null) return undefined
  const [, year = '', month, date, hour, minute, utc] = read
  if (year > '2199') return null
  const day = `${year}-${month}-${date}`
  if (!isLocalDay(day)) return undefined
  if (hour === undefined) return { day, minute: 24 * 60 - 1 }
  return utc === 'Z'
    ? localOf(new Date(`${day}T${hour}:${minute}Z`))
    : { day, minute: Number(hour) * 60 + Number(minute) }
}

function utcText(until: LocalMoment): string {
  return instantOf(until.day, until.minute)
    .toISOString()
    .replace(/[-:]|\.\d+/g, '')
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
