import { sql } from 'kysely'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { Reading } from '#platform/db/doors.ts'
import type { Question } from '../domain.ts'
import { activityFilter, dateFilter } from './filters.ts'

/**
 * Which activities fit each of these questions, in one statement.
 * @param among only these; `null` is all of the municipality
 * @returns of each question by its place in the list, `limit` at most
 */
export async function findFits(
  reading: Reading,
  questions: readonly Question[],
  { among, limit }: { readonly among: readonly ActivityId[] | null; readonly limit: number },
): Promise<ActivityId[][]> {
  const these = among === null ? sql`true` : sql`a.activity_id = any(${[...among]}::text[])`
  const parts = questions.map(
    (question, nth) => sql`(select ${sql.lit(nth)}::int as nth, a.activity_id from published.activity a
      where ${activityFilter(reading, question)} and ${these} and exists (
        select 1 from published.occurrence o where o.municipality_id = ${reading.municipality}
          and o.activity_id = a.activity_id and not o.cancelled and ${dateFilter(question)})
      order by a.updated_at desc limit ${limit})`,
  )
  const found: ActivityId[][] = questions.map(() => [])
  if (parts.length === 0) return found
  const rows = await sql<{
    nth: number
    activity_id: ActivityId
  }>`${sql.join(parts, sql` union all `)}`.execute(reading.db)
  for (const { nth, activity_id } of rows.rows) found[nth]!.push(activity_id)
  return found
}
