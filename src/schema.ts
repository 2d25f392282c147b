import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { capabilities, migrations } from '#capabilities/index.ts'
import { listSettings } from '#capabilities/municipalities/index.ts'
import { alone } from '#platform/db/alone.ts'
import type { Database } from '#platform/db/database.ts'
import { migrate, pendingMigrations } from '#platform/db/migrate.ts'
import type { Preparation } from '#platform/db/template.ts'
import { installJobs, jobGrants } from '#platform/jobs/boss.ts'
import { timedIn } from '#platform/privacy/platform.ts'
import { retentionJob } from '#platform/privacy/retention.ts'
import { projectFolder } from '#platform/project.ts'

/** Every job of all capabilities, and the one that keeps to the terms of what they hold. */
export const jobs = [
  ...capabilities.flatMap((one) => one.jobs ?? []),
  retentionJob(timedIn(capabilities), async (database, municipality) => {
    return (await listSettings(database, municipality, undefined)).recordYears
  }),
]

/**
 * Brings a database to the newest version, tables of the jobs included. One that is there already is only asked for
 * its mark: going through all steps would cost every start a second.
 * @returns the steps taken now
 */
export async function bringUpToDate(database: Database): Promise<string[]> {
  const version = versionOfAll()
  if ((await markOf(database)) === version && (await pendingMigrations(database, migrations)).length === 0)
    return []
  return alone(database, async () => {
    const steps = await migrate(database, migrations)
    await installJobs(database, jobs)
    await sql.raw(`comment on schema samenspel is '${version}'`).execute(database.sql)
    return steps
  })
}

export const preparation: Preparation = { version: versionOfAll, prepare: bringUpToDate }

async function markOf(database: Database): Promise<string | null> {
  const answer = await sql<{ mark: string | null }>`
    select obj_description(to_regnamespace('samenspel'), 'pg_namespace') as mark`.execute(database.sql)
  return answer.rows[0]?.mark ?? null
}

/** Stands for all steps, all jobs with what use cases may do to them, and the version of what keeps them. */
function versionOfAll(): string {
  const boss = readFileSync(join(projectFolder, 'node_modules/pg-boss/package.json'), 'utf8')
  const { version } = JSON.parse(boss) as { version: string }
  const parts = [migrations, jobs.map((job) => job.name), jobGrants, version]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
