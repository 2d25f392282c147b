import { inflateSync } from 'node:zlib'

/** What a test wants to know of a PDF file. */
export interface ReadPdf {
  readonly pages: number
  /** What is written on it, a line for each piece that the printer set at once. */
  readonly text: string
  /** The kinds of its structure elements, in the order of the file: `H1`, `P`, `Figure`. */
  readonly tags: readonly string[]
  /** The alternative texts. */
  readonly alternatives: readonly string[]
  /** What a reader lists beside the pages, in the order of the file. */
  readonly bookmarks: readonly string[]
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
  /** The objects of the file without their streams, as text: to look for marks in. */
  readonly marks: string
  /** The metadata, as XML. */
  readonly xmp: string
}

interface Part {
  readonly head: string
  readonly stream: Buffer | null
}

/**
 * Reads a PDF as our printer writes it: no object streams, no encryption, texts in `Tj` and `TJ` of fonts with a map
 * to Unicode. It is no reader for other files.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const parts = partsOf(Buffer.from(bytes))
  const all = [...parts.values()]
  const marks = all.map(({ head }) => head).join('\n')
  const pages = all.filter(({ head }) => /\/Type \/Page\b(?!s)/.test(head))
  const xmp = all.find(({ stream }) => stream?.subarray(0, 9).toString() === '<?xpacket')?.stream ?? null
  return {
    pages: pages.length,
    text: pages.map((page) => textOf(page, parts)).join('\n'),
    tags: all.flatMap(({ head }) => /\/Type \/StructElem\s+\/S \/(\w+)/.exec(head)?.[1] ?? []),
    alternatives: all.flatMap(({ head }) => wordsOf(head, 'Alt') ?? []),
    bookmarks: all.flatMap(({ head }) =>
      /\/Parent \d+ 0 R[^]*\/Dest\b/.test(head) ? (wordsOf(head, 'Title') ?? []) : [],
    ),
    fonts: all
      .filter(({ head }) => head.includes('/Type /FontDescriptor'))
      .map(({ head }) => ({
        name: /\/FontName \/([^\s]+)/.exec(head)?.[1] ?? '',
        embedded: /\/FontFile[23]? \d+ 0 R/.test(head),
      })),
    marks,
    xmp: xmp?.toString() ?? '',
  }
}

function partsOf(file: Buffer): Map<string, Part> {
  const parts = new Map<string, Part>()
  const latin = file.toString('latin1')
  const begin = /(?:^|\n)(\d+) 0 obj\n/g
  for (let found = begin.exec(latin); found; found = begin.exec(latin)) {
    const from = begin.lastIndex
    const end = latin.indexOf('\nendobj', from)
    const at = latin.slice(from, end).search(/>>\s*stream\r?\n/)
    if (at < 0) {
      parts.set(found[1]!, { head: latin.slice(from, end), stream: null })
      continue
    }
    const head = latin.slice(from, from + at)
    const start = latin.indexOf('stream', from + at) + 'stream'.length
    const first = start + (latin[start] === '\r' ? 2 : 1)
    const raw = file.subarray(first, first + Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0))
    parts.set(found[1]!, { head, stream: head.includes('/FlateDecode') ? inflateSync(raw) : raw })
    begin.lastIndex = first + raw.length
  }
  return parts
}

function textOf(page: Part, parts: ReadonlyMap<string, Part>): string {
  const fonts = new Map<string, ReadonlyMap<string, string>>()
  for (const [, name, number] of page.head.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(parts.get(number!)?.head ?? '')?.[1]
    fonts.set(name!, unicodeOf(parts.get(map ?? '')?.stream?.toString('latin1') ?? ''))
  }
  const contents = parts.get(/\/Contents (\d+) 0 R/.exec(page.head)?.[1] ?? '')
  const code = contents?.stream?.toString('latin1') ?? ''
  const lines: string[] = []
  let font: ReadonlyMap<string, string> = new Map()
  let name = ''
  let shown = ''
  for (const token of tokensOf(code)) {
    if (typeof token !== 'string') shown += token.bytes
    else if (token.startsWith('/')) name = token.slice(1)
    else if (token === 'Tf') font = fonts.get(name) ?? new Map()
    else if (token === 'TJ' || token === 'Tj') {
      lines.push(
        glyphsOf(shown)
          .map((glyph) => font.get(glyph) ?? '\ufffd')
          .join(''),
      )
      shown = ''
    }
  }
  return lines.join('\n')
}

/** The words of a content stream, and its strings: these may hold brackets in pairs. */
function* tokensOf(code: string): Generator<string | { readonly bytes: string }> {
  const word = /[^\s()[\]<>]+/y
  for (let at = 0; at < code.length; at += 1) {
    if (code[at] === '(') {
      const end = endOfString(code, at)
      yield { bytes: unescaped(code.slice(at + 1, end)) }
      at = end
      continue
    }
    word.lastIndex = at
    const found = word.exec(code)?.[0]
    if (found === undefined) continue
    yield found
    at += found.length - 1
  }
}

function endOfString(code: string, from: number): number {
  let depth = 0
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '\\') at += 1
    else if (code[at] === '(') depth += 1
    else if (code[at] === ')' && (depth -= 1) === 0) return at
  }
  throw new Error('a string in the PDF does not end')
}

/** From the number of a glyph, as four hexadecimal figures, to what it stands for. */
function unicodeOf(map: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, glyph, text] of map.matchAll(/<([\dA-F]{4})> <([\dA-F]+)>/gi)) {
    const utf16 = Buffer.from(text!, 'hex').swap16().toString('utf16le')
    found.set(glyph!.toUpperCase(), utf16)
  }
  return found
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[^])/g, (_whole, escape: string) =>
    /^[0-7]/.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : (escapes[escape] ?? escape),
  )
}

/** The numbers of glyphs, two bytes each. */
function glyphsOf(bytes: string): string[] {
  return Buffer.from(bytes, 'latin1').toString('hex').toUpperCase().match(/.{4}/g) ?? []
}

/** A text of the file: in brackets, or as UTF-16 in hexadecimal figures. */
function wordsOf(head: string, name: string): string | null {
  const hex = new RegExp(`/${name} <FEFF([\\dA-F]*)>`, 'i').exec(head)?.[1]
  if (hex !== undefined) return Buffer.from(hex, 'hex').swap16().toString('utf16le')
  return new RegExp(`/${name} \\(((?:\\\\[^]|[^\\\\)])*)\\)`).exec(head)?.[1] ?? null
}
