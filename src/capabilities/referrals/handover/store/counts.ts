import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import { addDays, localDay, weekdayOf } from '#platform/i18n/dates.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Outcome } from '../domain.ts'

/** How many weeks back newcomers count when it is asked who got several lately. */
export const newcomerWeeks = 4
/** How many quarters numbers are kept: two years. */
const keptQuarters = 8

const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))
const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`

interface Counted {
  readonly team: string
  readonly what: Outcome
  /** A local ISO date in the quarter it counts in; today when left out. */
  readonly on?: string
}

/** One more of something. */
export async function countOutcome(work: Work, { team, what, on }: Counted): Promise<void> {
  await sql`insert into samenspel.referral_outcome as o (municipality_id, team, quarter, what, n)
    values (${work.ctx.municipality}, ${team}, ${quarterOf(on ?? localDay(work.ctx.now))}, ${what}, 1)
    on conflict (municipality_id, team, quarter, what) do update set n = o.n + 1`.execute(work.db)
}

/** One less of something that turned out otherwise. */
export async function uncountOutcome(work: Work, { team, what, on }: Required<Counted>): Promise<void> {
  await sql`update samenspel.referral_outcome set n = n - 1
    where municipality_id = ${work.ctx.municipality} and team = ${team} and quarter = ${quarterOf(on)}
      and what = ${what} and n > 0`.execute(work.db)
}

export interface OutcomeCount {
  readonly quarter: string
  readonly what: Outcome
  readonly n: number
}

/** The numbers of these teams together, the newest quarter first. */
export async function readOutcomes(work: Work, teams: readonly string[]): Promise<OutcomeCount[]> {
  const found = await sql<OutcomeCount>`select quarter, what, sum(n)::int as n from samenspel.referral_outcome
    where municipality_id = ${work.ctx.municipality} and team = any(${[...teams]})
    group by quarter, what order by quarter desc, what`.execute(work.db)
  return found.rows
}

/** An initiative said yes to one newcomer, in the week of this day. */
export async function countNewcomer(work: Work, initiative: InitiativeId): Promise<void> {
  await sql`insert into published.newcomers as p (municipality_id, initiative_id, week, n)
    values (${work.ctx.municipality}, ${initiative}, ${mondayOf(localDay(work.ctx.now))}, 1)
    on conflict (municipality_id, initiative_id, week) do update set n = p.n + 1`.execute(work.db)
}

/** The first week that counts as lately. */
export const firstNewcomerWeek = (today: string): string => addDays(mondayOf(today), -7 * (newcomerWeeks - 1))

/** Newcomers whom initiatives said yes to in the last four weeks; those without any are left out. */
export async function newcomersLately(
  { db, municipality }: Pick<Reading, 'db' | 'municipality'>,
  today: string,
): Promise<Map<InitiativeId, number>> {
  const found = await sql<{ id: InitiativeId; n: number }>`select initiative_id as id, sum(n)::int as n
    from published.newcomers where municipality_id = ${municipality} and week >= ${firstNewcomerWeek(today)}
    group by initiative_id`.execute(db)
  return new Map(found.rows.map(({ id, n }) => [id, n]))
}

/** Takes away what is too old to be counted. */
export async function dropOldCounts(work: Work): Promise<void> {
  const { municipality, now } = work.ctx
  const today = localDay(now)
  await sql`delete from published.newcomers
    where municipality_id = ${municipality} and week < ${firstNewcomerWeek(today)}`.execute(work.db)
  const before = quarterOf(addDays(today, -Math.round((keptQuarters * 365.25) / 4)))
  await sql`delete from samenspel.referral_outcome
    where municipality_id = ${municipality} and quarter < ${before}`.execute(work.db)
}
