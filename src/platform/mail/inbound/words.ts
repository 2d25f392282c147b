/** A line that only separates: what comes after it was not written now. */
const begins = [
  // Outlook and others, in the languages of our mails.
  /^-{2,} ?(?:oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message) ?-{2,}$/i,
  /^_{20,}$/,
  /^--\s?$/,
]
const headerLine = /^\*?(?:van|from|verzonden|sent|datum|date|aan|to|onderwerp|subject):\*?\s/i
/** "Op wo 25 nov 2026 om 10:00 schreef Samenspel <…>:", folded or not. A sentence of somebody's own has no address in it. */
const attribution = /^(?:op|on)\s.{5,300}\b(?:schreef|wrote)\b.{0,200}:$/is
const ofPhone =
  /^(?:verstuurd|verzonden|sent|get|outlook)\s(?:vanaf|vanuit|via|met|from|outlook|for|voor)\b.{0,60}$/i

/**
 * What somebody wrote in answer to a mail, without the mail they answered, without a signature, and without the line of a
 * phone. What stands between pieces of quotation stays, quotation and all: there it is what they answer to.
 */
export function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').replaceAll('\u00A0', ' ').split('\n')
  const end = lines.findIndex((_line, at) => isEnd(lines, at))
  const kept = end === -1 ? lines : lines.slice(0, end)
  return withoutTail(kept)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}

function isEnd(lines: readonly string[], at: number): boolean {
  const line = lines[at]!.trim()
  if (begins.some((one) => one.test(line))) return true
  // A block of headers stands in no letter.
  if (
    headerLine.test(line) &&
    [1, 2, 3].filter((n) => headerLine.test(lines[at + n]?.trim() ?? '')).length >= 2
  )
    return true
  return isAttribution(lines, at) && !ownAfterQuotation(lines, at)
}

function isAttribution(lines: readonly string[], at: number): boolean {
  if (!/^(?:op|on)\s/i.test(lines[at]!.trim())) return false
  return [1, 2, 3].some((count) => {
    const whole = lines
      .slice(at, at + count)
      .join(' ')
      .trim()
    return attribution.test(whole) && /@|\b\d{4}\b/.test(whole)
  })
}

/** Whether they wrote between or below what they quote. */
function ownAfterQuotation(lines: readonly string[], at: number): boolean {
  const first = lines.findIndex((line, n) => n > at && line.startsWith('>'))
  if (first === -1) return false
  const after = lines.slice(first).findIndex((line) => !line.startsWith('>') && line.trim() !== '')
  return after !== -1 && !isEnd(lines, first + after) && !ofPhone.test(lines[first + after]!.trim())
}

/** Without quotation and empty lines at the end, and without the line of a phone. */
function withoutTail(lines: readonly string[]): readonly string[] {
  const last = lines.at(-1)?.trim()
  if (last === undefined) return lines
  return last === '' || last.startsWith('>') || ofPhone.test(last) ? withoutTail(lines.slice(0, -1)) : lines
}
