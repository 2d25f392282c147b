import { PgBoss, fromKysely, fromPglite } from 'pg-boss'
import type { ConstructorOptions } from 'pg-boss'
import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'
import type { Work } from '#platform/db/doors.ts'
import type { JobDefinition } from './jobs.ts'

/** Where pg-boss keeps its tables. */
export const jobSchema = 'pgboss'

/** What a queue's rows hold: a job for one municipality, or for all when it came by the clock. */
export interface JobData {
  readonly municipality?: string
  readonly data?: unknown
}

type BossDatabase = NonNullable<ConstructorOptions['db']>

/** Every interval is as long as pg-boss allows or an idle installation can live with: nothing here is urgent. */
const quiet = {
  clockMonitorIntervalSeconds: 600,
  cronMonitorIntervalSeconds: 45,
  cronWorkerIntervalSeconds: 45,
  superviseIntervalSeconds: 600,
  monitorIntervalSeconds: 600,
  queueCacheIntervalSeconds: 3600,
  bamIntervalSeconds: 3600,
  flowIntervalSeconds: 3600,
  reindex: false,
  monitorVacuum: false,
} as const satisfies Partial<ConstructorOptions>

/** A pg-boss on our database, not started. */
export function bossOn(database: Database, options: Partial<ConstructorOptions> = {}): PgBoss {
  return new PgBoss({
    db: connectionOf(database),
    schema: jobSchema,
    backend: database.kind === 'embedded' ? 'pglite' : 'postgres',
    ...quiet,
    ...options,
  })
}

/** What use cases may do there; deleting is for jobs whose data mention somebody who is erased. */
export const jobGrants: readonly string[] = [
  `grant usage on schema ${jobSchema} to samenspel_app`,
  `grant select on ${jobSchema}.queue to samenspel_app`,
  `grant select, insert, delete on ${jobSchema}.job, ${jobSchema}.job_common to samenspel_app`,
]

/**
 * Makes the tables of the jobs and a queue for each of them, or brings them to the newest version, and lets use
 * cases add jobs. Part of migrating.
 */
export async function installJobs(database: Database, jobs: readonly JobDefinition[]): Promise<void> {
  const boss = bossOn(database, { supervise: false, schedule: false })
  await boss.start()
  for (const job of jobs)
    await boss.createQueue(job.name, { retryLimit: 3, retryBackoff: true, retryDelay: 60 })
  await boss.stop({ graceful: false })
  for (const grant of jobGrants) await sql.raw(grant).execute(database.sql)
}

/**
 * Adds a job for this municipality within the transaction of a use case: when that fails, there is no job.
 * pg-boss runs here on the transaction itself and is never started.
 */
export async function enqueue(work: Work, job: JobDefinition, data: object | null = null): Promise<void> {
  const boss = new PgBoss({ db: fromKysely(work.db), schema: jobSchema, ...quiet })
  const content: JobData = { municipality: work.ctx.municipality, data }
  await boss.send(job.name, content)
}

/** pg-boss on its own connection of a server; embedded it waits its turn for the only one, never inside the transaction of somebody else. */
function connectionOf(database: Database): BossDatabase {
  const { engine } = database
  if ('totalCount' in engine)
    return { executeSql: async (text, values) => rowsOf(await engine.query(text, values)) }
  const embedded = fromPglite(engine)
  return {
    executeSql: (text, values) => database.sql.connection().execute(() => embedded.executeSql(text, values)),
  }
}

/** A text of several statements gives a result for each; pg-boss wants the rows of all. */
function rowsOf(result: { rows: unknown[] } | { rows: unknown[] }[]): { rows: unknown[] } {
  return Array.isArray(result) ? { rows: result.flatMap((one) => one.rows) } : result
}
