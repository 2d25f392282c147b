import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutterFor, maxRecordLength, readRecords } from './records.ts'

async function recordsOf(text: string, size = 4): Promise<string[]> {
  const found: string[] = []
  for await (const record of readRecords(pieces(text, size), cutterFor(';'))) {
    found.push(`${record.line} ${'cells' in record ? record.cells.join('|') : record.broken}`)
  }
  return found
}

async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}

describe('readRecords', () => {
  test.each([1, 2, 3, 1000])('lines may end in three ways, also mixed, in pieces of %i', async (size) => {
    expect(await recordsOf('a;b\r\n\r\nc;d\n\n"e";f\rg;h', size)).toEqual([
      '1 a|b',
      '3 c|d',
      '5 e|f',
      '6 g|h',
    ])
  })

  test('a line break within quotes is kept and counted', async () => {
    expect(await recordsOf('a;"b\r\nc"\r\nd;"e""f"\r\n')).toEqual(['1 a|b\nc', '3 d|e"f'])
  })

  test('spaces around quotes do no harm', async () => {
    expect(await recordsOf('a ; "b;c" \n')).toEqual(['1 a|b;c'])
  })

  test.each([
    ['a quote that never closes', 'a;"b\nc;d\ne;f', ['1 broken-quote', '2 c|d', '3 e|f']],
    ['a quote that a later quote seems to close', 'a;"b\nc;d\ne;"f"', ['1 broken-quote', '2 c|d', '3 e|f']],
    ['a quote in the middle of a cell', 'a;5" b\nc;d', ['1 broken-quote', '2 c|d']],
    ['words after a closing quote', 'a;"b" c\nd;e', ['1 broken-quote', '2 d|e']],
    ['two in a row', 'a;"b\nc;"d\ne;f', ['1 broken-quote', '2 broken-quote', '3 e|f']],
  ])('%s costs its own line only', async (_, text, expected) => {
    expect(await recordsOf(text)).toEqual(expected)
  })

  test('a line longer than a row may be is refused, the next is read', async () => {
    const long = 'x'.repeat(maxRecordLength + 1)
    expect(await recordsOf(`a;b\n${long}\nc;d`, 60_000)).toEqual(['1 a|b', '2 too-long', '3 c|d'])
    expect(await recordsOf(long, 60_000)).toEqual(['1 too-long'])
  })

  test('an open quote looks ahead no further than a row may be long', async () => {
    const lines = 'c;d\n'.repeat(300_000)
    const found = await recordsOf(`a;"b\n${lines}`, 60_000)
    expect(found.slice(0, 2)).toEqual(['1 broken-quote', '2 c|d'])
    expect(found).toHaveLength(300_001)
  })

  test('a row without quotes comes out as it would with quotes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\t', '\u00a0', "'", ',', '\ufeff', '\0') })
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
        const cut = cutterFor(';')
        expect(cut(cells.join(';'))).toEqual(cut(`${cells.join(';')};""`)?.slice(0, -1))
      }),
    )
  })

  test('a file of open quotes takes time in proportion to its size', async () => {
    const started = performance.now()
    const found = await recordsOf('a;"b\nc;d\n'.repeat(50_000), 60_000)
    expect(found).toHaveLength(100_000)
    expect(performance.now() - started).toBeLessThan(60_000)
  })
})
