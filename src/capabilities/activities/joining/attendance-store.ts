import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { GatheringKey } from './joining.ts'

/** How many there were on a date, and how many of them for the first time. */
export interface Attendance {
  readonly came: number
  readonly firstTime: number
}

/** Writes the number of a date; a later count takes the place of an earlier one. */
export async function saveAttendance(
  work: Work,
  one: GatheringKey & Attendance & { readonly initiative: InitiativeId },
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.attendance
      (municipality_id, activity_id, day, initiative_id, came, first_time, counted_at)
    values (${municipality}, ${one.activity}, ${one.day}, ${one.initiative}, ${one.came}, ${one.firstTime}, ${now})
    on conflict (municipality_id, activity_id, day) do update
      set came = excluded.came, first_time = excluded.first_time, counted_at = excluded.counted_at`.execute(
    work.db,
  )
}

export async function readAttendance(
  work: Work,
  { activity, day }: GatheringKey,
): Promise<Attendance | null> {
  const found = await sql<Attendance>`select came, first_time as "firstTime" from samenspel.attendance
    where municipality_id = ${work.ctx.municipality} and activity_id = ${activity} and day = ${day}::date`.execute(
    work.db,
  )
  return found.rows[0] ?? null
}

/** All counts of an initiative, in order: what it takes along. */
export async function readAttendanceOf(
  work: Work,
  initiative: InitiativeId,
): Promise<(GatheringKey & Attendance)[]> {
  const found = await sql<GatheringKey & Attendance>`
    select activity_id as activity, day::text as day, came, first_time as "firstTime" from samenspel.attendance
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative} order by day, activity_id`.execute(
    work.db,
  )
  return found.rows
}
