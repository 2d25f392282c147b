import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'
import type { Found, Question } from '../domain.ts'
import { activityFilter, dateFilter, metres } from './filters.ts'

/** A page of a list: which rows, and how many at most. */
export interface Paging {
  readonly offset: number
  readonly limit: number
}

/**
 * Every activity once, with its next fitting date, best fit first. How fit is reckoned: `docs/ranking.md`.
 * Narrow rows are ranked first; the twenty that are shown are fetched after that.
 */
export async function findByFit(
  reading: Reading,
  question: Question,
  paging: Paging,
): Promise<{ rows: Found[]; total: number }> {
  const found = await sql<Found & { total: number }>`
    with candidate as materialized (
      select activity_id, confirmed_on, ${metres(question)} as metres, ${textScore(question)} as text_score
      from published.activity a
      where ${activityFilter(reading, question)}
    ), dated as materialized (
      select candidate.*, o.starts_at, o.ends_at, o.day, o.cancelled
      from candidate cross join lateral (
        select starts_at, ends_at, day, cancelled from published.occurrence o
        where o.municipality_id = ${reading.municipality} and o.activity_id = candidate.activity_id
          and not o.cancelled and ${dateFilter(question)}
        order by starts_at limit 1) o
    ), best as materialized (
      select *, ${score(question)} as score, count(*) over ()::int as total
      from dated order by score desc, starts_at, activity_id
      limit ${paging.limit} offset ${paging.offset}
    )
    select ${shown}, best.total from best
    join published.activity a on a.municipality_id = ${reading.municipality} and a.activity_id = best.activity_id
    order by best.score desc, best.starts_at, best.activity_id`.execute(reading.db)
  return { rows: found.rows.map(asFound), total: found.rows[0]?.total ?? 0 }
}

/** Every date by itself, in the order of the clock; of what begins together the nearest and freshest first. */
export async function findByTime(reading: Reading, question: Question, paging: Paging): Promise<Found[]> {
  const found = await sql<Found>`
    with best as materialized (
      select o.activity_id, o.starts_at, o.ends_at, o.day, o.cancelled, a.metres
      from ${datedActivities(reading, question)}
      where ${dateFilter(question)}
      order by o.day, o.start_minute, a.confirmed_on < ${question.today}::date - 90, a.metres, o.activity_id
      limit ${paging.limit} offset ${paging.offset}
    )
    select ${shown} from best
    join published.activity a on a.municipality_id = ${reading.municipality} and a.activity_id = best.activity_id
    order by best.day, best.starts_at, best.metres, best.activity_id`.execute(reading.db)
  return found.rows.map(asFound)
}

/** The first dates of each day, so that one page shows a whole week. */
export async function findPerDay(reading: Reading, question: Question, perDay: number): Promise<Found[]> {
  const { from, to } = question.days
  const days = sql`generate_series(${from}::date, ${to}::date - 1, interval '1 day') as on_day (at)`
  const found = await sql<Found>`
    with best as materialized (${question.near ? topOfEachDay(reading, question, perDay) : dayByDay(reading, question, days, perDay)})
    select ${shown} from best
    join published.activity a on a.municipality_id = ${reading.municipality} and a.activity_id = best.activity_id
    order by best.day, best.starts_at, best.metres, best.activity_id`.execute(reading.db)
  return found.rows.map(asFound)
}

/** Near a place few activities remain: take those first, then their dates. */
function topOfEachDay(reading: Reading, question: Question, perDay: number): RawBuilder<unknown> {
  return sql`
    select * from (
      select o.activity_id, o.starts_at, o.ends_at, o.day, o.cancelled, a.metres,
        row_number() over (partition by o.day order by o.start_minute, a.confirmed_on < ${question.today}::date - 90, a.metres) as nth
      from ${datedActivities(reading, question)}
      where ${dateFilter(question)}) ranked
    where nth <= ${perDay}`
}

/** In a whole city every day has more than is shown: walk each day's index until there is enough. */
function dayByDay(
  reading: Reading,
  question: Question,
  days: RawBuilder<unknown>,
  perDay: number,
): RawBuilder<unknown> {
  return sql`
    select f.* from ${days} cross join lateral (
      select o.activity_id, o.starts_at, o.ends_at, o.day, o.cancelled, null::float8 as metres
      from published.occurrence o
      join published.activity a on a.municipality_id = o.municipality_id and a.activity_id = o.activity_id
      where o.municipality_id = ${reading.municipality} and o.day = on_day.at::date
        and ${dateFilter(question)} and ${activityFilter(reading, question)}
      order by o.start_minute limit ${perDay}) f`
}

/** Activities that fit, each with its dates as `o`. */
function datedActivities(reading: Reading, question: Question): RawBuilder<unknown> {
  const join = sql`published.occurrence o on o.municipality_id = ${reading.municipality} and o.activity_id = a.activity_id`
  if (question.near === null) {
    return sql`(select activity_id, confirmed_on, null::float8 as metres from published.activity a where ${activityFilter(reading, question)}) a join ${join}`
  }
  return sql`(select activity_id, confirmed_on, ${metres(question)} as metres from published.activity a
    where ${activityFilter(reading, question)} offset 0) a join ${join}`
}

function textScore(question: Question): RawBuilder<unknown> {
  if (question.text === null) return sql`0::float8`
  const { all, typed } = question.text
  const rank = sql`ts_rank('{0.1, 0.2, 0.5, 1.0}', search, to_tsquery('pg_catalog.dutch', ${all}), 1)::float8`
  if (typed === '' || typed === all) return rank
  // What was typed itself goes before what a synonym found.
  return sql`(${rank} + case when search @@ to_tsquery('pg_catalog.dutch', ${typed}) then 0.1 else 0 end)`
}

/** Four figures between 0 and 1, weighed: `docs/ranking.md` says why these. */
function score(question: Question): RawBuilder<unknown> {
  const text = sql`text_score / (text_score + 0.1)`
  const distance = sql`case when metres is null then 0.5 else 1 / (1 + metres / 1000) end`
  const time = sql`1 / (1 + (day - ${question.today}::date) / 7.0)`
  const age = sql`(${question.today}::date - confirmed_on)`
  const fresh = sql`case when confirmed_on is null then 0.5 when ${age} > 180 then 0 when ${age} > 90 then 0.25 else 1 end`
  return sql`(0.5 * ${text} + 0.2 * ${distance} + 0.1 * ${time} + 0.2 * ${fresh})`
}

const shown = sql`a.activity_id as id, a.title, a.initiative_name, a.initiative_slug, a.place_name as "placeName",
  a.area_name as "areaName", a.lat, a.lon, best.metres, a.themes, a.cost_cents as "costCents", a.entrance,
  a.places_left as "placesLeft", a.step_free as "stepFree", a.quiet, a.women_only as "womenOnly", a.host,
  a.confirmed_on::text as "confirmedOn", best.day::text as day, best.starts_at as "startsAt", best.ends_at as "endsAt", best.cancelled`

function asFound(row: Found): Found {
  const {
    initiative_name,
    initiative_slug,
    total: _,
    ...rest
  } = row as Found & {
    initiative_name: string
    initiative_slug: string
    total?: number
  }
  return { ...rest, initiative: { name: initiative_name, slug: initiative_slug } }
}
