import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { toRd } from '#platform/geo/rd.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { TopicId } from '../domain.ts'
import {
  commonFrom,
  detour,
  clearTopic,
  faintLikely,
  faintTopic,
  ofLikely,
  halfInWords,
  halfwayMinutes,
  pace,
  wordFoundIn,
} from '../ranking/weights.ts'
import type { Wishes } from '../ranking/wishes.ts'
import type { Candidate } from './domain.ts'
import { particular } from '../ranking/particular.ts'
import { fits, inWindows } from './filters.ts'

/** What is asked of the database. */
export interface Sought {
  readonly wishes: Wishes
  /** Words that no list knows: each only letters and digits, so that it is safe in a tsquery. */
  readonly words: readonly string[]
  readonly near: Spot | null
  readonly today: string
  /** How many candidates. */
  readonly limit: number
}

/** How far ahead a first date may be: who waits longer forgets. */
const daysAhead = 62

/**
 * The likeliest offers, with all that is weighed, in one question: narrow rows are ranked by topic and distance first;
 * only those that remain are read whole. What surely does not fit is left out here; what is not known stays.
 */
export async function findCandidates(reading: Reading, sought: Sought): Promise<Candidate[]> {
  const asked = topicsAsked(sought.wishes)
  const column = (name: keyof Asked) => [...asked.values()].map((one) => one[name])
  const { municipality } = reading
  const { likely, refused } = sought.wishes
  const weighed = new Set([...asked.keys(), ...likely.keys(), ...particular.keys(), ...refused])
  const found = await sql<Candidate>`
    with scored as materialized (
      select t.activity_id, max(t.strength * w.weight) + 0.3 * sum(t.strength * w.weight) as topic
      from unnest(${[...asked.keys()]}::text[], ${column('weight')}::float8[], ${column('least')}::real[])
        as w (topic, weight, least)
      join published.match_topic t on t.municipality_id = ${municipality} and t.side = 'offer' and t.topic = w.topic
        and t.strength >= w.least
      group by t.activity_id
    ), worded as materialized (${worded(reading, sought)}
    ), candidate as materialized (
      select a.activity_id, h.words, ${metres(sought)} as metres, (h.topic + h.words) * ${nearness(sought)} as coarse
      from (select activity_id, coalesce(topic, 0) as topic, coalesce(words, 0) as words
        from scored full join worded using (activity_id)) h
      join published.activity a on a.municipality_id = ${municipality} and a.activity_id = h.activity_id
      join published.match_profile p on p.municipality_id = ${municipality} and p.activity_id = h.activity_id
      where ${fits(reading, sought, metres(sought))}
      order by coarse desc, a.activity_id limit ${sought.limit}
    )
    select a.activity_id as id, a.title, a.initiative_id as initiative, a.initiative_name as "initiativeName",
      a.initiative_slug as slug, a.place_name as "placeName", a.area_name as "areaName", c.metres, c.words,
      t.topics, t.breadth, a.cost_cents as "costCents", a.entrance, a.places_left as "placesLeft",
      a.step_free as "stepFree", a.toilet, a.quiet, a.childcare, a.alcohol_free as "alcoholFree", a.languages,
      a.group_size as "groupSize", a.women_only as "womenOnly", coalesce(a.min_age, p.min_age) as "minAge",
      coalesce(a.max_age, p.max_age) as "maxAge", a.host, a.confirmed_on::text as "confirmedOn", i.room, a.phase,
      p.is_full as "isFull", p.has_steps as "hasSteps", p.is_closed as "isClosed",
      p.serves_alcohol as "servesAlcohol", p.audience, p.ways, o.day::text as day,
      (select min(x.day)::text from published.occurrence x where x.municipality_id = ${municipality}
        and x.activity_id = c.activity_id and x.cancelled and x.day >= ${sought.today}::date and x.day < o.day) as "offOn", o.starts_at as "startsAt",
      a.first_start as "firstStart", a.first_end as "firstEnd", a.rule
    from candidate c
    join published.activity a on a.municipality_id = ${municipality} and a.activity_id = c.activity_id
    join published.match_profile p on p.municipality_id = ${municipality} and p.activity_id = c.activity_id
    join published.initiative i on i.municipality_id = ${municipality} and i.initiative_id = a.initiative_id
    cross join lateral (
      select coalesce(sqrt(sum(t.strength * t.strength)), 0) as breadth,
        coalesce(jsonb_object_agg(t.topic, t.strength)
          filter (where t.topic = any(${[...weighed]}::text[])), '{}') as topics
      from published.match_topic t
      where t.municipality_id = ${municipality} and t.side = 'offer' and t.activity_id = c.activity_id) t
    cross join lateral (
      select o.day, o.starts_at from published.occurrence o
      where o.municipality_id = ${municipality} and o.activity_id = c.activity_id and not o.cancelled
        and o.starts_at >= ${`${sought.today}T00:00Z`}::timestamptz
        and o.starts_at < ${`${addDays(sought.today, daysAhead)}T00:00Z`}::timestamptz
        and o.day >= ${sought.today}::date and ${inWindows(sought.wishes.windows)}
      order by o.starts_at limit 1) o
    order by c.coarse desc, c.activity_id`.execute(reading.db)
  return found.rows
}

/** How much a topic can count, and from which strength on an offer of it is looked at. */
interface Asked {
  readonly weight: number
  readonly least: number
}

/** The topics that meet any of the wishes, each with the most it can count, and what the question is likely about. */
function topicsAsked({ wishes, likely }: Wishes): Map<TopicId, Asked> {
  const all = new Map<TopicId, Asked>()
  for (const [topic, how] of likely)
    if (how >= faintLikely) all.set(topic, { weight: Math.sqrt(how) * ofLikely, least: clearTopic })
  for (const { weight, metBy } of wishes)
    for (const [topic, how] of metBy) {
      const known = all.get(topic) ?? { weight: 0, least: Infinity }
      const counts = weight * how
      all.set(topic, {
        weight: Math.max(known.weight, counts),
        least: Math.min(known.least, faintTopic / counts),
      })
    }
  return all
}

/**
 * How well an offer holds the words that no list knows, up to 1: a rare word says more than a common one, and in a name
 * more than further on. Each word is looked up in the index by itself.
 */
function worded(reading: Reading, { words }: Sought): RawBuilder<unknown> {
  if (words.length === 0) return sql`select ''::text as activity_id, 0::float8 as words where false`
  const at = (weight: string) =>
    sql`search @@ to_tsquery('pg_catalog.dutch', word || ${sql.lit(`:${weight}`)})`
  const place = sql`case when ${at('A')} then ${sql.lit(wordFoundIn.name)}::float8
    when ${at('B')} then ${sql.lit(wordFoundIn.about)}::float8 else ${sql.lit(wordFoundIn.rest)}::float8 end`
  // How rare a word is says how many hold it: in the dictionary `handig` is `hand`.
  return sql`select activity_id, sum(${place} * rare) / (sum(${place} * rare) + ${sql.lit(halfInWords)}) as words from (
      select a.activity_id, a.search, q.word,
        1 - ln(count(*) over (partition by q.word)) / ln(${sql.lit(commonFrom)}) as rare
      from (
        select asked.word from unnest(${[...words]}::text[]) as asked (word)
        left join published.word w on w.municipality_id = ${reading.municipality} and w.word = asked.word
        where coalesce(w.frequency, 1) < ${sql.lit(commonFrom)} offset 0) q
      join published.activity a on a.municipality_id = ${reading.municipality}
        and a.search @@ to_tsquery('pg_catalog.dutch', q.word)) found
    where rare > 0 group by activity_id`
}

function metres({ near }: Sought): RawBuilder<unknown> {
  if (near === null) return sql`null::float8`
  const { x, y } = toRd(near)
  return sql`(a.spot <-> point(${x}, ${y}))`
}

/** The coarse order knows topic and distance only; so it leaves out nobody who would come high in the end. */
function nearness(sought: Sought): RawBuilder<unknown> {
  if (sought.near === null) return sql`1`
  const half = (halfwayMinutes * pace.foot) / detour
  return sql`(0.7 + 0.3 / (1 + coalesce(${metres(sought)}, ${half}) / ${half}))`
}
