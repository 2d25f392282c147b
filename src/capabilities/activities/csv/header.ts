import { foldColumn, isBinary } from '#platform/csv/first-line.ts'
import type { Delimiter } from '#platform/csv/first-line.ts'
import { isColumn, requiredColumns } from './columns.ts'
import type { CsvColumn } from './columns.ts'
import { problem } from './problems.ts'
import type { CsvProblem } from './problems.ts'

/** The first row: which column stands where. */
export interface CsvHeader {
  /** Line on which it stands; the rows begin after it. */
  readonly line: number
  readonly delimiter: Delimiter
  /** Number of columns, nameless ones at the end not counted. */
  readonly width: number
  readonly places: ReadonlyMap<CsvColumn, number>
  /** A warning for each column that is not ours. */
  readonly warnings: readonly CsvProblem[]
}

export type HeaderResult =
  | { readonly ok: true; readonly header: CsvHeader }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] }

const maxColumns = 200

/** Reads the names of the columns; missing, double and far too many ones are problems of the whole file. */
export function readHeader(cells: readonly string[], line: number, delimiter: Delimiter): HeaderResult {
  if (cells.some(isBinary)) {
    return { ok: false, problems: [problem('not-text', null)] }
  }
  const names = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1)
  if (names.length > maxColumns) {
    return {
      ok: false,
      problems: [problem('too-many-columns', null, String(names.length), String(maxColumns))],
    }
  }
  const problems = [...doubles(names), ...missing(names)]
  if (problems.length > 0) return { ok: false, problems }
  const places = new Map<CsvColumn, number>()
  const warnings: CsvProblem[] = []
  for (const [place, name] of names.entries()) {
    const folded = foldColumn(name)
    if (isColumn(folded)) places.set(folded, place)
    else warnings.push(problem('unknown-column', null, name))
  }
  return { ok: true, header: { line, delimiter, width: names.length, places, warnings } }
}

function doubles(names: readonly string[]): CsvProblem[] {
  const seen = new Set<string>()
  const told = new Set<string>()
  for (const name of names.map(foldColumn)) {
    if (name !== '' && seen.has(name)) told.add(name)
    seen.add(name)
  }
  return Array.from(told, (name) => problem('duplicate-column', null, name))
}

function missing(names: readonly string[]): CsvProblem[] {
  const folded = new Set(names.map(foldColumn))
  return requiredColumns
    .filter((column) => !folded.has(column))
    .map((column) => problem('missing-column', column))
}
