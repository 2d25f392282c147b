import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import { addDays, daysBetween } from '#platform/i18n/dates.ts'
import type { Reading } from '#platform/db/doors.ts'
import { flaggedAfterDays, hiddenAfterDays } from '../domain.ts'
import type { Found, Question } from '../domain.ts'
import { activityFilter, dateFilter, firstDay, metres } from './filters.ts'

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
      select activity_id, confirmed_on, substring(first_start from 12 for 5) as clock, ${metres(question)} as metres,
        ${textScore(question)} as text_score, ${knowsDays(question) ? firstDay(question) : sql`null::date`} as first_day
      from published.activity a
      where ${activityFilter(reading, question)}
    ), dated as materialized (${knowsDays(question) ? datedByDays(reading, question) : datedByDates(reading, question)}
    ), best as materialized (
      select *, ${score(question)} as score, (select count(*)::int from dated) as total
      from dated order by score desc, day, clock, activity_id
      limit ${paging.limit} offset ${paging.offset}
    )
    select ${shown}, best.total from (
      select best.*, o.starts_at, o.ends_at, o.cancelled from best cross join lateral (
        select starts_at, ends_at, cancelled from published.occurrence o
        where o.municipality_id = ${reading.municipality} and o.activity_id = best.activity_id and not o.cancelled
          and o.day = best.day and o.starts_at >= best.day - 1 and o.starts_at < best.day + 2 limit 1) o
    ) best ${shownActivity(reading)}
    order by best.score desc, best.day, best.clock, best.activity_id`.execute(reading.db)
  return { rows: found.rows.map(asFound), total: found.rows[0]?.total ?? 0 }
}

/** Whether the days of an activity are enough to know which date comes next. */
function knowsDays({ parts, weekdays }: Question): boolean {
  return parts.length === 0 && weekdays.length === 0
}

const dated = sql`candidate.activity_id, confirmed_on, clock, metres, text_score`

/** By the days themselves; only of what is today a date may be over, and is looked up. */
function datedByDays(reading: Reading, question: Question): RawBuilder<unknown> {
  const later = sql`select ${dated}, first_day as day from candidate where first_day > ${question.today}::date`
  if (question.days.from > question.today) return later
  return sql`${later}
    union all
    select ${dated}, o.day from candidate ${nextDate(reading, question)} where first_day <= ${question.today}::date`
}

/** By the dates: of few by the key of each, of many by one walk along the days. */
function datedByDates(reading: Reading, question: Question): RawBuilder<unknown> {
  if (question.text !== null || question.near !== null) {
    return sql`select ${dated}, o.day from candidate ${nextDate(reading, question)}`
  }
  return sql`select ${dated}, o.day from candidate join (
      select activity_id, min(day) as day from published.occurrence o
      where o.municipality_id = ${reading.municipality} and not o.cancelled and ${dateFilter(question)}
      group by activity_id) o on o.activity_id = candidate.activity_id`
}

function nextDate(reading: Reading, question: Question): RawBuilder<unknown> {
  return sql`cross join lateral (
      select day from published.occurrence o
      where o.municipality_id = ${reading.municipality} and o.activity_id = candidate.activity_id
        and not o.cancelled and ${dateFilter(question)}
      order by starts_at limit 1) o`
}

/** Every date by itself, in the order of the clock; of what begins together the freshest and nearest first. */
export async function findByTime(reading: Reading, question: Question, paging: Paging): Promise<Found[]> {
  const found = await sql<Found>`
    with best as materialized (
      select ${dateAndPlace}
      from ${datedActivities(reading, question)}
      where ${dateFilter(question)}
      order by ${byClock}
      limit ${paging.limit} offset ${paging.offset}
    )
    select ${shown} from best ${shownActivity(reading)}
    order by ${byClock}`.execute(reading.db)
  return found.rows.map(asFound)
}

/** The first dates of each day, so that one page shows a whole week. */
export async function findPerDay(reading: Reading, question: Question, perDay: number): Promise<Found[]> {
  const first = question.near ? topOfEachDay(reading, question, perDay) : dayByDay(reading, question, perDay)
  const found = await sql<Found>`
    with best as materialized (${first})
    select ${shown} from best ${shownActivity(reading)}
    order by ${byClock}`.execute(reading.db)
  return found.rows.map(asFound)
}

/** Near a place few activities remain: take those first, then their dates. */
function topOfEachDay(reading: Reading, question: Question, perDay: number): RawBuilder<unknown> {
  return sql`
    select * from (
      select *, row_number() over (partition by day order by ${byClock}) as nth from (
        select ${dateAndPlace}
        from ${datedActivities(reading, question)}
        where ${dateFilter(question)}) dates) ranked
    where nth <= ${perDay}`
}

/** In a whole city every day has more than is shown: walk each day's index until there is enough. */
function dayByDay(reading: Reading, question: Question, perDay: number): RawBuilder<unknown> {
  const { from, to } = question.days
  // An array, because PostgreSQL before 18 takes a series of days for a thousand of them.
  const days = Array.from({ length: daysBetween(from, to) }, (_, n) => addDays(from, n))
  return sql`
    select f.* from unnest(${days}::date[]) as on_day (at) cross join lateral (
      select ${dateAndPlace} from published.occurrence o
      join (select *, ${staleness(question)} as staleness, null::float8 as metres from published.activity) a
        on a.municipality_id = o.municipality_id and a.activity_id = o.activity_id
      where o.municipality_id = ${reading.municipality} and o.day = on_day.at
        and ${dateFilter(question)} and ${activityFilter(reading, question)}
      order by start_minute, staleness, activity_id limit ${perDay}) f`
}

/** Activities that fit, each with its dates as `o`. */
function datedActivities(reading: Reading, question: Question): RawBuilder<unknown> {
  // Around a place the activities come first, whatever the planner thinks of the size of a circle.
  const first = question.near === null ? sql`` : sql`offset 0`
  return sql`(select activity_id, ${staleness(question)} as staleness, ${metres(question)} as metres
    from published.activity a where ${activityFilter(reading, question)} ${first}) a
    join published.occurrence o on o.municipality_id = ${reading.municipality} and o.activity_id = a.activity_id`
}

const dateAndPlace = sql`o.activity_id, o.starts_at, o.ends_at, o.day, o.start_minute, o.cancelled, a.staleness, a.metres`

const byClock = sql`day, start_minute, staleness, metres, activity_id`

/** Of what begins together: what was lately confirmed, then what is not known, then what is flagged. */
function staleness({ today }: Question): RawBuilder<unknown> {
  const flagged = sql`confirmed_on < ${today}::date - ${sql.lit(flaggedAfterDays)}::int`
  return sql`case when confirmed_on is null then 1 when ${flagged} then 2 else 0 end`
}

function textScore(question: Question): RawBuilder<unknown> {
  if (question.text === null) return sql`0::float8`
  const { all, typed, names } = question.text
  const rank = sql`ts_rank('{0.1, 0.2, 0.5, 1.0}', search, to_tsquery('pg_catalog.dutch', ${all}), 1)::float8`
  if (typed === '') return rank
  // What bears the typed words in its name goes before what only mentions them, and that before what a synonym found.
  const named = sql`case when search @@ to_tsquery('pg_catalog.dutch', ${names}) then 0.2::float8 else 0 end`
  if (typed === all) return sql`(${rank} + ${named})`
  return sql`(${rank} + ${named} + case when search @@ to_tsquery('pg_catalog.dutch', ${typed}) then 0.1::float8 else 0 end)`
}

/** Four figures between 0 and 1, weighed: `docs/ranking.md` says why these. */
function score(question: Question): RawBuilder<unknown> {
  const text = sql`text_score / (text_score + 0.1)`
  const distance = sql`case when metres is null then 0.5::float8 else 1 / (1 + metres / 1000) end`
  // In floating point throughout: numeric takes several times as long.
  const time = sql`1 / (1 + (day - ${question.today}::date) / 7::float8)`
  const age = sql`(${question.today}::date - confirmed_on)`
  const fresh = sql`case when confirmed_on is null then 0.5::float8 when ${age} > ${sql.lit(hiddenAfterDays)} then 0
    when ${age} > ${sql.lit(flaggedAfterDays)} then 0.25 else 1 end`
  return sql`(0.5 * ${text} + 0.2 * ${distance} + 0.1 * ${time} + 0.2 * ${fresh})`
}

const shown = sql`best.activity_id as id, a.title, a.initiative_name, a.initiative_slug, a.place_name as "placeName",
  a.area_name as "areaName", a.lat, a.lon, best.metres, a.themes, a.cost_cents as "costCents", a.entrance,
  a.places_left as "placesLeft", a.step_free as "stepFree", a.quiet, a.women_only as "womenOnly", a.host,
  a.confirmed_on::text as "confirmedOn", best.day::text as "onDay", best.starts_at as "startsAt", best.ends_at as "endsAt", best.cancelled`

/** The facts that are shown, read of the best only. */
function shownActivity({ municipality }: Reading): RawBuilder<unknown> {
  return sql`join (select activity_id as its_id, title, initiative_name, initiative_slug, place_name, area_name, lat, lon, themes,
      cost_cents, entrance, places_left, step_free, quiet, women_only, host, confirmed_on
    from published.activity where municipality_id = ${municipality}) a on a.its_id = best.activity_id`
}

function asFound(row: Found): Found {
  const {
    initiative_name,
    initiative_slug,
    onDay,
    total: _,
    ...rest
  } = row as Found & {
    initiative_name: string
    initiative_slug: string
    onDay: string
    total?: number
  }
  return { ...rest, day: onDay, initiative: { name: initiative_name, slug: initiative_slug } }
}
