import { describe, expect, test } from 'vitest'
import { findForm, spotFrom } from './forms.ts'
import { postcodeOf } from './places.ts'
import { questionOf, withRadius } from './question.ts'

const form = findForm(['eten', 'groen'], ['centrum'])
/** A Wednesday, ten in the morning in Haarlem. */
const wednesday = new Date('2026-11-25T09:00:00Z')
const nowhere = { kind: 'nowhere' } as const

function asked(query: string, now = wednesday, text: string | null = null) {
  const parsed = form.parse(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return questionOf(
    parsed.value,
    nowhere,
    text === null ? null : { all: text, typed: text, names: text },
    now,
  )
}

describe('which days are meant', () => {
  test.each([
    ['', '2026-11-25', '2026-12-02'],
    ['wanneer=vandaag', '2026-11-25', '2026-11-26'],
    ['wanneer=morgen', '2026-11-26', '2026-11-27'],
    ['wanneer=weekend', '2026-11-28', '2026-11-30'],
    ['wanneer=maand', '2026-11-25', '2026-12-23'],
    ['weekdag=wo', '2026-11-25', '2026-12-23'],
    ['van=2026-12-05', '2026-12-05', '2026-12-12'],
    ['van=2026-12-05&tot=2026-12-05', '2026-12-05', '2026-12-06'],
    ['tot=5-12-2026', '2026-11-25', '2026-12-06'],
    ['van=2020-01-01&tot=2026-11-25', '2026-11-25', '2026-11-26'],
    ['van=2026-12-05&tot=2100-01-01', '2026-12-05', '2027-11-26'],
  ])('%s is %s up to %s', (query, from, to) => {
    expect(asked(query).days).toEqual({ from, to })
  })

  test('on Sunday the weekend is today', () => {
    const sunday = new Date('2026-11-29T09:00:00Z')
    expect(asked('wanneer=weekend', sunday).days).toEqual({ from: '2026-11-29', to: '2026-11-30' })
  })

  test('the day is that of Haarlem, not of Greenwich', () => {
    expect(asked('wanneer=vandaag', new Date('2026-11-25T23:30:00Z')).days.from).toBe('2026-11-26')
  })

  test('who searches by word looks four weeks ahead', () => {
    expect(asked('', wednesday, "'koffie'").days.to).toBe('2026-12-23')
  })
})

describe('what is refused, with the field', () => {
  test.each([
    ['van=2026-12-05&tot=2026-12-04', { tot: { code: 'before-start' } }],
    ['nabij=4.6,52.4', { waar: { code: 'not-a-spot' } }],
    ['van=1800-01-01', { van: { code: 'not-a-date' } }],
  ])('%s', (query, errors) => {
    expect(form.parse(new URLSearchParams(query))).toMatchObject({ ok: false, errors })
  })

  test.each(['thema=vissen', 'straal=17', 'dagdeel=nacht', 'pagina=0', 'gebied=parijs'])(
    '%s is not known',
    (query) => {
      const parsed = form.parse(new URLSearchParams(query))
      expect(parsed.ok ? [] : Object.keys(parsed.errors)).toEqual([query.split('=')[0]])
    },
  )
})

test('weekdays are counted from Monday', () => {
  expect(asked('weekdag=zo&weekdag=ma').weekdays).toEqual([1, 7])
})

test('a wider circle keeps its centre, and no circle is the whole city', () => {
  const near = { ...asked(''), near: { x: 1, y: 2, radius: 1000 } }
  expect(withRadius(near, 4000).near).toEqual({ x: 1, y: 2, radius: 4000 })
  expect(withRadius(near, null).near).toBeNull()
})

test.each([
  ['2013', '2013'],
  [' 2013 ab ', '2013AB'],
  ['0123', null],
  ['2013 abc', null],
  ['Leidseplein', null],
])('the postcode in %j is %j', (typed, postcode) => {
  expect(postcodeOf(typed)).toBe(postcode)
})

test('a spot is latitude first and lies in the Netherlands', () => {
  expect(spotFrom('52.381, 4.627')).toEqual({ lat: 52.381, lon: 4.627 })
  expect(spotFrom('4.627,52.381')).toBeNull()
  expect(spotFrom('52.381')).toBeNull()
})
