import { inflateSync } from 'node:zlib'

interface FontTable {
  readonly tag: string
  readonly bytes: Buffer
}

/**
 * Unpacks a WOFF 1 font (W3C, https://www.w3.org/TR/WOFF/): an OpenType font whose tables are deflated one by one.
 * @param family the name that a template will call it by
 * @returns the OpenType font
 */
export function unpackWoff(woff: Buffer, family: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('this is no WOFF font')
  const tables = tablesOfWoff(woff).map((table) =>
    table.tag === 'name' ? { tag: 'name', bytes: renamed(table.bytes, family) } : table,
  )
  return written(woff.readUInt32BE(4), tables)
}

/** Every character that an OpenType font has a shape for. */
export function charactersOf(font: Buffer): Set<number> {
  const cmap = tableOf(font, 'cmap')
  const found = new Set<number>()
  const count = cmap.readUInt16BE(2)
  for (let index = 0; index < count; index += 1) {
    const at = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(at) === 4) addSegments(cmap.subarray(at), found)
    if (cmap.readUInt16BE(at) === 12) addGroups(cmap.subarray(at), found)
  }
  return found
}

function tablesOfWoff(woff: Buffer): FontTable[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + index * 20
    const [offset, packed, whole] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    // What would not become smaller was left as it is.
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      bytes: packed < whole ? inflateSync(bytes) : bytes,
    }
  })
}

function written(flavour: number, tables: readonly FontTable[]): Buffer {
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + 16 * tables.length)
  head.writeUInt32BE(flavour, 0)
  ;[tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + index * 2),
  )
  const parts = [head]
  let at = head.length
  tables.forEach(({ tag, bytes }, index) => {
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4)
    bytes.copy(padded)
    const entry = 12 + 16 * index
    head.write(tag, entry, 'latin1')
    head.writeUInt32BE(checksum(padded), entry + 4)
    head.writeUInt32BE(at, entry + 8)
    head.writeUInt32BE(bytes.length, entry + 12)
    parts.push(padded)
    at += padded.length
  })
  return Buffer.concat(parts)
}

function checksum(padded: Buffer): number {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}

/** The names of a family, in OpenType's own numbers: family, whole name, typographic family. */
const familyNames: ReadonlySet<number> = new Set([1, 4, 16])

/** The table of names with another family; who made it and under which licence stays in it. */
function renamed(table: Buffer, family: string): Buffer {
  const strings = table.readUInt16BE(4)
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const entry = Buffer.from(table.subarray(6 + index * 12, 18 + index * 12))
    const from = strings + entry.readUInt16BE(10)
    const own = table.subarray(from, from + entry.readUInt16BE(8))
    // Platform 3 is Windows, whose texts are UTF-16; other platforms keep what they have.
    const takesName = entry.readUInt16BE(0) === 3 && familyNames.has(entry.readUInt16BE(6))
    return { entry, text: takesName ? Buffer.from(family, 'utf16le').swap16() : own }
  })
  const head = Buffer.from(table.subarray(0, 6))
  head.writeUInt16BE(0, 0)
  head.writeUInt16BE(6 + records.length * 12, 4)
  let at = 0
  for (const { entry, text } of records) {
    entry.writeUInt16BE(text.length, 8)
    entry.writeUInt16BE(at, 10)
    at += text.length
  }
  return Buffer.concat([head, ...records.map(({ entry }) => entry), ...records.map(({ text }) => text)])
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue
    const from = font.readUInt32BE(entry + 8)
    return font.subarray(from, from + font.readUInt32BE(entry + 12))
  }
  throw new Error(`this font has no table ${tag}`)
}

/** Format 4: segments of the first 65,536 characters. Every segment is a run that the font has. */
function addSegments(table: Buffer, found: Set<number>): void {
  const segments = table.readUInt16BE(6) / 2
  const [ends, starts, deltas, offsets] = [0, 1, 2, 3].map(
    (part) => 14 + part * segments * 2 + (part > 0 ? 2 : 0),
  ) as [number, number, number, number]
  for (let index = 0; index < segments; index += 1) {
    const at = (part: number) => table.readUInt16BE(part + index * 2)
    for (let character = at(starts); character <= at(ends) && character < 0xffff; character += 1) {
      const range = at(offsets)
      const place = offsets + index * 2 + range + (character - at(starts)) * 2
      const glyph = range === 0 ? (character + at(deltas)) & 0xffff : table.readUInt16BE(place)
      if (glyph !== 0) found.add(character)
    }
  }
}

/** Format 12: groups of any characters. */
function addGroups(table: Buffer, found: Set<number>): void {
  const groups = table.readUInt32BE(12)
  for (let index = 0; index < groups; index += 1) {
    const at = 16 + index * 12
    for (let character = table.readUInt32BE(at); character <= table.readUInt32BE(at + 4); character += 1)
      found.add(character)
  }
}
