import { describe, expect, test } from 'vitest'
import { callOff, editActivity, endBefore, moveDate, takeBack } from '../service/change.ts'
import { removeActivity } from '../service/own.ts'
import { setPhase } from '#capabilities/initiatives/service/edit.ts'
import { eraseMe } from '#capabilities/accounts/service.ts'
import { capabilities } from '#capabilities/index.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { aPerson } from '#testing/people.ts'
import { anActivityToJoin, letter, tokenIn, tuesday } from '#testing/an-activity-to-join.ts'
import type { ToJoinPlace } from '#testing/an-activity-to-join.ts'
import { readComing } from './hosts.ts'
import { datesToJoin, leaveDate, readOwnJoining } from './join.ts'

const post = { ...letter, locale: 'nl' } as const
const subjects = async (place: ToJoinPlace, email: string) =>
  (await place.mailsTo(email)).map(({ subject }) => subject)
/** What somebody heard after they joined. */
const news = async (place: ToJoinPlace, email: string) =>
  (await subjects(place, email)).filter((subject) => !subject.startsWith('Je staat op')).toSorted()
const line = async (place: ToJoinPlace, day = tuesday, id = place.activity) => {
  const coming = await readComing(place.database, place.owner.ctx, { slug: place.slug, id, day })
  return coming.line.map(({ name, standing }) => `${name} ${standing}`)
}
const of = (place: ToJoinPlace) => ({ slug: place.slug, id: place.activity, day: tuesday, letter: post })

describe('the line', () => {
  test('who comes later waits, and moves up by itself when somebody leaves', async () => {
    const place = await anActivityToJoin({ capacity: 1 })
    expect(await place.join({ name: 'An' })).toMatchObject({ kind: 'joined', standing: 'coming' })
    expect(await place.join({ name: 'Bo' })).toMatchObject({ kind: 'joined', standing: 'waiting' })
    await place.join({ name: 'Cas' })
    const token = tokenIn(await place.mailsTo('an@voorbeeld.example'))
    expect(await leaveDate(place.database, place.ctx, { token, letter })).toBe(true)
    expect(await leaveDate(place.database, place.ctx, { token, letter })).toBe(false)
    expect(await line(place)).toEqual(['Bo coming', 'Cas waiting'])
    expect(await news(place, 'bo@voorbeeld.example')).toEqual(['Er is plek voor je: Soep eten'])
    const cas = tokenIn(await place.mailsTo('cas@voorbeeld.example'))
    expect((await readOwnJoining(place.database, place.ctx, { token: cas }))!.place).toBe(1)
  })

  test('everybody can see how many places are left, and nobody who took them', async () => {
    const place = await anActivityToJoin({ capacity: 2 })
    const left = async () =>
      (
        await datesToJoin(place.database, place.ctx.municipality, {
          id: place.activity,
          from: place.ctx.now,
          limit: 2,
        })
      ).map(({ placesLeft }) => placesLeft)
    expect(await left()).toEqual([2, 2])
    await place.join({ name: 'An' })
    expect(await left()).toEqual([1, 2])
    await place.join({ name: 'Bo' })
    await place.join({ name: 'Cas' })
    expect(await left()).toEqual([0, 2])
  })

  test('the same name and address takes one place; a child on the same address takes another', async () => {
    const place = await anActivityToJoin()
    const email = 'thuis@voorbeeld.example'
    const answers = [
      await place.join({ name: 'An', email }),
      await place.join({ name: ' an', email: 'Thuis@voorbeeld.example' }),
      await place.join({ name: 'Bo', email }),
    ]
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(await line(place)).toEqual(['An coming', 'Bo coming'])
  })

  test('joining again never says whether somebody was on the list, also when it is full', async () => {
    const place = await anActivityToJoin({ capacity: 1 })
    await place.join({ name: 'An' })
    const [again, other] = [await place.join({ name: 'An' }), await place.join({ name: 'Bo' })]
    expect(again).toEqual(other)
  })

  test('without mail a second tap is no second place, and later nobody learns who is on the list', async () => {
    const place = await anActivityToJoin()
    const an = { name: 'An', email: null, phone: '06 12345678' }
    const [first, tap, later] = [await place.join(an), await place.join(an), await place.join(an, 1)]
    for (const answer of [first, tap, later]) expect(answer).toMatchObject({ token: expect.any(String) })
    expect(await line(place)).toEqual(['An coming', 'An coming'])
  })

  test('the same typed a hundred times fills no mailbox', async () => {
    const place = await anActivityToJoin()
    for (let n = 0; n < 20; n += 1) await place.join({ name: 'An' })
    expect((await subjects(place, 'an@voorbeeld.example')).length).toBeLessThanOrEqual(2)
    for (let n = 0; n < 20; n += 1) await place.join({ name: `Nep ${n}`, email: 'een@voorbeeld.example' })
    expect(await subjects(place, 'een@voorbeeld.example')).toHaveLength(10)
    expect(await place.join({ name: 'Nep', email: 'een@voorbeeld.example' })).toEqual({ kind: 'too-often' })
  })
})

describe('when hosts change something', () => {
  test('a date that is called off is told to who comes and who waits, and to nobody else', async () => {
    const place = await anActivityToJoin({ capacity: 1 })
    await place.join({ name: 'An' })
    await place.join({ name: 'Bo' })
    await place.join({ name: 'Cas', day: '2026-12-08' })
    await callOff(place.database, place.owner.ctx, of(place))
    await callOff(place.database, place.owner.ctx, of(place))
    for (const name of ['an', 'bo'])
      expect(await news(place, `${name}@voorbeeld.example`)).toEqual(['Gaat niet door: Soep eten'])
    expect(await subjects(place, 'cas@voorbeeld.example')).toHaveLength(1)
    expect(await place.join({ name: 'Dag' })).toEqual({ kind: 'date-gone' })
    await takeBack(place.database, place.owner.ctx, of(place))
    expect(await line(place)).toEqual(['An coming', 'Bo waiting'])
    expect(await news(place, 'an@voorbeeld.example')).toContain('Gaat toch door: Soep eten')
  })

  test('more room lets who waits move up; less sends nobody away', async () => {
    const place = await anActivityToJoin({ capacity: 1 })
    for (const name of ['An', 'Bo', 'Cas']) await place.join({ name })
    const to = (capacity: number, over: number) =>
      editActivity(place.database, place.owner.ctx, {
        ...of(place),
        told: { ...place.told, capacity },
        over,
        from: null,
      })
    await to(2, 0)
    expect(await line(place)).toEqual(['An coming', 'Bo coming', 'Cas waiting'])
    await to(1, 1)
    expect(await line(place)).toEqual(['An coming', 'Bo coming', 'Cas waiting'])
  })

  test('another time is told once, with the time as it is now', async () => {
    const place = await anActivityToJoin()
    await place.join({ name: 'An' })
    const schedule = { ...place.told.schedule, start: `${tuesday}T17:00`, end: `${tuesday}T19:00` }
    const change = { ...of(place), told: { ...place.told, schedule }, from: null }
    await editActivity(place.database, place.owner.ctx, { ...change, over: 0 })
    await editActivity(place.database, place.owner.ctx, {
      ...change,
      told: { ...change.told, description: 'Neem een kom mee.' },
      over: 1,
    })
    const mails = await place.mailsTo('an@voorbeeld.example')
    const moved = mails.filter(({ subject }) => subject === 'Andere tijd of plek: Soep eten')
    expect(moved).toHaveLength(1)
    expect(moved[0]!.text).toContain('17.00 tot 19.00 uur')
  })

  test('who joined a date that is moved goes along to the new one', async () => {
    const place = await anActivityToJoin()
    await place.join({ name: 'An' })
    const to = { start: '2026-12-03T18:00', end: '2026-12-03T20:00' }
    const moved = await moveDate(place.database, place.owner.ctx, { ...of(place), to, place: null })
    expect(await line(place, '2026-12-03', moved.id)).toEqual(['An coming'])
    expect(await line(place)).toEqual([])
    expect(await news(place, 'an@voorbeeld.example')).toEqual(['Andere tijd of plek: Soep eten'])
    const token = tokenIn(await place.mailsTo('an@voorbeeld.example'))
    expect((await readOwnJoining(place.database, place.ctx, { token }))!.date!.day).toBe('2026-12-03')
  })

  test('who joined a date that was called off before does not go along when another is moved', async () => {
    const place = await anActivityToJoin()
    await place.join({ name: 'An' })
    await place.join({ name: 'Bo', day: '2026-12-08' })
    await callOff(place.database, place.owner.ctx, { ...of(place), day: '2026-12-08' })
    const to = { start: '2026-12-03T18:00', end: '2026-12-03T20:00' }
    const moved = await moveDate(place.database, place.owner.ctx, { ...of(place), to, place: null })
    expect(await line(place, '2026-12-03', moved.id)).toEqual(['An coming'])
    expect(await line(place, '2026-12-08')).toEqual(['Bo off'])
  })

  test('the end of a series, a pause, and the end of it all are told', async () => {
    const ends: ((place: ToJoinPlace) => Promise<unknown>)[] = [
      (place) => endBefore(place.database, place.owner.ctx, of(place)),
      (place) => setPhase(place.database, place.owner.ctx, { slug: place.slug, phase: 'paused' }),
      (place) => removeActivity(place.database, place.owner.ctx, of(place)),
    ]
    for (const end of ends) {
      const place = await anActivityToJoin()
      await place.join({ name: 'An' })
      await end(place)
      expect(await news(place, 'an@voorbeeld.example')).toEqual(['Gaat niet door: Soep eten'])
    }
  })

  test('who has no mail is on the list of whom to call', async () => {
    const place = await anActivityToJoin()
    await place.join({ name: 'An', email: null, phone: '06 12345678' })
    await callOff(place.database, place.owner.ctx, of(place))
    const { line: all } = await readComing(place.database, place.owner.ctx, of(place))
    expect(all).toMatchObject([{ name: 'An', toCall: true, phone: '0612345678', standing: 'off' }])
  })
})

test('the place of somebody who is erased goes to who waits', async () => {
  const place = await anActivityToJoin({ capacity: 1 })
  const person = await aPerson(place)
  await place.join({ name: 'An', email: person.email })
  await place.join({ name: 'Bo' })
  await eraseMe(place.database, person.ctx, { id: person.ctx.actor.id, tables: peopleIn(capabilities) })
  expect(await line(place)).toEqual(['Bo coming'])
})
