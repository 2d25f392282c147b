import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { BackupProblem } from './manifest.ts'
import { ownSchemas } from './tables.ts'
import type { Table } from './tables.ts'

/** So many rows are asked for at once; of those that hold files a few, since one may be megabytes. */
const rowsAtOnce = 1000
const filesAtOnce = 4

/** What policies may read. With these a table shows every row of a municipality; see `refuseUnknownPolicies`. */
const knownSettings = ['samenspel.municipality', 'samenspel.circles']

/** Makes every value come out, and be read, as the same text on every server. Lasts as long as the transaction. */
export async function speakPlainly(db: Transaction<never>): Promise<void> {
  await sql
    .raw(
      `select set_config(name, value, true) from (values ('TimeZone', 'UTC'), ('DateStyle', 'ISO, YMD'),
        ('IntervalStyle', 'postgres'), ('extra_float_digits', '1'), ('bytea_output', 'hex'),
        ('statement_timeout', '0'), ('samenspel.circles', 'platform')) as settings (name, value)`,
    )
    .execute(db)
}

/**
 * Rows that a policy hides would be left out in silence. So a table with a policy that asks for more than we know to
 * say stops the backup.
 * @throws {BackupProblem}
 */
export async function refuseUnknownPolicies(db: Kysely<never>): Promise<void> {
  const found = await sql<{ table: string; rule: string }>`
    select polrelid::regclass::text as table, pg_get_expr(polqual, polrelid) as rule
    from pg_policy join pg_class c on c.oid = polrelid join pg_namespace n on n.oid = c.relnamespace
    where polqual is not null and n.nspname in (${sql.raw(ownSchemas)})`.execute(db)
  for (const { table, rule } of found.rows) {
    const asked = [...rule.matchAll(/current_setting\('([^']+)'/g)].map((match) => match[1]!)
    const unknown = asked.find((setting) => !knownSettings.includes(setting))
    if (unknown !== undefined)
      throw new BackupProblem(
        `The table ${table} hides rows by the setting ${unknown}, which a backup does not know: it would leave rows out.`,
      )
  }
}

/**
 * The rows of a table as lines, some at a time: each a JSON array of texts, or `null`, in the order of its columns.
 * @param municipalities of which rows are read one after the other, under row-level security; `null` reads all at once
 */
export async function* linesIn(
  db: Transaction<never>,
  table: Table,
  municipalities: readonly string[] | null,
): AsyncGenerator<readonly string[]> {
  if (!table.ofMunicipality || municipalities === null) {
    yield* linesWhere(db, table, table.only)
    return
  }
  for (const code of municipalities) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`select set_config('samenspel.municipality', ${code}, true)`.execute(db)
    yield* linesWhere(db, table, `municipality_id = '${code}'`)
  }
}

/** By a cursor: neither the database nor we hold more of a table than what is asked for at once. */
async function* linesWhere(
  db: Transaction<never>,
  { name, columns }: Table,
  where = 'true',
): AsyncGenerator<readonly string[]> {
  const values = columns.map((column) => `${column.name}::text`).join(', ')
  const many = columns.some((column) => column.type === 'bytea') ? filesAtOnce : rowsAtOnce
  await sql
    .raw(
      `declare backup_rows no scroll cursor for select array_to_json(array[${values}])::text as line from ${name} where ${where}`,
    )
    .execute(db)
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that little is held
    const found = await sql.raw<{ line: string }>(`fetch ${many} from backup_rows`).execute(db)
    if (found.rows.length > 0) yield found.rows.map((row) => row.line)
    if (found.rows.length < many) break
  }
  await sql.raw('close backup_rows').execute(db)
}

/** Writes lines of `linesIn` into their table. */
export async function writeLines(
  db: Transaction<never>,
  { name, columns, only }: Table,
  lines: readonly string[],
): Promise<void> {
  const values = columns.map(({ type }, n) => `(line->>${n})::${type}`).join(', ')
  const into = `insert into ${name} (${columns.map((column) => column.name).join(', ')})
    select ${values} from jsonb_array_elements(`
  // Of the jobs, those that this version still does.
  const known = only === undefined ? '' : 'where line->>0 in (select name from pgboss.queue)'
  await sql`${sql.raw(into)}${`[${lines.join(',')}]`}::jsonb) as each_line (line) ${sql.raw(known)}`.execute(
    db,
  )
}
