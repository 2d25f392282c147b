import { addDays } from '#platform/i18n/dates.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FieldErrors } from '#platform/forms/index.ts'
import type { HolidayRegion, Schedule, Skip } from './domain.ts'
import type { ActivityValue } from './forms.ts'
import { occurrencesOf, readSchedule } from './recurrence.ts'
import { ruleOf } from './rhythm.ts'
import { readSaying } from './sayings/read.ts'
import type { Saying } from './sayings/read.ts'
import { endingOn, lastDayOf, scheduleTold, withoutEnd } from './told.ts'
import { oftenOf, scheduleInWords } from './words.ts'

/** What a form is read against. */
export interface Telling {
  readonly locale: Locale
  /** Local ISO date. */
  readonly today: string
  /** Of the municipality; `null` when the team says it. */
  readonly region: HolidayRegion | null
  /** The schedule that is changed; `null` when it is new. */
  readonly known: Schedule | null
}

export type TimesRead =
  | { readonly ok: true; readonly schedule: Schedule }
  | { readonly ok: false; readonly errors: FieldErrors }

/** From what a host typed to when it is. What stays as it was keeps its whole schedule, dates of the past included. */
export function timesOf(value: ActivityValue, telling: Telling): TimesRead {
  const saying = sayingOf(value, telling)
  if (saying === null) return { ok: false, errors: { hoevaak: { code: 'unread' } } }
  const skips = skipsOf(value, saying, telling)
  if (skips === null) return { ok: false, errors: { regio: { code: 'which-region' } } }
  if (saying.rule === null && value.dag < telling.today)
    return { ok: false, errors: { dag: { code: 'past' } } }
  const { count, rule } = saying
  const last = value.totenmet ?? saying.last
  const times = { day: value.dag, from: value.van, until: value.tot, rule, count, last, skips }
  const schedule = scheduleTold(times)
  if (schedule === null) return { ok: false, errors: { dag: { code: 'never' } } }
  return { ok: true, schedule: telling.known === null ? schedule : keptOf(telling.known, schedule, telling) }
}

/** The times of day, rhythm and end of a schedule, as a form begins with them. */
export function timesToTell(schedule: Schedule, { locale, today }: Pick<Telling, 'locale' | 'today'>) {
  const skips = schedule.skips ?? []
  const region = skips.find((skip) => skip !== 'public-holidays') ?? null
  const read = readSchedule(schedule)
  // More than a day is not told by times of day.
  const isShort = !('code' in read) && read.length !== null && read.minute + read.length < 24 * 60
  return {
    dag: comingDay(schedule, today) ?? schedule.start.slice(0, 10),
    van: schedule.start.slice(11, 16),
    tot: isShort ? (schedule.end?.slice(11, 16) ?? null) : null,
    hoevaak: wordsOf(schedule, locale),
    vrij: [
      ...(region === null ? [] : (['school'] as const)),
      ...(skips.includes('public-holidays') ? (['feest'] as const) : []),
    ],
    regio: region,
    totenmet: schedule.rule === null ? null : lastDayOf(schedule),
  }
}

/** The first day that is still to come, called off or not; `null` when there is none within a year. */
export function comingDay(schedule: Schedule, today: string): string | null {
  return occurrencesOf(schedule, { from: today, to: addDays(today, 366) })[0]?.day ?? null
}

/** A rhythm that has no plain sentence is told by one that nobody needs to read back: unchanged, it stays. */
function wordsOf(schedule: Schedule, locale: Locale): string | null {
  if (schedule.rule === null) return null
  return oftenOf(schedule, locale) ?? scheduleInWords(schedule, locale, { dates: 'elsewhere' })
}

function sayingOf(value: ActivityValue, { known, locale }: Telling): Saying | null {
  const nothing = { count: null, last: null, skipsSchool: false, skipsPublic: false }
  if (value.ritme !== null && value.ritme !== 'said')
    return { ...nothing, rule: ruleOf(value.ritme, value.dag) }
  const words = value.hoevaak ?? ''
  if (known?.rule && words === wordsOf(known, locale)) return { ...nothing, rule: withoutEnd(known.rule) }
  return readSaying(words, value.dag)
}

/** `null` when it is not known which school holidays are meant. */
function skipsOf(value: ActivityValue, saying: Saying, { region, known }: Telling): Skip[] | null {
  if (saying.rule === null) return []
  const own = (known?.skips ?? []).find((skip) => skip !== 'public-holidays')
  const school = value.vrij.includes('school') || saying.skipsSchool
  const where = value.regio ?? region ?? own ?? null
  if (school && where === null) return null
  return [
    ...(school && where !== null ? [where] : []),
    ...(value.vrij.includes('feest') || saying.skipsPublic ? (['public-holidays'] as const) : []),
  ]
}

function keptOf(known: Schedule, told: Schedule, { today }: Telling): Schedule {
  if (isSame(known, told, today)) return known
  const still = (days: readonly string[]) =>
    days.filter((day) => occurrencesOf(told, { from: day, to: addDays(day, 1) }).length > 0)
  return { ...told, except: still(known.except), cancelled: still(known.cancelled) }
}

/** Whether what was told is what was known, from its next date on. */
function isSame(known: Schedule, told: Schedule, today: string): boolean {
  const coming = comingDay(known, today) ?? known.start.slice(0, 10)
  return (
    told.start === `${coming}T${known.start.slice(11, 16)}` &&
    JSON.stringify(essence(known)) === JSON.stringify(essence(told))
  )
}

function essence(schedule: Schedule) {
  const read = readSchedule(schedule)
  const last = lastDayOf(schedule)
  const ended = last === null ? schedule : endingOn(schedule, last)
  return [ended.rule, 'code' in read ? null : read.length, schedule.skips ?? []]
}
