/** A piece of a letter, as its text shows it to whoever reads only text. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  /** Something with a page of its own: its title leads there. */
  | {
      readonly kind: 'item'
      readonly title: string
      readonly details: readonly string[]
      readonly href: string
    }
  /** What the letter asks to do. */
  | { readonly kind: 'button'; readonly text: string; readonly href: string }
  | { readonly kind: 'address'; readonly href: string }
  /** What somebody else wrote: nothing in it becomes a link. */
  | { readonly kind: 'quotation'; readonly lines: readonly string[] }

export interface Letter {
  readonly body: readonly Block[]
  readonly footer: readonly Block[]
}

const footerBegins = '-- '
/** A longer sentence before an address stays a sentence: on a phone a button of it would fill the screen. */
const longestButton = 60

/**
 * Reads a letter by the conventions of plain text: blank lines part paragraphs, a line under a line makes a heading, an
 * address as last line makes an item or a button, `> ` quotes, and `-- ` begins the footer (RFC 3676 §4.3).
 */
export function readLetter(text: string): Letter {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const end = lines.indexOf(footerBegins)
  const body = end === -1 ? lines : lines.slice(0, end)
  const footer = end === -1 ? [] : lines.slice(end + 1)
  return { body: withButtons(blocksOf(body)), footer: blocksOf(footer) }
}

function blocksOf(lines: readonly string[]): Block[] {
  return groupsOf(lines).flatMap(blocksOfGroup)
}

/** Lines that stand together; what is quoted stands apart from what is not. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const line of lines) {
    const last = groups.at(-1)!
    const before = last.at(-1)
    if (line.trim() === '') groups.push([])
    else if (before !== undefined && isQuoted(before) !== isQuoted(line)) groups.push([line])
    else last.push(line)
  }
  return groups.filter((group) => group.length > 0)
}

function isQuoted(line: string): boolean {
  return line.startsWith('>')
}

function blocksOfGroup(group: readonly string[]): Block[] {
  const [first = '', second, ...rest] = group
  if (isQuoted(first)) return [{ kind: 'quotation', lines: group.map((line) => line.replace(/^> ?/, '')) }]
  if (second !== undefined && isRule(second, first))
    return [{ kind: 'heading', text: first.trim() }, ...(rest.length > 0 ? blocksOfGroup(rest) : [])]
  const last = group.at(-1)!
  if (!isAddress(last)) return [{ kind: 'paragraph', lines: group.map((line) => line.trim()) }]
  if (group.length === 1) return [{ kind: 'address', href: last.trim() }]
  const details = group.slice(1, -1).map((line) => line.trim())
  return [{ kind: 'item', title: first.trim(), details, href: last.trim() }]
}

function isRule(line: string, above: string): boolean {
  return /^-+$/.test(line.trim()) && line.trim().length === above.trim().length
}

/** Only what a browser opens: an address of another kind, such as `javascript:`, stays a word. */
function isAddress(line: string): boolean {
  const text = line.trim()
  return /^https?:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)
}

/** An address alone becomes a button, with the words before it when they lead to it. */
function withButtons(blocks: readonly Block[]): Block[] {
  const done: Block[] = []
  for (const block of blocks) {
    const before = done.at(-1)
    const asked = block.kind === 'address' && before?.kind === 'paragraph' ? askedIn(before.lines) : null
    if (block.kind !== 'address' || asked === null) {
      done.push(block)
      continue
    }
    done.pop()
    if (asked.before !== '') done.push({ kind: 'paragraph', lines: asked.before.split('\n') })
    done.push({ kind: 'button', text: asked.text, href: block.href })
  }
  return done
}

/** The last sentence of a paragraph that ends with a colon, and what stands before it. */
function askedIn(lines: readonly string[]): { before: string; text: string } | null {
  const found = /^(?:(?<before>.*[.!?])\s+)?(?<text>.+):$/s.exec(lines.join('\n'))
  const { before = '', text = '' } = found?.groups ?? {}
  return text === '' || text.length > longestButton ? null : { before, text: text.replaceAll('\n', ' ') }
}
