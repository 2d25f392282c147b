import { cutterFor } from './records.ts'
import type { CutCells } from './records.ts'

const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * A line before the header that names nothing: Excel's `sep=;`, or delimiters only.
 * The header itself tells which delimiter is used.
 */
function isPreamble(text: string): boolean {
  return /^\s*"?sep=.?"?[\s;,]*$/i.test(text) || /^[\s;,"]*$/.test(text)
}

/** The beginning of a spreadsheet or another file that is not text; a zip, and so an .xlsx, begins with `PK`. */
export function isBinary(text: string): boolean {
  return text.startsWith('PK\u0003') || text.includes('\0')
}

/** How a column's name is compared: in any case, spaces and hyphens as underscores. */
export function foldColumn(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

/** The delimiter that cuts the header into the most columns that are known. */
function bestDelimiter(
  header: string,
  isKnown: (folded: string) => boolean,
): { delimiter: Delimiter; cut: CutCells } {
  const tries = delimiters.map((delimiter) => {
    const cut = cutterFor(delimiter)
    const known = (cut(header) ?? []).filter((name) => isKnown(foldColumn(name))).length
    return { delimiter, cut, known }
  })
  return tries.reduce((best, one) => (one.known > best.known ? one : best))
}

/** Cuts rows by the delimiter that the first row with names tells; lines before it come out empty. */
export class HeaderCutter {
  delimiter: Delimiter = ';'
  readonly #isKnown: (folded: string) => boolean
  #cut: CutCells | null = null

  /** @param isKnown whether a folded name is a column of the table that is read */
  constructor(isKnown: (folded: string) => boolean) {
    this.#isKnown = isKnown
  }

  cut: CutCells = (text) => {
    if (this.#cut) return this.#cut(text)
    if (isPreamble(text)) return []
    const { delimiter, cut } = bestDelimiter(text, this.#isKnown)
    this.delimiter = delimiter
    this.#cut = cut
    return cut(text)
  }
}
