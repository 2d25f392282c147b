import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '#platform/project.ts'
import { readPdf } from '#testing/pdf.ts'
import { openPress } from './press.ts'
import type { Press } from './press.ts'

/** Shows one text, and the address of a place as a heading. */
const template = `#import "sheet.typ": data, own, reach, said, sheet
#show: sheet
#heading(level: 1, data.title)
#said(own(data.text))
`
const wrong = '#import "sheet.typ": data\n#data.nothing'

let press: Press
let folder: string

beforeAll(async () => {
  // Within the project, so that the printer finds its packages.
  folder = await mkdtemp(join(projectFolder, 'node_modules/.cache/paper-'))
  await cp(join(projectFolder, 'dist/paper'), folder, { recursive: true })
  await writeFile(join(folder, 'probe.typ'), template)
  await writeFile(join(folder, 'wrong.typ'), wrong)
  press = openPress(folder)
})

const sheetOf = (text: string, more: { title?: string; lang?: string; template?: string } = {}) => ({
  template: more.template ?? 'probe',
  look: 'neutral',
  data: { title: more.title ?? 'Proef', name: 'Proef', lang: more.lang ?? 'nl', own: 'nl', text },
  pictures: {},
})
const print = async (text: string, more = {}) => readPdf((await press.print(sheetOf(text, more)))!)

describe('a text is only ever a text', () => {
  const hostile = [
    '#panic("x")',
    '#import "sheet.typ": data; #data.colours',
    '#read("colours.json")',
    '#image("/etc/passwd")',
    '#pagebreak() #pagebreak()',
    '= Kop',
    '*vet* _schuin_ `code` $x^2$ @ref <label> \\ //weg',
    '#set page(width: 1cm)',
    '"); #panic("',
    '\\"}, "text": #1',
    '[#eval("1+1")]',
    '/* alles weg',
    '{{7*7}} ${7*7} #(7*7)',
    '- een - twee + drie / vier: vijf',
    'https://elders.example/',
  ]
  test.each(hostile)('%s', async (text) => {
    const printed = await print(text)
    expect(printed.text.split('\n').slice(1).join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
    expect(printed.pages).toBe(1)
    // One heading, one paragraph; no list, no link, no picture came of it.
    expect(printed.tags.toSorted()).toEqual(['Document', 'H1', 'P'])
    expect(printed.marks).not.toMatch(/\/(URI|JavaScript|Launch|EmbeddedFile)\b/)
  })

  test('in the title too', async () => {
    const printed = await print('x', { title: '#panic("x") *vet* <b>' })
    expect(printed.text.split('\n')[0]).toBe('#panic("x") *vet* <b>')
    expect(printed.xmp).toMatch(/#panic\(.*x.*\) \*vet\* &lt;b/)
  })

  test('characters that no letter of ours has do not stop the printer', async () => {
    const printed = await print('Koffie ☕ 😀 \u0000\u202e مقهى ሰላም 日本 \ud800 met Łukasz')
    expect(printed.text.split('\n').slice(1).join('')).toBe('Koffie met Łukasz')
    expect((await print('\u0000')).pages).toBe(1)
  })
})

test('a sheet is made as PDF/UA-1 asks, as far as we can see without its validator', async () => {
  const printed = await print('Hallo', { title: 'De titel', lang: 'en' })
  expect(printed.marks).toMatch(/\/MarkInfo <<\s*\/Marked true/)
  expect(printed.marks).toMatch(/\/StructTreeRoot \d+ 0 R/)
  expect(printed.marks).toContain('/Lang (en)')
  expect(printed.marks).toContain('/DisplayDocTitle true')
  expect(printed.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(printed.xmp).toMatch(/<dc:title>.*De titel.*<\/dc:title>/)
})

test('only our own letters are in it, whatever the machine has, and they come along', async () => {
  const { fonts } = await print('Ab → ✓ Привет Łódź')
  expect(fonts.length).toBeGreaterThanOrEqual(2)
  for (const { name, embedded } of fonts) {
    expect(name).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-/)
    expect(embedded).toBe(true)
  }
})

test('the same sheet gives the same bytes, from another press too', async () => {
  const one = await press.print(sheetOf('gelijk'))
  const other = await openPress(folder).print(sheetOf('gelijk'))
  expect(Buffer.from(one!).equals(Buffer.from(other!))).toBe(true)
})

test('a look we do not have is printed in the neutral one', async () => {
  expect(await press.print({ ...sheetOf('x'), look: 'elders' })).not.toBeNull()
})

test('a template that is wrong fails alone: the next sheet is printed', async () => {
  await expect(press.print(sheetOf('x', { template: 'wrong' }))).rejects.toThrow('nothing')
  expect((await print('daarna')).pages).toBe(1)
})

test('a printer that cannot begin says so, and holds nobody up', async () => {
  const none = openPress(join(folder, 'elders'))
  for (const text of ['een', 'twee']) await expect(none.print(sheetOf(text))).rejects.toThrow('printer.js')
})

test('when too many wait, the next is told so at once, and those who wait get theirs', async () => {
  const many = Array.from({ length: 45 }, (_, number) => press.print(sheetOf(`nummer ${number}`)))
  const printed = await Promise.all(many)
  expect(printed.slice(0, 40).every((pdf) => pdf !== null)).toBe(true)
  expect(printed.slice(40)).toEqual([null, null, null, null, null])
})

test('other work goes on while a sheet is made', async () => {
  let longest = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 1)
  await Promise.all(
    Array.from({ length: 20 }, (_, number) => press.print(sheetOf(`tik ${number} `.repeat(200)))),
  )
  clearInterval(ticking)
  // A sheet of this size takes the thread some 20 ms; here nothing waits for it.
  expect(longest).toBeLessThan(100)
})
