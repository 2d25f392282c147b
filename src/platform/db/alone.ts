import { sql } from 'kysely'
import type { Database } from './database.ts'

/** Any number will do, as long as nobody else in this database takes it. */
const key = 53_114_267

/**
 * Does something while no other process of this installation does it. An embedded database has one process only,
 * and one connection: there nothing is waited for.
 */
export async function alone<Result>(database: Database, work: () => Promise<Result>): Promise<Result> {
  if (database.kind === 'embedded') return work()
  return database.sql.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${sql.lit(key)})`.execute(connection)
    try {
      return await work()
    } finally {
      await sql`select pg_advisory_unlock(${sql.lit(key)})`.execute(connection)
    }
  })
}
