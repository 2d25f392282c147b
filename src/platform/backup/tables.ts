import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { jobSchema } from '#platform/jobs/boss.ts'

/** The schemas that are ours, whole. */
const schemas = ['samenspel', 'published', 'reference'] as const
export const ownSchemas = schemas.map((name) => `'${name}'`).join(', ')

export interface Column {
  readonly name: string
  /** As a cast takes it: `text[]`, `timestamp with time zone`. */
  readonly type: string
}

export interface Table {
  readonly name: string
  /** Those that are kept: what is generated comes by itself. */
  readonly columns: readonly Column[]
  readonly ofMunicipality: boolean
  /** Row-level security binds its owner too. */
  readonly forced: boolean
  /** It never held a row, whoever asks. */
  readonly untouched: boolean
  /** Which of its rows are kept; all when left out. */
  readonly only?: string
}

/** Every table of ours, in the order in which they were made: what refers to another comes after it. */
export async function tablesIn(db: Kysely<never>): Promise<Table[]> {
  const found = await sql<Omit<Table, 'ofMunicipality'>>`
    select format('%I.%I', n.nspname, c.relname) as name, c.relforcerowsecurity as forced,
      c.relkind = 'r' and pg_relation_size(c.oid) = 0 as untouched,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in (${sql.raw(ownSchemas)})
    group by c.oid, n.nspname, c.relname order by c.oid`.execute(db)
  return found.rows.map((table) => ({
    ...table,
    ofMunicipality: table.columns.some((column) => column.name === 'municipality_id'),
  }))
}

/**
 * Jobs that a use case asked for and that are not done. What came by the clock comes again by the clock; what is done or
 * given up, and how pg-boss keeps its books, is nothing that anybody waits for.
 */
export const jobsTable: Table = {
  name: `${jobSchema}.job`,
  columns: [
    { name: 'name', type: 'text' },
    { name: 'data', type: 'jsonb' },
    { name: 'priority', type: 'integer' },
    { name: 'start_after', type: 'timestamp with time zone' },
    { name: 'keep_until', type: 'timestamp with time zone' },
  ],
  ofMunicipality: false,
  forced: false,
  untouched: false,
  only: `state in ('created', 'retry', 'active') and data ? 'municipality'`,
}

/** The steps that a database has taken. */
export async function migrationsIn(db: Kysely<never>): Promise<string[]> {
  const found = await sql<{ name: string }>`select name from samenspel.migration order by name`.execute(db)
  return found.rows.map((row) => row.name)
}

/**
 * The municipalities of which there is a row anywhere, also one that was removed and left its audit trail. A table
 * shows its rows of one municipality at a time, so each code that can be is tried: `case` sets it before the table is
 * looked at, and `offset 0` keeps the planner from turning the two around. Every key begins with the code, so a try is a
 * step down an index; the planner, who expects to find it, would walk the whole table.
 */
export async function municipalitiesIn(db: Transaction<never>, tables: readonly Table[]): Promise<string[]> {
  await sql.raw('set local enable_seqscan = off').execute(db)
  const found = new Set<string>()
  for (const { name } of tables.filter((table) => table.ofMunicipality && !table.untouched)) {
    const answer = await sql<{ code: string }>`
      select code from (select 'GM' || lpad(n::text, 4, '0') as code from generate_series(0, 9999) n) every_code
      where case when set_config('samenspel.municipality', code, true) = code then
        exists (select from ${sql.raw(name)} where municipality_id = code offset 0) end`.execute(db)
    for (const { code } of answer.rows) found.add(code)
  }
  await sql.raw('set local enable_seqscan = on').execute(db)
  return [...found].toSorted()
}
