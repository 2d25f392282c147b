import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { addDays } from '#platform/i18n/dates.ts'
import type { Reading } from '#platform/db/doors.ts'
import { dayParts, hiddenAfterDays } from '../domain.ts'
import type { Question } from '../domain.ts'

/** The conditions on `a`, a published activity. */
export function activityFilter(reading: Reading, question: Question): RawBuilder<unknown> {
  const { near, themes, area, language } = question
  return all([
    sql`a.municipality_id = ${reading.municipality}`,
    sql`a.phase in ('starting', 'running', 'idea')`,
    near && sql`a.spot <@ circle(point(${near.x}, ${near.y}), ${near.radius})`,
    textFilter(question),
    themes.length > 0 && sql`a.themes && ${[...themes]}::text[]`,
    area && sql`a.areas @> ${[area]}::text[]`,
    question.free && sql`a.cost_cents = 0`,
    question.stepFree && sql`a.step_free`,
    question.walkIn && sql`a.entrance = 'walk-in'`,
    language && sql`a.languages @> ${[language]}::text[]`,
  ])
}

/** The conditions on `o`, a date. */
export function dateFilter(question: Question): RawBuilder<unknown> {
  const { days, parts, weekdays, now } = question
  const minutes = parts.map(
    (part) => sql`o.start_minute >= ${dayParts[part][0]} and o.start_minute < ${dayParts[part][1]}`,
  )
  return all([
    sql`o.day >= ${days.from}::date and o.day < ${days.to}::date`,
    // The same once more, an hour or two wider, in the words of the key: dates of one activity are found by it.
    sql`o.starts_at >= ${`${addDays(days.from, -1)}T00:00Z`}::timestamptz and o.starts_at < ${`${addDays(days.to, 1)}T00:00Z`}::timestamptz`,
    // What has begun can still be joined for a while; what is over cannot.
    sql`coalesce(o.ends_at, o.starts_at) > ${now}`,
    minutes.length > 0 && sql`(${sql.join(minutes, sql` or `)})`,
    weekdays.length > 0 && sql`extract(isodow from o.day)::int = any(${[...weekdays]}::int[])`,
  ])
}

/**
 * The first asked day on which `a` has a date, of the bits that say on which days it happens; `null` when there is
 * none. Knows whole days only: today's dates may be over, and which part of the day it is stands with the date.
 */
export function firstDay({ days }: Question): RawBuilder<unknown> {
  const bits = sql`substring(a.days from ${days.from}::date - a.days_from + 1 for ${days.to}::date - ${days.from}::date)`
  return sql`(nullif(position(B'1' in ${bits}), 0) - 1 + greatest(${days.from}::date, a.days_from))`
}

/** Metres between the asked place and the activity. */
export function metres(question: Question): RawBuilder<unknown> {
  return question.near ? sql`a.spot <-> point(${question.near.x}, ${question.near.y})` : sql`null::float8`
}

/** An offer that was not confirmed for half a year is found by its name only, unless it is asked for. */
function textFilter({ text, stale, today }: Question): RawBuilder<unknown> {
  const recent = sql`(a.confirmed_on is null or a.confirmed_on >= ${today}::date - ${sql.lit(hiddenAfterDays)}::int)`
  if (text === null) return stale === 'shown' ? sql`true` : recent
  const fits = sql`a.search @@ to_tsquery('pg_catalog.dutch', ${text.all})`
  if (stale === 'shown' || text.names === '') return stale === 'shown' ? fits : sql`${fits} and ${recent}`
  return sql`${fits} and (${recent} or a.search @@ to_tsquery('pg_catalog.dutch', ${text.names}))`
}

function all(conditions: readonly (RawBuilder<unknown> | false | null | '')[]): RawBuilder<unknown> {
  return sql.join(
    conditions.filter((one) => one !== false && one !== null && one !== ''),
    sql` and `,
  )
}
