import { describe, expect, test } from 'vitest'
import { unknownAccess } from '../domain.ts'
import {
  accessInWords,
  freshInWords,
  languagesInWords,
  mailHref,
  mapHref,
  paragraphsOf,
  placeInWords,
  routeHref,
  telHref,
  webHref,
} from './facts.ts'

const nothing = unknownAccess
const today = '2026-11-25'

describe('how it is there', () => {
  test('what nobody told is asked for, never shown as no', () => {
    const { known, unknown } = accessInWords(nothing, 'nl')
    expect(known).toEqual([])
    expect(unknown).toBe(
      'Dit weten we niet: drempels, toilet, hoe rustig het is, kinderopvang, alcohol, hoe groot de groep is en talen. Vraag het even.',
    )
  })

  test('what was told is a fact by name, also when the answer is no', () => {
    const { known } = accessInWords({ ...nothing, stepFree: false, toilet: true, groupSize: 12 }, 'nl')
    expect(known).toEqual([
      { term: 'Binnenkomen', value: 'er is een drempel of een trap' },
      { term: 'Toilet', value: 'er is een toilet' },
      { term: 'Groep', value: 'meestal zo’n 12 mensen' },
    ])
  })

  test('when all is known there is nothing to ask', () => {
    const all = {
      stepFree: true,
      toilet: true,
      quiet: true,
      childcare: false,
      alcoholFree: true,
      languages: ['nl'],
      groupSize: 1,
    }
    expect(accessInWords(all, 'en').unknown).toBeNull()
  })

  test('languages are named in the language of the page, and a code that is none is left as it is', () => {
    expect(languagesInWords(['nl', 'ar', 'ti'], 'nl')).toBe('Nederlands, Arabisch en Tigrinya')
    expect(languagesInWords(['nl', 'uk'], 'en')).toBe('Dutch and Ukrainian')
    expect(languagesInWords(['gebarentaal'], 'nl')).toBe('gebarentaal')
    expect(languagesInWords(['nl', 'dse'], 'nl')).toBe('Nederlands en gebarentaal')
    expect(languagesInWords(['dse'], 'en')).toBe('sign language')
  })
})

test.each([
  ['2026-11-18', 'Klopt nog: bevestigd op 18 november', false],
  ['2026-07-02', 'Voor het laatst bevestigd in juli. Bel of mail even voor je gaat', true],
  ['2025-12-02', 'Al lang niet bevestigd, voor het laatst in december 2025. Bel of mail eerst', true],
  [null, 'Nog niet bevestigd. Bel of mail even voor je gaat', true],
])('an offer confirmed on %s says: %s', (confirmedOn, text, stale) => {
  expect(freshInWords(confirmedOn, today, 'nl')).toEqual({ text, stale })
})

test('just after New Year the year of a fresh date is said', () => {
  expect(freshInWords('2025-12-20', '2026-01-05', 'en').text).toBe('Checked on 20 December 2025')
})

test.each([
  [
    { name: 'Het Badhuis', address: 'Leidseplein', postcode: '2013', spot: null },
    'Leidsebuurt',
    'Het Badhuis, Leidseplein, 2013 (Leidsebuurt)',
  ],
  [
    { name: 'Speeltuin Leidsebuurt', address: null, postcode: null, spot: null },
    'Leidsebuurt',
    'Speeltuin Leidsebuurt',
  ],
  [{ name: '', address: null, postcode: null, spot: null }, 'Leidsebuurt', 'Leidsebuurt'],
  [{ name: '', address: '', postcode: null, spot: null }, null, ''],
])('a place is one line, and its neighbourhood is said once', (place, area, line) => {
  expect(placeInWords(place, area)).toBe(line)
})

test('the map and the route lead to a place, and a place without a spot has neither', () => {
  const place = { name: '', address: null, postcode: null }
  expect(mapHref({ ...place, spot: { lat: 52.3803, lon: 4.6231 } })).toBe('/kaart?nabij=52.38030,4.62310')
  expect(mapHref({ ...place, spot: null })).toBeNull()
  expect(routeHref({ ...place, spot: { lat: 52.3803, lon: 4.6231 } })).toMatch(/[?&]to=52.38030,4.62310$/)
  expect(routeHref({ ...place, spot: null })).toBeNull()
})

test('only web addresses become links', () => {
  expect(webHref('https://badhuis.example')).toBe('https://badhuis.example/')
  expect(webHref('javascript:alert(1)')).toBeNull()
  expect(webHref('badhuis')).toBeNull()
})

test('a phone number keeps its digits and a mail address cannot bring a subject along', () => {
  expect(telHref('+31 (0)23 - 555 01 01')).toBe('tel:+31235550101')
  expect(mailHref('hallo@badhuis.example')).toBe('mailto:hallo@badhuis.example')
  expect(mailHref('a@b.example?subject=x&bcc=y')).not.toMatch(/[?&]/)
})

test('an empty line divides paragraphs', () => {
  expect(paragraphsOf('Een.\n\nTwee,\nnog twee.\n \n')).toEqual(['Een.', 'Twee,\nnog twee.'])
  expect(paragraphsOf('')).toEqual([])
})
