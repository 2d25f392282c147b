import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { instantOf, localOf } from '#platform/calendar/zone.ts'
import { addDays, daysBetween, isLocalDay } from '#platform/i18n/dates.ts'
import type { Schedule } from './domain.ts'
import { isSkipped, lastKnownHoliday } from './holidays/free.ts'
import { dayText, readRule } from './rule.ts'
import type { Rule, RuleProblem } from './rule.ts'

/** One date of an activity. A day holds at most one. */
export interface Occurrence {
  /** Local ISO date on which it starts. */
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  /** Local minutes from midnight. */
  readonly startMinute: number
  readonly cancelled: boolean
}

export type ScheduleProblemCode =
  | 'start-unreadable'
  | 'end-unreadable'
  | 'end-before-start'
  | 'too-long'
  | 'date-unreadable'
  | 'rule-never-happens'
  | RuleProblem

/** What is wrong with a schedule, and the text that says so (at most 80 characters of it). */
export interface ScheduleProblem {
  readonly code: ScheduleProblemCode
  readonly text: string
}

/** Local dates: `from` counts, `to` does not. */
export interface Window {
  readonly from: string
  readonly to: string
}

/** A schedule as its parts. */
export interface ReadSchedule {
  /** Local start of the first date, as written; a rule need not happen on it. */
  readonly day: string
  readonly minute: number
  /** By the clock on the wall, in minutes. */
  readonly length: number | null
  readonly rule: Rule | null
}

const longestInMinutes = 14 * 24 * 60
const nightInMinutes = 4 * 60
const patience = 3652
/** Steps before a rule is given up: 55 years of days, about a tenth of a second. */
const mostSteps = 20_000

/** What is wrong with a schedule, or `null`. A rule without a date in its first ten years never happens. */
export function checkSchedule(schedule: Schedule): ScheduleProblem | null {
  const read = readSchedule(schedule)
  if ('code' in read) return read
  return firstDay(read) === null ? problem('rule-never-happens', schedule.rule ?? '') : null
}

/**
 * The dates that start within a window, in order: by local time, so ten o'clock stays ten o'clock over
 * both clock changes. At most one a day, whatever the rule says. Empty when the schedule cannot be read.
 */
export function occurrencesOf(schedule: Schedule, window: Window): Occurrence[] {
  const read = readSchedule(schedule)
  if ('code' in read) return []
  const except = new Set(schedule.except)
  const cancelled = new Set(schedule.cancelled)
  return daysOf(read, window)
    .filter((day) => !except.has(day) && !isPassedOver(schedule, day))
    .map((day) => occurrenceOn(day, read, cancelled.has(day)))
}

/** The local dates of a rule that fall away: exceptions, and those that it passes over as far as they are known. */
export function exceptionsOf(schedule: Schedule): string[] {
  const { skips = [], except, rule } = schedule
  if (skips.length === 0 || rule === null) return [...except]
  const whole = { ...schedule, skips: [], except: [], cancelled: [] }
  const from = schedule.start.slice(0, 10)
  const passed = occurrencesOf(whole, { from, to: addDays(lastKnownHoliday, 1) })
    .map(({ day }) => day)
    .filter((day) => isSkipped(day, skips))
  return [...new Set([...except, ...passed])].toSorted()
}

/** The first local date on which a schedule happens, exceptions and cancelled dates included, or `null`. */
export function firstDay(read: ReadSchedule): string | null {
  if (read.rule === null) return read.day
  const last = addDays(read.day, patience)
  try {
    const first = expanderOf(read, read.rule, last).next(floating(read.day, read.minute), true)
    return first === null ? null : isoDay(first.epochMilliseconds)
  } catch {
    return null
  }
}

/** Takes a schedule apart, or says what is wrong with it. */
export function readSchedule(schedule: Schedule): ReadSchedule | ScheduleProblem {
  const start = momentOf(schedule.start)
  if (start === null) return problem('start-unreadable', schedule.start)
  const length = lengthOf(start, schedule.end)
  if (typeof length === 'string') return problem(length, schedule.end ?? '')
  const wrongDate = [...schedule.except, ...schedule.cancelled].find((day) => !isLocalDay(day))
  if (wrongDate !== undefined) return problem('date-unreadable', wrongDate)
  const rule = schedule.rule === null ? null : readRule(schedule.rule, start.minute)
  if (typeof rule === 'string') return problem(rule, schedule.rule ?? '')
  return { ...start, length, rule }
}

function lengthOf(
  start: { day: string; minute: number },
  text: string | null,
): number | null | 'end-unreadable' | 'end-before-start' | 'too-long' {
  if (text === null) return null
  const end = momentOf(text)
  if (end === null) return 'end-unreadable'
  const length = daysBetween(start.day, end.day) * 24 * 60 + end.minute - start.minute
  if (length <= 0) return 'end-before-start'
  return length > longestInMinutes ? 'too-long' : length
}

function momentOf(text: string): { day: string; minute: number } | null {
  const [, day = '', hour, minute] = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::00)?$/.exec(text) ?? []
  return isLocalDay(day) ? { day, minute: Number(hour) * 60 + Number(minute) } : null
}

function problem(code: ScheduleProblemCode, text: string): ScheduleProblem {
  return { code, text: text.slice(0, 80) }
}

/** A single date was chosen with its eyes open. */
function isPassedOver({ rule, skips = [] }: Schedule, day: string): boolean {
  return rule !== null && isSkipped(day, skips)
}

function daysOf(read: ReadSchedule, window: Window): string[] {
  if (window.to <= window.from) return []
  if (read.rule === null) return read.day >= window.from && read.day < window.to ? [read.day] : []
  const last = addDays(window.to, -1)
  if (last < read.day) return []
  try {
    const found = expanderOf(read, read.rule, last).between(
      floating(window.from, 0),
      floating(last, 24 * 60 - 1),
      true,
    )
    return found.map((one) => isoDay(one.epochMilliseconds))
  } catch {
    // It gave up on a rule that leads nowhere; `checkSchedule` says so where the rule comes in.
    return []
  }
}

function occurrenceOn(day: string, read: ReadSchedule, cancelled: boolean): Occurrence {
  const startsAt = instantOf(day, read.minute)
  return {
    day,
    startsAt,
    endsAt: read.length === null ? null : endOf(startsAt, day, read.minute + read.length, read.length),
    // Only a time in the night can be skipped by the spring change, and then starts an hour later.
    startMinute: read.minute < nightInMinutes ? localOf(startsAt).minute : read.minute,
    cancelled,
  }
}

/** The end by the clock; after a start that the spring change moved forward, at least the length itself. */
function endOf(startsAt: Date, day: string, endMinute: number, length: number): Date {
  const endsAt = instantOf(day, endMinute)
  return endsAt > startsAt ? endsAt : new Date(startsAt.getTime() + length * 60_000)
}

/**
 * The rule as the library expands it: in floating time (written as UTC), because a rule speaks of days
 * and clock times. Only the dates found become moments. That is also what makes it fast, and so does the
 * last day: without it an impossible rule (30 February) is searched until the library gives up.
 */
function expanderOf(read: ReadSchedule, rule: Rule, last: string) {
  const until = [rule.until, { day: last, minute: 24 * 60 - 1 }]
    .filter((moment) => moment !== null)
    .map((moment) => floatingMs(moment.day, moment.minute))
  return new RRuleTemporal({
    dtstart: floating(read.day, read.minute),
    freq: rule.freq,
    interval: rule.interval,
    count: rule.count ?? undefined,
    until: floatingAt(Math.min(...until)),
    byDay: some(rule.byDay.map(dayText)),
    byMonth: some(rule.byMonth),
    byMonthDay: some(rule.byMonthDay),
    byYearDay: some(rule.byYearDay),
    byWeekNo: some(rule.byWeekNo),
    bySetPos: some(rule.bySetPos),
    wkst: dayText({ ordinal: null, weekday: rule.weekStart }),
    maxIterations: mostSteps,
    cache: false,
  })
}

function some<T>(list: readonly T[]): T[] | undefined {
  return list.length > 0 ? [...list] : undefined
}

function floatingMs(day: string, minute: number): number {
  return Date.parse(day) + minute * 60_000
}

function floatingAt(ms: number): Temporal.ZonedDateTime {
  return new Temporal.ZonedDateTime(BigInt(ms) * 1_000_000n, 'UTC')
}

function floating(day: string, minute: number): Temporal.ZonedDateTime {
  return floatingAt(floatingMs(day, minute))
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
