import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { flaggedAfterDays } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { mostShown, weekDays } from './domain.ts'
import type { LateOffer, Offer, UnsureOffer, WantedHelp, Welcoming } from './domain.ts'

/** Of which areas; `null` is the whole municipality. */
export type Areas = readonly string[] | null

export interface Seen {
  readonly areas: Areas
  readonly today: string
}

/** One more than is shown, to know that there are more. */
const most = mostShown + 1

const within = (table: 'a' | 'i', areas: Areas): RawBuilder<unknown> =>
  areas === null ? sql`true` : sql`${sql.ref(`${table}.areas`)} && ${[...areas]}::text[]`

const offer = sql`a.activity_id as id, a.title, a.initiative_name as initiative, a.initiative_slug as slug,
  a.place_name as place, a.area_name as "areaName"`

const goesOn = sql`a.phase in ('starting', 'running')`

/** The next date of activity `a`, as `o`. */
const nextDate = ({ today }: Seen, municipality: string): RawBuilder<unknown> => sql`lateral (
  select starts_at, ends_at from published.occurrence o
  where o.municipality_id = ${municipality} and o.activity_id = a.activity_id and o.day >= ${today}::date
    and not o.cancelled
  order by o.starts_at limit 1) o`

/** Dates of this week that do not happen, the soonest first. */
export async function readOff(work: Work, { areas, today }: Seen): Promise<Offer[]> {
  const { municipality } = work.ctx
  const found = await sql<Offer>`
    select ${offer}, o.starts_at as "startsAt", o.ends_at as "endsAt"
    from published.occurrence o
    join published.activity a on a.municipality_id = o.municipality_id and a.activity_id = o.activity_id
    where o.municipality_id = ${municipality} and o.cancelled and o.day >= ${today}::date
      and o.day < ${today}::date + ${sql.lit(weekDays)}::int and ${goesOn} and ${within('a', areas)}
    order by o.starts_at, a.title limit ${most}`.execute(work.db)
  return found.rows
}

/** These offers with their next date, the soonest first; what has none comes last. */
export async function readLate(
  work: Work,
  { late, ...seen }: Seen & { readonly late: ReadonlyMap<ActivityId, LateOffer['news']> },
): Promise<LateOffer[]> {
  if (late.size === 0) return []
  const found = await sql<Offer>`
    select ${offer}, o.starts_at as "startsAt", o.ends_at as "endsAt"
    from published.activity a left join ${nextDate(seen, work.ctx.municipality)} on true
    where a.municipality_id = ${work.ctx.municipality} and a.activity_id = any(${[...late.keys()]}::text[]) and ${goesOn}
    order by o.starts_at nulls last, a.title limit ${most}`.execute(work.db)
  return found.rows.map((row) => ({ ...row, news: late.get(row.id)! }))
}

/** Offers that go on, and of which nobody said lately that they still hold; the longest silent first. */
export async function readUnsure(work: Work, seen: Seen): Promise<UnsureOffer[]> {
  const { municipality } = work.ctx
  const found = await sql<UnsureOffer>`
    select ${offer}, o.starts_at as "startsAt", o.ends_at as "endsAt", a.confirmed_on::text as "confirmedOn",
      i.phone, coalesce(a.contact_email, i.email) as email, r.since is not null as refused
    from published.activity a
    join ${nextDate(seen, municipality)} on true
    join published.initiative i on i.municipality_id = a.municipality_id and i.initiative_id = a.initiative_id
    left join samenspel.call_refusal r on r.municipality_id = a.municipality_id and r.initiative_id = a.initiative_id
    where a.municipality_id = ${municipality} and ${goesOn} and ${within('a', seen.areas)}
      and (a.confirmed_on is null or a.confirmed_on < ${seen.today}::date - ${sql.lit(flaggedAfterDays)}::int)
    order by a.confirmed_on nulls first, a.activity_id limit ${most}`.execute(work.db)
  return found.rows
}

/** Initiatives that say in their own words that there is room; who said so last comes first. */
export async function readWelcoming(work: Work, { areas }: Seen): Promise<Welcoming[]> {
  const found = await sql<Welcoming>`
    select i.name, i.slug, i.area_name as "areaName", i.room_note as note
    from published.initiative i
    where i.municipality_id = ${work.ctx.municipality} and i.room = 'welcome' and i.room_note <> ''
      and i.phase in ('starting', 'running') and ${within('i', areas)}
    order by i.confirmed_on desc nulls last, i.name limit ${most}`.execute(work.db)
  return found.rows
}

/** Tasks for which somebody is wanted; what ends soonest first. */
export async function readWanted(work: Work, { areas, today }: Seen): Promise<WantedHelp[]> {
  const found = await sql<WantedHelp>`
    select t.title, t.about, i.name as initiative, '/taken/' || t.task_id as href
    from published.task t
    join published.initiative i on i.municipality_id = t.municipality_id and i.initiative_id = t.initiative_id
    where t.municipality_id = ${work.ctx.municipality} and t.last_day >= ${today}
      and i.phase in ('starting', 'running') and ${within('i', areas)}
    order by t.last_day, t.title limit ${most}`.execute(work.db)
  return found.rows
}

/** What activities say they look for, where no task was made of it; what happens soonest first. */
export async function readWishes(work: Work, seen: Seen): Promise<WantedHelp[]> {
  const { municipality } = work.ctx
  const found = await sql<WantedHelp>`
    select v.wish ->> 'talent' as title, a.title as about, a.initiative_name as initiative,
      '/activiteiten/' || a.activity_id as href
    from published.activity a
    join ${nextDate(seen, municipality)} on true
    cross join lateral jsonb_array_elements(a.volunteers) v (wish)
    where a.municipality_id = ${municipality} and a.asks_help and ${goesOn} and ${within('a', seen.areas)}
      and not exists (select from published.task t where t.municipality_id = ${municipality}
        and t.initiative_id = a.initiative_id and t.activity_id = a.activity_id)
    order by o.starts_at, a.activity_id, title limit ${most}`.execute(work.db)
  return found.rows
}
