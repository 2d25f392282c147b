import { sql } from 'kysely'
import { platformCircles } from '#platform/access/circles.ts'
import { lookAs } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { MarkedTable, PeopleTable } from './marks.ts'
import { cut, isTheirOwn, isTheirs, nameOf, ownersOf } from './whose.ts'
import type { Someone } from './whose.ts'

/** A value as JSON has it: moments and days are texts. */
export type Cell = string | number | boolean | null | readonly Cell[] | { readonly [key: string]: Cell }

/** What one table holds of somebody. */
export interface Held {
  readonly name: string
  readonly mark: PeopleTable
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, Cell>>[]
}

/**
 * Everything of somebody, table by table, those without a row left out, and what is published too: it is a copy. Secrets are not read; who else is in a row is
 * left out of it.
 */
export async function readHeld(
  work: Work,
  tables: readonly MarkedTable[],
  someone: Someone,
): Promise<Held[]> {
  await lookAs(work, platformCircles)
  const held: Held[] = []
  for (const table of tables.filter(isNoCopy)) {
    const columns = Object.entries(table.mark.columns).flatMap(([column, mark]) =>
      mark === 'secret' || (mark !== 'plain' && mark.secret) ? [] : [column],
    )
    const found = await sql<{ row: Held['rows'][number] }>`
      select row_to_json(t) as row from (
        select ${sql.join(columns.map((column) => sql.ref(`t.${column}`)))} from ${theirRows(work, table, { tables, someone })}
        order by 1) t`.execute(work.db)
    if (found.rows.length > 0) {
      const rows = found.rows.map(({ row }) => withoutOthers(row, table.mark, someone))
      held.push({ ...table, columns, rows })
    }
  }
  return held
}

/** The tables that hold anything of somebody. */
export async function tablesHolding(
  work: Work,
  tables: readonly MarkedTable[],
  someone: Someone,
): Promise<MarkedTable[]> {
  await lookAs(work, platformCircles)
  const held: MarkedTable[] = []
  for (const table of tables.filter(isNoCopy)) {
    const found = await sql`select 1 from ${theirRows(work, table, { tables, someone })} limit 1`.execute(
      work.db,
    )
    if (found.rows.length > 0) held.push(table)
  }
  return held
}

function theirRows(
  work: Work,
  { name, mark }: MarkedTable,
  { tables, someone }: { readonly tables: readonly MarkedTable[]; readonly someone: Someone },
) {
  const theirs = isTheirs(ownersOf(mark).filter(isTheirOwn), someone, tables)
  return sql`${nameOf(name)} t where t.municipality_id = ${work.ctx.municipality} and ${theirs}`
}

function isNoCopy({ name }: MarkedTable): boolean {
  return !name.startsWith('published.')
}

type Row = Held['rows'][number]

function withoutOthers(row: Row, mark: PeopleTable, someone: Someone): Row {
  return ownersOf(mark).reduce((left, who) => {
    if ('id' in who) return withoutOther(left, who.id, someone)
    return 'email' in who ? withoutOther(left, who.email, someone) : left
  }, row)
}

/** Empties a place where somebody else stands. */
function withoutOther(row: Row, place: string, { id, email }: Someone): Row {
  const { column, within } = cut(place)
  const cell = row[column] ?? null
  const inside = isObject(cell) ? cell : null
  const value = within === null ? cell : (inside?.[within] ?? null)
  if (value === null || value === id || (typeof value === 'string' && value.toLowerCase() === email))
    return row
  return { ...row, [column]: within === null ? null : { ...inside, [within]: null } }
}

function isObject(cell: Cell): cell is { readonly [key: string]: Cell } {
  return typeof cell === 'object' && cell !== null && !Array.isArray(cell)
}
