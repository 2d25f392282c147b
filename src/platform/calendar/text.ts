/** A line of RFC 5545 holds at most 75 octets, the space that begins a continued line included (§3.1). */
const widest = 75

const encoder = new TextEncoder()

/** Folds one content line: the pieces, parted by CRLF and a space, never within a letter. */
export function fold(line: string): string {
  if (line.length * 3 <= widest) return line
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const letter of line) {
    const size = letter < '\u0080' ? 1 : encoder.encode(letter).length
    if (width + size > widest) {
      pieces.push(piece)
      piece = ''
      width = 1
    }
    piece += letter
    width += size
  }
  return [...pieces, piece].join('\r\n ')
}

/** Text as a value (§3.3.11): separators escaped, line ends as `\n`, no other control characters. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(control, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A value that is not text, such as an address on the web: one line, nothing escaped. */
export function plainValue(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(control, '').trim()
}

const control = /(?![\n\t])\p{Cc}/gu
