import { sql } from 'kysely'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { changesOf, replacing } from './erase.ts'
import type { Become, TimedTable } from './marks.ts'
import { keptFor } from './records.ts'
import type { RecordYears } from './records.ts'
import { daysAndFrom } from './terms.ts'
import { nameOf, textAt } from './whose.ts'

/** Every night what has had its time goes, by the marks of all tables and the years that a municipality set. */
export function retentionJob(
  tables: readonly TimedTable[],
  yearsOf: (database: Database, municipality: Ctx['municipality']) => Promise<RecordYears>,
): JobDefinition {
  return {
    name: 'privacy.retention',
    cron: '45 3 * * *',
    run: async (database, ctx) =>
      dropPastTerm(database, ctx, keptFor(tables, await yearsOf(database, ctx.municipality))),
  }
}

/** Deletes or clears what has had its time. */
export const dropPastTerm = useCase<readonly TimedTable[], { gone: number }>(
  { name: 'privacy.dropPastTerm', may: ({ kind }) => kind === 'system', records: null },
  async (work, tables) => ({ gone: await dropFromAll(work, tables) }),
)

/** The same within a transaction. @returns how many rows were deleted or cleared */
export async function dropFromAll(work: Work, tables: readonly TimedTable[]): Promise<number> {
  let gone = 0
  for (const table of tables.toReversed()) gone += await dropFrom(work, table)
  return gone
}

async function dropFrom({ ctx, db }: Work, { name, mark }: TimedTable): Promise<number> {
  const term = daysAndFrom(mark)
  if (term === null) return 0
  const { keep } = mark
  const clears = typeof keep === 'object' && 'clears' in keep ? keep.clears : undefined
  const past = sql`t.municipality_id = ${ctx.municipality}
    and ${sql.ref(`t.${term.from}`)} < ${ctx.now}::timestamptz - ${term.days} * interval '1 day'`
  let gone = 0
  for (const one of [...(mark.copies ?? []), name]) {
    const done = clears
      ? sql`update ${nameOf(one)} t set ${replacing(clears)} where ${past} and ${isStillThere(clears)}`
      : sql`delete from ${nameOf(one)} t where ${past}`
    gone += Number((await done.execute(db)).numAffectedRows ?? 0)
  }
  return gone
}

/** What was cleared another night is not written again. */
function isStillThere(clears: Become) {
  const differs = changesOf(clears).map(
    ([place, value]) => sql`(${textAt(place, 't')}) is distinct from ${value}`,
  )
  return sql`(${sql.join(differs, sql` or `)})`
}
