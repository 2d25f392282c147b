import { sql } from 'kysely'
import { isPlatform } from '#platform/access/roles.ts'
import { closedQuarters, quarterOf } from '#platform/calendar/quarters.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { countOutcome } from '../handover/store/counts.ts'
import { monthOf, monthsOn } from './domain.ts'
import type { Condition, Gap, Outcome, Verdict } from './domain.ts'
import { readIntroduced } from './store.ts'
import { topicsNamed } from './topics.ts'

/** What a team of the demo city asked in one quarter. */
export interface DemoQuarter {
  /** 1 is the quarter that closed last. */
  readonly ago: number
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>
  /** Introductions to which a host said yes. */
  readonly introduced: number
  readonly topics: Readonly<Record<string, number>>
  readonly conditions: Readonly<Partial<Record<Condition, number>>>
}

export interface DemoCounts {
  /** The area of the team. */
  readonly area: string
  readonly quarters: readonly DemoQuarter[]
  readonly gaps: readonly (Omit<Gap, 'topic'> & {
    readonly topic: string
    readonly monthsAgo: number
    readonly times: number
  })[]
  /** What it said of the first activity of an initiative. */
  readonly said: readonly { readonly initiative: InitiativeId; readonly verdict: Verdict }[]
}

/** Fills the demo city with what its team asked, missed and said. Again, it dates it anew. */
export async function keepDemoCounts(database: Database, ctx: Ctx, counts: DemoCounts): Promise<void> {
  await topicsNamed(database)
  await keepAll(database, ctx, counts)
}

const keepAll = useCase<DemoCounts, void>(
  { name: 'referrals.keepDemoCounts', may: isPlatform, records: null },
  async (work, { area, quarters, gaps, said }) => {
    const today = localDay(work.ctx.now)
    const closed = closedQuarters(today, 8).toReversed()
    for (const { ago, outcomes, introduced, topics, conditions } of quarters) {
      const at = { area, quarter: closed[ago - 1]!.from }
      await bring(work, at, introduced)
      await keep(work, at, 'team', outcomes)
      await keep(work, at, 'count', topics)
      await keep(work, at, 'condition', conditions)
    }
    for (const { monthsAgo, times, topic, extras, place } of gaps)
      await sql`insert into samenspel.referral_gap (municipality_id, month, area, place, topic, extras, n)
        values (${work.ctx.municipality}, ${monthsOn(today, -monthsAgo)}::date, ${area}, ${place}, ${topic},
          ${[...extras]}::text[], ${times})
        on conflict do nothing`.execute(work.db)
    for (const { initiative, verdict } of said) await say(work, initiative, verdict)
  },
)

/** As many introductions as there were in a quarter that is over, counted where they are counted. */
async function bring(
  work: Work,
  { area, quarter }: { readonly area: string; readonly quarter: string },
  n: number,
) {
  const then = { ...work, ctx: { ...work.ctx, now: new Date(`${quarter}T12:00:00Z`) } }
  const [known] = await readIntroduced(work, { areas: [area], quarters: [quarterOf(quarter)] })
  for (let made = known?.n ?? 0; made < n; made += 1)
    await countOutcome(then, { team: area, what: 'accepted' })
}

const columnOf = { team: 'outcome', count: 'topic', condition: 'condition' } as const

async function keep(
  work: Work,
  { area, quarter }: { readonly area: string; readonly quarter: string },
  table: keyof typeof columnOf,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  for (const [name, n] of Object.entries(counts))
    await sql`insert into ${sql.ref(`samenspel.referral_${table}`)}
        (municipality_id, quarter, area, ${sql.ref(columnOf[table])}, n)
      values (${work.ctx.municipality}, ${quarter}::date, ${area}, ${name}, ${n})
      on conflict do nothing`.execute(work.db)
}

async function say(work: Work, initiative: InitiativeId, verdict: Verdict): Promise<void> {
  const found = await sql<{ activity: ActivityId }>`select activity_id as activity from published.activity
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative}
    order by title limit 1`.execute(work.db)
  const today = localDay(work.ctx.now)
  for (const { activity } of found.rows) {
    const { municipality } = work.ctx
    await sql`insert into samenspel.referral_feedback (municipality_id, month, activity_id, verdict, n)
      values (${municipality}, ${monthOf(today)}::date, ${activity}, ${verdict}, 1) on conflict do nothing`.execute(
      work.db,
    )
    await sql`insert into samenspel.referral_told (municipality_id, activity_id, verdict, told_on)
      values (${municipality}, ${activity}, ${verdict}, ${today}::date) on conflict do nothing`.execute(
      work.db,
    )
  }
}
