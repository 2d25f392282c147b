export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Bytes as they come from a file, a request or a test. */
export type ByteStream = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** So many bytes, counted from the first one beyond ASCII, decide between UTF-8 and Windows-1252. */
const judgedBytes = 64 * 1024
/** The longest byte order mark: EF BB BF. */
const markBytes = 3
/** What is decoded in one go: a big chunk is cut, so that the text in memory stays small. */
const pieceBytes = 64 * 1024

/**
 * Bytes to text. A byte order mark decides; without one it is UTF-8 unless the first 64 kB with characters beyond
 * ASCII are not valid UTF-8: then it is Windows-1252, which Excel still writes. A byte further on that does not
 * fit becomes U+FFFD, so that the reader can refuse that row and name its line.
 */
export async function* decodeText(bytes: ByteStream): AsyncGenerator<string> {
  const held = new HeldBytes()
  let decoder: TextDecoder | null = null
  let atStart = true
  for await (const piece of cut(bytes)) {
    if (decoder) {
      yield decoder.decode(piece, { stream: true })
      continue
    }
    held.add(piece)
    if (atStart && held.size < markBytes) continue
    const marked = atStart ? markOf(held.take()) : null
    atStart = false
    if (!marked && held.ascii) {
      // Reads the same in both: the choice can wait for the first character that differs.
      yield asciiText(held.clear())
      continue
    }
    if (!marked && held.size < judgedBytes) continue
    decoder = new TextDecoder(marked ?? judge(held.take(), 'cut'))
    yield decoder.decode(held.clear(), { stream: true })
  }
  if (decoder) yield decoder.decode()
  else if (held.size > 0) yield decodeRest(held.clear(), atStart)
}

function decodeRest(rest: Uint8Array, atStart: boolean): string {
  const marked = atStart ? markOf(rest) : null
  return new TextDecoder(marked ?? judge(rest, 'whole')).decode(rest)
}

/** Bytes that wait until their encoding is known: never more than `judgedBytes` and one piece. */
class HeldBytes {
  size = 0
  ascii = true
  #pieces: Uint8Array[] = []

  add(piece: Uint8Array): void {
    this.#pieces.push(piece)
    this.size += piece.length
    this.ascii &&= isAscii(piece)
  }

  /** All of it as one piece. */
  take(): Uint8Array {
    const [only] = this.#pieces
    const whole = only && this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces)
    this.#pieces = [whole]
    return whole
  }

  clear(): Uint8Array {
    const whole = this.take()
    this.#pieces = []
    this.size = 0
    this.ascii = true
    return whole
  }
}

async function* cut(bytes: ByteStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += pieceBytes) yield chunk.subarray(at, at + pieceBytes)
  }
}

function markOf(start: Uint8Array): CsvEncoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8'
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
  return null
}

function judge(bytes: Uint8Array, extent: 'whole' | 'cut'): CsvEncoding {
  try {
    // Bytes that were cut may end halfway a character, a whole file may not.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: extent === 'cut' })
    return 'utf-8'
  } catch {
    return 'windows-1252'
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

function asciiText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes)
}
