import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectFolder } from '#platform/project.ts'
import { charactersOf, unpackWoff } from './sfnt.ts'

const letters = join(projectFolder, 'node_modules/@fontsource/atkinson-hyperlegible-next/files')
const woff = (subset: string) =>
  readFile(join(letters, `atkinson-hyperlegible-next-${subset}-400-normal.woff`))

test('a WOFF font becomes an OpenType font whose tables add up', async () => {
  const packed = await woff('latin')
  const font = unpackWoff(packed, 'Proef')
  expect(font.readUInt32BE(0)).toBe(0x00010000)
  const count = font.readUInt16BE(4)
  expect(count).toBe(packed.readUInt16BE(12))
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const [sum, from, length] = [4, 8, 12].map((at) => font.readUInt32BE(entry + at)) as [
      number,
      number,
      number,
    ]
    expect(from % 4).toBe(0)
    const table = font.subarray(from, from + Math.ceil(length / 4) * 4)
    let added = 0
    for (let at = 0; at < table.length; at += 4) added = (added + table.readUInt32BE(at)) >>> 0
    expect(added).toBe(sum)
  }
})

test('it is called by the name it is given, and says still who made it under which licence', async () => {
  const names = unpackWoff(await woff('latin'), 'Proef')
    .toString('latin1')
    .replaceAll('\0', '')
  // Not `toContain`: what it would show is a whole font.
  expect(names.includes('ProefRegular')).toBe(true)
  expect(names.includes('Next Project Authors')).toBe(true)
  expect(names.includes('openfontlicense.org')).toBe(true)
})

test('the two files together have the letters of the languages of Europe that are written in Latin', async () => {
  const [plain, more] = await Promise.all(
    ['latin', 'latin-ext'].map(async (subset) => charactersOf(unpackWoff(await woff(subset), 'Proef'))),
  )
  const has = (character: string) =>
    plain!.has(character.codePointAt(0)!) || more!.has(character.codePointAt(0)!)
  expect(
    Array.from('Één café, señor; Łódź, İğş, Žižek, őű, € – “’').filter((one) => one !== ' ' && !has(one)),
  ).toEqual([])
  expect(has('م')).toBe(false)
})

test('what is no WOFF is refused', () => {
  expect(() => unpackWoff(Buffer.from('wOF2 and more of it'), 'Proef')).toThrow('no WOFF')
})
