import { existsSync } from 'node:fs'
import { rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { openArchive } from '#platform/backup/archive.ts'
import type { Manifest } from '#platform/backup/manifest.ts'
import { copyOf, copyStill } from '#platform/backup/still.ts'
import { writeBackup } from '#platform/backup/write.ts'
import type { Config } from '#platform/config/config.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { takeLock } from '#platform/db/lock.ts'
import { handOver } from '#platform/handover/hand-over.ts'
import { programVersion } from '#platform/project.ts'
import { clock, openInstallation, runningServer } from '../installation.ts'
import type { Deps } from '../installation.ts'
import { counted } from '../io.ts'
import type { ExitCode, Io } from '../io.ts'
import { progress, tellingProblems, tryOut } from './restore.ts'

export interface BackupGiven {
  readonly file: string
  readonly verify: boolean
  readonly json: boolean
}

/** `args`: the whole command, for the server that has the database open. */
type Given = BackupGiven & { readonly args: readonly string[] }

/** Writes everything to one file; people go on using the server meanwhile. */
export async function backUp(io: Io, config: Config, given: Given): Promise<ExitCode> {
  const file = resolve(io.cwd, given.file)
  const problem = await unwritable(file)
  if (problem) return refuse(io, problem)
  if (config.databaseUrl === null && !existsSync(join(config.dataFolder, 'PG_VERSION')))
    return refuse(io, `There is no database in ${config.dataFolder}, so there is nothing to keep.`)
  return tellingProblems(io, () =>
    withDatabase(io, config, given.args, (database) => make(io, database, { ...given, file })),
  )
}

function refuse(io: Io, sentence: string): ExitCode {
  io.note(sentence)
  return 2
}

async function unwritable(file: string): Promise<string | null> {
  const folder = await stat(dirname(file)).catch(() => null)
  if (!folder?.isDirectory()) return `There is no folder ${dirname(file)}.`
  const there = await stat(file).catch(() => null)
  return there && !there.isFile() ? `${file} is there already, and is no file.` : null
}

/** The database itself when nobody else has it open, else a copy that its server made in a moment. */
async function withDatabase(
  io: Io,
  config: Config,
  args: readonly string[],
  work: (database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  const server = await runningServer(config)
  if (server === null) return alone(config, work)
  const copy = copyOf(config.dataFolder)
  const taken = await takeLock(copy, 'backup')
  if (!taken.ok) return refuse(io, `Process ${taken.holder.pid} is making a backup of this database already.`)
  try {
    const done = await handOver(server, { args, cwd: io.cwd }, io)
    if (done === null) return await alone(config, work)
    if (done !== 0) return done as ExitCode
    const database = await openDatabase({ kind: 'embedded', folder: copy })
    try {
      return await work(database)
    } finally {
      await database.close()
    }
  } finally {
    await rm(copy, { recursive: true, force: true })
    taken.lock.release()
  }
}

/** As it is: before going to a newer version is when a backup is made. */
async function alone(config: Config, work: (database: Database) => Promise<ExitCode>): Promise<ExitCode> {
  const installation = await openInstallation(config, { doing: 'backup', asItIs: true })
  try {
    return await work(installation.deps.database)
  } finally {
    await installation.close()
  }
}

/** The part of a running server: it holds still for a copy, from which whoever asked makes the backup. */
export async function copyForBackup(io: Io, deps: Deps): Promise<ExitCode> {
  return tellingProblems(io, async () => {
    await copyStill(deps.database, deps.config.dataFolder)
    return 0
  })
}

async function make(io: Io, database: Database, { file, verify, json }: BackupGiven): Promise<ExitCode> {
  const manifest = await writeBackup(database, file, {
    version: programVersion(),
    now: clock(),
    say: progress(io, 'written'),
  })
  if (verify) {
    io.note('Written. Now it is restored in a new place, to compare.')
    const archive = await openArchive(file)
    await tryOut(io, archive).finally(() => archive.close())
  }
  await tell(io, manifest, { file, verify, json })
  return 0
}

async function tell(io: Io, manifest: Manifest, { file, verify, json }: BackupGiven): Promise<void> {
  const { tables, municipalities, madeAt } = manifest
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const { size } = await stat(file)
  if (json) {
    const verified = verify
    io.out(
      JSON.stringify({ file, bytes: size, rows, tables: tables.length, municipalities, madeAt, verified }),
    )
    return
  }
  const megabytes = (size / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })
  io.out(
    `${file}: ${counted(rows, 'row', 'rows')} in ${tables.length} tables, ${megabytes} MB.${verify ? ' Restored in a new place and compared.' : ''}`,
  )
  io.out('It holds personal data: keep it where only those who may see that can read it.')
}
