import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import { tablesOfPeople } from '#platform/privacy/marks.ts'
import { erase } from '#platform/privacy/erase.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { aHandover, anotherMoment, mailsOf } from '#testing/handing-over.ts'
import type { MadeHandover } from '#testing/handing-over.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { openTheMorning } from './morning.ts'
import { handoverPrivacy } from './privacy.ts'
import { answerAsHost } from './service/host.ts'
import type { HostDoes } from './service/host.ts'
import { changeAsWorker, listHandovers } from './service/team.ts'
import { newcomersLately } from './store/counts.ts'

const origin = 'https://stad.example'
const place = { origin, name: 'Stad' } as const
const day = 86_400

let house: Houseful
let made: MadeHandover

// Asked for on Wednesday 25 November, for Tuesday 1 December.
beforeEach(async () => {
  house = await aHouseful()
  made = await aHandover(house)
})

const at = (days: number): Houseful => anotherMoment(house, days * day)
const system = (days: number): Ctx => ({ ...at(days).place.ctx, actor: { kind: 'system', name: 'test' } })
const morning = (days: number) => openTheMorning(house.place.database, system(days), place)
const host = (what: HostDoes, days = 0) =>
  answerAsHost(
    house.place.database,
    { ...at(days).place.ctx, actor: { kind: 'visitor' } },
    { token: made.host, what, letter: { origin, city: 'Stad' } },
  )
const yes = { does: 'accept', hostName: null } as const

/** What this address got, of which the subject begins so. */
async function mailsTo(who: 'owner' | 'neighbourhood team', subject: string): Promise<string[]> {
  const { email } = house.who.get(who)!
  const all = await mailsOf(house)
  return all.filter((one) => one.to === email && one.subject.startsWith(subject)).map(({ text }) => text)
}

test('the host is reminded the day before, once, and asked afterwards whether they came, once', async () => {
  await host(yes)
  await morning(4)
  expect(await mailsTo('owner', 'Morgen komt er iemand')).toEqual([])
  await morning(5)
  await morning(5)
  const [reminder, ...more] = await mailsTo('owner', 'Morgen komt er iemand')
  expect(more).toEqual([])
  expect(reminder).toContain('- graag iemand bij de deur')
  expect(reminder).not.toContain('gele paraplu')
  await morning(6)
  expect(await mailsTo('owner', 'Is er iemand gekomen')).toEqual([])
  await morning(7)
  await morning(8)
  expect(await mailsTo('owner', 'Is er iemand gekomen')).toHaveLength(1)
})

test('who was not agreed on is not reminded of', async () => {
  await morning(5)
  await morning(7)
  expect(await mailsTo('owner', 'Morgen komt er iemand')).toEqual([])
  expect(await mailsTo('owner', 'Is er iemand gekomen')).toEqual([])
})

test('after three working days without an answer the worker is told, once, and sees it in the list', async () => {
  const waits = 'Introducties die op jou wachten'
  // Monday 30 November is the third working day.
  await morning(5)
  expect(await mailsTo('neighbourhood team', waits)).toEqual([])
  await morning(6)
  await morning(7)
  const [told, ...more] = await mailsTo('neighbourhood team', waits)
  expect(more).toEqual([])
  expect(told).toContain(`- ${made.handover.code}: Soep eten, dinsdag 1 december`)
  const { ctx } = at(6).who.get('neighbourhood team')!
  const { open } = await listHandovers(house.place.database, ctx, undefined)
  expect(open.map(({ silent }) => silent)).toEqual([true])
})

test('when the host does not say whether they came, the worker is asked, once, and says it instead', async () => {
  const waits = 'Introducties die op jou wachten'
  const { database } = house.place
  const worker = (days: number) => ({
    ...house.who.get('neighbourhood team')!.ctx,
    now: at(days).place.ctx.now,
  })
  const letter = { origin, city: 'Stad' }
  const say = (does: 'came' | 'missed', days: number) =>
    changeAsWorker(database, worker(days), { id: made.handover.id, does, letter })
  await host(yes)
  // Tuesday 1 December is the day itself: the host comes first.
  expect(await say('came', 6)).toBe('gone')
  // Friday 4 December is the third working day after it.
  await morning(9)
  expect(await mailsTo('neighbourhood team', waits)).toEqual([])
  await morning(10)
  await morning(12)
  const [told, ...more] = await mailsTo('neighbourhood team', waits)
  expect(more).toEqual([])
  expect(told).toContain('Hiervan zei niemand of de bewoner kwam.')
  expect(told).toContain(made.handover.code)
  const { open } = await listHandovers(database, worker(12), undefined)
  expect(open.map(({ silent }) => silent)).toEqual([true])
  expect(await say('came', 12)).toBe('came')
  expect(await host({ does: 'came' }, 12)).toBe('gone')
  await morning(20)
  const [, follow] = await mailsTo('neighbourhood team', waits)
  expect(follow).toContain('Gaat de bewoner hier nog naartoe?')
})

test('a host who says yes late, and then nothing, is told of as well', async () => {
  const waits = 'Introducties die op jou wachten'
  await morning(8)
  await host(yes, 9)
  await morning(10)
  const [, unsaid] = await mailsTo('neighbourhood team', waits)
  expect(unsaid).toContain('Hiervan zei niemand of de bewoner kwam.')
})

test('a host hears nothing of a day that is over and is taken back', async () => {
  const ctx = { ...house.who.get('neighbourhood team')!.ctx, now: at(8).place.ctx.now }
  const letter = { origin, city: 'Stad' }
  expect(
    await changeAsWorker(house.place.database, ctx, { id: made.handover.id, does: 'cancel', letter }),
  ).toBe('cancel')
  expect(await mailsTo('owner', 'Er komt toch niemand')).toEqual([])
})

test('a worker gets one mail a morning for all that begins to wait, however much that is', async () => {
  const more = [await aHandover(house), await aHandover(house)]
  await host(yes)
  await host({ does: 'came' }, 6)
  // Two without an answer, and one of which there is something to ask.
  await morning(20)
  await morning(21)
  const [first, ...rest] = await mailsTo('neighbourhood team', 'Introducties die op jou wachten')
  expect(rest).toEqual([])
  for (const { handover } of [made, ...more]) expect(first).toContain(handover.code)
  await morning(48)
  const all = await mailsTo('neighbourhood team', 'Introducties die op jou wachten')
  expect(all).toHaveLength(2)
})

test('what nobody answered is closed two weeks after its day, what was followed two weeks after the last question', async () => {
  const { ctx } = house.who.get('neighbourhood team')!
  const states = async (days: number) => {
    await morning(days)
    const now = at(days).place.ctx.now
    const { open, closed } = await listHandovers(house.place.database, { ...ctx, now }, undefined)
    return [...open, ...closed].map(({ state }) => state)
  }
  const asked = await aHandover(house)
  expect(asked.handover.state).toBe('asked')
  await host(yes)
  await host({ does: 'came' }, 6)
  expect((await states(20)).toSorted()).toEqual(['asked', 'came'])
  expect((await states(21)).toSorted()).toEqual(['came', 'unknown'])
  expect((await states(62)).toSorted()).toEqual(['came', 'unknown'])
  expect((await states(63)).toSorted()).toEqual(['followed', 'unknown'])
})

const countRows = useCase<undefined, number>(
  { name: 'test.count', may: () => true, records: null },
  async ({ db, ctx }) =>
    (
      await sql<{ n: number }>`select count(*)::int as n from samenspel.handover h
        full join samenspel.handover_link l on false where coalesce(h.municipality_id, l.municipality_id)
          = ${ctx.municipality}`.execute(db)
    ).rows[0]!.n,
)

test('a closed handover and its links are erased after 90 days; its code comes back to nobody', async () => {
  await host({ does: 'decline', reason: 'full' })
  const tables = tablesOfPeople([handoverPrivacy])
  const after = async (days: number) => {
    await dropPastTerm(house.place.database, system(days), tables)
    return countRows(house.place.database, system(0), undefined)
  }
  expect(await after(89)).toBeGreaterThan(1)
  expect(await after(91)).toBe(0)
  const codes = useCase<undefined, string[]>(
    { name: 'test.codes', may: () => true, records: null },
    async ({ db, ctx }) =>
      (
        await sql<{ code: string }>`select code from samenspel.handover_code
          where municipality_id = ${ctx.municipality}`.execute(db)
      ).rows.map(({ code }) => code),
  )
  expect(await codes(house.place.database, system(0), undefined)).toEqual([made.handover.code])
})

test('an initiative that said yes counts as having a newcomer for four weeks, once, whatever the day becomes', async () => {
  const lately = publicQuery((reading, today: string) => newcomersLately(reading, today))
  const count = async (today: string) => {
    const found = await lately(house.place.database, house.place.ctx.municipality, today)
    return found.get(made.handover.initiative) ?? 0
  }
  expect(await count('2026-11-25')).toBe(0)
  await host(yes)
  await host({ does: 'propose', day: '2026-12-08' })
  await host(yes)
  expect([await count('2026-11-25'), await count('2026-12-20'), await count('2026-12-21')]).toEqual([1, 1, 0])
  await morning(27)
  expect(await count('2026-11-25')).toBe(0)
})

test('whoever is erased takes along what they asked for; of a host the first name goes and the rest stays', async () => {
  await host({ does: 'accept', hostName: 'Truus' })
  const tables = tablesOfPeople([handoverPrivacy])
  const forget = useCase<'owner' | 'neighbourhood team', void>(
    { name: 'test.forget', may: () => true, records: null },
    (work, who) => {
      const { ctx, email } = house.who.get(who)!
      return erase(work, tables, { id: ctx.actor.id, email })
    },
  )
  const names = useCase<undefined, (string | null)[]>(
    { name: 'test.names', may: () => true, records: null },
    async ({ db, ctx }) =>
      (
        await sql<{ name: string | null }>`select host_name as name from samenspel.handover
          where municipality_id = ${ctx.municipality}`.execute(db)
      ).rows.map(({ name }) => name),
  )
  const seen = () => names(house.place.database, system(0), undefined)
  expect(await seen()).toEqual(['Truus'])
  await forget(house.place.database, system(0), 'owner')
  expect(await seen()).toEqual([null])
  await forget(house.place.database, system(0), 'neighbourhood team')
  expect(await countRows(house.place.database, system(0), undefined)).toBe(0)
})
