import { constants } from 'node:fs'
import { cp, readdir, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'
import { BackupProblem } from './manifest.ts'

/** Where the copy of an embedded database stands while a backup is made of it. */
export const copyOf = (folder: string): string => `${folder}.copy`

/** What a server that goes on writing needs beside a copy. */
const spare = 200_000_000

/**
 * Copies the folder of an embedded database while nobody uses it: a moment, in which questions wait. A backup is then
 * read from the copy, by another process, for as long as it takes; the one connection is not held for it. A folder that
 * is copied between two questions is what a killed process leaves, and opens as that does.
 * @throws {BackupProblem} when the disk has no room for it
 */
export async function copyStill(database: Database, folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(dirname(folder))
  if (bavail * bsize < (await sizeOf(folder)) + spare)
    throw new BackupProblem(
      `A backup of a running server needs room for a copy of ${folder} beside it, and there is not enough.`,
    )
  const copy = copyOf(folder)
  await database.sql.connection().execute(async (connection) => {
    // Only here: a copy for somebody who was killed meanwhile may still be in the making.
    await rm(copy, { recursive: true, force: true })
    await sql`checkpoint`.execute(connection)
    await cp(folder, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
  })
}

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true })
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size))
  return sizes.reduce((a, b) => a + b, 0)
}
