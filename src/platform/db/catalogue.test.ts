import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { addMunicipality } from '#capabilities/municipalities/index.ts'
import { aMunicipality, testDatabase } from '#testing/test-database.ts'

/** Tables that belong to the installation and not to a municipality. */
const withoutTenant = ['migration', 'migration_lock']

interface TableRow {
  readonly schema: string
  readonly name: string
  readonly rls: boolean
  readonly forced: boolean
}

async function tables(): Promise<TableRow[]> {
  const { sql: db } = await testDatabase()
  const found = await sql<TableRow>`
    select nspname as schema, relname as name, relrowsecurity as rls, relforcerowsecurity as forced
    from pg_class join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p') and nspname in ('samenspel', 'published')`.execute(db)
  return found.rows.filter((table) => !withoutTenant.includes(table.name))
}

test('every table of a municipality has row-level security, forced', async () => {
  const all = await tables()
  expect(all.length).toBeGreaterThanOrEqual(15)
  expect(all.filter((table) => !table.rls || !table.forced)).toEqual([])
})

test('every primary, unique and foreign key begins with the municipality, or leads to what holds everywhere', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql<{ name: string; first: string; elsewhere: string | null }>`
    select c.conrelid::regclass::text || '.' || c.conname as name,
      (select attname from pg_attribute where attrelid = c.conrelid and attnum = c.conkey[1]) as first,
      (select attname from pg_attribute where attrelid = c.confrelid and attnum = c.confkey[1]) as elsewhere
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_namespace n on n.oid = t.relnamespace
    where c.contype in ('p', 'u', 'f') and n.nspname in ('samenspel', 'published')
      and t.relname <> all(${withoutTenant})
      -- What holds in the whole country is on every node of Citus: a key may lead there.
      and not exists (select from pg_class r where r.oid = c.confrelid and r.relnamespace = 'reference'::regnamespace)`.execute(
    db,
  )
  expect(found.rows.length).toBeGreaterThanOrEqual(18)
  const wrong = found.rows.filter(
    ({ first, elsewhere }) => first !== 'municipality_id' || (elsewhere ?? first) !== 'municipality_id',
  )
  expect(wrong).toEqual([])
})

test('nothing stands in the way of sharding: no triggers of ours, no ON DELETE SET NULL', async () => {
  const { sql: db } = await testDatabase()
  const triggers = await sql`
    select tgname from pg_trigger join pg_class t on t.oid = tgrelid join pg_namespace n on n.oid = t.relnamespace
    where not tgisinternal and n.nspname in ('samenspel', 'published', 'reference')`.execute(db)
  const nulling = await sql`
    select conname from pg_constraint join pg_namespace n on n.oid = connamespace
    where contype = 'f' and confdeltype = 'n' and nspname in ('samenspel', 'published', 'reference')`.execute(
    db,
  )
  expect([...triggers.rows, ...nulling.rows]).toEqual([])
})

test('the public role reads the published schema and nothing else', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql<{ schema: string; name: string }>`
    select nspname as schema, relname as name from pg_class join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p', 'v', 'm', 'S', 'f') and nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      and case when relkind = 'S' then has_sequence_privilege('samenspel_public', pg_class.oid, 'usage')
        else has_any_column_privilege('samenspel_public', pg_class.oid, 'select') end`.execute(db)
  expect(found.rows.length).toBeGreaterThanOrEqual(8)
  expect(found.rows.filter((one) => one.schema !== 'published')).toEqual([])
})

test('the public role changes nothing', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql`
    select relname from pg_class join pg_namespace n on n.oid = relnamespace
    where relkind in ('r', 'p') and nspname not in ('pg_catalog', 'information_schema')
      and (has_table_privilege('samenspel_public', pg_class.oid, 'insert, update, delete, truncate'))`.execute(
    db,
  )
  expect(found.rows).toEqual([])
})

test('a row of another municipality is refused, and without a municipality there is nothing to see', async () => {
  const { database, ctx } = await aMunicipality()
  const { ctx: other } = await aMunicipality()
  const asApp = (municipality: string | null, statement: string) =>
    database.sql.transaction().execute(async (db) => {
      await sql`set local role samenspel_app`.execute(db)
      if (municipality) await sql.raw(`set local samenspel.municipality = '${municipality}'`).execute(db)
      return (await sql.raw(statement).execute(db)).rows
    })
  const insert = `insert into samenspel.area (municipality_id, area_id, level) values ('${other.municipality}', 'x', 'gebied')`
  await expect(asApp(ctx.municipality, insert)).rejects.toThrow(/row-level security/)
  await expect(asApp(null, insert)).rejects.toThrow(/row-level security/)
  expect(await asApp(null, 'select * from samenspel.audit_entry')).toEqual([])
  const seen = await asApp(ctx.municipality, 'select distinct municipality_id from samenspel.audit_entry')
  expect(seen).toEqual([{ municipality_id: ctx.municipality }])
})

test('who may not, changes nothing', async () => {
  const { database, ctx } = await aMunicipality()
  const visitor = { ...ctx, actor: { kind: 'visitor' } as const }
  const change = addMunicipality(database, visitor, {
    name: 'Anders',
    host: 'anders',
    look: 'neutral',
    demo: false,
    centre: null,
  })
  await expect(change).rejects.toThrow('municipalities.add')
})
