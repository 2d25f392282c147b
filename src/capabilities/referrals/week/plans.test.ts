import { beforeAll, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { offersInTheNews } from '#capabilities/notifications/index.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { anActivity } from '#testing/an-activity.ts'
import { plansOf } from '#testing/plans.ts'
import type { Ask } from '#testing/plans.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { readLate, readOff, readUnsure, readWishes } from './store.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let today: string

/** Some thousand activities of some hundred initiatives: of one in a hundred a date does not happen, is nothing confirmed, or is somebody wanted. */
beforeAll(async () => {
  place = await aMunicipality()
  const { database, ctx } = place
  today = localDay(ctx.now)
  const rows = Array.from({ length: 3000 }, (_, n) =>
    anActivity({
      key: `plan:${n}`,
      initiative: `Groep ${n % 600}`,
      title: `Samen ${n}`,
      confirmedOn: addDays(today, n % 100 === 0 ? -120 : -(n % 60)),
      volunteersWanted: n % 100 === 1 ? [{ talent: 'bakken', time: '', task: '' }] : [],
      schedule: {
        start: '2026-11-26T10:00',
        end: null,
        rule: 'FREQ=WEEKLY;COUNT=6',
        except: [],
        cancelled: n % 100 === 2 ? ['2026-11-26'] : [],
      },
    }),
  )
  for (let from = 0; from < rows.length; from += 1000)
    await importActivities(database, ctx, { source: 'test', rows: rows.slice(from, from + 1000) })
  await refreshStatistics(database)
}, 120_000)

const seen = () => ({ areas: null, today })
const late = new Map([['a1' as ActivityId, 'new' as const]])

const named: [string, Ask, string][] = [
  ['dates that do not happen', (work) => readOff(work, seen()), 'occurrence_off'],
  ['what was long not confirmed', (work) => readUnsure(work, seen()), 'activity_by_confirmed'],
  ['what activities look for', (work) => readWishes(work, seen()), 'activity_asks'],
  ['what came lately, with its next date', (work) => readLate(work, { ...seen(), late }), 'activity_pkey'],
  [
    'what the news of seven days is',
    // What came since then is a small part of it, as a week is of two months.
    (work) => offersInTheNews(work, { areas: null, since: new Date(work.ctx.now.getTime() + 60_000) }),
    'news_at',
  ],
]

test.each(named)('%s: looked up, without reading all activities or all dates', async (_, ask, index) => {
  const plan = await plansOf(place.database, place.ctx, ask)
  expect(plan).not.toMatch(/Seq Scan on (activity|occurrence|news)\b/)
  expect(plan, plan).toContain(index)
})
