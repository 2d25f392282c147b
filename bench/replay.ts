import { createServer } from 'node:http'
import { PGlite } from '@electric-sql/pglite'
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

/** Every statement that was run during `work`, in transactions as they were run. */
export async function recorded(database: Database, work: () => Promise<unknown>): Promise<Statement[][]> {
  const engine = engineOf(database)
  const statements: Statement[] = []
  const query = engine.query.bind(engine)
  engine.query = function record<T>(text: string, values?: unknown[], options?: object) {
    statements.push({ text, values: values ?? [] })
    return query<T>(text, values, options)
  } as typeof engine.query
  try {
    await work()
  } finally {
    // Ours stood before the class's own.
    Reflect.deleteProperty(engine, 'query')
  }
  return inTransactions(statements)
}

function inTransactions(statements: readonly Statement[]): Statement[][] {
  const all: Statement[][] = []
  let open = false
  for (const statement of statements) {
    if (open) all.at(-1)!.push(statement)
    else all.push([statement])
    if (/^\s*(begin|start transaction)/i.test(statement.text)) open = true
    if (/^\s*(commit|rollback)/i.test(statement.text)) open = false
  }
  return all
}

/** A bare server that for every request runs these transactions and writes these bytes: what the work costs without us. */
export async function serveBare(
  database: Database,
  transactions: readonly (readonly Statement[])[],
  bytes: Buffer,
): Promise<Listening> {
  const engine = engineOf(database)
  let tail: Promise<unknown> = Promise.resolve()
  // One connection: a transaction waits for the one before it, as in the doors.
  const inTurn = (statements: readonly Statement[]) => {
    const turn = tail.then(async () => {
      for (const { text, values } of statements) await engine.query(text, values, { rowMode: 'object' })
    })
    tail = turn.catch(() => {})
    return turn
  }
  const answer = async () => {
    for (const statements of transactions) await inTurn(statements)
    return bytes
  }
  return listen(
    createServer((_request, response) => {
      answer().then(
        (body) =>
          response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length }).end(body),
        (error: unknown) => response.writeHead(500).end(String(error)),
      )
    }),
  )
}
