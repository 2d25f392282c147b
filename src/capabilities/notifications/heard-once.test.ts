import { beforeEach, describe, expect, test } from 'vitest'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { joinDate, leaveDate } from '#capabilities/activities/joining/join.ts'
import { callOff, takeBack } from '#capabilities/activities/service/change.ts'
import { setPhase } from '#capabilities/initiatives/service/edit.ts'
import { letter } from '#testing/a-rota.ts'
import { tokenIn } from '#testing/an-activity-to-join.ts'
import { add, aMailingHouse, follow, mailTo, tell } from '#testing/following.ts'
import type { Houseful } from '#testing/houseful.ts'

// The houseful lives on Wednesday 25 November 2026; soup is on Tuesday 1 December, every week.
const email = 'buur@voorbeeld.example'
const day = '2026-12-01'
let house: Houseful

beforeEach(async () => {
  house = await aMailingHouse()
  await tell(house, 0)
  await follow(house, email, `initiatief:${house.slug}`)
})

const owner = () => house.who.get('owner')!.ctx
const date = () => ({ slug: house.slug, id: house.activity as ActivityId, day, letter })
const mails = () => mailTo(house, email)
const subjects = async () => (await mails()).map(({ subject }) => subject).toSorted()
const digests = async () => (await mails()).filter(({ text }) => text.includes('-- \n'))

const join = () =>
  joinDate(
    house.place.database,
    { ...house.place.ctx, actor: { kind: 'visitor' } },
    {
      activity: house.activity as ActivityId,
      day,
      name: 'An',
      email: 'Buur@voorbeeld.example',
      phone: null,
      firstTime: false,
      locale: 'nl',
      letter,
    },
  )

describe('whoever follows an initiative and joined a date of it', () => {
  test('hears once that it is off, and once that it goes on after all', async () => {
    const { database } = house.place
    await join()
    await callOff(database, owner(), date())
    await tell(house, 0, 1)
    await takeBack(database, owner(), date())
    await tell(house, 1)
    expect(await subjects()).toEqual([
      'Gaat niet door: Soep eten',
      'Gaat toch door: Soep eten',
      'Je staat op de lijst: Soep eten',
      `Wil je Soep ${house.place.ctx.municipality} volgen?`,
    ])
  })

  test('hears of its other dates by following', async () => {
    await join()
    await callOff(house.place.database, owner(), { ...date(), day: '2026-12-08' })
    await tell(house, 0, 1)
    expect((await digests()).map(({ subject }) => subject)).toEqual([
      'Soep eten gaat niet door op dinsdag 8 december',
    ])
  })

  test('and said not to come, hears by following that it is off', async () => {
    const { database, ctx } = house.place
    await join()
    await leaveDate(database, ctx, { token: tokenIn(await mails()), letter })
    await callOff(database, owner(), date())
    await tell(house, 0, 1)
    expect((await digests()).map(({ subject }) => subject)).toEqual([
      'Soep eten gaat niet door op dinsdag 1 december',
    ])
  })
})

test('an initiative that pauses is told once, however much it did, by whichever way one follows it', async () => {
  const near = 'nabij@voorbeeld.example'
  await follow(house, near, 'gebied:west')
  await add(house, 'Brood bakken')
  await add(house, 'Kaarten')
  // The neighbourhood is told of what there is, and so of what goes.
  await tell(house, 1)
  await setPhase(house.place.database, owner(), { slug: house.slug, phase: 'paused' })
  await tell(house, 2)
  await tell(house, 8)
  const said = `Soep ${house.place.ctx.municipality} heeft even pauze`
  for (const to of [email, near]) {
    const told = (await mailTo(house, to)).filter(({ subject }) => subject === 'Er loopt iets anders')
    expect(told).toHaveLength(1)
    expect(told[0]!.text.split(said)).toHaveLength(2)
    expect(told[0]!.text).not.toContain('Dit is er niet meer')
  }
})
