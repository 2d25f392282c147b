/**
 * What the scanner finds: `feature` is one element of the top-level `features` list, `member` any other member of the
 * top-level object. `text` holds its bytes, or null when it is larger than allowed or of no use to us.
 */
export type Piece =
  | { readonly kind: 'feature'; readonly text: Uint8Array | null }
  | { readonly kind: 'member'; readonly name: string; readonly text: Uint8Array | null }

/** Where the scanner stands between pieces; `done` and what follows it come after the last bracket. */
export type Stand = 'start' | 'members' | 'colon' | 'value' | 'list' | 'done' | 'more' | 'stuck'

/** The members that we read; larger ones such as the arcs of TopoJSON are passed over. */
const usefulMembers: ReadonlySet<string> = new Set(['type', 'crs', 'id', 'properties', 'geometry'])

const byteOf = (letter: string): number => letter.charCodeAt(0)
const [quote, backslash, comma, colon] = [byteOf('"'), byteOf('\\'), byteOf(','), byteOf(':')]
const [openList, closeList, openObject, closeObject] = [byteOf('['), byteOf(']'), byteOf('{'), byteOf('}')]
/** Spaces, tabs, both line ends. */
const blanks: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])
/** UTF-8's byte order mark, which Windows programs put before the text. */
const byteOrderMark: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf])

/**
 * Finds the borders of the features in a GeoJSON file without holding the file: it counts brackets, and leaves what is
 * inside a piece to `JSON.parse`. All that has meaning for it is ASCII, so chunks may be cut anywhere, also in the middle
 * of a letter: the bytes of longer UTF-8 letters never look like ASCII.
 */
export class FeatureScanner {
  stand: Stand = 'start'
  /** What is being read now, if anything. */
  #piece: 'name' | 'value' | 'feature' | null = null
  #name = ''
  #depth = 0
  #inText = false
  #escaped = false
  #kept: Uint8Array[] | null = []
  #bytes = 0
  readonly #largest: number

  /** `largest`: how many bytes a piece may hold. */
  constructor(largest: number) {
    this.#largest = largest
  }

  /** Takes the next bytes and gives the pieces that end in them. */
  *take(chunk: Uint8Array): Generator<Piece, void> {
    let at = 0
    while (at < chunk.length && this.stand !== 'stuck') {
      if (!this.#piece) {
        at = this.#between(chunk, at)
        continue
      }
      const end = this.#endOfPiece(chunk, at)
      this.#keep(chunk.subarray(at, end ?? chunk.length))
      if (end === null) return
      at = end
      const piece = this.#finish()
      if (piece) yield piece
    }
  }

  /** Looks at one byte between pieces; gives where to go on. */
  #between(chunk: Uint8Array, at: number): number {
    const byte = chunk[at]!
    if (blanks.has(byte) || (this.stand === 'start' && byteOrderMark.has(byte))) return at + 1
    const start = (piece: 'name' | 'value' | 'feature'): number => {
      this.#piece = piece
      return at
    }
    const go = (stand: Stand): number => {
      this.stand = stand
      return at + 1
    }
    if (this.stand === 'start') return go(byte === openObject ? 'members' : 'stuck')
    if (this.stand === 'members') {
      if (byte === quote) return start('name')
      return go(byte === comma ? 'members' : byte === closeObject ? 'done' : 'stuck')
    }
    if (this.stand === 'colon') return go(byte === colon ? 'value' : 'stuck')
    if (this.stand === 'value') {
      return this.#name === 'features' && byte === openList ? go('list') : start('value')
    }
    if (this.stand === 'list') {
      return byte === comma ? go('list') : byte === closeList ? go('members') : start('feature')
    }
    return go('more')
  }

  /** Where the piece ends: just after its last byte; null when it goes on in the next chunk. */
  #endOfPiece(chunk: Uint8Array, from: number): number | null {
    // Plain variables: this loop sees every byte of a file.
    let [depth, inText, escaped] = [this.#depth, this.#inText, this.#escaped]
    let end: number | null = null
    for (let at = from; at < chunk.length && end === null; at++) {
      const byte = chunk[at]!
      if (inText) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) {
          inText = false
          if (depth === 0) end = at + 1
        }
      } else if (byte === quote) inText = true
      else if (byte === openObject || byte === openList) depth++
      else if (byte === closeObject || byte === closeList) {
        // At depth 0 this closes what is around: a bare value such as `null` ended before it.
        if (depth === 0) end = at
        else if (--depth === 0) end = at + 1
      } else if (byte === comma && depth === 0) end = at
    }
    this.#depth = depth
    this.#inText = inText
    this.#escaped = escaped
    return end
  }

  #keep(bytes: Uint8Array): void {
    this.#bytes += bytes.length
    const useless = this.#piece === 'value' && !usefulMembers.has(this.#name)
    if (useless || this.#bytes > this.#largest) this.#kept = null
    this.#kept?.push(bytes)
  }

  #finish(): Piece | null {
    const text = this.#kept && (this.#kept.length === 1 ? this.#kept[0]! : Buffer.concat(this.#kept))
    const piece = this.#piece
    this.#piece = null
    this.#kept = []
    this.#bytes = 0
    if (piece === 'feature') return { kind: 'feature', text }
    this.stand = piece === 'name' ? 'colon' : 'members'
    if (piece === 'value') return { kind: 'member', name: this.#name, text }
    this.#name = Buffer.from(text ?? [])
      .toString('utf8')
      .slice(1, -1)
    return null
  }
}
