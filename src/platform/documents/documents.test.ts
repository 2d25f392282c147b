import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { aPhotoWithItsStory, secret } from '#testing/photos.ts'
import { cleanName } from './name.ts'
import { readDocument } from './read-document.ts'

const utf8 = (text: string) => Buffer.from(text)

function zipOf(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, text] of Object.entries(parts))
    zip.addBuffer(utf8(text), name, { compress: name !== 'mimetype' })
  zip.end()
  return buffer(zip.outputStream)
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
const types = (...of: readonly string[]) =>
  `<Types>${of.map((one, at) => `<Override PartName="/part${at}" ContentType="${one}"/>`).join('')}</Types>`
const ooxml = (type: string, more: Readonly<Record<string, string>> = {}) =>
  zipOf({ '[Content_Types].xml': types(type), 'word/document.xml': '<w/>', ...more })
const odf = (type: string, more: Readonly<Record<string, string>> = {}) =>
  zipOf({ mimetype: type, 'content.xml': '<office/>', 'META-INF/manifest.xml': '<manifest/>', ...more })

async function outcome(bytes: Buffer): Promise<string> {
  const result = await readDocument(bytes)
  return result.ok ? result.document.kind : result.error.code
}

describe('what a file is', () => {
  test('is said by what is in it', async () => {
    expect(await outcome(utf8('%PDF-1.7\n1 0 obj\n%%EOF\n'))).toBe('pdf')
    expect(await outcome(await ooxml(word))).toBe('docx')
    expect(await outcome(await ooxml(excel))).toBe('xlsx')
    expect(await outcome(await odf('application/vnd.oasis.opendocument.text'))).toBe('odt')
    expect(await outcome(await odf('application/vnd.oasis.opendocument.spreadsheet'))).toBe('ods')
    expect(await outcome(utf8('naam;bedrag\ncafé;12,50\n'))).toBe('txt')
  })

  test('is nothing that we take when it is a program, a page, another archive, or only the beginning', async () => {
    const none = [
      utf8(''),
      utf8('<svg onload="alert(1)"/>'),
      utf8(' \n<!doctype html><script>'),
      utf8('{\\rtf1 hallo}'),
      utf8('MZ\u0090\u0000'),
      utf8('#!/bin/sh\nrm -rf /'),
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      await zipOf({ 'readme.txt': 'hallo' }),
      await odf('application/vnd.oasis.opendocument.graphics'),
      await zipOf({ '[Content_Types].xml': types(word, excel) }),
      (await ooxml(word)).subarray(0, 60),
    ]
    const said = await Promise.all(none.map((one) => outcome(one)))
    expect(said).toEqual(none.map(() => 'not-a-document'))
    expect(await outcome(utf8('%PDF-1.7\n1 0 obj'))).toBe('broken')
  })

  test('is refused when it is larger than we look at', async () => {
    expect(await readDocument(Buffer.alloc(10_000_001, 'a'))).toEqual({
      ok: false,
      error: { code: 'too-many-bytes', max: 10 },
    })
  })
})

describe('an office file that does something by itself is refused', () => {
  const external = (type: string) =>
    `<Relationships><Relationship Id="r1" TargetMode="External" Target="https://x.example/t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}"/></Relationships>`
  test.each([
    ['macros', () => ooxml(word, { 'word/vbaProject.bin': 'x' })],
    ['its type says macros', () => ooxml('application/vnd.ms-word.document.macroEnabled.main+xml')],
    ['macros under another name', () => ooxml(word, { 'word/anders.bin': 'x' })],
    ['a sheet of macros', () => ooxml(excel, { 'xl/macrosheets/sheet1.xml': '<x/>' })],
    ['a control', () => ooxml(word, { 'word/activeX/activeX1.xml': '<x/>' })],
    ['a packed program', () => ooxml(word, { 'word/embeddings/oleObject1.bin': 'x' })],
    [
      'a template from elsewhere',
      () => ooxml(word, { 'word/_rels/settings.xml.rels': external('attachedTemplate') }),
    ],
    [
      'a template from elsewhere, its letters written as numbers',
      () =>
        ooxml(word, {
          'word/_rels/settings.xml.rels': external('attachedTempl&#97;te').replace(
            'External',
            '&#x45;xternal',
          ),
        }),
    ],
    [
      'a frame from elsewhere, in other words',
      () =>
        ooxml(word, { 'word/_rels/a.rels': external('frame').replace('<Relationship ', '<r:Relationship ') }),
    ],
    ['Basic', () => odf('application/vnd.oasis.opendocument.text', { 'Basic/Standard/Module1.xml': '<x/>' })],
    ['a script', () => odf('application/vnd.oasis.opendocument.text', { 'Scripts/python/a.py': 'x' })],
  ])('%s', async (_what, made) => {
    expect(await outcome(await made())).toBe('active')
  })

  test('a link to elsewhere, the settings of a printer and the table behind a chart do nothing', async () => {
    const quiet = {
      'word/_rels/document.xml.rels': external('hyperlink'),
      'xl/printerSettings/printerSettings1.bin': 'x',
      'word/embeddings/Werkblad.xlsx': 'the table behind a chart',
    }
    expect(await outcome(await ooxml(excel, quiet))).toBe('xlsx')
  })

  test('what is behind a password cannot be looked at', async () => {
    const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'
    const locked = await odf('application/vnd.oasis.opendocument.text', { 'META-INF/manifest.xml': manifest })
    expect(await outcome(locked)).toBe('locked')
  })

  test('a file that becomes far larger than it is', async () => {
    const bomb = await ooxml(word, { 'word/media/a.xml': 'a'.repeat(210_000_000) })
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await outcome(bomb)).toBe('not-a-document')
  })
})

test('neither a name nor a list of links can be made to take long', async () => {
  const links = `<Relationship Type="/frame ${'<Relationship TargetMode="External" '.repeat(50_000)}`
  const made = await ooxml(word, { 'word/_rels/a.rels': links })
  const name = `${'. '.repeat(3_000_000)}x`
  const begun = performance.now()
  expect(await outcome(made)).toBe('docx')
  expect(cleanName(name, 'pdf', 'bestand')).toBe('x.pdf')
  expect(performance.now() - begun).toBeLessThan(1000)
})

test('a photo keeps nothing of where and with what it was taken', async () => {
  const result = await readDocument(await aPhotoWithItsStory('jpeg'))
  if (!result.ok) throw new Error(result.error.code)
  expect(result.document.kind).toBe('jpg')
  expect(Buffer.from(result.document.bytes).includes(secret)).toBe(false)
})

describe('the name of a file', () => {
  test.each([
    ['../../etc/passwd', 'pdf', 'passwd.pdf'],
    ['C:\\map\\Offerte dak (2).PDF', 'pdf', 'Offerte dak (2).pdf'],
    ['factuur\u202efdp.exe', 'pdf', 'factuur fdp.pdf'],
    ['a\r\nSet-Cookie: b".docx', 'docx', 'a Set-Cookie b.docx'],
    ['.htaccess', 'txt', 'htaccess.txt'],
    ['', 'pdf', 'bestand.pdf'],
    ['con.txt', 'txt', 'bestand.txt'],
    ['lijst.csv', 'txt', 'lijst.csv'],
    ['dak.heic', 'jpg', 'dak.jpg'],
    [`${'é'.repeat(200)}.odt`, 'odt', `${'é'.repeat(80)}.odt`],
  ] as const)('%j becomes one that can be kept', (sent, kind, kept) => {
    expect(cleanName(sent, kind, 'bestand')).toBe(kept)
  })
})
