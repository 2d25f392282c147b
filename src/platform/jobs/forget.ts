import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { jobSchema } from './boss.ts'

/** What is looked for: small letters that must be there, one or other, and a regular expression that judges the texts. */
interface Mention {
  readonly letters: readonly string[]
  readonly pattern: string
}

/**
 * Takes away the jobs of this municipality in whose data a text fits: those that wait, and those that were done, which
 * are kept for some days. Capital letters do not matter.
 */
export async function forgetJobs(work: Work, { letters, pattern }: Mention): Promise<void> {
  const there = letters.map((one) => sql`position(${one} in lower(data::text)) > 0`)
  await sql`delete from ${sql.table(`${jobSchema}.job`)}
    where data ->> 'municipality' = ${work.ctx.municipality} and (${sql.join(there, sql` or `)}) and exists (
      select from jsonb_path_query(data, 'strict $.**') one
      where jsonb_typeof(one) = 'string' and one #>> '{}' ~* ${pattern})`.execute(work.db)
}
