import { Temporal } from 'temporal-polyfill'

/** The one time zone of the platform: every municipality of the European Netherlands keeps it. */
export const timeZone = 'Europe/Amsterdam'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** A moment as a clock on the wall shows it. `minute` counts from midnight. */
export interface LocalMoment {
  /** Local ISO date. */
  readonly day: string
  readonly minute: number
}

/**
 * The moment at which the clocks of Europe/Amsterdam show this time; `minute` may pass midnight by some weeks.
 * A time that the spring change skips moves forward, of a repeated time the first one counts
 * (`compatible` in Temporal's words).
 */
export function instantOf(day: string, minute: number): Date {
  const wall = Date.parse(day) + minute * minuteMs
  const year = offsetsOf(Number(day.slice(0, 4)))
  let { offset } = year
  for (const change of year.changes) {
    if (wall >= change.at + Math.max(offset, change.offset)) offset = change.offset
  }
  return new Date(wall - offset)
}

/** What the clocks of Europe/Amsterdam show at this moment. */
export function localOf(instant: Date): LocalMoment {
  const ms = instant.getTime()
  const year = offsetsOf(instant.getUTCFullYear())
  let { offset } = year
  for (const change of year.changes) {
    if (ms >= change.at) offset = change.offset
  }
  const wall = ms + offset
  const midnight = Math.floor(wall / dayMs) * dayMs
  return {
    day: new Date(midnight).toISOString().slice(0, 10),
    minute: Math.floor((wall - midnight) / minuteMs),
  }
}

interface YearOffsets {
  /** Milliseconds ahead of UTC when the year begins. */
  readonly offset: number
  readonly changes: readonly { readonly at: number; readonly offset: number }[]
}

// Temporal answers one question in about 0.04 ms; an import asks a million. The answers of a year are kept.
const known = new Map<number, YearOffsets>()

function offsetsOf(year: number): YearOffsets {
  const offsets = known.get(year) ?? askOffsets(year)
  known.set(year, offsets)
  return offsets
}

function askOffsets(year: number): YearOffsets {
  let moment = Temporal.ZonedDateTime.from({ year, month: 1, day: 1, timeZone })
  const offset = moment.offsetNanoseconds / 1e6
  const changes: { at: number; offset: number }[] = []
  for (;;) {
    const next = moment.getTimeZoneTransition('next')
    if (next === null || next.year > year) return { offset, changes }
    changes.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 })
    moment = next
  }
}
