import { geoContains } from 'd3-geo'
import { describe, expect, test } from 'vitest'
import type { DemoActivity } from '../demo-city.ts'
import type { DemoArea } from './shapes.ts'
import { haarlem } from './index.ts'

const themes = new Set([
  'ontmoeten',
  'eten',
  'bewegen',
  'maken',
  'repareren',
  'groen',
  'taal',
  'digitaal',
  'muziek-en-cultuur',
  'ouders-en-kinderen',
  'jongeren',
  'zorg-voor-elkaar',
  'geldzaken',
  'duurzaam',
])

const { areas, initiatives, postcodes } = haarlem
const activities: readonly DemoActivity[] = initiatives.flatMap((initiative) => initiative.activities)
const buurten = areas.filter((area) => area.kind === 'buurt')
const gebieden = areas.filter((area) => area.kind === 'gebied')

function contains(area: DemoArea, lon: number, lat: number): boolean {
  // d3-geo takes the inside of a ring on the other hand than RFC 7946 does.
  const ring = area.ring.map(([x, y]): [number, number] => [x, y]).toReversed()
  return geoContains({ type: 'Polygon', coordinates: [ring] }, [lon, lat])
}

function around(lon: number, lat: number): string[] {
  return buurten.filter((buurt) => contains(buurt, lon, lat)).map((buurt) => buurt.slug)
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : []
}

describe('the areas of the demo city', () => {
  test('there are five gebieden and every buurt lies in one of them', () => {
    expect(gebieden.map((area) => area.slug).sort()).toEqual([
      'centrum',
      'noord',
      'oost',
      'schalkwijk',
      'zuid-west',
    ])
    const astray = buurten.filter((buurt) => {
      const gebied = gebieden.find((area) => area.slug === buurt.gebied)
      return !gebied || !buurt.ring.every(([lon, lat]) => contains(gebied, lon, lat))
    })
    expect(astray.map((buurt) => buurt.slug)).toEqual([])
  })

  test('rings are closed, run counter-clockwise and hold their centre', () => {
    const wrong = areas.filter(
      (area) =>
        String(area.ring.at(0)) !== String(area.ring.at(-1)) ||
        !contains(area, area.centre.lon, area.centre.lat),
    )
    expect(wrong.map((area) => area.slug)).toEqual([])
  })

  test('no spot lies in two buurten', () => {
    const shared: string[] = []
    for (let lat = 52.343; lat < 52.424; lat += 0.001) {
      for (let lon = 4.598; lon < 4.684; lon += 0.0015) {
        const found = around(lon, lat)
        if (found.length > 1) shared.push(found.join('+'))
      }
    }
    expect(shared).toEqual([])
  })

  test('every postcode lies in the buurt it is counted to', () => {
    const counted = postcodes.map(({ postcode4, buurt }) => [postcode4, buurt])
    const found = postcodes.map(({ postcode4, lon, lat }) => [postcode4, ...around(lon, lat)])
    expect(found).toEqual(counted)
  })
})

describe('the initiatives of the demo city', () => {
  test('there are at least 40 initiatives with 120 activities, nearly all recurring', () => {
    expect(initiatives.length).toBeGreaterThanOrEqual(40)
    expect(activities.length).toBeGreaterThanOrEqual(120)
    const once = activities.flatMap(({ when }) => ('inDays' in when ? [when.inDays] : []))
    expect(once.length).toBeGreaterThanOrEqual(4)
    expect(once.length).toBeLessThanOrEqual(12)
    expect(Math.max(...once)).toBeLessThanOrEqual(21)
  })

  test('keys are unique and fit in an address', () => {
    const keys = initiatives.map((initiative) => initiative.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  test('activities of one initiative differ in title', () => {
    const repeating = initiatives.filter(({ activities: own }) => {
      return new Set(own.map((activity) => activity.title)).size < own.length
    })
    expect(repeating.map(({ key }) => key)).toEqual([])
  })

  test('only known themes are used, and all of them', () => {
    const used = new Set([...initiatives, ...activities].flatMap((offer) => offer.themes))
    expect([...used].sort()).toEqual([...themes].sort())
  })

  test('every spot lies in a buurt, and every gebied has at least six activities', () => {
    const perGebied = new Map<string, number>()
    const astray: string[] = []
    for (const { name, spot } of [...initiatives, ...activities].map((offer) => offer.place)) {
      const [slug] = spot ? around(spot.lon, spot.lat) : []
      if (!slug) astray.push(name)
      const gebied = buurten.find((buurt) => buurt.slug === slug)?.gebied ?? ''
      perGebied.set(gebied, (perGebied.get(gebied) ?? 0) + 1)
    }
    expect(astray).toEqual([])
    expect(Math.min(...perGebied.values())).toBeGreaterThanOrEqual(6)
    expect(perGebied.size).toBe(5)
  })

  test('every day of the week has a morning, an afternoon and an evening', () => {
    const parts = new Set<string>()
    for (const { when } of activities) {
      if (!('weekly' in when)) continue
      const part = when.at < '12:00' ? 'morning' : when.at < '17:00' ? 'afternoon' : 'evening'
      for (const day of when.weekly) parts.add(`${day} ${part}`)
    }
    expect(parts.size).toBe(21)
  })

  test('every activity ends after it began', () => {
    expect(activities.filter(({ when }) => !(when.at < when.until)).map(({ title }) => title)).toEqual([])
  })

  test('Het Badhuis welcomes on Wednesday morning', () => {
    const badhuis = initiatives.find((initiative) => initiative.key === 'het-badhuis')
    expect(badhuis?.activities.length).toBeGreaterThanOrEqual(12)
    const coffee = badhuis?.activities.find((activity) => activity.title === 'Koffie met de krant')
    expect(coffee?.when).toEqual({ weekly: ['WE'], at: '10:00', until: '12:00' })
  })
})

describe('what the demo shows honestly', () => {
  test('some offers are stale, some very, most are fresh', () => {
    const stale = activities.filter((activity) => activity.confirmedDaysAgo > 90)
    expect(stale.length).toBeGreaterThanOrEqual(5)
    expect(stale.length).toBeLessThan(activities.length / 5)
    expect(stale.filter((activity) => activity.confirmedDaysAgo > 185).length).toBeGreaterThanOrEqual(3)
  })

  test('some are full, some cancel, some facts are unknown and some doors have steps', () => {
    const places = activities.filter((activity) => activity.capacity !== null)
    expect(places.some((activity) => activity.placesLeft === 0)).toBe(true)
    expect(places.every((activity) => (activity.placesLeft ?? 0) <= (activity.capacity ?? 0))).toBe(true)
    expect(activities.some((activity) => activity.cancels)).toBe(true)
    const steps = new Set(activities.map((activity) => activity.accessibility.stepFree))
    expect(steps).toEqual(new Set([true, false, null]))
    expect(activities.some((activity) => activity.costCents === null)).toBe(true)
    expect(activities.some((activity) => activity.entrance === null)).toBe(true)
    expect(Math.max(...activities.map((activity) => activity.costCents ?? 0))).toBeLessThanOrEqual(750)
  })

  test('initiatives stand in every phase and have every measure of room', () => {
    expect(new Set(initiatives.map((initiative) => initiative.phase)).size).toBe(5)
    expect(new Set(initiatives.map((initiative) => initiative.room)).size).toBe(3)
  })

  test('at least 90 welcome cards are complete and no two share a line', () => {
    const cards = activities.map((activity) => activity.welcome)
    const complete = cards.filter((card) => card.host && card.door && card.noise && card.bring)
    expect(complete.length).toBeGreaterThanOrEqual(90)
    const lines = cards.flatMap((card) => Object.values(card).filter((line) => line.length > 20))
    expect(new Set(lines).size).toBe(lines.length)
    expect(cards.every((card) => card.host !== '')).toBe(true)
  })

  test('about thirty activities ask a volunteer for a bounded task', () => {
    const wanting = activities.filter((activity) => activity.volunteersWanted.length > 0)
    expect(wanting.length).toBeGreaterThanOrEqual(30)
  })

  test('sentences are short and no text shouts', () => {
    expect(initiatives.filter(({ sentence }) => sentence.length > 160).map(({ key }) => key)).toEqual([])
    expect(textsIn(initiatives).filter((text) => text.includes('!'))).toEqual([])
  })

  test('every address and telephone number leads nowhere', () => {
    const reserved = /^(hallo@[a-z-]+\.example|https:\/\/[a-z-]+\.example|023 555 01 \d\d)$/
    const given = initiatives.flatMap(({ contact }) => textsIn(contact))
    expect(given.filter((contact) => !reserved.test(contact))).toEqual([])
    expect(activities.filter(({ contactEmail }) => contactEmail && !reserved.test(contactEmail))).toEqual([])
    const phones = initiatives.flatMap(({ contact }) => contact.phone ?? [])
    expect(new Set(phones).size).toBe(phones.length)
  })
})
