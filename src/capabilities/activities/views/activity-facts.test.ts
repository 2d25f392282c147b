import { describe, expect, test } from 'vitest'
import {
  ageInWords,
  badgesOf,
  costInWords,
  dateLine,
  firstOpen,
  joinInWords,
  withSoon,
} from './activity-facts.ts'
import { anActivity } from '#testing/an-activity-page.ts'

const today = '2026-11-24'
const date = (day: string, cancelled = false) => ({
  day,
  starts_at: new Date(`${day}T09:00:00Z`),
  ends_at: new Date(`${day}T11:00:00Z`),
  cancelled,
})

describe('the facts that decide whether somebody goes', () => {
  test('free, walk in and step-free are easy; full and signing up are to be minded', () => {
    const tones = (facts: Parameters<typeof anActivity>[0]) =>
      badgesOf(anActivity(facts), 'nl').map(({ text, tone }) => [text, tone])
    expect(tones({})).toEqual([
      ['gratis', 'ok'],
      ['binnenlopen', 'ok'],
      ['zonder drempels', 'ok'],
    ])
    expect(tones({ costCents: 250, entrance: 'sign-up', placesLeft: 3, womenOnly: true })).toEqual([
      ['€\u00a02,50', 'neutral'],
      ['nog 3 plekken', 'ok'],
      ['graag aanmelden', 'mind'],
      ['zonder drempels', 'ok'],
      ['alleen vrouwen', 'neutral'],
    ])
  })

  test('when it is full nobody is asked to sign up', () => {
    const texts = badgesOf(anActivity({ entrance: 'sign-up', placesLeft: 0 }), 'nl').map(
      (badge) => badge.text,
    )
    expect(texts).toContain('vol')
    expect(texts).not.toContain('graag aanmelden')
  })

  test('what nobody told gives no badge', () => {
    const accessibility = { ...anActivity().accessibility, stepFree: null }
    expect(badgesOf(anActivity({ costCents: null, entrance: null, accessibility }), 'nl')).toEqual([])
  })

  test('an unknown price is said to be unknown', () => {
    expect(costInWords({ costCents: null }, 'nl')).toBe('weten we niet; vraag het even')
    expect(costInWords({ costCents: 0 }, 'en')).toBe('free')
  })

  test.each([
    ['walk-in', null, null, 'Je loopt zo binnen. Aanmelden hoeft niet.'],
    ['sign-up', 1, 14, 'Meld je van tevoren aan. Er is nog 1 plek vrij.'],
    ['sign-up', null, 14, 'Meld je van tevoren aan. Er is plek voor 14 mensen.'],
    ['sign-up', 0, 14, 'Het is nu vol. Vraag of er weer plek komt.'],
    [null, null, null, 'Vraag even of je je moet aanmelden.'],
  ] as const)('entrance %s with %s of %s places: %s', (entrance, placesLeft, capacity, sentence) => {
    expect(joinInWords({ entrance, placesLeft, capacity }, 'nl')).toBe(sentence)
  })

  test.each([
    [null, null, null],
    [12, null, 'vanaf 12 jaar'],
    [null, 12, 'tot en met 12 jaar'],
    [4, 12, 'van 4 tot en met 12 jaar'],
    [8, 8, '8 jaar'],
  ])('ages %s to %s: %s', (minAge, maxAge, words) => {
    expect(ageInWords({ minAge, maxAge }, 'nl')).toBe(words)
  })
})

describe('dates', () => {
  test('tomorrow is named before its date', () => {
    const line = dateLine(date('2026-11-25'), today, 'nl')
    expect(withSoon(line, line.when)).toBe('morgen, woensdag 25 november, 10.00 tot 12.00 uur')
    expect(line.dateTime).toBe('2026-11-25T09:00:00.000Z')
    const later = dateLine(date('2026-12-02'), today, 'en')
    expect(withSoon(later, later.day)).toBe('Wednesday 2 December')
  })

  test('the first date that goes on is told apart from the ones before it that do not', () => {
    const lines = [date('2026-11-25', true), date('2026-12-02')].map((one) => dateLine(one, today, 'nl'))
    expect(firstOpen(lines)).toEqual({ first: lines[1], skipped: [lines[0]] })
    expect(firstOpen(lines.slice(0, 1))).toEqual({ first: null, skipped: [lines[0]] })
    expect(firstOpen([])).toEqual({ first: null, skipped: [] })
  })
})
