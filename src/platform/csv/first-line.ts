import { cutterFor } from './records.ts'
import type { CutCells } from './records.ts'

const delimiters = [';', ',', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/**
 * A line before the header that names nothing: Excel's `sep=;`, or delimiters only.
 * The header itself tells which delimiter is used.
 */
export function isPreamble(text: string): boolean {
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
export function bestDelimiter(
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
