import { capabilities, migrations } from '#capabilities/index.ts'
import { alone } from '#platform/db/alone.ts'
import type { Database } from '#platform/db/database.ts'
import { migrate } from '#platform/db/migrate.ts'
import type { Preparation } from '#platform/db/template.ts'
import { installJobs } from '#platform/jobs/boss.ts'

/** Every job of all capabilities. */
export const jobs = capabilities.flatMap((one) => one.jobs ?? [])

/**
 * Brings a database to the newest version, tables of the jobs included.
 * @returns the steps taken now
 */
export async function bringUpToDate(database: Database): Promise<string[]> {
  return alone(database, async () => {
    const steps = await migrate(database, migrations)
    await installJobs(database, jobs)
    return steps
  })
}

export const preparation: Preparation = { migrations, prepare: bringUpToDate }
