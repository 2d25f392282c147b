import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkbox,
  choice,
  choices,
  date,
  email,
  fallback,
  form,
  hidden,
  number,
  optional,
  photo,
  refused,
  search,
  tel,
  text,
  time,
  url,
  yesNo,
  type AnyField,
} from './index.ts'

const everything = form({
  title: text({ max: 40 }),
  story: optional(text({ max: 200, lines: 5 })),
  q: search({ max: 30 }),
  mail: email(),
  phone: optional(tel()),
  site: optional(url()),
  people: number({ min: 1, max: 20 }),
  euros: optional(number({ decimals: true })),
  theme: choice(['eten', 'bewegen']),
  days: choices(['ma', 'di', 'wo']),
  order: fallback(choice(['dag', 'afstand']), 'dag'),
  steps: yesNo(),
  agree: checkbox({ must: true }),
  on: date(),
  at: time(),
  token: hidden(text({ max: 10 })),
})

const right = {
  title: 'Koffie',
  mail: 'badhuis@voorbeeld.nl',
  people: '8',
  theme: 'eten',
  steps: 'nee',
  agree: 'ja',
  on: '25-11-2026',
  at: '9.30',
  token: 'a1',
}

describe('a form that is right', () => {
  test('gives typed values, empty ones as null, false or nothing', () => {
    const parsed = everything.parse(new URLSearchParams(right))
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        title: 'Koffie',
        story: null,
        q: '',
        people: 8,
        euros: null,
        theme: 'eten',
        days: [],
        order: 'dag',
        steps: false,
        agree: true,
        on: '2026-11-25',
        at: '09:30',
      },
    })
  })

  test('ignores fields it does not know, also those that touch the prototype', () => {
    const source = new URLSearchParams({ ...right, unknown: 'x', constructor: 'y' })
    source.append('__proto__', 'z')
    const parsed = everything.parse(source)
    expect(parsed.ok).toBe(true)
    expect(Object.keys(parsed.typed)).toEqual(Object.keys(everything.fields))
  })

  test('takes the first of a repeated key and every one of a list, in the declared order', () => {
    const source = new URLSearchParams([
      ...Object.entries(right),
      ['title', 'Thee'],
      ['days', 'wo'],
      ['days', 'ma'],
    ])
    expect(everything.parse(source)).toMatchObject({
      ok: true,
      value: { title: 'Koffie', days: ['ma', 'wo'] },
    })
  })
})

test.each<[string, AnyField, string, unknown]>([
  ['text is trimmed and kept on one line', text({ max: 20 }), '  een\r\ntwee ', 'een twee'],
  ['a textarea keeps its line ends', text({ max: 20, lines: 3 }), 'een\r\ntwee', 'een\ntwee'],
  ['text takes one Unicode form', text({ max: 20 }), 'cafe\u0301', 'caf\u00e9'],
  ['a web address gets its scheme', url(), 'www.voorbeeld.nl', 'https://www.voorbeeld.nl'],
  ['a number may have a comma', number({ decimals: true }), '2,50', 2.5],
  ['a telephone number stays as typed', tel(), '023 - 511 51 15', '023 - 511 51 15'],
  ['a date is read from the native picker', date(), '2026-11-25', '2026-11-25'],
  ['a short date is filled up', date(), '1/2/2027', '2027-02-01'],
  ['a short time is filled up', time(), '9:05', '09:05'],
])('%s', (_fact, field, typed, value) => {
  expect(field.read([typed])).toEqual({ ok: true, value })
})

test.each<[string, AnyField, string, string]>([
  ['empty text', text({ max: 20 }), '   ', 'empty'],
  ['text over its length', text({ max: 3 }), 'vier', 'too-long'],
  ['a NUL character', text({ max: 20 }), 'a\0b', 'unreadable'],
  ['half a character', text({ max: 20 }), 'a\ud83d', 'unreadable'],
  ['an e-mail address without a domain', email(), 'badhuis@', 'not-an-email'],
  ['an address that runs a script', url(), 'javascript:alert(1)', 'not-a-url'],
  ['an address that holds a password', url(), 'https://a:b@voorbeeld.nl', 'not-a-url'],
  ['letters for a number', number(), 'acht', 'not-a-number'],
  ['a number in another notation', number(), '1e3', 'not-a-number'],
  ['a very long number', number(), '1'.repeat(5000), 'not-a-number'],
  ['half a person', number(), '1,5', 'not-whole'],
  ['a number under its floor', number({ min: 1 }), '0', 'too-low'],
  ['a number over its ceiling', number({ max: 20 }), '21', 'too-high'],
  ['a choice that is not there', choice(['a', 'b']), 'c', 'not-a-choice'],
  ['no choice', choice(['a', 'b']), '', 'empty-choice'],
  ['a list with a stranger', choices(['a', 'b']), 'c', 'not-a-choice'],
  ['no date', date(), '', 'empty-date'],
  ['a day that does not exist', date(), '30-02-2026', 'not-a-date'],
  ['an hour that does not exist', time(), '24:00', 'not-a-time'],
  ['a box that must be ticked', checkbox({ must: true }), '', 'empty-tick'],
])('%s is refused', (_fact, field, typed, code) => {
  const result = field.read(typed === '' ? [] : [typed])
  expect(result).toMatchObject({ ok: false, error: { code } })
})

test('what was typed is kept beside the errors', () => {
  const parsed = everything.parse(new URLSearchParams({ title: 'x'.repeat(60), on: 'morgen' }))
  expect(parsed).toMatchObject({
    ok: false,
    errors: { title: { code: 'too-long', max: 40 }, on: { code: 'not-a-date' } },
    typed: { title: 'x'.repeat(60), on: 'morgen', days: [] },
  })
})

test('a rule over several fields is asked when each is right by itself', () => {
  const hours = form(
    { from: time(), until: time() },
    { check: ({ from, until }) => (until <= from ? { until: { code: 'ends-before-start' } } : {}) },
  )
  const source = new URLSearchParams({ from: '12:00', until: '10:00' })
  expect(hours.parse(source)).toMatchObject({ ok: false, errors: { until: { code: 'ends-before-start' } } })
})

test('an address leaves out what goes without saying', () => {
  const query = everything.toQuery({
    q: '',
    order: 'dag',
    days: ['ma', 'wo'],
    agree: false,
    story: null,
    people: 3,
  })
  expect(query.toString()).toBe('people=3&days=ma&days=wo')
})

test('the same values come back from the query they were written to', () => {
  const filter = form({
    q: search({ max: 50 }),
    days: choices(['ma', 'di', 'wo']),
    free: checkbox(),
    order: fallback(choice(['dag', 'afstand']), 'dag'),
    within: optional(number({ min: 1, max: 60 })),
  })
  const values = fc.record({
    q: fc.string({ maxLength: 50, unit: 'grapheme-ascii' }).map((typed) => typed.trim()),
    days: fc.subarray(['ma', 'di', 'wo'] as const),
    free: fc.boolean(),
    order: fc.constantFrom('dag', 'afstand'),
    within: fc.option(fc.integer({ min: 1, max: 60 })),
  })
  fc.assert(
    fc.property(values, (value) => {
      expect(filter.parse(filter.toQuery(value))).toMatchObject({ ok: true, value })
    }),
  )
})

test('no input makes it throw, and every refused field is one of its own', () => {
  const key = fc.oneof(
    fc.constantFrom(...Object.keys(everything.fields), '__proto__', 'toString'),
    fc.string(),
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\0', '\ud800', 'ja', '2026-11-25', 'é'.repeat(9000)),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), { maxLength: 40 }), (pairs) => {
      const data = new FormData()
      for (const [name, content] of pairs) data.append(name, content)
      const parsed = everything.parse(data)
      const wrong = parsed.ok ? [] : Object.keys(parsed.errors)
      expect(Object.keys(everything.fields)).toEqual(expect.arrayContaining(wrong))
      expect(Object.keys(Object.prototype)).toEqual([])
    }),
  )
})

test('a file where text is asked counts as nothing', () => {
  const data = new FormData()
  data.append('title', new File(['x'], 'x.txt'))
  expect(form({ title: text({ max: 9 }) }).parse(data)).toMatchObject({
    ok: false,
    errors: { title: { code: 'empty' } },
  })
})

describe('a photo', () => {
  const album = form({ alt: text({ max: 20 }), foto: photo(), extra: optional(photo()) })
  const sent = (files: Record<string, File | string>, alt = 'Een tuin') => {
    const data = new FormData()
    data.set('alt', alt)
    for (const [name, value] of Object.entries(files)) data.set(name, value)
    return album.parse(data)
  }
  const file = (size: number, name = 'a.jpg') => new File([new Uint8Array(size)], name)

  test('is the file that was sent; where nothing was chosen there is none', () => {
    const parsed = sent({ foto: file(3), extra: file(0, '') })
    expect(parsed).toMatchObject({ ok: true, value: { extra: null }, typed: { foto: '', extra: '' } })
    expect(parsed.ok && parsed.value.foto.size).toBe(3)
    expect(parsed.ok && sent({ foto: file(3), extra: file(4) })).toMatchObject({
      value: { extra: { size: 4 } },
    })
  })

  test('is asked for when it is missing, or when a form sends its name as text', () => {
    for (const parsed of [sent({}), sent({ foto: file(0, '') }), sent({ foto: 'a.jpg' })])
      expect(parsed).toMatchObject({ ok: false, errors: { foto: { code: 'empty-photo' } } })
    const query = album.parse(new URLSearchParams({ alt: 'x', foto: 'a.jpg' }))
    expect(query).toMatchObject({ ok: false, errors: { foto: { code: 'empty-photo' } } })
  })

  test('of more than 10 MB is too big', () => {
    const parsed = sent({ foto: file(10_000_001) })
    expect(parsed).toMatchObject({ ok: false, errors: { foto: { code: 'too-many-bytes', max: 10 } } })
  })

  test('has to be chosen again when the form comes back for another reason, and the form says so', () => {
    const elsewhere = sent({ foto: file(3), extra: file(3) }, '')
    const again = { foto: { code: 'choose-again' }, extra: { code: 'choose-again' } }
    expect(elsewhere).toMatchObject({ ok: false, errors: { alt: { code: 'empty' }, ...again } })
    const parsed = sent({ foto: file(3) })
    expect(refused(parsed, { alt: { code: 'taken' } }).errors).toEqual({
      alt: { code: 'taken' },
      foto: { code: 'choose-again' },
    })
    expect(refused(parsed, { foto: { code: 'broken' } }).errors).toEqual({ foto: { code: 'broken' } })
  })
})
