import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Quarter } from '#platform/calendar/quarters.ts'
import type { Condition, Outcome, TopicId } from './domain.ts'

/** Which of these are areas of the municipality, with the areas around them. */
export async function readKnownAreas(
  work: Work,
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const found = await sql<{ id: string; around: readonly string[] }>`
    select area_id as id, part_of as around from published.area
    where municipality_id = ${work.ctx.municipality} and area_id = any(${[...ids]}::text[])`.execute(work.db)
  return new Map(found.rows.map(({ id, around }) => [id, around]))
}

type Table = 'count' | 'condition' | 'team'
const columnOf = { count: 'topic', condition: 'condition', team: 'outcome' } as const satisfies Record<
  Table,
  string
>

/** Counts each of these once more. Always in the same order, so that two transactions never wait for each other. */
async function addTo(work: Work, table: Table, at: At, names: readonly string[]): Promise<void> {
  const name = sql.ref(`samenspel.referral_${table}`)
  const column = sql.ref(columnOf[table])
  const once = [...new Set(names)].toSorted()
  if (once.length === 0) return
  await sql`insert into ${name} as c (municipality_id, quarter, area, ${column}, n)
    select ${work.ctx.municipality}, ${at.quarter}::date, ${at.area}, one.name, 1
    from unnest(${once}::text[]) with ordinality as one (name, nth) order by one.nth
    on conflict (municipality_id, quarter, area, ${column}) do update set n = c.n + 1`.execute(work.db)
}

/** An area and the first day of a quarter. */
export interface At {
  readonly area: string
  readonly quarter: string
}

export const addTopics = (work: Work, at: At, topics: readonly TopicId[]): Promise<void> =>
  addTo(work, 'count', at, topics)
export const addConditions = (work: Work, at: At, conditions: readonly Condition[]): Promise<void> =>
  addTo(work, 'condition', at, conditions)
export const addOutcomes = (work: Work, at: At, outcomes: readonly Outcome[]): Promise<void> =>
  addTo(work, 'team', at, outcomes)

/** A count as it is kept: not to be shown as it is. */
export interface Kept extends At {
  readonly name: string
  readonly n: number
}

/** Areas to read of; `null` is all of them. */
export type Areas = readonly string[] | null

export const inAreas = (column: string, areas: Areas): RawBuilder<boolean> =>
  areas === null ? sql`true` : sql`${sql.ref(column)} = any(${[...areas]}::text[])`

async function read(
  work: Work,
  table: Table,
  { areas, quarters }: { readonly areas: Areas; readonly quarters: readonly Quarter[] },
): Promise<Kept[]> {
  const found = await sql<Kept>`
    select quarter::text, area, ${sql.ref(columnOf[table])} as name, n from ${sql.ref(`samenspel.referral_${table}`)}
    where municipality_id = ${work.ctx.municipality} and ${inAreas('area', areas)}
      and quarter = any(${quarters.map(({ from }) => from)}::date[])
    order by n desc, 3`.execute(work.db)
  return found.rows
}

/** Everything that was counted in these quarters, by what. */
export async function readKept(
  work: Work,
  of: { readonly areas: Areas; readonly quarters: readonly Quarter[] },
): Promise<Readonly<Record<'topics' | 'conditions' | 'outcomes', readonly Kept[]>>> {
  return {
    topics: await read(work, 'count', of),
    conditions: await read(work, 'condition', of),
    outcomes: await read(work, 'team', of),
  }
}

/** Introductions to which a host said yes, by the team that made them, as `handover/` counts them. */
export async function readIntroduced(
  work: Work,
  { areas, quarters }: { readonly areas: Areas; readonly quarters: readonly Quarter[] },
): Promise<Pick<Kept, 'area' | 'quarter' | 'n'>[]> {
  const found = await sql<Pick<Kept, 'area' | 'quarter' | 'n'>>`
    select one.day as quarter, o.team as area, o.n from samenspel.referral_outcome o
    join unnest(${quarters.map(({ from }) => from)}::text[], ${quarters.map(({ from }) => nthOf(from))}::text[])
      as one (day, nth) on one.nth = o.quarter
    where o.municipality_id = ${work.ctx.municipality} and o.what = 'accepted' and ${inAreas('o.team', areas)}`.execute(
    work.db,
  )
  return found.rows
}

/** A quarter as `handover/` names it: "2026-4". */
const nthOf = (from: string): string => `${from.slice(0, 4)}-${Math.ceil(Number(from.slice(5, 7)) / 3)}`

/** Takes away what has been kept long enough. */
export async function dropBefore(
  work: Work,
  { quarter, month, day }: { readonly quarter: string; readonly month: string; readonly day: string },
): Promise<void> {
  const { municipality } = work.ctx
  for (const table of ['count', 'condition', 'team'])
    await sql`delete from ${sql.ref(`samenspel.referral_${table}`)}
      where municipality_id = ${municipality} and quarter < ${quarter}::date`.execute(work.db)
  for (const table of ['gap', 'feedback'])
    await sql`delete from ${sql.ref(`samenspel.referral_${table}`)}
      where municipality_id = ${municipality} and month < ${month}::date`.execute(work.db)
  await sql`delete from published.offer_report
    where municipality_id = ${municipality} and last_month < ${month}::date`.execute(work.db)
  await sql`delete from samenspel.referral_told
    where municipality_id = ${municipality} and told_on < ${day}::date`.execute(work.db)
}
