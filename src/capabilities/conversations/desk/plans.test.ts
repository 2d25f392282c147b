import { beforeAll, expect, test } from 'vitest'
import type { PersonId } from '#platform/context/ctx.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { manyConversations } from '#testing/many-conversations.ts'
import { aPerson, as } from '#testing/people.ts'
import { plansOf } from '#testing/plans.ts'
import type { Ask } from '#testing/plans.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { pickTerms } from '../reminders/store.ts'
import { readCarried, readWaiting, readWatched } from './store.ts'

const officers = Array.from({ length: 50 }, (_, n) => `o${n}` as PersonId)
const areas = Array.from({ length: 10 }, (_, n) => `gebied-${n}`)
const me = { person: 'o7' as PersonId, teams: ['de-tuin'] }
const page = { page: 1, perPage: 25 }

let place: Awaited<ReturnType<typeof aMunicipality>>
let today: string
let until: string

beforeAll(async () => {
  place = await aMunicipality()
  today = localDay(place.ctx.now)
  until = addDays(today, 3)
  const system = { ...place.ctx, actor: { kind: 'system', name: 'test' } } as const
  await manyConversations(place.database, system, { count: 5000, officers, areas })
  await refreshStatistics(place.database)
}, 60_000)

const named: [string, () => Ask, readonly string[]][] = [
  [
    'what an officer carries',
    () => (work) => readCarried(work, { person: me.person, which: 'open', ...page }),
    ['conversation_contact'],
  ],
  // Both name those without a contact; which is the shorter way, the statistics say.
  ['what waits', () => (work) => readWaiting(work, { me, ...page }), ['conversation_(waiting|contact)']],
  [
    'what is late',
    () => (work) => readWatched(work, { today, until, area: 'gebied-3', me, ...page }),
    ['conversation_waiting', 'conversation_unanswered', 'agreement_open', 'premises_step_promised'],
  ],
  [
    'whom to remind of a name',
    () => (work) => pickTerms(work, 'contact', { reached: [until, today], limit: 200 }),
    ['conversation_waiting'],
  ],
  [
    'whom to remind of an answer',
    () => (work) => pickTerms(work, 'answer', { reached: [until, today], limit: 200 }),
    ['conversation_unanswered'],
  ],
  [
    'whom to remind of an agreement',
    () => (work) => pickTerms(work, 'agreement', { reached: [until, today], limit: 200 }),
    ['agreement_open'],
  ],
  [
    'whom to remind of a promised day',
    () => (work) => pickTerms(work, 'promise', { reached: [until, today], limit: 200 }),
    ['premises_step_promised'],
  ],
]

test.each(named)('%s: by an index, as a connector of an area asks it', async (_, ask, indexes) => {
  const { ctx } = await aPerson(place, as('area-connector', 'gebied-3'))
  const plan = await plansOf(place.database, ctx, ask())
  for (const index of indexes) expect(plan).toMatch(new RegExp(`using ${index}|on ${index}`))
  // Agreements that are due may be met by reading their conversations from front to back: they are a good part of them.
  expect(plan).not.toMatch(/Seq Scan on agreement/)
  expect(plan).toMatch(/Index Cond: .*municipality_id/)
})
