import { describe, expect, test } from 'vitest'
import { decodeText } from './decode.ts'
import { allOf, piecesOf } from './testing.ts'

const text = 'café; één € “samen” ł\r\n'

async function decoded(bytes: Uint8Array, size = 3): Promise<string> {
  return (await allOf(decodeText(piecesOf(bytes, size)))).join('')
}

function utf16(of: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${of}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('decodeText', () => {
  test.each([1, 2, 3, 7, 100_000])('reads every encoding in pieces of %i bytes', async (size) => {
    expect(await decoded(Buffer.from(text), size)).toBe(text)
    expect(await decoded(Buffer.from(`\ufeff${text}`), size)).toBe(text)
    expect(await decoded(utf16(text, 'le'), size)).toBe(text)
    expect(await decoded(utf16(text, 'be'), size)).toBe(text)
    expect(await decoded(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x93]), size)).toBe('café €“')
  })

  test('a letter of Windows-1252 at the very end is not half a letter of UTF-8', async () => {
    expect(await decoded(Buffer.from('caf\u00e9', 'latin1'))).toBe('café')
  })

  test('the first letter beyond ASCII decides, however late it comes', async () => {
    const plain = 'a'.repeat(200_000)
    expect(await decoded(Buffer.from(`${plain}é`, 'latin1'), 4096)).toBe(`${plain}é`)
    expect(await decoded(Buffer.from(`${plain}é`), 4096)).toBe(`${plain}é`)
  })

  test('a byte that does not fit, long after UTF-8 was told, becomes the replacement character', async () => {
    const long = 'é'.repeat(100_000)
    expect(await decoded(Buffer.concat([Buffer.from(long), Buffer.from([0xe9, 0x20])]), 4096)).toBe(
      `${long}\ufffd `,
    )
  })

  test('bytes that look like a byte order mark count at the start only', async () => {
    expect(await decoded(Buffer.from([0x61, 0x62, 0x63, 0xff, 0xfe, 0x64]), 3)).toBe('abcÿþd')
  })

  test('nothing stays nothing', async () => {
    expect(await decoded(Buffer.alloc(0))).toBe('')
    expect(await decoded(Buffer.from('é'), 1)).toBe('é')
  })
})
