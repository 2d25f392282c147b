import { sql } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { DateRow } from '../schema.ts'

/** The dates of all activities of one initiative that have not ended at `from`, up to and without a day. */
export async function readDatesOf(
  reading: Reading,
  question: { initiative: InitiativeId; from: Date; before: string; limit: number },
): Promise<DateRow[]> {
  const found = await sql<DateRow>`
    select o.activity_id, o.day::text, o.starts_at, o.ends_at, o.cancelled
    from published.activity a
    join published.occurrence o on o.municipality_id = a.municipality_id and o.activity_id = a.activity_id
    where a.municipality_id = ${reading.municipality} and a.initiative_id = ${question.initiative}
      and coalesce(o.ends_at, o.starts_at) >= ${question.from} and o.day < ${question.before}::date
    order by o.starts_at, a.title, a.activity_id limit ${question.limit}`.execute(reading.db)
  return found.rows
}
