import { HeaderCutter, isBinary } from '#platform/csv/first-line.ts'
import type { Delimiter } from '#platform/csv/first-line.ts'
import { isColumn } from './columns.ts'
import type { CsvColumn } from './columns.ts'
import { decodeText } from '#platform/csv/decode.ts'
import type { ByteStream } from '#platform/csv/decode.ts'
import { readHeader } from './header.ts'
import type { CsvHeader } from './header.ts'
import { problem } from './problems.ts'
import type { CsvProblem, CsvProblemCode } from './problems.ts'
import { maxRecordLength, readRecords } from '#platform/csv/records.ts'
import type { CsvRecord } from '#platform/csv/records.ts'
import { rowReader } from './row.ts'
import type { CsvActivity, RowOptions } from './row.ts'

/** One row as read; `line` is where it begins in the file. */
export type ReadRow =
  | {
      readonly line: number
      readonly ok: true
      readonly row: CsvActivity
      /** What was left out of a row that is otherwise good. */
      readonly warnings: readonly CsvProblem[]
    }
  | {
      readonly line: number
      readonly ok: false
      /** `file`: the file cannot be read at all, and this is the last thing said about it. */
      readonly concerns: 'row' | 'file'
      readonly problems: readonly CsvProblem[]
    }

export interface ReadOptions extends RowOptions {
  /** Called once when the header has been read, before the first row; its warnings name the unknown columns. */
  readonly onHeader?: (header: CsvHeader) => void
}

/**
 * Reads activities from the bytes of a file, row by row, in bounded memory. Wrong input is a row with problems and
 * never an exception; only a stream that breaks off throws.
 */
export async function* readActivities(bytes: ByteStream, options: ReadOptions): AsyncGenerator<ReadRow> {
  const cutter = new HeaderCutter(isColumn)
  const readRow = rowReader(options)
  let header: CsvHeader | null = null
  for await (const record of readRecords(decodeText(bytes), cutter.cut)) {
    if ('cells' in record && record.cells.every(isBlank)) continue
    if (!header) {
      const found = headerOf(record, cutter.delimiter)
      if (!found.ok) {
        yield { line: record.line, ok: false, concerns: 'file', problems: found.problems }
        return
      }
      header = found.header
      options.onHeader?.(header)
      continue
    }
    const row = 'cells' in record ? { ...record, cells: mendRule(record.cells, header) } : record
    const problems = shapeProblems(row, header)
    if ('cells' in row && problems.length === 0) yield withLine(row.line, readRow(cellsBy(header, row.cells)))
    else yield { line: row.line, ok: false, concerns: 'row', problems }
  }
  if (!header) yield { line: 1, ok: false, concerns: 'file', problems: [problem('empty-file', null)] }
}

function headerOf(record: CsvRecord, delimiter: Delimiter): ReturnType<typeof readHeader> {
  if ('cells' in record) return readHeader(record.cells, record.line, delimiter)
  const code: CsvProblemCode = record.broken === 'too-long' ? 'header-too-long' : 'header-broken-quote'
  return { ok: false, problems: [problem(isBinary(record.start) ? 'not-text' : code, null, record.start)] }
}

const rulePart = /^(FREQ|INTERVAL|COUNT|UNTIL|WKST|BY[A-Z]+)=/i

/**
 * A recurrence rule holds `;` and so needs quotes in a file divided by `;`, which people forget. No other cell begins
 * with a part of a rule, so the pieces can be put together again without guessing.
 */
function mendRule(cells: readonly string[], { delimiter, places }: CsvHeader): readonly string[] {
  const at = places.get('herhaling')
  if (delimiter !== ';' || at === undefined || !cells[at]) return cells
  let next = at + 1
  while (rulePart.test(cells[next] ?? '')) next += 1
  return next === at + 1 ? cells : cells.toSpliced(at, next - at, cells.slice(at, next).join(';'))
}

function shapeProblems(record: CsvRecord, { width }: CsvHeader): CsvProblem[] {
  if ('broken' in record) {
    if (record.broken === 'too-long') return [problem('row-too-long', null, '', String(maxRecordLength))]
    return [problem('broken-quote', null, record.start)]
  }
  const { cells } = record
  // Spreadsheets put empty cells at the end of a row, or leave them out.
  if (cells.slice(width).every(isBlank)) return []
  return [problem('too-many-fields', null, String(cells.length), String(width))]
}

function cellsBy(header: CsvHeader, cells: readonly string[]): (column: CsvColumn) => string {
  return (column) => cells[header.places.get(column) ?? -1] ?? ''
}

function withLine(line: number, result: ReturnType<ReturnType<typeof rowReader>>): ReadRow {
  if (result.ok) return { line, ...result }
  return { line, ok: false, concerns: 'row', problems: result.problems }
}

function isBlank(cell: string): boolean {
  return cell.trim() === ''
}
