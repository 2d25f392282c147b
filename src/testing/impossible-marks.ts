import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'
import { changesOf } from '#platform/privacy/erase.ts'
import type { MarkedTable } from '#platform/privacy/marks.ts'
import { daysAndFrom } from '#platform/privacy/terms.ts'
import { cut, ownersOf, placeOf } from '#platform/privacy/whose.ts'

interface Column {
  readonly type: string
  readonly nullable: boolean
  /** Whether a use case may change it, and delete its row. */
  readonly writable: boolean
  readonly deletable: boolean
}

interface Catalogue {
  /** `schema.table.column` → what it takes. */
  readonly columns: ReadonlyMap<string, Column>
  readonly keys: readonly {
    readonly child: string
    readonly parent: string
    readonly columns: readonly string[]
    readonly cascades: boolean
  }[]
}

/**
 * Holds marks against the tables of the database: what a compiler cannot know of them.
 * @returns a sentence for each that could not be carried out, empty when all is well
 */
export async function impossibleMarks(database: Database, tables: readonly MarkedTable[]): Promise<string[]> {
  const catalogue = await read(database)
  return tables.flatMap((table) => [
    ...wrongColumns(table, catalogue),
    ...untoldColumns(table),
    ...wrongSecrets(table),
    ...wrongParents(table, tables, catalogue),
    ...wrongKeys(table, tables, catalogue),
  ])
}

async function read({ sql: db }: Database): Promise<Catalogue> {
  const columns = await sql<Column & { name: string }>`
    select table_schema || '.' || table_name || '.' || column_name as name, data_type as type,
      is_nullable = 'YES' as nullable,
      has_column_privilege('samenspel_app', table_schema || '.' || table_name, column_name, 'update') as writable,
      has_table_privilege('samenspel_app', table_schema || '.' || table_name, 'delete') as deletable
    from information_schema.columns where table_schema in ('samenspel', 'published')`.execute(db)
  const keys = await sql<Catalogue['keys'][number]>`
    select 'samenspel.' || child.relname as child, 'samenspel.' || parent.relname as parent, confdeltype = 'c' as cascades,
      array(select attname::text from pg_attribute where attrelid = conrelid and attnum = any (conkey)) as columns
    from pg_constraint join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
    where contype = 'f' and connamespace = 'samenspel'::regnamespace`.execute(db)
  return { columns: new Map(columns.rows.map((row) => [row.name, row])), keys: keys.rows }
}

const full = (name: string) => (name.includes('.') ? name : `samenspel.${name}`)

/** What it finds people by is text, a term counts from a moment, and what comes in a column fits in it; copies too. */
function wrongColumns({ name, mark }: MarkedTable, { columns }: Catalogue): string[] {
  const term = daysAndFrom(mark)
  const becomes = changesIn(mark)
  const { keep } = mark
  const goesAtTerm = term !== null && !(typeof keep === 'object' && 'clears' in keep)
  const deletes = goesAtTerm || ownersOf(mark).some(({ erasing }) => erasing === 'row')
  return [full(name), ...(mark.copies ?? [])].flatMap((table) => {
    const is = (place: string, fits: (found: Column) => boolean, what: string) => {
      const found = columns.get(`${table}.${cut(place).column}`)
      return found && fits(found) ? [] : [`${table}.${place} ${found ? what : 'is not there'}.`]
    }
    const holdsText = (place: string) => (found: Column) =>
      found.type === (cut(place).within === null ? 'text' : 'jsonb')
    return [
      ...ownersOf(mark).flatMap((who) => [
        ...is(placeOf(who), holdsText(placeOf(who)), 'finds nobody: it is no text'),
        ...(deletes
          ? is(placeOf(who), ({ deletable }) => deletable, 'is in a row no use case may delete')
          : []),
      ]),
      ...(term ? is(term.from, ({ type }) => /^(timestamp|date)/.test(type), 'is no moment') : []),
      ...becomes.flatMap(([place, value]) => [
        ...is(place, ({ writable }) => writable, 'may not be changed by a use case'),
        ...(value === null && cut(place).within === null
          ? is(place, ({ nullable }) => nullable, 'cannot be emptied')
          : is(place, holdsText(place), 'takes no text')),
      ]),
    ]
  })
}

/** What erasing and the end of a term write in a row that stays. */
function changesIn(mark: MarkedTable['mark']) {
  const { keep } = mark
  return [
    ...(typeof keep === 'object' && 'clears' in keep ? [keep.clears ?? {}] : []),
    ...ownersOf(mark).flatMap((owner) => (owner.erasing === 'row' ? [] : [owner.become])),
  ].flatMap(changesOf)
}

/** Of a row that stays, each personal column says what becomes of it. */
function untoldColumns({ name, mark }: MarkedTable): string[] {
  if (ownersOf(mark).some(({ erasing }) => erasing === 'row')) return []
  const told = new Set(
    ownersOf(mark).flatMap((owner) =>
      owner.erasing === 'row' ? [] : Object.keys(owner.become).map((place) => cut(place).column),
    ),
  )
  return Object.entries(mark.columns).flatMap(([column, held]) =>
    typeof held === 'object' && !told.has(column)
      ? [`${name}.${column} does not say what becomes of it.`]
      : [],
  )
}

/** What its name tells to be a secret is marked as one. */
function wrongSecrets({ name, mark }: MarkedTable): string[] {
  return Object.entries(mark.columns).flatMap(([column, held]) =>
    /(^|_)(hash|token|secret|password)(_|$)/.test(column) && held !== 'secret' && !isSecret(held)
      ? [`${name}.${column} looks like a secret and would be exported.`]
      : [],
  )
}

function isSecret(held: MarkedTable['mark']['columns'][string]): boolean {
  return typeof held === 'object' && held.secret === true
}

/** A parent has marks of its own, stands earlier, and has the column by which a row belongs to it. */
function wrongParents(
  { name, mark }: MarkedTable,
  tables: readonly MarkedTable[],
  { columns }: Catalogue,
): string[] {
  return ownersOf(mark).flatMap((who) => {
    if (!('parent' in who)) return []
    if (!columns.has(`${full(who.parent)}.${who.by}`)) return [`${who.parent}.${who.by} is not there.`]
    return isBefore(tables, who.parent, name) ? [] : [`${name} must stand after ${who.parent}.`]
  })
}

/** What refers to a row that is erased stands later, and goes first: by its own marks or along with it. */
function wrongKeys(
  { name, mark }: MarkedTable,
  tables: readonly MarkedTable[],
  { keys }: Catalogue,
): string[] {
  if (!ownersOf(mark).some(({ erasing }) => erasing === 'row')) return []
  return keys.flatMap(({ child, parent, columns, cascades }) => {
    if (parent !== full(name) || child === parent) return []
    const below = tables.find((table) => full(table.name) === child)
    if (below && !isBefore(tables, name, below.name)) return [`${below.name} must stand after ${name}.`]
    const follows =
      below &&
      ownersOf(below.mark).some(
        (who) => ('id' in who && columns.includes(who.id)) || ('parent' in who && who.parent === name),
      )
    return cascades || follows ? [] : [`${child} would keep a row of ${name} from being erased.`]
  })
}

function isBefore(tables: readonly MarkedTable[], first: string, second: string): boolean {
  const names = tables.map(({ name }) => name)
  return names.includes(first) && names.indexOf(first) < names.indexOf(second)
}
