import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'
import type { Transaction } from '@electric-sql/pglite'
import type { Database } from '#platform/db/database.ts'
import { listen } from './house.ts'
import type { Listening } from './house.ts'

/** One statement as the engine got it. */
interface Statement {
  readonly text: string
  readonly values: unknown[]
}

/** The engine of the measured city; only the embedded one is measured. */
function engineOf(database: Database): PGlite {
  if (!(database.engine instanceof PGlite)) throw new Error('the embedded database is measured')
  return database.engine
}

/** The statements of every transaction that was run during `work`; there is always one. */
export async function recorded(database: Database, work: () => Promise<unknown>): Promise<Statement[][]> {
  const engine = engineOf(database)
  const all: Statement[][] = []
  const transaction = engine.transaction.bind(engine)
  engine.transaction = <T>(run: (tx: Transaction) => Promise<T>) =>
    transaction((tx) => {
      const statements: Statement[] = []
      all.push(statements)
      return run(listening(tx, statements))
    })
  try {
    await work()
  } finally {
    // Ours stood before the class's own.
    Reflect.deleteProperty(engine, 'transaction')
  }
  // Against a server that asks nothing, any ratio would be a lie.
  if (all.flat().length < 2)
    throw new Error('no statements were seen: the engine is spoken to in another way')
  return all
}

function listening(tx: Transaction, statements: Statement[]): Transaction {
  return {
    ...tx,
    query: (text, values, options) => {
      statements.push({ text, values: values ?? [] })
      return tx.query(text, values, options)
    },
  }
}

/** A bare server that for every request runs these transactions and writes these bytes: what the work costs without us. */
export async function serveBare(
  database: Database,
  transactions: readonly (readonly Statement[])[],
  bytes: Buffer,
): Promise<Listening> {
  const engine = engineOf(database)
  const answer = async () => {
    for (const statements of transactions)
      await engine.transaction(async (tx) => {
        for (const { text, values } of statements) await tx.query(text, values, { rowMode: 'object' })
      })
  }
  return listen(
    createServer((_request, response) => {
      answer().then(
        () => response.writeHead(200, { 'content-length': bytes.length }).end(bytes),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    }),
  )
}
