import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { findActivity } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { chooseCalls } from '#capabilities/initiatives/index.ts'
import { confirmInitiative } from '#capabilities/initiatives/freshness/service.ts'
import { callOff } from '#capabilities/activities/service/change.ts'
import { mailsOf } from '#testing/handing-over.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { as, aPerson } from '#testing/people.ts'
import { aCallAbout, anUnsureOffer, confirmedOn } from '#testing/the-week.ts'
import { callOf, confirmAfterCall, readOwnCalls, takeCallBack } from './calls.ts'

const was = '2026-05-20'
const letter = { origin: 'https://stad.example', city: 'Proefstad' }

let house: Houseful
let today: string
let activity: ActivityId

beforeEach(async () => {
  house = await aHouseful()
  today = localDay(house.place.ctx.now)
  activity = await anUnsureOffer(house)
})

const ctxOf = (visitor: Visitor) => house.who.get(visitor)!.ctx
const ring = (ctx = ctxOf('neighbourhood team')) =>
  confirmAfterCall(house.place.database, ctx, { activity, letter })
const confirmed = async () => {
  const { database, ctx } = house.place
  return (await findActivity(database, ctx.municipality, activity))!.confirmed_on
}
const said = () => callOf(house.place.database, house.place.ctx.municipality, activity)
const own = () => readOwnCalls(house.place.database, ctxOf('editor'), { slug: house.slug })

describe('an offer is confirmed after a call', () => {
  test('as such, with the team and the day, and its people are told how to take it back', async () => {
    expect(await ring()).toBe('confirmed')
    expect(await confirmed()).toBe(today)
    expect(await said()).toMatchObject({ team: 'west', day: today, was })
    const told = (await mailsOf(house)).filter(({ subject }) => subject.startsWith('Het wijkteam belde'))
    expect(told.map(({ to }) => to).toSorted()).toEqual(
      [house.who.get('owner')!.email, house.who.get('editor')!.email].toSorted(),
    )
    expect(told[0]!.text).toContain(`https://stad.example/initiatieven/${house.slug}/wijkteam/gebeld`)
    expect(told[0]!.text).not.toContain(house.who.get('neighbourhood team')!.email)
  })

  test('once: again on the same day it is fresh, and nobody is written to', async () => {
    await ring()
    const before = (await mailsOf(house)).length
    expect(await ring()).toBe('fresh')
    expect(await mailsOf(house)).toHaveLength(before)
  })

  test('only by the team of its area', async () => {
    const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'))
    for (const ctx of [elsewhere.ctx, ctxOf('area connector'), ctxOf('partner'), ctxOf('owner')])
      await expect(ring(ctx)).rejects.toBeInstanceOf(Forbidden)
    expect(await confirmed()).toBe(was)
  })

  test('not when its people rather confirm by themselves, until they let the team', async () => {
    const choose = (others: 'may' | 'may not') =>
      chooseCalls(house.place.database, ctxOf('editor'), { slug: house.slug, others })
    await choose('may not')
    expect(await ring()).toBe('refused')
    expect(await confirmed()).toBe(was)
    expect((await own()).refused).toBe(true)
    // Nor is the whole page confirmed for them from the list of whom to call.
    const whole = (visitor: Visitor) =>
      confirmInitiative(house.place.database, ctxOf(visitor), { slug: house.slug, letter: null })
    expect([await whole('neighbourhood team'), await whole('editor')]).toEqual([false, true])
    await choose('may')
    expect(await ring()).toBe('confirmed')
  })
})

describe('its people', () => {
  const undo = (visitor: Visitor) =>
    takeCallBack(house.place.database, ctxOf(visitor), { slug: house.slug, activity })

  test('take it back, and it says again what it said before', async () => {
    await ring()
    expect((await own()).calls.map(({ title }) => title)).toEqual(['Lang niet bevestigd'])
    expect(await undo('editor')).toBe(true)
    expect([await confirmed(), await said(), (await own()).calls]).toEqual([was, null, []])
    expect(await undo('editor')).toBe(false)
  })

  test('alone take it back', async () => {
    await ring()
    for (const visitor of ['neighbourhood team', 'owner of another initiative', 'person'] as const)
      await expect(undo(visitor)).rejects.toBeInstanceOf(Forbidden)
    expect(await confirmed()).toBe(today)
  })

  test('have the last word: once they change it, it is no call of a team any more', async () => {
    await ring()
    await callOff(house.place.database, ctxOf('owner'), {
      slug: house.slug,
      id: activity,
      day: '2026-12-11',
      letter: null,
    })
    expect(await said()).toBeNull()
    // Nor does it say so when it was confirmed on another day in some other way.
    activity = await aCallAbout(house)
    await confirmedOn(house, activity, addDays(today, -3))
    expect(await said()).toBeNull()
  })
})
