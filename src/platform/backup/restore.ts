import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Transaction } from 'kysely'
import { alone } from '#platform/db/alone.ts'
import type { Database } from '#platform/db/database.ts'
import { allSteps, migrate } from '#platform/db/migrate.ts'
import type { Migration } from '#platform/db/migrate.ts'
import type { Archive } from './archive.ts'
import { BackupProblem, WrongPlace } from './manifest.ts'
import type { Manifest, TableInBackup } from './manifest.ts'
import { linesIn, speakPlainly, writeLines } from './rows.ts'
import { adding } from './sum.ts'
import { jobsTable, municipalitiesIn, ownSchemas, tablesIn } from './tables.ts'
import type { Table } from './tables.ts'

interface Restoring {
  readonly migrations: readonly Migration[]
  /** Called as work goes on, with how many rows are in. */
  readonly say?: (rows: number) => void
}

/**
 * Refuses a backup that this version cannot put back.
 * @throws {BackupProblem}
 */
export function refuseNewer({ migrations, version }: Manifest, known: readonly Migration[]): void {
  const names = new Set(allSteps(known).map((step) => step.name))
  const strange = migrations.find((name) => !names.has(name))
  if (strange !== undefined)
    throw new BackupProblem(
      `This backup was made by a newer Samenspel (${version}): its database took the step ${strange}, which is not known here. Restore it with that version.`,
    )
}

/**
 * Puts a backup in a database that is up to date and holds nothing of a municipality, in one transaction: made as it was
 * when the backup was made, filled, read again and compared. The caller brings it to the newest version after that.
 * @throws {BackupProblem} when there is something in it, or what came in is not what the backup says; then nothing changed
 */
export async function restoreInto(database: Database, archive: Archive, restoring: Restoring): Promise<void> {
  refuseNewer(archive.manifest, restoring.migrations)
  await refuseServed(database)
  await alone(database, () =>
    database.sql.transaction().execute(async (db) => {
      await speakPlainly(db)
      await refuseFilled(db)
      await makeAsItWas(database, db, { ...restoring, names: archive.manifest.migrations })
      const tables = await tablesIn(db)
      const kept = archive.manifest.tables.map((listed) => ({ listed, table: matching(listed, tables) }))
      const missing = tables.find((table) => !kept.some((one) => one.table.name === table.name))
      if (missing) throw new BackupProblem(`The table ${missing.name} is missing from this backup.`)
      await whileOpen(db, tables, async () => {
        await fill(db, archive, kept, restoring.say)
        for (const { table, listed } of kept) if (table.only === undefined) await compare(db, table, listed)
      })
    }),
  )
}

/** A server that works on this database would go on with what it remembers of it. One that just stopped may still be leaving. */
async function refuseServed({ sql: db, engine }: Database): Promise<void> {
  if (!('totalCount' in engine)) return
  for (let tries = 0; tries < 10; tries += 1) {
    // oxlint-disable-next-line no-await-in-loop -- asked again until they have left
    const found = await sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
      where datname = current_database() and usename = current_user
        and application_name in ('samenspel', 'samenspel public')`.execute(db)
    if ((found.rows[0]?.count ?? 0) <= engine.totalCount) return
    // oxlint-disable-next-line no-await-in-loop -- as above
    await setTimeout(200)
  }
  throw new WrongPlace('Samenspel is running on this database. Stop it first, then restore.')
}

async function refuseFilled(db: Transaction<never>): Promise<void> {
  await sql.raw(`lock table ${namesOf(await tablesIn(db))} in access exclusive mode`).execute(db)
  const [first, ...others] = await municipalitiesIn(db, await tablesIn(db))
  if (first === undefined) return
  const more = others.length > 0 ? ` and of ${others.length} more` : ''
  throw new WrongPlace(
    `There is data of the municipality ${first}${more} here already. A backup is put back in a new place only: an empty folder (SAMENSPEL_DATA) or a new database (DATABASE_URL).`,
  )
}

/** The tables as they were when the backup was made; steps taken since come after it is in. */
async function makeAsItWas(
  database: Database,
  db: Transaction<never>,
  { migrations, names }: Restoring & { readonly names: readonly string[] },
): Promise<void> {
  await sql.raw('drop schema if exists samenspel, published, reference cascade').execute(db)
  await migrate(
    { ...database, sql: db },
    migrations.filter((step) => names.includes(step.name)),
  )
}

/** The table of a backup among those of the database. */
function matching({ name, columns }: TableInBackup, tables: readonly Table[]): Table {
  if (name === jobsTable.name) return jobsTable
  const table = tables.find((one) => one.name === name)
  const ordered = columns.map((column) => table?.columns.find((one) => one.name === column))
  if (!table || ordered.includes(undefined) || ordered.length !== table.columns.length)
    throw new BackupProblem(`The table ${name} of this backup does not look as this version knows it.`)
  return { ...table, columns: ordered.filter((column) => column !== undefined) }
}

/**
 * Lets the owner of the tables write rows of every municipality, in any order, until the work is done. All of it within
 * the transaction: nobody else ever sees a table without its row-level security or its foreign keys.
 */
async function whileOpen(
  db: Transaction<never>,
  tables: readonly Table[],
  work: () => Promise<void>,
): Promise<void> {
  const bound = tables.filter((table) => table.forced)
  const keys = await sql<{ table: string; name: string; rule: string }>`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as rule
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
    where k.contype = 'f' and n.nspname in (${sql.raw(ownSchemas)}) and k.conparentid = 0`.execute(db)
  const run = (statements: readonly string[]) =>
    statements.reduce(async (before, statement) => {
      await before
      await sql.raw(statement).execute(db)
    }, Promise.resolve())
  await run(bound.map(({ name }) => `alter table ${name} no force row level security`))
  await run(keys.rows.map(({ table, name }) => `alter table ${table} drop constraint ${name}`))
  await run([`truncate ${namesOf(tables)}`])
  await work()
  await run(keys.rows.map(({ table, name, rule }) => `alter table ${table} add constraint ${name} ${rule}`))
  await run(bound.map(({ name }) => `alter table ${name} force row level security`))
}

async function fill(
  db: Transaction<never>,
  archive: Archive,
  kept: readonly { readonly listed: TableInBackup; readonly table: Table }[],
  say: (rows: number) => void = () => {},
): Promise<void> {
  let done = 0
  for (const { listed, table } of kept) {
    const total = adding()
    // oxlint-disable-next-line no-await-in-loop -- one connection
    for await (const lines of archive.linesOf(listed.name)) {
      for (const line of lines) total.add(line)
      await writeLines(db, table, lines).catch((error: unknown) => {
        throw unreadable(error, listed.name)
      })
      done += lines.length
      say(done)
    }
    differs(listed, total.sum(), 'What this backup holds')
  }
}

/** Reads again what was written: only what the database gives back counts. */
async function compare(db: Transaction<never>, table: Table, listed: TableInBackup): Promise<void> {
  const total = adding()
  for await (const lines of linesIn(db, table, null)) for (const line of lines) total.add(line)
  differs(listed, total.sum(), 'What came back from the database')
}

function differs(
  listed: TableInBackup,
  found: ReturnType<ReturnType<typeof adding>['sum']>,
  what: string,
): void {
  if (found.rows === listed.rows && found.sha256 === listed.sha256) return
  const how =
    found.rows === listed.rows ? 'other words or numbers' : `${found.rows} rows instead of ${listed.rows}`
  throw new BackupProblem(
    `${what} of the table ${listed.name} is not what was put in it: ${how}. Nothing was changed.`,
  )
}

/** Errors of class 22 and 23 are about the values; the others are not the fault of the backup. */
function unreadable(error: unknown, table: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (!/^2[23]/.test(code)) return error
  return new BackupProblem(`This backup is damaged: the table ${table} holds a row that no database takes.`)
}

function namesOf(tables: readonly Table[]): string {
  return tables.map((table) => table.name).join(', ')
}
