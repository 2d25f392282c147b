import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { quietDays } from './domain.ts'
import type { Heard, Verdict } from './domain.ts'
import type { Areas } from './store.ts'

/** Counts that a team said this of an offer in a month. */
export async function addFeedback(
  work: Work,
  {
    activity,
    verdict,
    month,
  }: { readonly activity: ActivityId; readonly verdict: Verdict; readonly month: string },
): Promise<void> {
  await sql`insert into samenspel.referral_feedback as f (municipality_id, month, activity_id, verdict, n)
    values (${work.ctx.municipality}, ${month}::date, ${activity}, ${verdict}, 1)
    on conflict (municipality_id, month, activity_id, verdict) do update set n = f.n + 1`.execute(work.db)
}

/** Lets whoever ranks offers know; it counts on from what was said before. */
export async function addReport(
  work: Work,
  {
    activity,
    verdict,
    month,
  }: { readonly activity: ActivityId; readonly verdict: Verdict; readonly month: string },
): Promise<void> {
  await sql`insert into published.offer_report as r (municipality_id, activity_id, verdict, last_month, n)
    values (${work.ctx.municipality}, ${activity}, ${verdict}, ${month}::date, 1)
    on conflict (municipality_id, activity_id, verdict) do update
      set n = r.n + 1, last_month = excluded.last_month`.execute(work.db)
}

/**
 * What teams said of offers counts no more when somebody said today that all of it holds: its people, who confirm it by
 * changing anything, or whoever called them.
 */
export async function dropAnswered(work: Work, initiatives: readonly InitiativeId[]): Promise<void> {
  const { municipality, now } = work.ctx
  const answered = sql`(select a.activity_id from published.activity a
      join published.initiative i on i.municipality_id = a.municipality_id and i.initiative_id = a.initiative_id
      where a.municipality_id = ${municipality} and a.initiative_id = any(${[...initiatives]}::text[])
        and i.confirmed_on = ${localDay(now)}::date`
  await sql`delete from published.offer_report
    where municipality_id = ${municipality} and activity_id in ${answered})`.execute(work.db)
  // Whoever has a team was written to, and is not written to again so soon.
  await sql`delete from samenspel.referral_told
    where municipality_id = ${municipality} and activity_id in ${answered} and not i.has_team)`.execute(
    work.db,
  )
}

/** A team called about this offer and heard that it holds: what was said of it before is answered. */
export async function dropReportsOf(work: Work, activity: ActivityId): Promise<void> {
  for (const table of ['published.offer_report', 'samenspel.referral_told'])
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`delete from ${sql.raw(table)}
      where municipality_id = ${work.ctx.municipality} and activity_id = ${activity}`.execute(work.db)
}

/** Marks that this is told today, to the initiative or to who calls it. @returns false when it was told lately */
export async function markTold(work: Work, activity: ActivityId, verdict: Heard): Promise<boolean> {
  const today = localDay(work.ctx.now)
  const told =
    await sql`insert into samenspel.referral_told as t (municipality_id, activity_id, verdict, told_on)
    values (${work.ctx.municipality}, ${activity}, ${verdict}, ${today}::date)
    on conflict (municipality_id, activity_id, verdict) do update set told_on = excluded.told_on
      where t.told_on <= ${addDays(today, -quietDays)}::date
    returning verdict`.execute(work.db)
  return told.rows.length > 0
}

/** What teams said of an offer that its people could mend. */
export interface OfferReport {
  readonly activity: ActivityId
  readonly verdict: Heard
  /** The first day of the month in which it was said last. */
  readonly lastMonth: string
  readonly times: number
}

/** What teams said lately of offers being full or out of date, since a month. */
export async function readReports(
  { db, municipality }: Pick<Reading, 'db' | 'municipality'>,
  { since }: { readonly since: string },
): Promise<OfferReport[]> {
  const found = await sql<OfferReport>`
    select activity_id as activity, verdict, last_month::text as "lastMonth", n as times
    from published.offer_report
    where municipality_id = ${municipality} and last_month >= ${since}::date
    order by last_month desc, n desc, activity_id`.execute(db)
  return found.rows
}

/** An offer of which a team said something that nobody could be written to about. */
export interface ToCall {
  readonly activity: ActivityId
  readonly title: string
  readonly initiative: string
  readonly slug: string
  readonly verdicts: readonly Heard[]
}

/** Offers in these areas that nobody keeps, of which a team said something that nobody answered yet. */
export async function readToCall(work: Work, areas: Areas): Promise<ToCall[]> {
  const near = areas === null || areas.includes('*') ? sql`true` : sql`a.areas && ${[...areas]}::text[]`
  const found = await sql<ToCall>`
    select a.activity_id as activity, a.title, a.initiative_name as initiative, a.initiative_slug as slug,
      array_agg(t.verdict order by t.verdict) as verdicts
    from samenspel.referral_told t
    join published.activity a on a.municipality_id = t.municipality_id and a.activity_id = t.activity_id
    join published.initiative i on i.municipality_id = a.municipality_id and i.initiative_id = a.initiative_id
    where t.municipality_id = ${work.ctx.municipality} and not i.has_team and ${near}
    group by 1, 2, 3, 4 order by a.initiative_name, a.title`.execute(work.db)
  return found.rows
}
