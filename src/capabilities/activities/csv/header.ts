import { foldColumn, isColumn, requiredColumns } from './columns.ts'
import type { CsvColumn } from './columns.ts'
import { problem } from './problems.ts'
import type { CsvProblem } from './problems.ts'
import { cutterFor } from './records.ts'
import type { CutCells } from './records.ts'

export const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

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

/**
 * A line before the header that names nothing: Excel's `sep=;`, or delimiters only.
 * The header itself tells which delimiter is used.
 */
export function isPreamble(text: string): boolean {
  return /^\s*"?sep=.?"?[\s;,]*$/i.test(text) || /^[\s;,"]*$/.test(text)
}

/** Cuts the header by the delimiter that gives the most columns we know. */
export function tellDelimiter(text: string): { delimiter: Delimiter; cut: CutCells } {
  const tries = delimiters.map((delimiter) => {
    const cut = cutterFor(delimiter)
    const known = (cut(text) ?? []).filter((name) => isColumn(foldColumn(name))).length
    return { delimiter, cut, known }
  })
  return tries.reduce((best, one) => (one.known > best.known ? one : best))
}

/** The beginning of a spreadsheet or another file that is not text; a zip, and so an .xlsx, begins with `PK`. */
export function isBinary(text: string): boolean {
  return text.startsWith('PK\u0003') || text.includes('\0')
}

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
