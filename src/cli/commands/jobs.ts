import { runOnce } from '#platform/jobs/run-jobs.ts'
import { openLog } from '#platform/log/log.ts'
import { placesOf } from '../../places.ts'
import { jobs } from '../../schema.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'

/** Says which work comes back by itself, and when. */
export async function listJobs(io: Io, _deps: Deps, options: { json: boolean }): Promise<ExitCode> {
  const all = jobs.map(({ name, cron }) => ({ name, cron }))
  if (options.json) io.out(JSON.stringify(all))
  else for (const { name, cron } of all) io.out(`${cron.padEnd(12)} ${name}`)
  return 0
}

/** Does such work now instead of at its time, for every municipality. Any of it can be done twice without harm. */
export async function runJob(io: Io, deps: Deps, { name }: { name: string }): Promise<ExitCode> {
  const job = jobs.find((one) => one.name === name)
  if (!job) {
    io.note(`There is no job "${name}". There is: ${jobs.map((one) => one.name).join(', ')}.`)
    return 2
  }
  const { database, clock, config } = deps
  const own = `http://localhost:${config.port}`
  const around = {
    database,
    clock,
    log: openLog(config.logLevel),
    municipalities: () => placesOf(database, config, own),
  }
  try {
    await runOnce(around, job, {})
  } catch (error) {
    io.note(`${error instanceof Error ? error.message : 'The job failed'}. The log says why.`)
    return 1
  }
  io.out(`${job.name} is done.`)
  return 0
}
