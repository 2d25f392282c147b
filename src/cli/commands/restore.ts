import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { migrations } from '#capabilities/index.ts'
import { openArchive } from '#platform/backup/archive.ts'
import type { Archive } from '#platform/backup/archive.ts'
import { BackupProblem, WrongPlace } from '#platform/backup/manifest.ts'
import { refuseNewer, restoreInto } from '#platform/backup/restore.ts'
import type { Config } from '#platform/config/config.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { templateIn } from '#platform/db/template.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { cacheFolder } from '#platform/project.ts'
import { bringUpToDate, preparation } from '../../schema.ts'
import { openInstallation } from '../installation.ts'
import { counted, slowly } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { unreadable } from '../readable.ts'

export interface RestoreGiven {
  readonly file: string
  readonly dryRun: boolean
  readonly json: boolean
}

/** Puts a backup in the place that the environment names, which must be new. */
export async function restore(io: Io, config: Config, given: RestoreGiven): Promise<ExitCode> {
  const path = resolve(io.cwd, given.file)
  const problem = await unreadable(path, { running: false })
  if (problem) {
    io.note(problem)
    return 2
  }
  return tellingProblems(io, async () => {
    const archive = await openArchive(path)
    try {
      // Before there is a folder: a file of no use leaves none.
      refuseNewer(archive.manifest, migrations)
      await (given.dryRun ? tryOut(io, archive) : restoreHere(io, config, archive))
      tell(io, archive, given)
    } finally {
      archive.close()
    }
    return 0
  })
}

/** What is wrong with a file or a place is an answer; anything else is a fault of ours. */
export async function tellingProblems(io: Io, work: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error
    io.note(error.message)
    return error instanceof WrongPlace ? 2 : 1
  }
}

async function restoreHere(io: Io, config: Config, archive: Archive): Promise<void> {
  const installation = await openInstallation(config, { doing: 'restore', say: io.note })
  try {
    await putIn(io, installation.deps.database, archive)
    await installation.keep()
  } catch (error) {
    await installation.discard()
    throw error
  }
  await installation.close()
}

/** Restores in an embedded database of its own, and throws that away: what was compared there is a backup that works. */
export async function tryOut(io: Io, archive: Archive): Promise<void> {
  const place = await mkdtemp(join(tmpdir(), 'samenspel-restore-'))
  try {
    const template = await templateIn(cacheFolder, preparation)
    const database = await openDatabase({ kind: 'embedded', folder: join(place, 'data') }, template)
    try {
      await putIn(io, database, archive)
    } finally {
      await database.close()
    }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function putIn(io: Io, database: Database, archive: Archive): Promise<void> {
  await restoreInto(database, archive, { migrations, say: progress(io, 'restored') })
  await bringUpToDate(database)
  await refreshStatistics(database)
}

/** Says now and then how many rows are done, and stops the work when nobody wants it any more. */
export function progress(io: Io, done: string): (rows: number) => void {
  const say = slowly(io)
  return (rows) => {
    if (io.signal.aborted) throw new BackupProblem('Stopped. Nothing was changed.')
    say(`${counted(rows, 'row', 'rows')} ${done} so far`)
  }
}

function tell(io: Io, { manifest }: Archive, { dryRun, json }: RestoreGiven): void {
  const { madeAt, municipalities, tables, version } = manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  if (json) {
    io.out(JSON.stringify({ rows, tables: tables.length, municipalities, madeAt, version, dryRun }))
    return
  }
  const what = `${counted(rows, 'row', 'rows')} in ${tables.length} tables`
  io.out(
    dryRun
      ? `This backup of ${madeAt} is whole: ${what} were restored in a new place and compared. Nothing was changed.`
      : `Restored and compared: ${what}, as they were at ${madeAt}.`,
  )
}
