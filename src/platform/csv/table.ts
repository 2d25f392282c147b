import type { Locale } from '#platform/context/ctx.ts'
import { decodeText } from './decode.ts'
import type { ByteStream } from './decode.ts'
import { foldColumn, HeaderCutter, isBinary } from './first-line.ts'
import { tableWords } from './messages.ts'
import { readRecords } from './records.ts'
import type { CsvRecord } from './records.ts'

/** A row with its cells by column, empty for a column that is not there; or why it cannot be read. */
export type TableRow<Column extends string> =
  | { readonly line: number; readonly cells: Readonly<Record<Column, string>> }
  | { readonly line: number; readonly problem: TableProblem }

export type TableProblem =
  | { readonly code: 'empty' | 'not-text' | 'broken-quote' | 'too-long' | 'too-many-cells' }
  | { readonly code: 'missing-column'; readonly columns: readonly string[] }

interface Columns<Column extends string> {
  readonly required: readonly Column[]
  readonly optional: readonly Column[]
}

/**
 * Reads a small table of our own from the bytes of a CSV file, in bounded memory. A file that is no such table gives
 * one problem and ends; a row that cannot be cut gives one and the next is read.
 */
export async function* readTable<Column extends string>(
  bytes: ByteStream,
  columns: Columns<Column>,
): AsyncGenerator<TableRow<Column>> {
  const names = [...columns.required, ...columns.optional]
  const known = new Set<string>(names)
  const { cut } = new HeaderCutter((name) => known.has(name))
  let header: readonly string[] | null = null
  for await (const record of readRecords(decodeText(bytes), cut)) {
    if (isEmpty(record)) continue
    if (header) {
      yield rowOf(record, header, names)
      continue
    }
    const problem = wrongHeader(record, columns.required)
    if (problem || !('cells' in record)) {
      yield { line: record.line, problem: problem ?? { code: 'broken-quote' } }
      return
    }
    header = record.cells.map(foldColumn)
  }
  if (!header) yield { line: 1, problem: { code: 'empty' } }
}

/** A problem as a sentence. */
export function tableSentence(problem: TableProblem, locale: Locale): string {
  const words = tableWords[locale]
  return problem.code === 'missing-column'
    ? words.missing(problem.columns.join(', '))
    : words.sentences[problem.code]
}

function isEmpty(record: CsvRecord): boolean {
  return 'cells' in record && record.cells.every((cell) => cell.trim() === '')
}

function wrongHeader(record: CsvRecord, required: readonly string[]): TableProblem | null {
  if (!('cells' in record)) return { code: isBinary(record.start) ? 'not-text' : record.broken }
  if (record.cells.some(isBinary)) return { code: 'not-text' }
  const there = new Set(record.cells.map(foldColumn))
  const missing = required.filter((name) => !there.has(name))
  return missing.length > 0 ? { code: 'missing-column', columns: missing } : null
}

function rowOf<Column extends string>(
  record: CsvRecord,
  header: readonly string[],
  names: readonly Column[],
): TableRow<Column> {
  if (!('cells' in record)) return { line: record.line, problem: { code: record.broken } }
  if (record.cells.slice(header.length).some((cell) => cell !== ''))
    return { line: record.line, problem: { code: 'too-many-cells' } }
  const cells = Object.fromEntries(names.map((name) => [name, record.cells[header.indexOf(name)] ?? '']))
  return { line: record.line, cells: cells as Record<Column, string> }
}
