import { mkdir, readdir, readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { OneConnectionDialect } from './one-connection.ts'

/** An open database. Only this folder uses `sql`; everybody else comes in by one of the doors. */
export interface Database {
  readonly kind: 'embedded' | 'server'
  /** Owner of the tables: migrations, jobs and the writing door. */
  readonly sql: Kysely<never>
  /** Connections that can read the published schema and nothing else. */
  readonly publicSql: Kysely<never>
  /** The engine below, for pg-boss. */
  readonly engine: PGlite | Pool
  close(): Promise<void>
}

export type Place =
  | { readonly kind: 'embedded'; readonly folder: string | null }
  | { readonly kind: 'server'; readonly url: string }

/**
 * Opens the database at `place`; an embedded one that does not exist yet is made, from the file `template` when
 * that is given (making one from nothing takes seven seconds).
 */
export async function openDatabase(place: Place, template?: string): Promise<Database> {
  return place.kind === 'server' ? openServer(place.url) : openEmbedded(place.folder, template)
}

function openServer(url: string): Database {
  const pool = new Pool({ connectionString: url, max: 10, application_name: 'samenspel' })
  const publicPool = new Pool({
    connectionString: url,
    max: 10,
    application_name: 'samenspel public',
    options: '-c role=samenspel_public -c statement_timeout=5000 -c jit=off -c random_page_cost=1.1',
  })
  // A server that goes away is noticed by the next query and by /readyz; unheard, it would end this process.
  for (const one of [pool, publicPool]) one.on('error', () => {})
  const sql = new Kysely<never>({ dialect: new PostgresDialect({ pool }) })
  const publicSql = new Kysely<never>({ dialect: new PostgresDialect({ pool: publicPool }) })
  return {
    kind: 'server',
    sql,
    publicSql,
    engine: pool,
    async close() {
      await Promise.all([sql.destroy(), publicSql.destroy()])
    },
  }
}

async function openEmbedded(folder: string | null, template?: string): Promise<Database> {
  if (folder) await mkdir(folder, { recursive: true })
  const fresh = !folder || (await readdir(folder)).length === 0
  const loadDataDir = fresh && template ? new Blob([await readFile(template)]) : undefined
  const engine = await PGlite.create({
    ...(folder ? { dataDir: folder } : {}),
    ...(loadDataDir ? { loadDataDir } : {}),
    extensions: { pg_trgm },
  })
  // Pages come from memory, at most from a fast disk: taking one is no dearer than reading on.
  await engine.exec('set jit = off; set random_page_cost = 1.1')
  const sql = new Kysely<never>({ dialect: new OneConnectionDialect({ pglite: engine }) })
  return { kind: 'embedded', sql, publicSql: sql, engine, close: () => sql.destroy() }
}
