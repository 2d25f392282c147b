import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import type { DocumentErrorCode, DocumentKind } from './document.ts'

export type OfficeKind = Extract<DocumentKind, 'docx' | 'xlsx' | 'odt' | 'ods'>

/** More parts, or more when it is unpacked, no letter and no table has: it was made to be heavy for whoever opens it. */
const most = { parts: 5000, unpacked: 200_000_000, part: 2_000_000, links: 10_000_000 } as const

/** What the main part says of itself (ECMA-376 part 1, §11.3.10 and §12.3.23). */
const mainParts = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
} as const

/** What stands in the file `mimetype`, which is its first (OpenDocument 1.3 part 2, §3.3). */
const openDocuments = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
} as const

/**
 * Parts that do something: macros of Office and of LibreOffice, sheets of Excel 4 macros, controls, and programs or files
 * packed into it.
 */
const activeParts =
  /vbaProject|vbaData|(^|\/)(macrosheets|activeX)\/|\.(bin|exe|dll|js|vbs|(doc|dot|xls|xlt|ppt)m)$|^(Basic|Scripts)\//i
/** Printers leave their settings in such a part; it does nothing. */
const printerSettings = /(^|\/)printerSettings\/printerSettings\d*\.bin$/i
const activeTypes = /macroEnabled|ms-office\.activeX|oleObject|sun\.star\.oleobject/i
/** What is fetched from elsewhere when it is opened: a template, a frame, an object (ECMA-376 part 2, §9.3). */
const fetched = /\bType\s*=\s*["'][^"']*\/(attachedTemplate|frame|oleObject|subDocument)["']/i
const elsewhere = /\bTargetMode\s*=\s*["']External["']/i

type Result =
  | { readonly ok: true; readonly kind: OfficeKind }
  | { readonly ok: false; readonly code: DocumentErrorCode }

const refused = (code: DocumentErrorCode): Result => ({ ok: false, code })

/** What kind of office file a ZIP is, by what is in it: every part is looked at, because a macro may be any of them. */
export async function readOffice(bytes: Buffer): Promise<Result> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true }).catch(
    () => null,
  )
  if (!zip || zip.entryCount > most.parts) return refused('not-a-document')
  try {
    const parts = new Map<string, Entry>()
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      unpacked += entry.uncompressedSize
      if (unpacked > most.unpacked || parts.has(entry.fileName)) return refused('not-a-document')
      parts.set(entry.fileName, entry)
    }
    return await judge(zip, parts)
  } catch {
    return refused('not-a-document')
  }
}

async function judge(zip: ZipFile, parts: ReadonlyMap<string, Entry>): Promise<Result> {
  const names = [...parts.keys()]
  const isLocked = [...parts.values()].some((entry) => entry.isEncrypted())
  if (isLocked) return refused('locked')
  const text = async (name: string) => {
    const entry = parts.get(name)
    return entry ? textOf(zip, entry) : ''
  }
  const mime = await text('mimetype')
  const isOpen = Object.hasOwn(openDocuments, mime)
  const types = await text(isOpen ? 'META-INF/manifest.xml' : '[Content_Types].xml')
  const kind = isOpen ? openDocuments[mime as keyof typeof openDocuments] : kindIn(types)
  if (isOpen && /<(\w+:)?encryption-data\b/.test(types)) return refused('locked')
  const isActive = names.some((name) => activeParts.test(name) && !printerSettings.test(name))
  if (isActive || activeTypes.test(types)) return refused('active')
  if (kind === null) return refused('not-a-document')
  const links = names.filter((name) => name.endsWith('.rels'))
  const weight = links.reduce((sum, name) => sum + parts.get(name)!.uncompressedSize, 0)
  if (weight > most.links) return refused('not-a-document')
  for (const name of links)
    // oxlint-disable-next-line no-await-in-loop -- one part of a ZIP after the other
    if (fetches(await text(name))) return refused('active')
  return { ok: true, kind }
}

/** Tag by tag: over the whole text, a pattern could be made to search for minutes. */
function fetches(links: string): boolean {
  return links.split('<').some((tag) => {
    const read = asRead(tag)
    return elsewhere.test(read) && fetched.test(read)
  })
}

/** Letters may be written as their numbers (XML 1.0, §4.1): whoever opens it, reads letters. */
function asRead(tag: string): string {
  return tag.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_all, hex: string, tens: string) => {
    const number = hex ? Number.parseInt(hex, 16) : Number(tens)
    return number <= 0x10_ff_ff ? String.fromCodePoint(number) : ''
  })
}

function kindIn(types: string): OfficeKind | null {
  const found = Object.entries(mainParts).filter(([type]) => types.includes(`"${type}"`))
  return found.length === 1 ? found[0]![1] : null
}

/** @throws {Error} when it is larger than such a part ever is, or damaged */
async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > most.part) throw new Error('too large')
  const bytes = await buffer(await zip.openReadStreamPromise(entry))
  // What is written in UTF-16 would not be seen.
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (text.includes('\0')) throw new Error('not a text')
  return text
}
