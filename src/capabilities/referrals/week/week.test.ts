import { beforeEach, describe, expect, test } from 'vitest'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { useCase } from '#platform/db/doors.ts'
import { callOff } from '#capabilities/activities/service/change.ts'
import { editPart } from '#capabilities/initiatives/service/edit.ts'
import { Forbidden } from '#platform/http/problems.ts'
import { anActivityOf } from '#testing/an-activity-of.ts'
import { systemOf } from '#testing/every-mail.ts'
import { anInvitationBy } from '#testing/going-out.ts'
import { aTaskOf } from '#testing/helping.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { as, aPerson } from '#testing/people.ts'
import { anUnsureOffer, confirmedOn } from '#testing/the-week.ts'
import { becomeKeyPerson } from '../outreach/service/own.ts'
import { mailTheWeek } from './mailing.ts'
import { readWeek, weekIn } from './service.ts'
import type { Week } from './domain.ts'

let house: Houseful
let today: string

beforeEach(async () => {
  house = await aHouseful()
  today = localDay(house.place.ctx.now)
})

const worker = () => house.who.get('neighbourhood team')!.ctx
const owner = () => house.who.get('owner')!.ctx
const week = () => readWeek(house.place.database, worker())
/** The same after so many days. */
const later = (days: number) => ({ ...worker(), now: new Date(worker().now.getTime() + days * 86_400_000) })
const weekOf = (areas: readonly string[] | null): Promise<Week> =>
  useCase<undefined, Week>({ name: 'test.week', may: () => true, records: null }, (work) =>
    weekIn(work, areas),
  )(house.place.database, systemOf(house), undefined)

describe('the week of a team', () => {
  test('tells what came in seven days, soonest first, and after that no more', async () => {
    await anActivityOf(house, 'Samen ontbijten')
    const { late } = (await week()).week
    expect(late.first.map(({ title, news }) => [title, news])).toEqual([
      ['Soep eten', 'new'],
      ['Samen ontbijten', 'new'],
    ])
    const next = await readWeek(house.place.database, later(8))
    expect(next.week.late.first).toEqual([])
  })

  test('tells which dates of the coming seven days do not happen', async () => {
    const day = '2026-12-01'
    expect((await week()).week.off.first).toEqual([])
    await callOff(house.place.database, owner(), {
      slug: house.slug,
      id: house.activity as never,
      day,
      letter: null,
    })
    const { off } = (await week()).week
    expect(off.first.map(({ title, startsAt }) => [title, localDay(startsAt!)])).toEqual([['Soep eten', day]])
    const before = await readWeek(house.place.database, later(-3))
    expect(before.week.off.first).toEqual([])
  })

  test('tells who asks for people: an invitation, a task, and room in words of their own', async () => {
    await anInvitationBy(house)
    await aTaskOf(house)
    await editPart(house.place.database, owner(), {
      slug: house.slug,
      part: 'room',
      content: { state: 'welcome', note: 'Twee nieuwe mensen per keer.' },
      audience: 'everyone',
      revision: 0,
    })
    const { invitations, wanted, welcoming } = (await week()).week
    expect(invitations.map(({ slug }) => slug)).toEqual([house.slug])
    expect(wanted.first).toHaveLength(1)
    expect(wanted.first[0]!.href).toMatch(/^\/taken\//)
    expect(welcoming.first.map(({ note }) => note)).toEqual(['Twee nieuwe mensen per keer.'])
  })

  test('tells of which offers nobody said for ninety days that they hold, the longest silent first', async () => {
    const long = await anUnsureOffer(house)
    await confirmedOn(house, house.activity, addDays(today, -91))
    const { unsure } = (await week()).week
    expect(unsure.first.map(({ id }) => id)).toEqual([long, house.activity])
    await confirmedOn(house, house.activity, addDays(today, -90))
    expect((await week()).week.unsure.first.map(({ id }) => id)).toEqual([long])
  })

  test('names who of an initiative said that they want to be found', async () => {
    const { slug } = house
    await becomeKeyPerson(house.place.database, owner(), { slug, name: 'De kok', reach: '0612345678' })
    expect((await week()).week.keyPersons.map(({ name }) => name)).toEqual(['De kok'])
  })

  test('is of the area of a team, and of nobody else', async () => {
    await anInvitationBy(house)
    await anUnsureOffer(house)
    const elsewhere = await aPerson(house.place, as('neighbourhood-team', 'oost'))
    const theirs = (await readWeek(house.place.database, elsewhere.ctx)).week
    expect([theirs.late.first, theirs.invitations, theirs.unsure.first]).toEqual([[], [], []])
    expect((await weekOf(null)).unsure.first).toHaveLength(1)
    await expect(readWeek(house.place.database, owner())).rejects.toThrow(Forbidden)
  })
})

const place = { id: 'GM0000', name: 'Proefstad', origin: 'https://stad.example' } as never
const monday = (days = 0) => mailTheWeek(house.place.database, systemOf(house, days), place)

describe('the mail on Monday', () => {
  test('comes once, when there is something that last week had not', async () => {
    expect(await monday()).toEqual({ mailed: 1 })
    expect(await monday()).toEqual({ mailed: 0 })
    // Nothing came since, and nobody asks: what is the same every week is no mail.
    expect(await monday(14)).toEqual({ mailed: 0 })
    await anInvitationBy(house)
    expect(await monday(21)).toEqual({ mailed: 1 })
  })
})
