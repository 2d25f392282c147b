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
  return isSeparator(lines, at) || (isAttribution(lines, at) && !ownAfterQuotation(lines, at))
}

function isSeparator(lines: readonly string[], at: number): boolean {
  const line = lines[at]!.trim()
  if (begins.some((one) => one.test(line))) return true
  // A block of headers stands in no letter.
  return (
    headerLine.test(line) && [1, 2, 3].filter((n) => headerLine.test(lines[at + n]?.trim() ?? '')).length >= 2
  )
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

/** Whether they wrote between or below what they quote. A second line that says who wrote is not looked behind. */
function ownAfterQuotation(lines: readonly string[], at: number): boolean {
  const near = lines.slice(at, at + 5)
  const first = near.findIndex((line, n) => n > 0 && line.startsWith('>'))
  if (first === -1) return false
  let after = at + first
  while (after < lines.length && isPassedOver(lines[after]!)) after += 1
  if (after === lines.length) return false
  return !isSeparator(lines, after) && !isAttribution(lines, after) && !ofPhone.test(lines[after]!.trim())
}

/** Quotation and empty lines, which are nobody's own words. */
function isPassedOver(line: string): boolean {
  return line.startsWith('>') || line.trim() === ''
}

/** Without quotation and empty lines at the end, and without the line of a phone. */
function withoutTail(lines: readonly string[]): readonly string[] {
  let end = lines.length
  while (end > 0 && (isPassedOver(lines[end - 1]!.trim()) || ofPhone.test(lines[end - 1]!.trim()))) end -= 1
  return lines.slice(0, end)
}
