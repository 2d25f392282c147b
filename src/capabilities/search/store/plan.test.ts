import { beforeAll, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import type { Database } from '#platform/db/database.ts'
import type { Reading } from '#platform/db/doors.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aQuestion } from '#testing/a-question.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { findByFit, findByTime, findPerDay } from './find.ts'

const themes = ['eten', 'bewegen', 'ontmoeten', 'taal']
const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

let reading: Reading
let plans: string[]

/** Some thousand activities, one in fifty with soup, spread over ten kilometres, each on one weekday. */
beforeAll(async () => {
  const { database, ctx } = await aMunicipality()
  const rows = Array.from({ length: 2000 }, (_, n) =>
    anActivity({
      key: `plan:${n}`,
      title: n % 50 === 0 ? `Soep ${n}` : `Samen ${n}`,
      description: 'Een middag met buren. '.repeat(20),
      themes: [themes[n % 4]!],
      place: {
        name: `Plek ${n}`,
        address: null,
        postcode: null,
        spot: { lat: 52.33 + (n % 60) / 600, lon: 4.56 + ((n * 7) % 61) / 400 },
      },
      schedule: {
        start: `2026-11-02T${10 + (n % 9)}:00`,
        end: null,
        rule: `FREQ=WEEKLY;COUNT=8;BYDAY=${weekdays[n % 7]}`,
        except: [],
        cancelled: [],
      },
    }),
  )
  for (let from = 0; from < rows.length; from += 1000) {
    await importActivities(database, ctx, { source: 'test', rows: rows.slice(from, from + 1000) })
    await refreshStatistics(database)
  }
  plans = []
  reading = { municipality: ctx.municipality, db: explaining(database) } as unknown as Reading
}, 120_000)

/** The same statements as the store sends, asked for their plan. */
function explaining(database: Database): Reading['db'] {
  return new Proxy(database.publicSql, {
    get(target, name) {
      if (name !== 'getExecutor') return Reflect.get(target, name, target)
      return () => {
        const executor = target.getExecutor()
        return new Proxy(executor, {
          get(inner, key) {
            if (key !== 'executeQuery') return bound(inner, key)
            return async (query: { sql: string }) => {
              const asked = await inner.executeQuery<{ 'QUERY PLAN': string }>({
                ...query,
                sql: `explain ${query.sql}`,
              } as never)
              plans.push(asked.rows.map((row) => row['QUERY PLAN']).join('\n'))
              return { rows: [] }
            }
          },
        })
      }
    },
  })
}

function bound(target: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(target, key, target)
  return typeof value === 'function' ? value.bind(target) : value
}

const base = aQuestion()
const near = { x: 103_200, y: 488_600, radius: 1000 }
const text = { all: "'soep'", typed: "'soep'", names: "'soep':A" }
const month = { from: '2026-11-25', to: '2026-12-23' }
const page = { offset: 0, limit: 20 }

async function planOf(ask: () => Promise<unknown>): Promise<string> {
  plans.length = 0
  await ask()
  return plans.join('\n')
}

const named: [string, () => Promise<unknown>, readonly string[]][] = [
  [
    'words near a place',
    () => findByFit(reading, { ...base, near, text, days: month }, page),
    ['occurrence_pkey'],
  ],
  [
    'words in the whole city',
    () => findByFit(reading, { ...base, text, days: month }, page),
    ['activity_search', 'occurrence_pkey'],
  ],
  ['home, whole city', () => findPerDay(reading, base, 5), ['occurrence_by_day', 'activity_pkey']],
  [
    'home, near a place',
    () => findPerDay(reading, { ...base, near }, 5),
    ['activity_spot', 'occurrence_pkey'],
  ],
  [
    'a list near a place',
    () => findByTime(reading, { ...base, near }, page),
    ['activity_spot', 'occurrence_pkey'],
  ],
  [
    'the map near a place',
    () => findByFit(reading, { ...base, near }, { offset: 0, limit: 500 }),
    ['activity_spot', 'occurrence_pkey'],
  ],
  [
    'the map of words',
    () => findByFit(reading, { ...base, text }, { offset: 0, limit: 500 }),
    ['activity_search', 'occurrence_pkey'],
  ],
]

test.each(named)('%s is found by its indexes, without reading a whole table', async (_, ask, indexes) => {
  const plan = await planOf(ask)
  for (const index of indexes) expect(plan).toContain(index)
  expect(plan).not.toMatch(/Seq Scan on (activity|occurrence)/)
})

test('words near a place are found by the words or by the place', async () => {
  expect(await planOf(named[0]![1])).toMatch(/activity_spot|activity_search/)
})

test('a day in the whole city reads the dates of that day only', async () => {
  const day = { from: '2026-11-26', to: '2026-11-27' }
  const plan = await planOf(() => findByTime(reading, { ...base, days: day }, page))
  expect(plan).toContain('occurrence_by_day')
  expect(plan).not.toMatch(/Seq Scan on occurrence/)
})

test('the map of the whole city reads every activity once, and dates by their key', async () => {
  const plan = await planOf(() => findByFit(reading, base, { offset: 0, limit: 500 }))
  expect(plan).toContain('occurrence_pkey')
  expect(plan).not.toMatch(/Seq Scan on occurrence/)
})

test('a part of the day in the whole city walks the dates once', async () => {
  const plan = await planOf(() => findByFit(reading, { ...base, parts: ['ochtend'] }, page))
  expect(plan).toContain('occurrence_by_day')
  expect(plan).not.toMatch(/Seq Scan on occurrence/)
})
