import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { htmlOf } from './html.ts'
import { readLetter } from './read.ts'

const bodyOf = (text: string, subject = 'Onderwerp') =>
  /<body>([^]*)<\/body>/.exec(htmlOf(text, { locale: 'nl', subject }))![1]!.trim()
const blocks = (text: string) => readLetter(text).body

const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const read = (html: string) =>
  html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_all, name: string) => names[name]!)
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '')
/** What somebody reads of it, word by word. */
const readAloud = (html: string) => words(read(html.replaceAll(/<[^>]*>/g, ' ')))
const addresses = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => read(href!))

describe('the HTML of a mail', () => {
  test('has a paragraph for what blank lines part, and keeps its lines', () => {
    expect(bodyOf('Dag,\n\nEen\ntwee.\n')).toContain('<p>Dag,</p>\n<p>Een<br>twee.</p>')
  })

  test('has a heading where a line is underlined for its whole length, and nowhere else', () => {
    expect(blocks('Deze week\n---------\n\nIets')).toEqual([
      { kind: 'heading', text: 'Deze week' },
      { kind: 'paragraph', lines: ['Iets'] },
    ])
    expect(blocks('Deze week\n---\n\nIets')[0]).toMatchObject({ kind: 'paragraph' })
    expect(blocks('Week\n----\nIets')).toHaveLength(2)
  })

  test('shows a thing by its title, which leads to its page, with the rest below', () => {
    const html = bodyOf('Koffie in de buurt\nwoensdag 10.00 uur\nHet Badhuis\nhttps://a.example/x?a=1&b=2\n')
    expect(html).toContain(
      '<p class="item"><a href="https://a.example/x?a=1&amp;b=2">Koffie in de buurt</a><br>woensdag 10.00 uur<br>Het Badhuis</p>',
    )
  })

  test('makes a button of an address alone, named by the sentence that leads to it', () => {
    expect(blocks('Lees het hier:\n\nhttps://a.example/')).toEqual([
      { kind: 'button', text: 'Lees het hier', href: 'https://a.example/' },
    ])
    expect(blocks('Er is iets. Kijk of het klopt:\n\nhttps://a.example/')).toEqual([
      { kind: 'paragraph', lines: ['Er is iets.'] },
      { kind: 'button', text: 'Kijk of het klopt', href: 'https://a.example/' },
    ])
  })

  test('leaves an address alone an address when no sentence leads to it, or one too long for a button', () => {
    const long = `Een zin die ${'heel '.repeat(20)}lang is:`
    for (const before of ['Dag.', long]) {
      expect(blocks(`${before}\n\nhttps://a.example/`)).toEqual([
        { kind: 'paragraph', lines: [before] },
        { kind: 'address', href: 'https://a.example/' },
      ])
    }
  })

  test('sets apart what somebody else wrote, and makes no link of what is in it', () => {
    const html = bodyOf('Zij schreef:\n\n> Kijk hier:\n>\n> https://a.example/\n> <b>nu</b>\n\nEinde')
    expect(html).toContain(
      '<blockquote>Kijk hier:<br><br>https://a.example/<br>&lt;b&gt;nu&lt;/b&gt;</blockquote>',
    )
    expect(addresses(html)).toEqual([])
  })

  test('puts below a line what comes after the sign of the footer, with a link and without a button', () => {
    const html = bodyOf('Dag\n\n-- \nGeen mail meer?\nhttps://a.example/weg\n')
    expect(html).toContain(
      '<div class="foot"><p class="item"><a href="https://a.example/weg">Geen mail meer?</a></p>',
    )
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://a.example/"onmouseover="alert(1)',
    'https://a.example/<script>',
    'https://',
    '  JaVaScRiPt:alert(1)',
  ])('never leads to %s', (address) => {
    for (const text of [`Klik hier:\n\n${address}`, `Titel\n${address}`])
      expect(addresses(bodyOf(text))).toEqual([])
  })

  test('shows markup in a text as it was typed, in the subject too', () => {
    const html = htmlOf('<script>alert("x")</script> & \'zo\'', { locale: 'nl', subject: '</title><b>' })
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;zo&#39;')
    expect(html).toContain('<title>&lt;/title&gt;&lt;b&gt;</title>')
    expect(html).not.toContain('<script')
  })

  test('says in which language it is, and loads nothing from anywhere', () => {
    const html = htmlOf('Hello', { locale: 'en', subject: 'x' })
    expect(html).toContain('<html lang="en">')
    expect(html).not.toMatch(/<img|<link|<script|url\(|@import|src=/)
  })
})

/** A letter of anything that letters are made of, and of what they are not. */
const line = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  fc.constantFrom('Titel', '-----', '---', '-- ', '--', '', '> gezegd', '>', 'Lees het hier:', 'Zo. En zo:'),
  fc.constantFrom(
    'https://a.example/b?c=d&e=f',
    'javascript:alert(1)',
    '<b>"\'&amp;',
    'http://localhost:3000/x',
  ),
)

test('the HTML says exactly the words of the text, and every address of it that words stand for is behind them', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.join('\n')
      const html = bodyOf(text)
      const behind = addresses(html)
      const told = readAloud(html)
      // What only shows how text is meant is drawn instead of written.
      const meant = text
        .replaceAll(/\r\n?/g, '\n')
        .split('\n')
        .filter((one, at, all) => one !== '-- ' || all.indexOf('-- ') !== at)
        .map((one) => one.replace(/^>\s?/, ''))
        .join('\n')
      const rest = (all: readonly string[]) =>
        all
          .filter((word) => !behind.includes(word))
          .join('')
          .replaceAll(/[-:]/g, '')
      expect(rest(told)).toBe(rest(words(meant)))
      for (const one of words(meant).filter((word) => /^https?:/.test(word)))
        expect([...behind, ...told]).toContain(one)
      for (const one of behind) expect(words(meant)).toContain(one)
    }),
    { numRuns: 500 },
  )
})
