import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'
import { jobSchema } from './boss.ts'

const hour = 3_600_000

/** The names of the jobs that wait for more than two hours, and of those that were given up in the last week. */
export async function lateJobs(
  database: Database,
  now: Date,
): Promise<{ readonly waiting: readonly string[]; readonly failed: readonly string[] }> {
  const table = sql.raw(`${jobSchema}.job`)
  const since = new Date(now.getTime() - 2 * hour)
  const week = new Date(now.getTime() - 7 * 24 * hour)
  const found = await sql<{ name: string; state: string }>`
    select distinct name, state::text as state from ${table}
    where (state in ('created', 'retry') and start_after < ${since})
      or (state = 'failed' and completed_on > ${week}) order by name`.execute(database.sql)
  const named = (wanted: (state: string) => boolean) => [
    ...new Set(found.rows.filter((row) => wanted(row.state)).map((row) => row.name)),
  ]
  return { waiting: named((state) => state !== 'failed'), failed: named((state) => state === 'failed') }
}
