import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { bringUpToDate } from '../src/schema.ts'
import { findPostgres, startPostgres } from '../tools/postgres.ts'
import { fill } from './seed.ts'

/** A city on a PostgreSQL of its own, and where its administrator comes in. */
export interface ServerCity {
  readonly database: Database
  readonly admin: string
}

/** Does this with a city of `count` activities on a PostgreSQL, where this machine has one. @returns whether it has */
export async function onServer(
  count: number,
  say: (line: string) => void,
  work: (city: ServerCity) => Promise<void>,
  initiatives?: number,
): Promise<boolean> {
  const bin = findPostgres()
  if (!bin) return false
  const server = await startPostgres(bin)
  try {
    const database = await openDatabase({ kind: 'server', url: server.url })
    try {
      await bringUpToDate(database)
      await fill(database, count, say, initiatives)
      await work({ database, admin: server.url.replace('samenspel@', 'postgres@') })
    } finally {
      await database.close()
    }
  } finally {
    await server.stop()
  }
  return true
}
