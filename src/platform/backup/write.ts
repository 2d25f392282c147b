import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { ZipFile } from 'yazl'
import type { Database } from '#platform/db/database.ts'
import { takeLock } from '#platform/db/lock.ts'
import { BackupProblem, newestFormat } from './manifest.ts'
import type { Manifest, TableInBackup } from './manifest.ts'
import { linesIn, refuseUnknownPolicies, speakPlainly } from './rows.ts'
import { adding } from './sum.ts'
import { jobsTable, migrationsIn, municipalitiesIn, tablesIn } from './tables.ts'
import type { Table } from './tables.ts'

export interface Making {
  /** Of Samenspel. */
  readonly version: string
  readonly now: Date
  /** Called as work goes on, with how many rows are written. */
  readonly say?: (rows: number) => void
}

/** The entry of a table in the archive. */
export const entryOf = (table: string): string => `tables/${table}.ndjson`

/**
 * Writes a backup of all that is in a database, as it is at one moment. The file gets its name when it is whole: until
 * then what had that name stays.
 * @throws {BackupProblem} when somebody else writes this file, or rows would be left out
 */
export async function writeBackup(database: Database, file: string, making: Making): Promise<Manifest> {
  const taken = await takeLock(file, 'backup')
  if (!taken.ok) throw new BackupProblem(`Process ${taken.holder.pid} is making a backup in ${file} already.`)
  const half = `${file}.unfinished`
  try {
    const manifest = await writeArchive(database, half, making)
    await rename(half, file)
    await settle(dirname(file))
    return manifest
  } catch (error) {
    await rm(half, { force: true })
    throw error
  } finally {
    taken.lock.release()
  }
}

/** Makes the new name survive a power cut. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function writeArchive(database: Database, file: string, making: Making): Promise<Manifest> {
  const zip = new ZipFile()
  const archive = zip.outputStream.pipe(new PassThrough())
  // What everybody entrusted to us lies in it.
  await rm(file, { force: true })
  const out = createWriteStream(file, { mode: 0o600, flags: 'wx', flush: true })
  const stopped = new AbortController()
  const written = pipeline(archive, out).catch((error: unknown) => {
    stopped.abort(error)
    throw error
  })
  const filled = readEverything(database, zip, { ...making, signal: stopped.signal }).catch(
    (error: unknown) => {
      archive.destroy(error instanceof Error ? error : new Error('the backup failed', { cause: error }))
      throw error
    },
  )
  const [manifest, end] = await Promise.allSettled([filled, written])
  // A full disk stops the reading too: then the reason is the disk.
  if (end.status === 'rejected' && stopped.signal.aborted && manifest.status === 'fulfilled') throw end.reason
  if (manifest.status === 'rejected')
    throw manifest.reason instanceof Error && manifest.reason.name === 'AbortError'
      ? stopped.signal.reason
      : manifest.reason
  return manifest.value
}

function readEverything(
  database: Database,
  zip: ZipFile,
  making: Making & { signal: AbortSignal },
): Promise<Manifest> {
  return database.sql
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (db) => {
      await speakPlainly(db)
      await refuseUnknownPolicies(db)
      const own = await tablesIn(db)
      const municipalities = await municipalitiesIn(db, own)
      const tables: TableInBackup[] = []
      let before = 0
      for (const table of [...own, jobsTable]) {
        const say = (rows: number) => making.say?.(before + rows)
        const lines = linesIn(db, table, municipalities)
        // oxlint-disable-next-line no-await-in-loop -- one after the other, in one archive
        const sum = await addTable(zip, table, { lines, say, signal: making.signal })
        tables.push({ name: table.name, columns: table.columns.map((column) => column.name), ...sum })
        before += sum.rows
      }
      const manifest: Manifest = {
        program: 'samenspel',
        format: newestFormat,
        version: making.version,
        madeAt: making.now.toISOString(),
        madeFrom: `${database.kind === 'embedded' ? 'embedded' : 'PostgreSQL'} ${await versionOf(db)}`,
        municipalities,
        migrations: await migrationsIn(db),
        tables,
      }
      zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 2)), 'manifest.json')
      zip.end()
      return manifest
    })
}

interface Source {
  readonly lines: AsyncGenerator<readonly string[]>
  readonly say: (rows: number) => void
  readonly signal: AbortSignal
}

async function addTable(zip: ZipFile, { name }: Table, { lines, say, signal }: Source) {
  const total = adding()
  async function* text() {
    for await (const some of lines) {
      for (const line of some) total.add(line)
      say(total.sum().rows)
      yield `${some.join('\n')}\n`
    }
  }
  const stream = Readable.from(text(), { objectMode: false, signal })
  zip.addReadStream(stream, entryOf(name), { mode: 0o600 })
  await finished(stream, { signal })
  return total.sum()
}

async function versionOf(db: Transaction<never>): Promise<string> {
  const answer = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(
    db,
  )
  return answer.rows[0]?.version ?? ''
}
