import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import type { Reading } from '#platform/db/doors.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { anActivity } from '#testing/an-activity.ts'
import { plansOf } from '#testing/plans.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { readQuestion } from '../reading/read.ts'
import { wishesOf } from '../ranking/wishes.ts'
import { findCandidates } from './store.ts'

/** So many that what is asked for is a small part, as in a city. */
const kinds =
  `Koffieochtend Breicafé Wandelgroep Taalcafé Repaircafé Zangavond Moestuin Klaverjassen Biljarten Tafeltennis Computerles
  Leesclub Schilderen Bingo Zwemles Filmavond Huiswerkklas Voedselbank Dansles Vogels Fietsles Yoga Modelbouw Toneel`.split(
    /\s+/u,
  )

let place: Awaited<ReturnType<typeof aMunicipality>>

beforeAll(async () => {
  place = await aMunicipality()
  const rows = Array.from({ length: 2000 }, (_, n) =>
    anActivity({
      key: `plan:${n}`,
      title: `${kinds[n % kinds.length]} ${n}`,
      description: 'Een middag in de buurt.',
      themes: [],
      schedule: {
        start: `2026-11-02T${10 + (n % 9)}:00`,
        end: null,
        rule: 'FREQ=WEEKLY;COUNT=8',
        except: [],
        cancelled: [],
      },
    }),
  )
  for (let from = 0; from < rows.length; from += 1000) {
    await importActivities(place.database, place.ctx, { source: 'test', rows: rows.slice(from, from + 1000) })
    await refreshStatistics(place.database)
  }
  await settle()
}, 120_000)

/** What was written last still waits beside its index, and a server comes by for it when it likes. */
const settle = () =>
  sql`vacuum (analyze) published.match_topic, published.activity, published.occurrence`.execute(
    place.database.sql,
  )

const planOf = (text: string): Promise<string> => {
  const read = readQuestion(text)
  const sought = {
    wishes: wishesOf(read),
    words: read.words,
    near: { lat: 52.38, lon: 4.63 },
    today: '2026-11-25',
  }
  const system = { ...place.ctx, actor: { kind: 'system', name: 'test' } } as const
  return plansOf(place.database, system, (work) =>
    findCandidates({ municipality: place.ctx.municipality, db: work.db } as unknown as Reading, {
      ...sought,
      limit: 120,
    }),
  )
}

test('topics are found by their index, dates and whole rows by their keys', async () => {
  const plan = await planOf('mevrouw wil breien, niet ’s avonds')
  expect(plan).toContain('match_topic_of')
  expect(plan).toContain('occurrence_pkey')
  expect(plan).not.toContain('Seq Scan on match_topic')
  expect(plan).not.toContain('Seq Scan on occurrence')
})

test('what thousands of offers are filtered by is read from its index, without their rows', async () => {
  // While another test still reads what it was before, the rows have to be looked at.
  const plan = async () => {
    await settle()
    return planOf('zit veel alleen, wil onder de mensen')
  }
  await expect
    .poll(plan, { timeout: 60_000, interval: 1000 })
    .toContain('Index Only Scan using activity_filtered')
}, 90_000)

test('words that no list knows are found by the index of searching', async () => {
  expect(await planOf('wil diabolo en jongleren')).toContain('activity_search')
})
