import { constants, existsSync } from 'node:fs'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importActivities } from '#capabilities/activities/index.ts'
import type { ActivityToKeep } from '#capabilities/activities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { municipalityId } from '#platform/db/doors.ts'
import { takeLock } from '#platform/db/lock.ts'
import type { Lock } from '#platform/db/lock.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { sql } from 'kysely'
import { loadDemo } from '../src/demo/load-demo.ts'
import { preparation } from '../src/schema.ts'
import { cityOf } from './city.ts'

/** The moment the measured city is at: fixed, so that a folder that was filled once can be measured again. */
export const now = new Date('2026-11-24T08:00:00Z')
const today = '2026-11-24'
const batch = 500

/** The measured city, as whoever runs the installation comes to it. */
export const ctx: Ctx = {
  municipality: municipalityId('GM0392')!,
  actor: { kind: 'operator' },
  locale: 'nl',
  now,
  requestId: 'bench',
}

export interface City {
  readonly folder: string
  /** How long filling it took; `null` when it was there already. */
  readonly secondsToFill: number | null
}

/** The folder of a city with the demo and `count` activities more, filled through the front door once and kept. */
export async function cityFolder(
  count: number,
  say: (line: string) => void,
  initiatives?: number,
): Promise<City> {
  const template = await templateIn(cacheFolder, preparation, () =>
    say('Making an empty database to copy from, once.'),
  )
  const state = /([0-9a-f]{16})\.tar$/.exec(template)?.[1] ?? 'unknown'
  const folder = join(
    cacheFolder,
    'bench',
    `city-${count}${initiatives === undefined ? '' : `-of-${initiatives}`}-${state}`,
  )
  const whole = `${folder}.whole`
  const lock = await lockOf(folder)
  try {
    if (existsSync(whole)) return { folder, secondsToFill: null }
    return { folder, secondsToFill: await fillFolder(folder, template, { count, say, initiatives }) }
  } finally {
    lock.release()
  }
}

/** A copy of a city, for what changes it: the kept one stays as it was filled. */
export async function copyOf(city: City): Promise<City & { remove(): Promise<void> }> {
  const above = await mkdtemp(join(tmpdir(), 'samenspel-bench-'))
  const folder = join(above, 'data')
  const lock = await lockOf(city.folder)
  try {
    await cp(city.folder, folder, { recursive: true, mode: constants.COPYFILE_FICLONE })
  } finally {
    lock.release()
  }
  return { folder, secondsToFill: null, remove: () => rm(above, { recursive: true, force: true }) }
}

/** Two processes in one folder spoil its indexes, so each takes it for itself alone. */
export async function lockOf(folder: string): Promise<Lock> {
  const result = await takeLock(folder, 'bench')
  if (!result.ok) throw new Error(`The measured city is in use by process ${result.holder.pid}: wait for it.`)
  return result.lock
}

async function fillFolder(
  folder: string,
  template: string,
  {
    count,
    say,
    initiatives,
  }: { count: number; say: (line: string) => void; initiatives: number | undefined },
): Promise<number> {
  await rm(folder, { recursive: true, force: true })
  const begin = performance.now()
  const database = await openDatabase({ kind: 'embedded', folder }, template)
  try {
    await fill(database, count, say, initiatives)
  } finally {
    await database.close()
  }
  await writeFile(`${folder}.whole`, '')
  return (performance.now() - begin) / 1000
}

/** Demo city, then `count` activities, by the same use case as `samenspel import activities`. */
export async function fill(
  database: Database,
  count: number,
  say: (line: string) => void,
  initiatives?: number,
): Promise<void> {
  await loadDemo(database, now)
  let rows: ActivityToKeep[] = []
  let done = 0
  const keep = async () => {
    await importActivities(database, ctx, { source: 'bench', rows })
    done += rows.length
    rows = []
    if (done === batch) await refreshStatistics(database)
    if (done % 2000 === 0) say(`Filling the measured city: ${done} of ${count} activities.`)
  }
  for (const row of cityOf(count, today, initiatives)) {
    rows.push(row)
    if (rows.length === batch) await keep()
  }
  if (rows.length > 0) await keep()
  await refreshStatistics(database)
  // On a server that is its own business.
  if (database.kind === 'embedded') await sql`checkpoint`.execute(database.sql)
}
