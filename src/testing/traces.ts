import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'

/**
 * The tables of the whole database, the jobs' included, in which any of these texts stands anywhere, in a row of this
 * municipality or of none.
 */
export async function tablesWith(
  { database, ctx }: { database: Database; ctx: Ctx },
  texts: readonly string[],
): Promise<string[]> {
  const found = await sql<{ name: string }>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
    order by 1`.execute(database.sql)
  expect(found.rows.length).toBeGreaterThan(15)
  const held: string[] = []
  for (const { name } of found.rows) if ((await search(database, ctx, { name, texts })) > 0) held.push(name)
  return held
}

const search = useCase<{ name: string; texts: readonly string[] }, number>(
  { name: 'test.search', may: () => true, records: null },
  async ({ db, ctx }, { name, texts }) => {
    const readable = await sql<{
      yes: boolean
    }>`select has_table_privilege(${name}::regclass, 'select') as yes`.execute(db)
    if (!readable.rows[0]!.yes) await sql`reset role`.execute(db)
    const any = texts.map((one) => sql`t::text ilike ${`%${one}%`}`)
    // What is published everybody reads, also of another municipality.
    const ours = sql`coalesce(to_jsonb(t) ->> 'municipality_id', ${ctx.municipality}) = ${ctx.municipality}`
    const found =
      await sql`select 1 from ${sql.raw(name)} t where (${sql.join(any, sql` or `)}) and ${ours}`.execute(db)
    return found.rows.length
  },
)
