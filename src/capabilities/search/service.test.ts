import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import { asAreaToSave, drawAreas, rememberPostcodes } from '#capabilities/municipalities/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { activityFacts, anActivity, initiativeFacts } from '#testing/an-activity.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { findForm } from './forms.ts'
import { findActivities } from './service.ts'
import type { Shape } from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
const form = findForm(['eten', 'bewegen', 'ontmoeten'], ['zuid'])
const all: Shape = { kind: 'once', limit: 50 }

const keep = useCase<ReturnType<typeof initiativeFacts>[], void>(
  { name: 'test.keep', may: () => true, records: null },
  async (work, facts) => {
    await keepInitiatives(work, facts)
  },
)

async function ask(query: string, shape: Shape = all) {
  const parsed = form.parse(new URLSearchParams(query))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors))
  return findActivities({ ...place, addresses: async () => undefined }, parsed.value, shape)
}
const titles = async (query: string, shape?: Shape) => (await ask(query, shape)).rows.map((row) => row.title)

const north = { name: 'De Brug', address: null, postcode: null, spot: { lat: 52.41, lon: 4.65 } }
const daily = {
  start: '2026-11-02T19:30',
  end: '2026-11-02T21:00',
  rule: 'FREQ=DAILY',
  except: [],
  cancelled: ['2026-11-26'],
}

beforeAll(async () => {
  place = await aMunicipality()
  const { database, ctx } = place
  await keep(database, ctx, [
    initiativeFacts({ name: 'Gestopt', phase: 'stopped' }),
    initiativeFacts({ name: 'De Brug', place: north }),
  ])
  const ring = [
    [4.62, 52.378],
    [4.63, 52.378],
    [4.63, 52.384],
    [4.62, 52.384],
    [4.62, 52.378],
  ] as const
  const square = { type: 'Polygon', coordinates: [ring] } as const
  await drawAreas(database, ctx, {
    levels: ['buurt', 'gebied'],
    areas: [
      asAreaToSave({
        id: 'leidsebuurt',
        level: 'buurt',
        name: 'Leidsebuurt',
        partOf: ['zuid'],
        shape: square,
        schematic: true,
        year: null,
      }),
      asAreaToSave({
        id: 'zuid',
        level: 'gebied',
        name: 'Zuid',
        partOf: [],
        shape: square,
        schematic: true,
        year: null,
      }),
    ],
  })
  await rememberPostcodes(database, ctx, [{ postcode: '2013', lat: 52.3805, lon: 4.6235 }])
  await importActivities(database, ctx, {
    source: 'test',
    rows: [
      anActivity(),
      anActivity({
        title: 'Wandelclub',
        themes: ['bewegen'],
        place: north,
        initiative: 'De Brug',
        schedule: daily,
        accessibility: { ...activityFacts().accessibility, stepFree: true, languages: ['ar'] },
      }),
      anActivity({
        title: 'Betaald eten',
        description: '',
        themes: ['eten'],
        costCents: 500,
        entrance: 'sign-up',
      }),
      anActivity({ title: 'Koffie van vroeger', confirmedOn: '2026-05-01' }),
      anActivity({ title: 'Koffie van de zomer', confirmedOn: '2026-08-01' }),
      anActivity({ title: 'Koffie die gestopt is', initiative: 'Gestopt' }),
    ],
  })
})

describe('what is found', () => {
  test('is everything that goes on, best first: what is stale or stopped is not among it', async () => {
    const found = await titles('')
    expect(found.toSorted()).toEqual([
      'Betaald eten',
      'Koffie met de krant',
      'Koffie van de zomer',
      'Wandelclub',
    ])
  })

  test('by word puts the recently confirmed before the flagged, and what has that word in its name last', async () => {
    const named = (await titles('q=koffie')).filter((title) => title.startsWith('Koffie'))
    expect(named).toEqual(['Koffie met de krant', 'Koffie van de zomer', 'Koffie van vroeger'])
    expect(await titles('q=warm')).not.toContain('Koffie van vroeger')
  })

  test('holds what was not confirmed for half a year when it is called by name or asked for', async () => {
    expect(await titles('q=vroeger')).toEqual(['Koffie van vroeger'])
    expect(await titles('q=koffie&oud=ja')).toContain('Koffie van vroeger')
  })

  test('with a day among the words is what happens on that day', async () => {
    expect(await titles('q=wandelclub op vrijdag')).toEqual(['Wandelclub'])
    expect(await titles('q=krant op vrijdag', { ...all, widen: 'never' })).toEqual([])
    expect(await titles('q=vrijdagavond')).toEqual(['Wandelclub'])
  })

  test('by word puts what bears it in its name before what only mentions it, though that is sooner', async () => {
    const { database, ctx } = await aMunicipality()
    const rows = [
      anActivity({ title: 'Gym', description: 'Wie wil, gaat daarna zwemmen.', schedule: daily }),
      anActivity({
        title: 'Vrouwenzwemmen',
        description: 'Met thee.',
        schedule: { ...daily, rule: 'FREQ=MONTHLY;BYDAY=3WE' },
      }),
    ]
    await keep(database, ctx, [
      initiativeFacts({ name: 'Het Badhuis', sentence: 'Zwemmen, fietsen en bijpraten.' }),
    ])
    await importActivities(database, ctx, { source: 'test', rows })
    const parsed = form.parse(new URLSearchParams('q=zwemmen'))
    if (!parsed.ok) throw new Error('a good question')
    const found = await findActivities({ database, ctx, addresses: async () => undefined }, parsed.value, all)
    expect(found.rows.map(({ title }) => title)).toEqual(['Vrouwenzwemmen', 'Gym'])
  })

  test.each([
    ['gratis=ja', ['Koffie met de krant', 'Koffie van de zomer', 'Wandelclub']],
    ['drempelvrij=ja', ['Wandelclub']],
    ['binnenlopen=ja&thema=eten', []],
    ['thema=eten', ['Betaald eten']],
    ['spreektaal=ar', ['Wandelclub']],
    ['dagdeel=avond', ['Wandelclub']],
    ['weekdag=vr', ['Wandelclub']],
    ['gebied=zuid', ['Betaald eten', 'Koffie met de krant', 'Koffie van de zomer']],
    ['q=zuid-afrika', []],
  ])('with %s is %j', async (query, expected) => {
    const shape = { ...all, widen: 'never' } as const
    expect((await titles(query, shape)).toSorted()).toEqual(expected)
  })

  test('near a postcode or a neighbourhood is within a walk, with its distance', async () => {
    for (const where of ['2013', 'leidsebuurt', 'Leidsebuurt', 'LEIDSE']) {
      const { rows } = await ask(`waar=${where}`)
      expect(rows.map((row) => row.title).toSorted()).toEqual([
        'Betaald eten',
        'Koffie met de krant',
        'Koffie van de zomer',
      ])
      expect(rows.every((row) => row.metres !== null && row.metres < 1000)).toBe(true)
      expect(rows[0]?.areaName).toBe('Leidsebuurt')
    }
  })

  test('for a place that nobody knows is the whole city, and the place is named as unknown', async () => {
    const { place: where, rows } = await ask('waar=Nergensstraat')
    expect(where).toMatchObject({ kind: 'unknown', typed: 'Nergensstraat' })
    expect(rows.length).toBe(4)
  })

  test('in too small a circle comes from a wider one, and says so', async () => {
    const { widened, rows } = await ask('waar=2013&q=wandelclub')
    expect(widened).toEqual({ kind: 'circle', asked: 1000, radius: 4000 })
    expect(rows.map((row) => row.title)).toEqual(['Wandelclub'])
  })

  test('after a typing error is what was meant', async () => {
    const { asked, rows } = await ask('q=wandellclub')
    expect(asked.mended).toBe('wandelclub')
    expect(rows.map((row) => row.title)).toEqual(['Wandelclub'])
    expect((await ask('q=wandellclub&precies=ja')).asked.mended).toBeNull()
  })
})

describe('the order of the clock', () => {
  test('gives each date by itself, the cancelled among them, and pages without doubles', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => ask('thema=bewegen', { kind: 'page', page, size: 3 })),
    )
    const rows = pages.flatMap((page) => page.rows)
    expect(rows.map((row) => row.day)).toEqual([
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ])
    expect(rows.filter((row) => row.cancelled).map((row) => row.day)).toEqual(['2026-11-26'])
    expect(pages.map((page) => page.more)).toEqual([true, true, false])
  })

  test('by word a cancelled date is passed over for the next', async () => {
    const tomorrow = { ...place, ctx: { ...place.ctx, now: new Date('2026-11-26T09:00:00Z') } }
    const parsed = form.parse(new URLSearchParams('q=wandelclub'))
    if (!parsed.ok) throw new Error('unreadable')
    const { rows } = await findActivities(
      { ...tomorrow, addresses: async () => undefined },
      parsed.value,
      all,
    )
    expect(rows[0]?.day).toBe('2026-11-27')
  })

  test.each(['', 'waar=2013'])('a day shows no more than its share (%s)', async (query) => {
    const { rows } = await ask(query, { kind: 'per-day', perDay: 2 })
    const perDay = Map.groupBy(rows, (row) => row.day)
    expect(Math.max(...[...perDay.values()].map((day) => day.length))).toBe(2)
  })

  test('what is over today is not shown, what has begun is', async () => {
    const at = async (time: string) => {
      const later = { ...place, ctx: { ...place.ctx, now: new Date(`2026-11-25T${time}:00Z`) } }
      const parsed = form.parse(new URLSearchParams('wanneer=vandaag&thema=ontmoeten'))
      if (!parsed.ok) throw new Error('unreadable')
      const found = await findActivities({ ...later, addresses: async () => undefined }, parsed.value, {
        kind: 'page',
        page: 1,
        size: 9,
      })
      return found.widened.kind === 'later' ? [] : found.rows.map((row) => row.title)
    }
    expect(await at('10:30')).toContain('Koffie met de krant')
    expect(await at('11:30')).not.toContain('Koffie met de krant')
  })
})

test('nothing of another municipality is ever found', async () => {
  const { database, ctx } = await aMunicipality()
  const parsed = form.parse(new URLSearchParams('q=koffie'))
  if (!parsed.ok) throw new Error('unreadable')
  const found = await findActivities({ database, ctx, addresses: async () => undefined }, parsed.value, all)
  expect(found.rows).toEqual([])
})
