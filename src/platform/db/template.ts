import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { projectFolder } from '#platform/project.ts'
import { openDatabase } from './database.ts'
import type { Database } from './database.ts'

/** What a database needs before it can be used. */
export interface Preparation {
  /** Stands for all steps: another version is another database. */
  readonly version: () => string
  /** Takes all steps. */
  readonly prepare: (database: Database) => Promise<unknown>
}

/**
 * A packed new database with every step taken, made once for each version: unpacking it takes half a second,
 * making one seven.
 * @param folder where it is kept
 * @param onMake called when it must be made first
 * @returns the path of the file
 */
export async function templateIn(
  folder: string,
  preparation: Preparation,
  onMake: () => void = () => {},
): Promise<string> {
  const file = join(folder, `${await fingerprintOf(preparation)}.tar`)
  if (existsSync(file)) return file
  onMake()
  await mkdir(folder, { recursive: true })
  const half = `${file}.${process.pid}`
  await writeFile(half, await packed(preparation))
  await rename(half, file)
  await forgetOthers(folder, file)
  return file
}

async function packed(preparation: Preparation): Promise<Uint8Array> {
  const database = await openDatabase({ kind: 'embedded', folder: null })
  try {
    await preparation.prepare(database)
    if (!(database.engine instanceof PGlite)) throw new Error('a template is made of an embedded database')
    return new Uint8Array(await (await database.engine.dumpDataDir('none')).arrayBuffer())
  } finally {
    await database.close()
  }
}

/** Another version of the engine or of the jobs' tables is another template, as is another step. */
async function fingerprintOf({ version }: Preparation): Promise<string> {
  const hash = createHash('sha256')
  for (const name of ['@electric-sql/pglite', 'pg-boss']) {
    const text = await readFile(join(projectFolder, 'node_modules', name, 'package.json'), 'utf8')
    hash.update((JSON.parse(text) as { version: string }).version)
  }
  hash.update(await readFile(join(projectFolder, 'package-lock.json')).catch(() => ''))
  hash.update(version())
  return hash.digest('hex').slice(0, 16)
}

async function forgetOthers(folder: string, keep: string): Promise<void> {
  const old = (await readdir(folder)).filter(
    (name) => /^[0-9a-f]{16}\.tar$/.test(name) && !keep.endsWith(name),
  )
  for (const name of old) await rm(join(folder, name), { force: true })
}
