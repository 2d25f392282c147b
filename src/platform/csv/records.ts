import { parse } from 'csv-parse/sync'

/** Characters in one row, line breaks within quotes included. */
export const maxRecordLength = 1024 * 1024

/** A row of the file as cells, or why it could not be cut into cells. `line` counts from 1, as an editor does. */
export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: 'broken-quote' | 'too-long'; readonly start: string }

interface Line {
  readonly number: number
  /** `null`: longer than a whole row may be. */
  readonly text: string | null
}

/** Cuts the text of one row into cells; `null` when its quotes do not fit. */
export type CutCells = (text: string) => readonly string[] | null

/**
 * The rows of a text, with the line on which each begins; empty lines are passed over.
 *
 * A row ends at a line break outside quotes, so it goes on while its number of quotes is odd. When a quote turns
 * out to be broken, only the line where it began is given up: the lines after it are read again as rows of their
 * own. A line that is read again has an even number of quotes, so nothing is read more than twice.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  cutCells: CutCells,
): AsyncGenerator<CsvRecord> {
  const lines = new LineQueue(text)
  for (let first = await lines.next(); first; first = await lines.next()) {
    if (first.text === null) {
      yield { line: first.number, broken: 'too-long', start: '' }
      continue
    }
    if (first.text.trim() === '') continue
    const record = await oneRecord(first.text, lines)
    const cells = record.text === null ? null : cutCells(record.text)
    if (cells) {
      yield { line: first.number, cells }
    } else {
      lines.putBack(record.more)
      yield { line: first.number, broken: 'broken-quote', start: first.text }
    }
  }
}

/** Cuts a row into cells by this delimiter; spaces around a cell and around its quotes are dropped. */
export function cutterFor(delimiter: string): CutCells {
  const options = {
    delimiter,
    trim: true,
    relax_column_count: true,
    record_delimiter: '\n',
    max_record_size: maxRecordLength * 2,
  }
  return (text) => {
    // Most rows have no quotes: cut at once they come out the same, ten times as fast.
    if (!text.includes('"') && !text.includes('\n')) return text.split(delimiter).map((cell) => cell.trim())
    try {
      const records = parse(text, options)
      // More than one: a line break that stands outside quotes after all.
      return records.length === 1 ? (records[0] ?? null) : null
    } catch {
      return null
    }
  }
}

/** The text of a row that may go on over more lines; `text` is `null` when its last quote never closes. */
async function oneRecord(first: string, lines: LineQueue): Promise<{ text: string | null; more: Line[] }> {
  const more: Line[] = []
  if (!hasOddQuotes(first)) return { text: first, more }
  const parts = [first]
  let length = first.length
  for (let line = await lines.next(); line; line = await lines.next()) {
    more.push(line)
    length += 1 + (line.text?.length ?? maxRecordLength)
    if (line.text === null || length > maxRecordLength) break
    parts.push(line.text)
    if (hasOddQuotes(line.text)) return { text: parts.join('\n'), more }
  }
  return { text: null, more }
}

function hasOddQuotes(text: string): boolean {
  let odd = false
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}

/** Lines one by one, with room to put lines back. */
class LineQueue {
  #lines: AsyncIterator<Line>
  /** What was put back, last line first. */
  #again: Line[] = []

  constructor(text: AsyncIterable<string>) {
    this.#lines = readLines(text)
  }

  async next(): Promise<Line | null> {
    const again = this.#again.pop()
    if (again) return again
    const read = await this.#lines.next()
    return read.done ? null : read.value
  }

  putBack(lines: readonly Line[]): void {
    for (const line of lines.toReversed()) this.#again.push(line)
  }
}

/** Physical lines: they end with CRLF, LF or CR, also mixed in one file. */
async function* readLines(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let number = 1
  let rest = ''
  let overlong = false
  let afterReturn = false
  for await (const piece of text) {
    // A CR at the very end of a piece may be half of a CRLF.
    let at = afterReturn && piece.startsWith('\n') ? 1 : 0
    if (piece.length > 0) afterReturn = piece.endsWith('\r')
    for (const { end, next } of lineEnds(piece, at)) {
      const line = rest + piece.slice(at, end)
      yield { number, text: overlong || line.length > maxRecordLength ? null : line }
      number += 1
      rest = ''
      overlong = false
      at = next
    }
    rest += piece.slice(at)
    if (rest.length > maxRecordLength) {
      overlong = true
      rest = ''
    }
  }
  if (overlong || rest !== '') yield { number, text: overlong ? null : rest }
}

function* lineEnds(piece: string, from: number): Generator<{ end: number; next: number }> {
  const breaks = /\r\n|\n|\r/g
  breaks.lastIndex = from
  for (let found = breaks.exec(piece); found; found = breaks.exec(piece)) {
    yield { end: found.index, next: breaks.lastIndex }
  }
}
