import { beforeEach, describe, expect, test } from 'vitest'
import { joinDate } from '#capabilities/activities/joining/join.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { hashOfAddress, isUnreachable, noteUnreachable } from '#platform/mail/unreachable.ts'
import { letter, rotaIn, tuesdays } from '#testing/a-rota.ts'
import { tokenIn } from '#testing/an-activity-to-join.ts'
import { add, aMailingHouse, follow, later, mailTo, post, tell } from '#testing/following.ts'
import type { Houseful } from '#testing/houseful.ts'

const anything = { may: () => true, records: null } as const
const [first] = tuesdays
const email = 'terug@thuis.example'

let house: Houseful
beforeEach(async () => {
  house = await aMailingHouse()
})
const { aTask, aHelper, join } = rotaIn(() => house)

const bounces = useCase<string, void>({ ...anything, name: 'test.bounces' }, (work, to) =>
  noteUnreachable(work, hashOfAddress(work.ctx.municipality, to)),
)
const isOut = useCase<string, boolean>({ ...anything, name: 'test.isOut' }, isUnreachable)

const after = { opening: 'out', pressing: 'back' }

/** A mail to this address comes back; then its owner opens a link of a mail, and presses a button there. */
async function lifts(to: string, path: string, press: () => Promise<Response> | Response) {
  const { database } = house.place
  const now = async () => ((await isOut(database, later(house, 0), to)) ? 'out' : 'back')
  await bounces(database, later(house, 0), to)
  await house.site.get(path)
  const opening = await now()
  await press()
  return { opening, pressing: await now() }
}

const joinWith = (to: string) =>
  joinDate(
    house.place.database,
    { ...house.place.ctx, actor: { kind: 'visitor' } },
    {
      activity: house.activity as ActivityId,
      day: first,
      name: 'An',
      email: to,
      phone: null,
      firstTime: false,
      locale: 'nl',
      letter,
    },
  )

describe('a button behind a link of a mail says that the mail arrived, and opening it does not', () => {
  test('of what somebody joined', async () => {
    expect(await joinWith(email)).toMatchObject({ kind: 'joined' })
    const path = `/aanmelding/${tokenIn(await mailTo(house, email))}`
    expect(await lifts(email, path, () => post(house, path, {}))).toEqual(after)
  })

  test('of turns: taking one, and stopping', async () => {
    const one = await aHelper(await aTask())
    const path = `/beurten/${one.door.token}`
    expect(await lifts(one.email, path, () => post(house, path, { besluit: 'neem', dag: first }))).toEqual(
      after,
    )
    expect(await lifts(one.email, path, () => post(house, `${path}/stoppen`, { ja: '1' }))).toEqual(after)
  })

  test('of what somebody follows: saying yes, how often, stopping and taking it up again', async () => {
    await post(house, '/volgen', { wat: `initiatief:${house.slug}`, email })
    const yes = /\/volgen\/bevestigen\/[\w-]{43}/.exec((await mailTo(house, email))[0]!.text)![0]
    expect(await lifts(email, yes, () => post(house, yes, {}))).toEqual(after)
    const link = await follow(house, email, 'gebied:west')
    const often = { overzicht: 'weekly', zoekvragen: 'weekly', afgelast: 'at-once', dag: '1' }
    expect(await lifts(email, link, () => post(house, link, often))).toEqual(after)
    await add(house, 'Brood bakken')
    await tell(house, 8)
    const stop = /\/stop\/[\w-]{43}/.exec((await mailTo(house, email))[0]!.text)![0]
    expect(await lifts(email, stop, () => post(house, stop, {}))).toEqual(after)
    expect(await lifts(email, stop, () => post(house, `${stop}/terug`, {}))).toEqual(after)
  })
})

test('whoever joins or takes up a task hears so at an address that took no mail before', async () => {
  const { database } = house.place
  const [joined, helps] = ['eerst@thuis.example', 'helpt@thuis.example']
  for (const to of [joined, helps]) await bounces(database, later(house, 0), to)
  await joinWith(joined)
  await join(await aTask(), { email: helps, day: first })
  expect(await mailTo(house, joined)).toHaveLength(1)
  expect(await mailTo(house, helps)).toHaveLength(1)
})
