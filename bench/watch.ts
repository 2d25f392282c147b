import { PGlite } from '@electric-sql/pglite'
import type { Transaction } from '@electric-sql/pglite'
import type { Pool, PoolClient } from 'pg'
import type { Database } from '#platform/db/database.ts'

/** One statement as the engine got it, and how long it took, in milliseconds. */
export interface Timed {
  readonly text: string
  readonly values: unknown[]
  readonly milliseconds: number
}

export interface WatchedTransaction {
  readonly statements: Timed[]
  /** What beginning and ending it took, in milliseconds. */
  edges: number
}

export interface Watch {
  /** What was done since this was asked last. */
  taken(): WatchedTransaction[]
  stop(): void
}

/**
 * Times every statement of every transaction, below Kysely and as the driver sees it: on the embedded engine the work
 * itself, on a server the way there and back too. What is read outside a transaction (on a server: what everybody may
 * read) is not seen. The product knows nothing of it.
 */
export function watch(database: Database): Watch {
  let all: WatchedTransaction[] = []
  const note = (one: WatchedTransaction) => void all.push(one)
  const { engine } = database
  const stop = engine instanceof PGlite ? watchEmbedded(engine, note) : watchServer(engine, note)
  const taken = () => {
    const before = all
    all = []
    return before
  }
  return { taken, stop }
}

type Note = (one: WatchedTransaction) => void

function watchEmbedded(engine: PGlite, note: Note): () => void {
  const transaction = engine.transaction.bind(engine)
  engine.transaction = async <T>(run: (tx: Transaction) => Promise<T>) => {
    const seen: WatchedTransaction = { statements: [], edges: 0 }
    note(seen)
    const begin = performance.now()
    let inside = 0
    const result = await transaction(async (tx) => {
      const from = performance.now()
      try {
        return await run(timed(tx, seen.statements))
      } finally {
        inside = performance.now() - from
      }
    })
    seen.edges = performance.now() - begin - inside
    return result
  }
  // Ours stood before the class's own.
  return () => void Reflect.deleteProperty(engine, 'transaction')
}

function timed(tx: Transaction, statements: Timed[]): Transaction {
  return {
    ...tx,
    query: async (text, values, options) => {
      const begin = performance.now()
      const result = await tx.query(text, values, options)
      statements.push({ text, values: values ?? [], milliseconds: performance.now() - begin })
      return result as never
    },
  }
}

function watchServer(pool: Pool, note: Note): () => void {
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>
  const heard = new Set<PoolClient>()
  const hear = (client: PoolClient) => {
    if (heard.has(client)) return
    const query = client.query.bind(client) as (text: string, values?: unknown[]) => Promise<unknown>
    heard.add(client)
    let seen: WatchedTransaction = { statements: [], edges: 0 }
    client.query = (async (text: string, values?: unknown[]) => {
      if (text === 'begin') note((seen = { statements: [], edges: 0 }))
      const begin = performance.now()
      const result = await query(text, values)
      const milliseconds = performance.now() - begin
      if (text === 'begin' || text === 'commit') seen.edges += milliseconds
      else seen.statements.push({ text, values: values ?? [], milliseconds })
      return result
    }) as never
  }
  pool.connect = (async () => {
    const client = await connect()
    hear(client)
    return client
  }) as never
  return () => {
    Reflect.deleteProperty(pool, 'connect')
    for (const client of heard) Reflect.deleteProperty(client, 'query')
  }
}
