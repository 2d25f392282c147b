import { sql } from 'kysely'
import type { Kysely } from 'kysely'

type Value =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly string[]
  | readonly number[]
  | readonly object[]
  | object
export type Row<Column extends string> = Readonly<Record<Column, Value>>

/**
 * Writes many rows of one table in one statement, new ones inserted and known ones replaced.
 * @param table with its schema: `published.activity`
 * @param key the columns of the primary key
 */
export async function upsertRows<Column extends string>(
  db: Kysely<never>,
  table: string,
  columns: readonly Column[],
  key: readonly NoInfer<Column>[],
  rows: readonly Row<NoInfer<Column>>[],
): Promise<void> {
  if (rows.length === 0) return
  const rest = columns.filter((column) => !key.includes(column))
  const replace = rest.length
    ? `update set ${rest.map((column) => `${column} = excluded.${column}`).join(', ')}`
    : 'nothing'
  await sql`
    insert into ${sql.raw(table)} (${sql.raw(columns.join(', '))})
    select ${sql.raw(columns.join(', '))} from json_populate_recordset(${sql.raw(`null::${table}`)}, ${JSON.stringify(rows)}::json)
    on conflict (${sql.raw(key.join(', '))}) do ${sql.raw(replace)}`.execute(db)
}
