import { addDays } from '#platform/i18n/dates.ts'
import type { Schedule, Skip } from './domain.ts'
import { occurrencesOf, readSchedule } from './recurrence.ts'
import { readRule, ruleText } from './rule.ts'

/** When something happens, as a host told it. */
export interface ToldTimes {
  /** Local ISO date from which it happens, and the times of day. */
  readonly day: string
  readonly from: string
  readonly until: string | null
  /** Without its end. */
  readonly rule: string | null
  /** So many times really, or up to and including a local day; `null` goes on. */
  readonly count: number | null
  readonly last: string | null
  readonly skips: readonly Skip[]
}

/** No series is looked at further ahead than ten years. */
const patience = 3652
const endOfDay = 24 * 60 - 1

/** The schedule of what was told, which begins on its first real date; `null` when it would never happen. */
export function scheduleTold(told: ToldTimes): Schedule | null {
  if (told.rule === null) return startingOn(told.day, told)
  const whole = startingOn(told.day, told)
  const first = datesFrom(whole, told.day)[0]
  if (first === undefined) return null
  const last = lastOf(told, whole)
  if (last !== null && last < first) return null
  const begun = startingOn(first, told)
  return last === null ? begun : endingOn(begun, last)
}

/** The same series, with no date after a local day. */
export function endingOn(schedule: Schedule, last: string): Schedule {
  const minute = Number(schedule.start.slice(11, 13)) * 60 + Number(schedule.start.slice(14, 16))
  const rule = schedule.rule === null ? null : readRule(schedule.rule, minute)
  if (rule === null || typeof rule === 'string') return schedule
  return { ...schedule, rule: ruleText({ ...rule, count: null, until: { day: last, minute: endOfDay } }) }
}

/** The last local day of a series, also of one that was told by a number of times; `null` when it goes on. */
export function lastDayOf(schedule: Schedule): string | null {
  const read = readSchedule(schedule)
  if ('code' in read || read.rule === null) return null
  if (read.rule.until !== null) return read.rule.until.day
  if (read.rule.count === null) return null
  return datesFrom({ ...schedule, skips: [], except: [] }, read.day).at(-1) ?? null
}

/** A rule without its end. */
export function withoutEnd(rule: string): string {
  return rule
    .split(';')
    .filter((part) => !/^(?:COUNT|UNTIL)=/.test(part))
    .join(';')
}

function startingOn(day: string, { from, until, rule, skips }: ToldTimes): Schedule {
  return {
    start: `${day}T${from}`,
    end: until === null ? null : `${day}T${until}`,
    rule,
    except: [],
    ...(rule !== null && skips.length > 0 ? { skips } : {}),
    cancelled: [],
  }
}

function lastOf({ count, last, day }: ToldTimes, whole: Schedule): string | null {
  if (count === null) return last
  const nth = datesFrom(whole, day)[count - 1] ?? null
  return last !== null && nth !== null && last < nth ? last : (nth ?? last)
}

function datesFrom(schedule: Schedule, day: string): string[] {
  return occurrencesOf(schedule, { from: day, to: addDays(day, patience) }).map((one) => one.day)
}
