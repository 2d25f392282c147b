import type { ByteStream } from '#platform/csv/decode.ts'
import { readTable } from '#platform/csv/table.ts'
import type { TableProblem } from '#platform/csv/table.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'
import type { OwnArea } from '../cbs-store.ts'

const columns = { required: ['gebied', 'naam', 'buurt'], optional: ['vanaf'] } as const
type Cells = Readonly<Record<'gebied' | 'naam' | 'buurt' | 'vanaf', string>>

/** What is wrong with a row of a file of own areas. */
export type OwnAreaProblem =
  | { readonly code: 'table'; readonly problem: TableProblem }
  | { readonly code: 'bad-id' }
  | { readonly code: 'bad-code' }
  | { readonly code: 'bad-name' }
  | { readonly code: 'bad-day' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'differs'; readonly id: string }
  | { readonly code: 'twice'; readonly id: string; readonly buurt: string }
  /** CBS knows no such buurt here. */
  | { readonly code: 'unknown'; readonly buurt: string }

export interface OwnAreaLine {
  readonly line: number
  readonly problem: OwnAreaProblem
}

export interface OwnAreasRead {
  readonly areas: readonly OwnArea[]
  readonly wrong: readonly OwnAreaLine[]
  /** Where each buurt was named first. */
  readonly lineOf: ReadonlyMap<string, number>
}

interface Taken {
  readonly areas: Map<string, OwnArea & { neighbourhoods: string[] }>
  readonly lineOf: Map<string, number>
}

/** Reads a municipality's own areas: a CSV file with a row per buurt that an area covers. @param today a local ISO date */
export async function readOwnAreaFile(bytes: ByteStream, today: string): Promise<OwnAreasRead> {
  const taken: Taken = { areas: new Map(), lineOf: new Map() }
  const wrong: OwnAreaLine[] = []
  for await (const row of readTable(bytes, columns)) {
    const problem: OwnAreaProblem | null =
      'cells' in row ? take(taken, row.cells, row.line, today) : { code: 'table', problem: row.problem }
    if (problem) wrong.push({ line: row.line, problem })
  }
  if (taken.areas.size === 0 && wrong.length === 0) wrong.push({ line: 1, problem: { code: 'no-rows' } })
  return { areas: [...taken.areas.values()], wrong, lineOf: taken.lineOf }
}

/** What is wrong when CBS does not know these buurten. */
export function unknownLines(read: OwnAreasRead, unknown: readonly string[]): OwnAreaLine[] {
  return unknown.map((buurt) => ({ line: read.lineOf.get(buurt) ?? 1, problem: { code: 'unknown', buurt } }))
}

/** @returns what is wrong with the row, or `null` */
function take({ areas, lineOf }: Taken, cells: Cells, line: number, today: string): OwnAreaProblem | null {
  const id = cells.gebied.toLowerCase()
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 40) return { code: 'bad-id' }
  if (!/^BU[0-9A-Z]{8}$/.test(cells.buurt)) return { code: 'bad-code' }
  if (cells.naam === '' || cells.naam.length > 100 || cells.naam.includes('\0')) return { code: 'bad-name' }
  if (cells.vanaf !== '' && !isLocalDay(cells.vanaf)) return { code: 'bad-day' }
  const from = cells.vanaf || today
  const area = areas.get(id)
  if (area && (area.name !== cells.naam || area.from !== from)) return { code: 'differs', id }
  if (area?.neighbourhoods.includes(cells.buurt)) return { code: 'twice', id, buurt: cells.buurt }
  if (area) area.neighbourhoods.push(cells.buurt)
  else areas.set(id, { id, name: cells.naam, from, neighbourhoods: [cells.buurt] })
  if (!lineOf.has(cells.buurt)) lineOf.set(cells.buurt, line)
  return null
}
