import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import type { Preparation } from '#platform/db/template.ts'

const url = process.env['SAMENSPEL_TEST_DATABASE_URL']

/** The kinds of database that this run can test on. */
export const kindsToTest: readonly Database['kind'][] = url ? ['embedded', 'server'] : ['embedded']

export interface OwnDatabase {
  readonly database: Database
  /** Asks it past row-level security, which binds the role of a server. */
  readonly ask: <Row>(text: string) => Promise<Row[]>
  readonly close: () => Promise<void>
}

/** A database that no other test uses, with all steps taken. */
export async function anOwnDatabase(
  kind: Database['kind'],
  { prepare }: Pick<Preparation, 'prepare'>,
  template?: string,
): Promise<OwnDatabase> {
  if (kind === 'server') return onServer(prepare)
  const database = await openDatabase({ kind, folder: null }, template)
  if (template === undefined) await prepare(database)
  return { database, ask: askerOf(database), close: () => database.close() }
}

async function onServer(prepare: Preparation['prepare']): Promise<OwnDatabase> {
  const name = `own_${randomUUID().replaceAll('-', '')}`
  const asSuperuser = (path: string) => {
    const at = new URL(String(url))
    at.username = 'postgres'
    at.pathname = path
    return String(at)
  }
  const all = await openDatabase({ kind: 'server', url: asSuperuser('/postgres') })
  await sql.raw(`create database ${name} owner samenspel`).execute(all.sql)
  await all.close()
  const own = new URL(String(url))
  own.pathname = `/${name}`
  const database = await openDatabase({ kind: 'server', url: String(own) })
  await prepare(database)
  const ask = async <Row>(text: string) => {
    const above = await openDatabase({ kind: 'server', url: asSuperuser(`/${name}`) })
    try {
      return await askerOf(above)<Row>(text)
    } finally {
      await above.close()
    }
  }
  return { database, ask, close: () => database.close() }
}

function askerOf({ sql: db }: Database) {
  return <Row>(text: string) =>
    db.transaction().execute(async (one) => {
      await sql`set local timezone = 'UTC'`.execute(one)
      return (await sql.raw<Row>(text).execute(one)).rows
    })
}
