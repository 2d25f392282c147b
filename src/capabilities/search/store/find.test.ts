import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import type { ActivityFacts } from '#capabilities/activities/index.ts'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import { toRd } from '#platform/geo/rd.ts'
import { activityFacts, anActivity, initiativeFacts } from '#testing/an-activity.ts'
import { aQuestion } from '#testing/a-question.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { Question } from '../domain.ts'
import { findByFit, findByTime, findPerDay } from './find.ts'

const here = { lat: 52.3803, lon: 4.6231 }
const { access } = { access: activityFacts().accessibility }
const weekly = (day: string, at: string, cancelled: string[] = []) => ({
  start: `2026-11-02T${at}`,
  end: null,
  rule: `FREQ=WEEKLY;BYDAY=${day}`,
  except: [],
  cancelled,
})
const at = (metresNorth: number) => ({
  name: `Plek ${metresNorth}`,
  address: null,
  postcode: null,
  spot: { lat: here.lat + metresNorth / 111_200, lon: here.lon },
})

/** Everything happens on Wednesday 25 November, a quarter after the other. */
const given: Record<string, Partial<ActivityFacts> & { initiative?: string }> = {
  fresh: { title: 'Soep koken', schedule: weekly('WE', '11:00'), confirmedOn: '2026-11-20' },
  flagged: { title: 'Soep proeven', schedule: weekly('WE', '11:00'), confirmedOn: '2026-08-01' },
  unknown: { title: 'Soep roeren', schedule: weekly('WE', '11:00'), confirmedOn: null },
  stale: {
    title: 'Soep van vroeger',
    description: 'Met erwten.',
    schedule: weekly('WE', '11:15'),
    confirmedOn: '2026-05-01',
  },
  stopped: { title: 'Soep van gisteren', initiative: 'Gestopt', schedule: weekly('WE', '11:30') },
  paused: { title: 'Soep in de pauze', initiative: 'Gepauzeerd', schedule: weekly('WE', '11:30') },
  paid: { title: 'Zwemles', costCents: 400, schedule: weekly('WE', '12:00') },
  step: { title: 'Schaken', accessibility: { ...access, stepFree: false }, schedule: weekly('WE', '12:15') },
  stepFree: {
    title: 'Dammen',
    accessibility: { ...access, stepFree: true },
    schedule: weekly('WE', '12:30'),
  },
  signUp: { title: 'Cursus', entrance: 'sign-up', schedule: weekly('WE', '13:00') },
  turkish: {
    title: 'Thee',
    accessibility: { ...access, languages: ['tr', 'nl'] },
    schedule: weekly('WE', '14:00'),
  },
  evening: { title: 'Film', schedule: weekly('WE', '20:00') },
  far: { title: 'Soep ver weg', place: at(1500), schedule: weekly('WE', '15:00') },
  cancelled: { title: 'Zingen', schedule: weekly('WE', '16:00', ['2026-11-25']) },
}

let place: { database: Database; ctx: Ctx }
let question: Question

const keep = useCase<ReturnType<typeof initiativeFacts>[], void>(
  { name: 'test.keep', may: () => true, records: null },
  async (work, facts) => {
    await keepInitiatives(work, facts)
  },
)

beforeAll(async () => {
  place = await aMunicipality()
  const other = await aMunicipality()
  await keep(place.database, place.ctx, [
    initiativeFacts({ name: 'Gestopt', phase: 'stopped' }),
    initiativeFacts({ name: 'Gepauzeerd', phase: 'paused' }),
  ])
  const rows = Object.entries(given).map(([key, facts]) =>
    anActivity({ key, initiative: 'De Pan', place: at(0), ...facts }),
  )
  await importActivities(place.database, place.ctx, { source: 'test', rows })
  const foreign = anActivity({ key: 'elders', title: 'Soep van elders', schedule: weekly('WE', '09:00') })
  await importActivities(other.database, other.ctx, { source: 'test', rows: [foreign] })
  question = aQuestion({ now: place.ctx.now, days: { from: '2026-11-25', to: '2026-11-26' } })
})

const soup = { all: "'soep'", typed: "'soep'", names: "'soep':A" }
const everything = { offset: 0, limit: 100 }

async function byTime(asked: Partial<Question> = {}, paging = everything): Promise<string[]> {
  const find = publicQuery((reading) => findByTime(reading, { ...question, ...asked }, paging))
  return (await find(place.database, place.ctx.municipality, undefined)).map((row) => row.title)
}

async function byFit(asked: Partial<Question> = {}, paging = everything): Promise<string[]> {
  const find = publicQuery((reading) => findByFit(reading, { ...question, ...asked }, paging))
  return (await find(place.database, place.ctx.municipality, undefined)).rows.map((row) => row.title)
}

async function perDay(count: number, asked: Partial<Question> = {}) {
  const find = publicQuery((reading) => findPerDay(reading, { ...question, ...asked }, count))
  return find(place.database, place.ctx.municipality, undefined)
}

describe('what is found', () => {
  test('a stopped or paused initiative has nothing to go to', async () => {
    for (const titles of [await byTime(), await byFit(), await byFit({ text: soup })]) {
      expect(titles).not.toContain('Soep van gisteren')
      expect(titles).not.toContain('Soep in de pauze')
    }
  })

  test('what was not confirmed for half a year is found by its name and by the switch only', async () => {
    expect(await byTime()).not.toContain('Soep van vroeger')
    expect(await byFit({ text: { all: "'erwten'", typed: "'erwten'", names: "'erwten':A" } })).toEqual([])
    expect(await byFit({ text: soup })).toContain('Soep van vroeger')
    expect(await byTime({ stale: 'shown' })).toContain('Soep van vroeger')
  })

  test('a cancelled date is no result by fit, but stands struck through in the list of the day', async () => {
    expect(await byFit()).not.toContain('Zingen')
    expect(await byTime()).toContain('Zingen')
  })

  test('by fit an activity whose date is cancelled comes with its next one', async () => {
    const find = publicQuery((reading) =>
      findByFit(reading, { ...question, days: { from: '2026-11-25', to: '2026-12-09' } }, everything),
    )
    const { rows, total } = await find(place.database, place.ctx.municipality, undefined)
    expect(rows.find((row) => row.title === 'Zingen')?.day).toBe('2026-12-02')
    expect(total).toBe(rows.length)
  })

  test('another municipality is never found', async () => {
    expect([...(await byTime()), ...(await byFit({ text: soup }))]).not.toContain('Soep van elders')
    expect((await perDay(100)).map((row) => row.title)).not.toContain('Soep van elders')
  })

  test('what is over is gone', async () => {
    const titles = await byTime({ now: new Date('2026-11-25T13:30:00Z') })
    expect(titles).toEqual(['Soep ver weg', 'Zingen', 'Film'].filter((title) => titles.includes(title)))
    expect(titles).toContain('Film')
  })
})

describe('filters', () => {
  test('each leaves out what does not fit, and what is unknown', async () => {
    expect(await byTime({ free: true })).not.toContain('Zwemles')
    expect(await byTime({ stepFree: true })).toEqual(['Dammen'])
    expect(await byTime({ walkIn: true })).not.toContain('Cursus')
    expect(await byTime({ language: 'tr' })).toEqual(['Thee'])
    expect(await byTime({ parts: ['avond'] })).toEqual(['Film'])
    expect(await byTime({ parts: ['ochtend', 'avond'] })).toEqual([
      'Soep koken',
      'Soep roeren',
      'Soep proeven',
      'Film',
    ])
    expect(await byTime({ weekdays: [4] })).toEqual([])
  })

  test('a circle keeps what lies within, and tells how far', async () => {
    const near = { ...toRd(here), radius: 1000 }
    expect(await byTime({ near })).not.toContain('Soep ver weg')
    const wide = publicQuery((reading) =>
      findByTime(reading, { ...question, near: { ...near, radius: 2000 } }, everything),
    )
    const rows = await wide(place.database, place.ctx.municipality, undefined)
    expect(rows.find((row) => row.title === 'Soep ver weg')?.metres).toBeCloseTo(1500, -1)
  })

  test('every date of a night that is a day earlier in UTC is found on its own day', async () => {
    const { database, ctx } = await aMunicipality()
    const schedule = { start: '2026-12-01T00:15', end: null, rule: null, except: [], cancelled: [] }
    await importActivities(database, ctx, {
      source: 'test',
      rows: [anActivity({ title: 'Nachtwandeling', schedule })],
    })
    const night = { ...question, days: { from: '2026-12-01', to: '2026-12-02' } }
    const find = publicQuery((reading) => findByTime(reading, night, everything))
    expect((await find(database, ctx.municipality, undefined)).map((row) => row.title)).toEqual([
      'Nachtwandeling',
    ])
  })
})

describe('order', () => {
  test('of what begins together the confirmed goes first, then the unknown, then the flagged', async () => {
    const first = ['Soep koken', 'Soep roeren', 'Soep proeven']
    expect((await byTime()).slice(0, 3)).toEqual(first)
    expect((await perDay(3)).map((row) => row.title)).toEqual(first)
    expect((await perDay(3, { near: { ...toRd(here), radius: 1000 } })).map((row) => row.title)).toEqual(
      first,
    )
  })

  test('by fit the flagged rank lower, and what is hidden by default lowest', async () => {
    const near = { ...toRd(here), radius: 1000 }
    const titles = await byFit({ text: { ...soup, all: "'soep'" }, near })
    expect(titles.filter((title) => title !== 'Soep van vroeger')).toEqual([
      'Soep koken',
      'Soep roeren',
      'Soep proeven',
    ])
    expect(titles.at(-1)).toBe('Soep van vroeger')
  })

  test('by fit the near goes before the far', async () => {
    const titles = await byFit({ text: soup, near: { ...toRd(here), radius: 2000 } })
    expect(titles.indexOf('Soep koken')).toBeLessThan(titles.indexOf('Soep ver weg'))
  })

  test('a page holds at most so many of each day', async () => {
    const week = { days: { from: '2026-11-25', to: '2026-12-09' } }
    for (const near of [null, { ...toRd(here), radius: 1000 }]) {
      const rows = await perDay(4, { ...week, near })
      expect(rows.map((row) => row.day)).toEqual([
        ...Array(4).fill('2026-11-25'),
        ...Array(4).fill('2026-12-02'),
      ])
    }
  })

  test('pages follow on each other without a double or a gap', async () => {
    const pages = [0, 3, 6, 9, 12].map((offset) => ({ offset, limit: 3 }))
    for (const find of [byTime, byFit]) {
      const all = await find()
      const paged: string[] = []
      for (const page of pages) paged.push(...(await find({}, page)))
      expect(paged).toEqual(all)
    }
  })
})
