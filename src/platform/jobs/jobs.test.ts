import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import { openLog } from '#platform/log/log.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { enqueue, installJobs } from './boss.ts'
import type { JobDefinition } from './jobs.ts'
import { lateJobs } from './late.ts'
import { runJobs, runOnce } from './run-jobs.ts'

let database: Database
let ctx: Ctx
const ran: { ctx: Ctx; data: unknown }[] = []
const job: JobDefinition = {
  name: `test.job-${process.pid}`,
  cron: '15 3 * * *',
  run: async (_database, by, data) => ran.push({ ctx: by, data }),
}
const log = openLog('silent')

const askFor = useCase<{ outcome: 'done' | 'fails' }, void>(
  { name: 'test.askFor', may: () => true, records: null },
  async (work, { outcome }) => {
    await enqueue(work, job, { outcome })
    if (outcome === 'fails') throw new Error('changed my mind')
  },
)

beforeAll(async () => {
  ;({ database, ctx } = await aMunicipality())
  await installJobs(database, [job])
})

const placeOf = ({ municipality: id }: Ctx) => ({ id, name: 'Proefstad', origin: 'https://stad.example' })

async function waiting(): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*)::int as count from pgboss.job where name = ${job.name} and state = 'created'`.execute(
    database.sql,
  )
  return found.rows[0]?.count ?? 0
}

describe('a job', () => {
  test('that is asked for in a use case that fails was never asked for', async () => {
    await expect(askFor(database, ctx, { outcome: 'fails' })).rejects.toThrow('changed my mind')
    expect(await waiting()).toBe(0)
  })

  test('that is asked for is done once, for that municipality, by the system', async () => {
    await askFor(database, ctx, { outcome: 'done' })
    expect(await waiting()).toBe(1)
    const around = {
      database,
      log,
      clock: () => ctx.now,
      municipalities: async () => [placeOf(ctx)],
      pollSeconds: 0.5,
    }
    const running = await runJobs(around, [job])
    try {
      for (let attempt = 0; attempt < 100 && ran.length === 0; attempt += 1)
        await new Promise((resolve) => setTimeout(resolve, 100))
      expect(running.alive()).toBe(true)
    } finally {
      await running.stop()
    }
    expect(running.alive()).toBe(false)
    expect(ran).toEqual([
      {
        ctx: expect.objectContaining({
          municipality: ctx.municipality,
          actor: { kind: 'system', name: job.name },
          now: ctx.now,
        }) as Ctx,
        data: { outcome: 'done' },
      },
    ])
  })

  test('comes back by the clock of Amsterdam', async () => {
    const found = await sql<{ cron: string; timezone: string }>`
      select cron, timezone from pgboss.schedule where name = ${job.name}`.execute(database.sql)
    expect(found.rows).toEqual([{ cron: '15 3 * * *', timezone: 'Europe/Amsterdam' }])
  })

  test('that fails for one municipality is done for the others, and tried again', async () => {
    const other = await aMunicipality()
    const done: string[] = []
    const shaky: JobDefinition = {
      ...job,
      run: async (_database, by) => {
        if (by.municipality === ctx.municipality) throw new Error('not today')
        done.push(by.municipality)
      },
    }
    const around = {
      database,
      log,
      clock: () => ctx.now,
      municipalities: async () => [placeOf(ctx), placeOf(other.ctx)],
    }
    await expect(runOnce(around, shaky, {})).rejects.toThrow('failed for 1 of 2 municipalities')
    expect(done).toEqual([other.ctx.municipality])
  })

  test('that waits for hours is late', async () => {
    const before = Date.now()
    await askFor(database, ctx, { outcome: 'done' })
    expect((await lateJobs(database, new Date(before + 3_600_000))).waiting).not.toContain(job.name)
    expect((await lateJobs(database, new Date(before + 3 * 3_600_000))).waiting).toContain(job.name)
  })
})

test('the public role cannot see jobs', async () => {
  const asPublic = database.sql.transaction().execute(async (db) => {
    await sql`set local role samenspel_public`.execute(db)
    await sql`select * from pgboss.job`.execute(db)
  })
  await expect(asPublic).rejects.toThrow('permission denied')
})
