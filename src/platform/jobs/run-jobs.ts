import { randomUUID } from 'node:crypto'
import type { Job, PgBoss } from 'pg-boss'
import type { Database } from '#platform/db/database.ts'
import { bugOf } from '#platform/log/log.ts'
import type { Log } from '#platform/log/log.ts'
import { bossOn } from './boss.ts'
import type { JobData } from './boss.ts'
import type { JobDefinition, JobPlace } from './jobs.ts'

interface Surroundings {
  readonly database: Database
  readonly log: Log
  readonly clock: () => Date
  /** Every municipality of this installation, asked for each time a job runs. */
  readonly municipalities: () => Promise<readonly JobPlace[]>
  /** How often a queue is looked at; a minute unless told otherwise. */
  readonly pollSeconds?: number
}

export interface RunningJobs {
  /** Whether the jobs are being worked on. */
  readonly alive: () => boolean
  /** Lets running jobs finish, for ten seconds at most. */
  stop(): Promise<void>
}

/** Works on the jobs, by the clock of Europe/Amsterdam and as they are added, until stopped. */
export async function runJobs(around: Surroundings, jobs: readonly JobDefinition[]): Promise<RunningJobs> {
  const boss = bossOn(around.database, { migrate: false })
  let alive = true
  boss.on('error', (error) => around.log.error(bugOf(error), 'jobs failed'))
  boss.on('stopped', () => (alive = false))
  await boss.start()
  for (const job of jobs) await takeOn(boss, around, job)
  await forgetOthers(boss, jobs)
  return {
    alive: () => alive,
    stop: () => boss.stop({ timeout: 10_000 }),
  }
}

async function takeOn(boss: PgBoss, around: Surroundings, job: JobDefinition): Promise<void> {
  await boss.createQueue(job.name)
  await boss.schedule(job.name, job.cron, null, { tz: 'Europe/Amsterdam' })
  const options = { batchSize: 1, pollingIntervalSeconds: around.pollSeconds ?? 60 }
  if (job.atStart) await boss.send(job.name, {})
  await boss.work<JobData | null>(job.name, options, async ([one]: Job<JobData | null>[]) =>
    runOnce(around, job, one?.data ?? {}),
  )
}

/** A job that this version no longer has is not run any more. */
async function forgetOthers(boss: PgBoss, jobs: readonly JobDefinition[]): Promise<void> {
  const names = new Set(jobs.map((job) => job.name))
  const old = (await boss.getSchedules()).filter((schedule) => !names.has(schedule.name))
  for (const schedule of old) await boss.unschedule(schedule.name)
}

/**
 * Runs a job for the municipality in `data`, or for all of them. One that fails does not keep the others waiting.
 * @throws when it failed for any, so that it is tried again: a job can be run twice without harm
 */
export async function runOnce(
  around: Surroundings,
  job: JobDefinition,
  { municipality, data = null }: JobData,
): Promise<void> {
  const all = await around.municipalities()
  const wanted = municipality === undefined ? all : all.filter((one) => one.id === municipality)
  const failures: unknown[] = []
  for (const one of wanted) {
    const actor = { kind: 'system', name: job.name } as const
    const ctx = {
      municipality: one.id,
      actor,
      locale: 'nl',
      now: around.clock(),
      requestId: randomUUID(),
    } as const
    try {
      await job.run(around.database, ctx, data, one)
    } catch (error) {
      failures.push(error)
      around.log.error({ job: job.name, municipality: one.id, ...bugOf(error) }, 'job failed')
    }
  }
  // A text that holds no personal data: pg-boss keeps it in the database.
  if (failures.length > 0)
    throw new Error(`${job.name} failed for ${failures.length} of ${wanted.length} municipalities`)
}
