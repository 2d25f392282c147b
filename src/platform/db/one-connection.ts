import { PGliteDialect } from 'kysely'
import type { DatabaseConnection, Driver } from 'kysely'

/**
 * Kysely's PGlite dialect, handing its one connection to one user at a time.
 * As shipped (0.29.9) it gives the same connection to everybody: a query that arrives while a transaction of
 * somebody else is open runs inside that transaction, with its role and its tenant.
 */
export class OneConnectionDialect extends PGliteDialect {
  override createDriver(): Driver {
    return queued(super.createDriver())
  }
}

function queued(driver: Driver): Driver {
  let tail: Promise<void> = Promise.resolve()
  const releases = new WeakMap<DatabaseConnection, () => void>()

  async function acquireConnection(): Promise<DatabaseConnection> {
    const turn = Promise.withResolvers<void>()
    const before = tail
    tail = turn.promise
    await before
    const connection = await driver.acquireConnection()
    releases.set(connection, turn.resolve)
    return connection
  }

  return {
    init: (options) => driver.init(options),
    acquireConnection,
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
    async releaseConnection(connection) {
      const next = releases.get(connection)
      await driver.releaseConnection(connection)
      next?.()
    },
    destroy: () => driver.destroy(),
  }
}
