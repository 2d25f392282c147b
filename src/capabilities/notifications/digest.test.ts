import { beforeEach, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { removeActivity } from '#capabilities/activities/service/own.ts'
import { anActivity } from '#testing/an-activity.ts'
import type { Houseful } from '#testing/houseful.ts'
import { prepareRun, tellBatch } from './service/digest.ts'
import { add, aMailingHouse, change, follow, later, mailTo, place, tell } from '#testing/following.ts'

// The houseful lives on Wednesday 25 November 2026; soup is on Tuesday 1 December, every week. Digests come on Thursday.
const email = 'buur@voorbeeld.example'
let house: Houseful
let n = 0

beforeEach(async () => {
  house = await aMailingHouse()
})

const someone = () => `${(n += 1)}-${email}`
const told = async (to: string) => (await mailTo(house, to)).filter(({ text }) => text.includes('-- \n'))

describe('the weekly digest', () => {
  test('tells what there is to do in the neighbourhood, once for each date', async () => {
    const me = someone()
    await follow(house, me, 'gebied:west')
    await tell(house, 0)
    expect(await told(me)).toEqual([])
    await tell(house, 1)
    const [first] = await told(me)
    expect(first!.subject).toBe('1 ding te doen in West')
    expect(first!.text).toContain(
      'Te doen in West\n---------------\n\nSoep eten\nDinsdag 1 december, 18.00 tot 20.00 uur',
    )
    await tell(house, 1)
    await tell(house, 2)
    expect(await told(me)).toHaveLength(1)
    await tell(house, 8)
    const [second] = await told(me)
    expect(second!.text).toContain('Dinsdag 8 december')
    expect(second!.text).not.toContain('1 december')
  })

  test('that ran three days late tells the days that are left, and the next one begins after them', async () => {
    const me = someone()
    await follow(house, me, 'gebied:west')
    await tell(house, 4)
    expect((await told(me))[0]!.text).toContain('Dinsdag 1 december')
    await tell(house, 8)
    const [second] = await told(me)
    expect(second!.text).toContain('Dinsdag 8 december')
    expect(second!.text).not.toContain('Dinsdag 1 december')
  })

  test('does not come when there is nothing to tell', async () => {
    const me = someone()
    await follow(house, me, 'thema:eten')
    for (const day of [1, 8, 15]) await tell(house, day)
    expect(await told(me)).toEqual([])
  })

  test('tells what is new in what one follows, by whichever way it comes, once', async () => {
    const me = someone()
    await follow(house, me, `initiatief:${house.slug}`)
    await follow(house, me, 'thema:ontmoeten')
    await add(house, 'Brood bakken')
    await importActivities(house.place.database, later(house, 0), {
      source: 'test',
      rows: [anActivity({ title: 'Kaarten' })],
    })
    await tell(house, 1)
    const [mail] = await told(me)
    expect(mail!.subject).toBe('2 nieuwe dingen')
    expect(mail!.text).toContain('Brood bakken\nElke donderdag om 10.00 uur')
    expect(mail!.text).toContain('Kaarten')
    expect(mail!.text).not.toContain('Soep eten\n')
    await tell(house, 8)
    expect(await told(me)).toHaveLength(1)
  })

  test('does not tell of what was there before one followed, nor of what came and went', async () => {
    const me = someone()
    await tell(house, 0)
    await follow(house, me, `initiatief:${house.slug}`)
    const id = await add(house, 'Brood bakken')
    const { ctx } = house.who.get('owner')!
    await removeActivity(house.place.database, ctx, { slug: house.slug, id: id as never, letter: null })
    await tell(house, 1)
    expect(await told(me)).toEqual([])
  })

  test('tells the newest of what changed twice', async () => {
    const me = someone()
    await tell(house, 0)
    await follow(house, me, `initiatief:${house.slug}`)
    await change(house, house.activity, { first_start: '2026-12-01T17:00' })
    await change(house, house.activity, { first_start: '2026-12-01T16:00', first_end: null })
    await tell(house, 1)
    const [mail] = await told(me)
    expect(mail!.text.match(/Soep eten\n/g)).toHaveLength(1)
    expect(mail!.text).toContain('Elke dinsdag om 16.00 uur')
    expect(mail!.subject).toBe('Nieuw: Soep eten')
  })
})

describe('a date that is cancelled', () => {
  test('is told at once, and by the same mail nothing else; at most one mail a day', async () => {
    const me = someone()
    await tell(house, 0)
    await follow(house, me, `initiatief:${house.slug}`)
    await change(house, house.activity, { cancelled_days: ['2026-12-01'] })
    await tell(house, 0, 1)
    const [mail] = await told(me)
    expect(mail!.subject).toBe('Soep eten gaat niet door op dinsdag 1 december')
    await change(house, house.activity, { cancelled_days: ['2026-12-01', '2026-12-08'] })
    await tell(house, 0, 2)
    expect(await told(me)).toHaveLength(1)
    await tell(house, 1)
    expect((await told(me))[0]!.subject).toBe('Soep eten gaat niet door op dinsdag 8 december')
    await tell(house, 2)
    expect(await told(me)).toHaveLength(2)
  })

  test('is told to the neighbourhood when it was in their digest, and otherwise just left out', async () => {
    const me = someone()
    await follow(house, me, 'gebied:west')
    await tell(house, 1)
    await change(house, house.activity, { cancelled_days: ['2026-12-01', '2026-12-15'] }, 1)
    await tell(house, 2)
    const [mail] = await told(me)
    expect(mail!.text).toContain('Soep eten gaat niet door op dinsdag 1 december')
    expect(mail!.text).not.toContain('15 december')
    await tell(house, 8)
    await tell(house, 15)
    expect((await told(me)).some(({ text }) => text.includes('Dinsdag 15 december'))).toBe(false)
  })

  test('and taken up again before anybody was told, is not told at all; after that, it is', async () => {
    const me = someone()
    await tell(house, 0)
    await follow(house, me, `initiatief:${house.slug}`)
    await change(house, house.activity, { cancelled_days: ['2026-12-01'] })
    await change(house, house.activity, { cancelled_days: [] })
    await tell(house, 0, 1)
    expect(await told(me)).toEqual([])
    await change(house, house.activity, { cancelled_days: ['2026-12-01'] })
    await tell(house, 0, 2)
    await change(house, house.activity, { cancelled_days: [] })
    await tell(house, 1)
    expect((await told(me))[0]!.text).toContain('Soep eten gaat toch door op dinsdag 1 december')
  })
})

describe('a saved search', () => {
  test('mails what is new and fits, and not what could be seen when it was saved', async () => {
    const me = someone()
    await follow(house, me, 'zoek:q=brood&weergave=kaart&wanneer=week')
    const id = await add(house, 'Brood bakken', '2027-01-07')
    await add(house, 'Kaarten')
    await tell(house, 1)
    const [mail] = await told(me)
    expect(mail!.subject).toBe('Gevonden: Brood bakken')
    expect(mail!.text).toContain('Nieuw gevonden: Activiteiten: brood')
    expect(mail!.text).not.toContain('Kaarten')
    // What did not fit and is changed so that it does, fits.
    await change(house, house.activity, { title: 'Soep met brood', rule: 'FREQ=WEEKLY;BYDAY=MO' }, 1)
    await change(house, id, { place_name: 'Elders' }, 1)
    await tell(house, 2)
    const [second] = await told(me)
    expect(second!.subject).toBe('Gevonden: Soep met brood')
    expect(second!.text).not.toContain('Brood bakken')
  })
})

describe('a run', () => {
  const everybody = async () => {
    const all = [someone(), someone(), someone()]
    for (const one of all) await follow(house, one, 'gebied:west')
    return all
  }

  test('that breaks off after the first of three leaves the others to the next, and tells nobody twice', async () => {
    const all = await everybody()
    const run = await prepareRun(house.place.database, later(house, 1))
    const first = { run, place, whose: 'due', limit: 1 } as const
    expect(await tellBatch(house.place.database, later(house, 1), first)).toEqual({ seen: 1, mailed: 1 })
    await tell(house, 1)
    await tell(house, 1, 1)
    for (const one of all) expect(await told(one)).toHaveLength(1)
  })

  test('that fails halfway a batch has told nobody of it', async () => {
    const all = await everybody()
    const run = await prepareRun(house.place.database, later(house, 1))
    let asked = 0
    const failing = {
      name: place.name,
      get origin() {
        asked += 1
        // Halfway the third mail, when two are in the outbox.
        if (asked > 12) throw new Error('out of paper')
        return place.origin
      },
    }
    const batch = { run, place: failing, whose: 'due', limit: 10 } as const
    await expect(tellBatch(house.place.database, later(house, 1), batch)).rejects.toThrow('out of paper')
    for (const one of all) expect(await told(one)).toEqual([])
    await tell(house, 1)
    for (const one of all) expect(await told(one)).toHaveLength(1)
  })

  test('beside another run tells everybody once', async () => {
    const all = await everybody()
    await Promise.all([tell(house, 1), tell(house, 1), tell(house, 1)])
    for (const one of all) expect(await told(one)).toHaveLength(1)
  })

  test('does not tell what is published while it goes on; the next one does, also by a clock that is behind', async () => {
    const me = someone()
    await follow(house, me, `initiatief:${house.slug}`)
    await add(house, 'Brood bakken')
    const run = await prepareRun(house.place.database, later(house, 1))
    await add(house, 'Kaarten', '2026-12-03', -1)
    await tellBatch(house.place.database, later(house, 1), { run, place, whose: 'due', limit: 10 })
    expect((await told(me))[0]!.text).not.toContain('Kaarten')
    await tell(house, 8)
    const [second] = await told(me)
    expect(second!.text).toContain('Kaarten')
    expect(second!.text).not.toContain('Brood bakken')
  })

  test('over the end of summer time loses no date and tells none twice', async () => {
    const me = someone()
    await follow(house, me, 'gebied:west')
    // Summer time begins on Sunday 28 March 2027 and ends on 31 October.
    for (const from of ['2027-03-11', '2027-10-14']) {
      for (const week of [0, 7, 14, 21]) {
        const days = (Date.parse(from) - Date.parse('2026-11-25')) / 86_400_000 + week
        await change(house, house.activity, {}, days - 1)
        // Just after midnight and just before it, on the clock of Amsterdam.
        await tell(house, days, week % 2 === 0 ? -9.5 : 12.5)
      }
    }
    const dates = (await told(me)).flatMap(({ text }) => text.match(/Dinsdag \d+ \w+/g) ?? [])
    expect(dates.toSorted()).toEqual([...new Set(dates)].toSorted())
    expect(dates).toEqual(
      expect.arrayContaining(['Dinsdag 30 maart', 'Dinsdag 26 oktober', 'Dinsdag 2 november']),
    )
  })
})
