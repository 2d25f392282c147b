import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { ActivityId } from './domain.ts'
import type { ActivityRow } from './schema.ts'
import { asRead } from './store.ts'
import type { ActivityToPublish } from './store.ts'

/** Says anew on which days activities happen. */
export async function saveDays(
  work: Work,
  rows: readonly Pick<ActivityToPublish, 'activity_id' | 'days_from' | 'days'>[],
): Promise<void> {
  await sql`
    update published.activity a set days_from = n.days_from, days = n.days
    from json_populate_recordset(null::published.activity, ${JSON.stringify(rows)}::json) n
    where a.municipality_id = ${work.ctx.municipality} and a.activity_id = n.activity_id`.execute(work.db)
}

/** Activities whose dates run out before a day, oldest first; those that pass over holidays before another. */
export async function findRunningOut(
  work: Work,
  before: { readonly any: string; readonly skipping: string },
  limit: number,
): Promise<ActivityRow[]> {
  const found = await sql<ActivityRow>`
    select activity_id, ${sql.raw(asRead)} from samenspel.activity
    where municipality_id = ${work.ctx.municipality} and dates_until < case when skips = '{}' then ${before.any}::date else ${before.skipping}::date end
      and rule is not null
    order by dates_until, activity_id limit ${limit}`.execute(work.db)
  return found.rows
}

export async function markDatesUntil(work: Work, ids: readonly ActivityId[], until: string): Promise<void> {
  await sql`update samenspel.activity set dates_until = ${until}::date
    where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...ids]})`.execute(work.db)
}

/** Dates before a day are not searched any more. */
export async function dropOccurrencesBefore(work: Work, day: string): Promise<void> {
  await sql`delete from published.occurrence
    where municipality_id = ${work.ctx.municipality} and day < ${day}::date`.execute(work.db)
}

interface PlacedRow {
  readonly activity_id: ActivityId
  readonly lat: number | null
  readonly lon: number | null
}

/** Published activities after one in the order of their ids, with where they are. */
export async function readPlaced(work: Work, after: string, limit: number): Promise<PlacedRow[]> {
  const found = await sql<PlacedRow>`
    select activity_id, lat, lon from published.activity
    where municipality_id = ${work.ctx.municipality} and activity_id > ${after} order by activity_id limit ${limit}`.execute(
    work.db,
  )
  return found.rows
}

/** Says anew in which areas activities lie. */
export async function savePlaced(
  work: Work,
  rows: readonly {
    readonly activity_id: ActivityId
    readonly areas: readonly string[]
    readonly area_name: string | null
  }[],
): Promise<void> {
  await sql`
    update published.activity a set areas = r.areas, area_name = r.area_name
    from json_populate_recordset(null::published.activity, ${JSON.stringify(rows)}::json) r
    where a.municipality_id = ${work.ctx.municipality} and a.activity_id = r.activity_id`.execute(work.db)
}

/** Says since when an activity is known to hold; nothing else of it changes, so calendars and followers hear nothing. */
export async function saveConfirmed(work: Work, id: ActivityId, day: string | null): Promise<void> {
  for (const schema of ['samenspel', 'published'])
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`update ${sql.raw(schema)}.activity set confirmed_on = ${day}::date
      where municipality_id = ${work.ctx.municipality} and activity_id = ${id}`.execute(work.db)
}
