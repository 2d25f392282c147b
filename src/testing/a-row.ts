import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'

type Row = Readonly<Record<string, unknown>>

/**
 * Puts a row in any table, whatever its columns: those in `values` as they are told, the others with something of
 * their type, and for a foreign key a row of the other table first.
 * @param table with its schema
 * @returns the row
 */
export async function aRow(work: Work, table: string, values: Row = {}): Promise<Row> {
  const given = { ...values, municipality_id: work.ctx.municipality }
  const filled: Row = {
    ...(await chosen(work, table, given)),
    ...(await parentsOf(work, table, given)),
    ...given,
  }
  const columns = (await columnsOf(work, table)).filter(
    ({ name, nullable }) => name in filled || nullable === 'NO',
  )
  const cells = columns.map(({ name, type }) => cellOf(work, type, filled[name]))
  const made = await sql<Row>`
    insert into ${sql.table(table)} (${sql.join(columns.map(({ name }) => sql.ref(name)))})
    values (${sql.join(cells)}) returning *`.execute(work.db)
  return made.rows[0]!
}

/** The columns of a table that can be written. */
export async function columnsOf(
  work: Work,
  table: string,
): Promise<{ name: string; type: string; nullable: 'YES' | 'NO' }[]> {
  const found = await sql<{ name: string; type: string; nullable: 'YES' | 'NO' }>`
    select column_name as name, data_type as type, is_nullable as nullable from information_schema.columns
    where table_schema || '.' || table_name = ${table} and is_generated = 'NEVER'
    order by ordinal_position`.execute(work.db)
  return found.rows
}

/** For a column that takes one of a list of words, the first of them; where one of several must be there, something in the first. */
async function chosen(work: Work, table: string, given: Row): Promise<Row> {
  const found = await sql<{ column: string; told: string }>`
    select attname::text as column, pg_get_constraintdef(pg_constraint.oid) as told
    from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
    where contype = 'c' and conrelid = ${table}::regclass`.execute(work.db)
  return Object.fromEntries(
    found.rows.flatMap(({ column, told }) => {
      const [, listed, first] = /(\w+) = ANY \(+ARRAY\['([^']+)'/.exec(told) ?? []
      // `(closed_at is null) = (state in (...))`: the list is of the other column, as long as this one is empty.
      if (listed !== undefined) return column !== listed && column in given ? [] : [[listed, first]]
      return /IS NOT NULL\) OR/.test(told) ? [[column, newId()]] : []
    }),
  )
}

/** What the foreign keys of a row need: the keys of rows that are made for it. */
async function parentsOf(work: Work, table: string, given: Row): Promise<Row> {
  const found = await sql<{ parent: string; here: string[]; there: string[] }>`
    select (select nspname || '.' || relname from pg_class join pg_namespace n on n.oid = relnamespace
        where pg_class.oid = confrelid) as parent,
      array(select attname::text from unnest(conkey) with ordinality k (n, i)
        join pg_attribute on attrelid = conrelid and attnum = n order by i) as here,
      array(select attname::text from unnest(confkey) with ordinality k (n, i)
        join pg_attribute on attrelid = confrelid and attnum = n order by i) as there
    from pg_constraint where contype = 'f' and conrelid = ${table}::regclass`.execute(work.db)
  let keys: Row = {}
  for (const { parent, here, there } of found.rows) {
    if (here.every((column) => column in given)) continue
    const row = await aRow(work, parent)
    keys = { ...keys, ...Object.fromEntries(here.map((column, n) => [column, row[there[n]!]])) }
  }
  return keys
}

const something: Readonly<Record<string, (work: Work) => unknown>> = {
  text: () => newId(),
  uuid: () => crypto.randomUUID(),
  boolean: () => false,
  jsonb: () => '{}',
  json: () => '{}',
  bytea: () => Buffer.from([1]),
  ARRAY: () => '{}',
  date: ({ ctx }) => ctx.now.toISOString().slice(0, 10),
  'timestamp with time zone': ({ ctx }) => ctx.now,
  point: () => '(4.6,52.4)',
  'bit varying': () => '1',
}

function cellOf(work: Work, type: string, value: unknown): RawBuilder<unknown> {
  const cell = value === undefined ? (something[type] ?? (() => 1))(work) : value
  return sql`${cell}`
}
