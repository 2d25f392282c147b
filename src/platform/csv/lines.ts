/** Without it Excel takes UTF-8 for Windows-1252. */
const byteOrderMark = '\ufeff'

/**
 * Cells that a spreadsheet would take for a formula, after spaces and apostrophes. We write an apostrophe before
 * them. https://owasp.org/www-community/attacks/CSV_Injection
 */
const formula = /^\s*'*[=+\-@＝＋－＠]/

/**
 * A table as a spreadsheet opens it, line by line for what is too big to hold: UTF-8 with byte order mark, `;`,
 * CRLF, and no cell that would be taken for a formula.
 */
export function* csvLines<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<Column, string>>>,
): Generator<string> {
  yield `${byteOrderMark}${columns.join(';')}\r\n`
  for (const row of rows)
    yield `${columns.map((column) => quoted(guardCell(row[column].trim()))).join(';')}\r\n`
}

function guardCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** Quoted also for the delimiters that we do not use: people change them. */
function quoted(cell: string): string {
  return /[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** What is not known stays empty. */
export function numberText(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number)
}

/** "ja", "nee", or empty for what is not known. */
export function yesNoText(answer: boolean | null): string {
  if (answer === null) return ''
  return answer ? 'ja' : 'nee'
}
