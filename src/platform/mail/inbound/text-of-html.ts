const tag = /^<(?:!--|[/!a-z][^<>]*>)/i
const block = /^<\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|hr)\b/i
const unread = /^<(?<end>\/?)(?:script|style|head|title)\b/i
const quotation = /^<(?<end>\/?)blockquote\b/i

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  eacute: 'é',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
}

/** The words of a mail that came as HTML only. What is quoted in it begins with `>`, as in mails of text. */
export function textOfHtml(html: string): string {
  const lines: { depth: number; text: string }[] = [{ depth: 0, text: '' }]
  let hidden = 0
  let depth = 0
  for (const [piece] of html.matchAll(/<!--[^]*?(?:-->|$)|<[/!a-z][^<>]*>|[^<]+|</gi)) {
    const hides = unread.exec(piece)?.groups
    const quotes = quotation.exec(piece)?.groups
    if (hides) hidden = Math.max(0, hidden + (hides['end'] === '' ? 1 : -1))
    if (quotes) depth = Math.max(0, depth + (quotes['end'] === '' ? 1 : -1))
    if (block.test(piece)) lines.push({ depth, text: '' })
    else if (!tag.test(piece) && hidden === 0) lines.at(-1)!.text += piece.replaceAll(/\s+/g, ' ')
  }
  return lines
    .map(({ depth: deep, text }) => `${deep > 0 ? '> ' : ''}${decoded(text).trim()}`.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
}

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, ten, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole
    const code = ten ? Number(ten) : Number.parseInt(hex, 16)
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
  })
}
