import { beforeEach, describe, expect, test } from 'vitest'
import { aHandover, anotherMoment, mailsOf } from '#testing/handing-over.ts'
import type { MadeHandover } from '#testing/handing-over.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { answerAsHost, readForHost } from './service/host.ts'
import type { HostDoes } from './service/host.ts'
import { changeAsResident, readCard } from './service/resident.ts'
import type { ResidentDoes } from './service/resident.ts'
import { changeAsWorker, listHandovers, newCard } from './service/team.ts'

const letter = { origin: 'https://stad.example', city: 'Stad' } as const
const day = 86_400

let house: Houseful
let made: MadeHandover

beforeEach(async () => {
  house = await aHouseful()
  made = await aHandover(house)
})

const visitor = (at = house): Ctx => ({ ...at.place.ctx, actor: { kind: 'visitor' } })
const host = (what: HostDoes, at = house) =>
  answerAsHost(at.place.database, visitor(at), { token: made.host, what, letter })
const resident = (what: ResidentDoes, at = house) =>
  changeAsResident(at.place.database, visitor(at), { token: made.card, what, letter })
const asHost = (at = house) => readForHost(at.place.database, visitor(at), { token: made.host })
const card = (at = house) => readCard(at.place.database, visitor(at), { token: made.card })
const yes = { does: 'accept', hostName: 'Truus' } as const

/** What this address got since the question itself. */
async function toldTo(who: 'owner' | 'neighbourhood team'): Promise<string[]> {
  const { email } = house.who.get(who)!
  const all = (await mailsOf(house)).filter(({ to, text }) => to === email && text !== made.mail)
  return all.map(({ text }) => text)
}

describe('the host', () => {
  test('says yes; the worker hears so by code alone, and the card tells whom to ask for', async () => {
    expect(await host(yes)).toBe('accept')
    const [told] = await toldTo('neighbourhood team')
    expect(told).toContain(`${made.handover.code} is op dinsdag 1 december welkom bij Soep eten.`)
    expect((await card())!.hostName).toBe('Truus')
  })

  test('suggests another day; only when the worker agrees it is that day, and the host hears so', async () => {
    expect(await host({ does: 'propose', day: '2026-12-08' })).toBe('propose')
    expect(await card()).toMatchObject({ day: '2026-12-01', proposedDay: '2026-12-08', state: 'other-day' })
    const { ctx } = house.who.get('neighbourhood team')!
    const { database } = house.place
    expect(await changeAsWorker(database, ctx, { id: made.handover.id, does: 'agree', letter })).toBe('agree')
    expect(await card()).toMatchObject({ day: '2026-12-08', proposedDay: null, state: 'accepted' })
    expect((await toldTo('owner'))[0]).toContain('komt op dinsdag 8 december')
  })

  test('says not now, for a reason of the list; then both links tell nothing any more', async () => {
    expect(await host({ does: 'decline', reason: 'full' })).toBe('decline')
    expect((await toldTo('neighbourhood team'))[0]).toContain('We zitten vol.')
    expect([await asHost(), await card()]).toEqual([null, null])
    expect(await host(yes)).toBe('gone')
  })

  test('does not say before the day whether they came, and says it once', async () => {
    await host(yes)
    expect(await host({ does: 'came' })).toBe('gone')
    const on = anotherMoment(house, 6 * day)
    expect(await host({ does: 'came' }, on)).toBe('came')
    expect(await host({ does: 'came' }, on)).toBe('gone')
    // Nor is what was good to know at the door shown any more.
    expect(await asHost(on)).toMatchObject({ state: 'came', needs: [] })
    expect(await asHost(anotherMoment(house, 20 * day))).toBeNull()
  })

  test('who tapped the wrong one says so within two weeks, and it counts once', async () => {
    await host(yes)
    const on = anotherMoment(house, 6 * day)
    const said: string[] = []
    for (const does of ['missed', 'came', 'missed', 'came'] as const) said.push(await host({ does }, on))
    expect(said).toEqual(['missed', 'came', 'missed', 'came'])
    const { ctx } = on.who.get('neighbourhood team')!
    const { counts, open } = await listHandovers(house.place.database, ctx, undefined)
    expect(open.map(({ state, otherwise }) => [state, otherwise])).toEqual([['came', 'missed']])
    expect(counts.filter(({ n }) => n > 0).map(({ what, n }) => `${what} ${n}`)).toEqual([
      'accepted 1',
      'asked 1',
      'came 1',
    ])
    expect(await host({ does: 'missed' }, anotherMoment(house, 20 * day))).toBe('gone')
  })

  test('cannot do what the table of steps does not have: nobody came who was not agreed on', async () => {
    expect(await host({ does: 'came' }, anotherMoment(house, 7 * day))).toBe('gone')
  })
})

describe('the resident', () => {
  test('calls it off; host and worker hear so, without a name, and the link is over', async () => {
    expect(await resident({ does: 'cancel' })).toBe('cancel')
    const texts = [...(await toldTo('owner')), ...(await toldTo('neighbourhood team'))]
    expect(texts).toHaveLength(2)
    for (const text of texts) {
      expect(text).toContain(made.handover.code)
      expect(text).not.toContain('gele paraplu')
    }
    expect(await card()).toBeNull()
    expect(await resident({ does: 'cancel' })).toBe('gone')
  })

  test('comes on another day; then the host has to say yes again', async () => {
    await host(yes)
    expect(await resident({ does: 'move', day: '2026-12-08' })).toBe('move')
    expect(await asHost()).toMatchObject({ state: 'asked', day: '2026-12-08' })
    expect(await host(yes)).toBe('accept')
  })

  test('has a card until the day is over, and no longer', async () => {
    await host(yes)
    expect(await card(anotherMoment(house, 6 * day))).not.toBeNull()
    expect(await card(anotherMoment(house, 7 * day))).toBeNull()
    expect(await resident({ does: 'cancel' }, anotherMoment(house, 7 * day))).toBe('gone')
  })

  test('the key of the card opens no page of the host, nor the other way round', async () => {
    const { database } = house.place
    expect(await readForHost(database, visitor(), { token: made.card })).toBeNull()
    expect(await readCard(database, visitor(), { token: made.host })).toBeNull()
  })
})

describe('the team', () => {
  const list = async (who: 'neighbourhood team' | 'partner', at = house) => {
    const { ctx } = at.who.get(who)!
    return listHandovers(at.place.database, ctx, undefined)
  }

  test('a new card has a link of its own, and the one before it stays good', async () => {
    const { ctx } = house.who.get('neighbourhood team')!
    const again = (await newCard(house.place.database, ctx, { id: made.handover.id }))!
    expect(again.token).not.toBe(made.card)
    expect(await card()).not.toBeNull()
    expect(await readCard(house.place.database, visitor(), { token: again.token })).not.toBeNull()
  })

  test('sees what was asked; after the host said that they came, it waits after two and six weeks', async () => {
    await host(yes)
    await host({ does: 'came' }, anotherMoment(house, 6 * day))
    const due = async (days: number) =>
      (await list('neighbourhood team', anotherMoment(house, days * day))).open.map((one) => one.due)
    expect([await due(19), await due(20)]).toEqual([[null], [2]])
    const say = (does: 'still' | 'stopped' | 'unknown', days: number) => {
      const then = anotherMoment(house, days * day)
      const { ctx } = then.who.get('neighbourhood team')!
      return changeAsWorker(house.place.database, ctx, { id: made.handover.id, does, letter })
    }
    expect([await say('still', 20), await say('still', 20)]).toEqual(['still', 'gone'])
    expect(await due(48)).toEqual([6])
    expect(await say('still', 48)).toBe('still')
    const after = await list('neighbourhood team', anotherMoment(house, 48 * day))
    expect(after.open).toEqual([])
    expect(after.closed.map(({ state }) => state)).toEqual(['followed'])
    expect(after.counts.map(({ what, n }) => `${what} ${n}`).toSorted()).toEqual(
      ['accepted 1', 'asked 1', 'came 1', 'still-2 1', 'still-6 1'].toSorted(),
    )
  })

  test('who stopped after two weeks is not asked for again', async () => {
    await host(yes)
    await host({ does: 'came' }, anotherMoment(house, 6 * day))
    const then = anotherMoment(house, 20 * day)
    const { ctx } = then.who.get('neighbourhood team')!
    await changeAsWorker(house.place.database, ctx, { id: made.handover.id, does: 'stopped', letter })
    expect((await list('neighbourhood team', then)).closed.map(({ twoWeeks }) => twoWeeks)).toEqual([
      'stopped',
    ])
  })
})
