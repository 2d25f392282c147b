import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Handover, HandoverId } from '../domain.ts'
import { steps } from '../domain.ts'
import { columns, joined } from './handovers.ts'

/** Small enough that nobody waits long for the embedded database's one connection; the rest comes the next morning. */
const most = 500

/** Closes what nobody answered, and what was followed long enough. */
export async function closeOld(
  work: Work,
  { before, followedBefore }: { readonly before: string; readonly followedBefore: string },
): Promise<number> {
  const { municipality, now } = work.ctx
  const forgotten = await sql`update samenspel.handover set state = ${steps.forget.to}, closed_at = ${now}
    where municipality_id = ${municipality} and closed_at is null
      and state = any(${[...steps.forget.from]}) and day < ${before}`.execute(work.db)
  const finished = await sql`update samenspel.handover set state = ${steps.finish.to}, closed_at = ${now},
      six_weeks = coalesce(six_weeks, 'unknown')
    where municipality_id = ${municipality} and closed_at is null
      and state = any(${[...steps.finish.from]}) and day < ${followedBefore}`.execute(work.db)
  return Number((forgotten.numAffectedRows ?? 0n) + (finished.numAffectedRows ?? 0n))
}

/** Those that are agreed on for this day, of whom the host was not reminded. */
export async function pickTomorrow(work: Work, day: string): Promise<Handover[]> {
  const found = await sql<Handover>`select ${columns} from ${joined}
    where h.municipality_id = ${work.ctx.municipality} and h.state = 'accepted' and h.day = ${day}
      and h.reminded_for is distinct from h.day order by h.handover_id limit ${most} for update of h`.execute(
    work.db,
  )
  return found.rows
}

/** Those whose day is over, of whom the host was not asked whether they came. */
export async function pickPast(work: Work, today: string): Promise<Handover[]> {
  const found = await sql<Handover>`select ${columns} from ${joined}
    where h.municipality_id = ${work.ctx.municipality} and h.state = 'accepted' and h.day < ${today}
      and h.asked_came_for is distinct from h.day order by h.handover_id limit ${most} for update of h`.execute(
    work.db,
  )
  return found.rows
}

/** Those that wait for the host's answer, or for whether somebody came, of whom the worker was not told since. */
export async function pickSilent(work: Work, today: string): Promise<Handover[]> {
  const found = await sql<Handover>`select ${columns} from ${joined}
    where h.municipality_id = ${work.ctx.municipality}
      and ((h.state = 'asked' and (h.told_silence_at is null or h.told_silence_at < h.asked_at))
        or (h.state = 'accepted' and h.day < ${today}
          and (h.told_silence_at is null or h.told_silence_at < h.day::date + 1 or h.told_silence_at < h.accepted_at)))
    order by h.day, h.handover_id limit ${most} for update of h`.execute(work.db)
  return found.rows
}

/** Those that came, of whom there may be something to ask; with the week that was asked about last. */
export async function pickCame(work: Work): Promise<(Handover & { readonly toldWeeks: number })[]> {
  const found = await sql<Handover & { readonly toldWeeks: number }>`
    select ${columns}, h.told_weeks as "toldWeeks" from ${joined}
    where h.municipality_id = ${work.ctx.municipality} and h.state = 'came' and h.told_weeks < 6
    order by h.day, h.handover_id limit ${most} for update of h`.execute(work.db)
  return found.rows
}

/** Those of an activity that are still to come. */
export async function readComing(
  work: Work,
  { activity, from }: { readonly activity: string; readonly from: string },
): Promise<Handover[]> {
  const found = await sql<Handover>`select ${columns} from ${joined}
    where h.municipality_id = ${work.ctx.municipality} and h.activity_id = ${activity} and h.day >= ${from}
      and h.state in ('asked', 'other-day', 'accepted') order by h.handover_id`.execute(work.db)
  return found.rows
}

type Told = 'reminded_for' | 'asked_came_for' | 'told_silence_at' | 'told_weeks'

/** Remembers that it was told, so that it is told once. */
export async function saveTold(
  work: Work,
  {
    id,
    what,
    value,
  }: { readonly id: HandoverId; readonly what: Told; readonly value: string | number | Date },
): Promise<void> {
  await sql`update samenspel.handover set ${sql.ref(what)} = ${value}
    where municipality_id = ${work.ctx.municipality} and handover_id = ${id}`.execute(work.db)
}
