import { openPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { BackupProblem, readManifest } from './manifest.ts'
import type { Manifest } from './manifest.ts'
import { entryOf } from './write.ts'

/** A backup that is open for reading. */
export interface Archive {
  readonly manifest: Manifest
  /** The lines of a table, some at a time: about as many as the database should get at once. */
  linesOf(table: string): AsyncGenerator<readonly string[]>
  close(): void
}

/** So much text goes to the database at once. */
const enough = 1_000_000

/**
 * Opens a backup and reads what it says of itself.
 * @throws {BackupProblem} when it is cut short, damaged, of a newer version, or no backup at all
 */
export async function openArchive(file: string): Promise<Archive> {
  const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error) throw error
    throw new BackupProblem(
      `${file} is no backup of Samenspel, or it was cut short: its end, with the list of what is in it, is missing.`,
    )
  })
  try {
    const entries = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
    const listed = entries.get('manifest.json')
    if (!listed) throw new BackupProblem(`${file} is no backup of Samenspel.`)
    const manifest = readManifest(await textOf(zip, listed))
    for (const { name } of manifest.tables)
      if (!entries.has(entryOf(name)))
        throw new BackupProblem(`The table ${name} is missing from this backup.`)
    return {
      manifest,
      linesOf: (table) => linesOf(zip, entries.get(entryOf(table))!, table),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw asProblem(error, 'the list of what is in it')
  }
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  let text = ''
  for await (const chunk of (await zip.openReadStreamPromise(entry)).setEncoding('utf8'))
    text += String(chunk)
  return text
}

async function* linesOf(zip: ZipFile, entry: Entry, table: string): AsyncGenerator<readonly string[]> {
  try {
    let rest = ''
    let lines: string[] = []
    let length = 0
    for await (const chunk of (await zip.openReadStreamPromise(entry)).setEncoding('utf8')) {
      const parts = `${rest}${String(chunk)}`.split('\n')
      rest = parts.pop() ?? ''
      lines.push(...parts)
      length += String(chunk).length
      if (length < enough || lines.length === 0) continue
      yield lines
      lines = []
      length = 0
    }
    if (rest !== '') throw new BackupProblem(`The table ${table} ends in the middle of a row in this backup.`)
    if (lines.length > 0) yield lines
  } catch (error) {
    throw asProblem(error, `the table ${table}`)
  }
}

/** What the archive's own checks say is told by what it is about; trouble with the disk and the database stays what it is. */
function asProblem(error: unknown, about: string): unknown {
  if (error instanceof BackupProblem || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code !== '' && !code.startsWith('Z_')) return error
  return new BackupProblem(`This backup is damaged: ${about} cannot be read (${error.message}).`)
}
