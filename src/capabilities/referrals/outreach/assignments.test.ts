import { beforeAll, describe, expect, test } from 'vitest'
import { Forbidden } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { assignedIn, currentOf, monthsOf } from './domain.ts'
import type { Assignment } from './domain.ts'
import { listAssignments, setAssignment } from './service/assign.ts'

const one = (from: string, until: string, hours = 7): Assignment => ({
  team: 'west',
  name: 'Wijkteam West',
  words: 'Ga de wijk in.',
  hours,
  from,
  until,
})

describe('what a team is asked to do', () => {
  const year = one('2026-01-01', '2026-12-31')
  const next = one('2027-01-01', '2027-12-31')

  test('is that of the period of a day; else what comes; else what was', () => {
    expect(currentOf([next, year], '2026-12-31')).toBe(year)
    expect(currentOf([next, year], '2027-01-01')).toBe(next)
    expect(currentOf([next, year], '2025-06-01')).toBe(year)
    expect(currentOf([next, year], '2029-06-01')).toBe(next)
    expect(currentOf([], '2026-01-01')).toBeNull()
  })

  test('is counted in months up to today, also over a new year, and not past the end', () => {
    const names = (from: string, until: string, today: string) =>
      monthsOf({ from, until }, today).map((month) => `${month.from} ${month.to}`)
    expect(names('2025-12-15', '2026-12-31', '2026-02-10')).toEqual([
      '2025-12-01 2025-12-31',
      '2026-01-01 2026-01-31',
      '2026-02-01 2026-02-28',
    ])
    expect(names('2026-01-01', '2026-01-31', '2026-06-01')).toEqual(['2026-01-01 2026-01-31'])
    expect(names('2026-06-01', '2026-12-31', '2026-05-01')).toEqual([])
  })

  test('is counted by the day, as far as the period lies in a month', () => {
    const november = { from: '2026-11-01', to: '2026-11-30' }
    expect(assignedIn(november, [year])).toBeCloseTo(30 * 60)
    expect(assignedIn(november, [one('2026-11-24', '2027-01-31')])).toBeCloseTo(7 * 60)
    expect(assignedIn(november, [one('2026-01-01', '2026-10-31')])).toBe(0)
    expect(
      assignedIn(november, [one('2026-01-01', '2026-11-10'), one('2026-11-11', '2026-12-31')]),
    ).toBeCloseTo(30 * 60)
  })
})

describe('setting it', () => {
  let house: Houseful
  let today: string
  beforeAll(async () => {
    house = await aHouseful()
    today = localDay(house.place.ctx.now)
  })
  const set = (visitor: Visitor, assignment: Assignment, was: string | null = null) =>
    setAssignment(house.place.database, house.who.get(visitor)!.ctx, { assignment, was })
  const all = () => listAssignments(house.place.database, house.place.ctx.municipality, undefined)

  test('is for the programme lead and the administrator', async () => {
    for (const visitor of ['neighbourhood team', 'area connector', 'moderator', 'owner'] as const)
      await expect(set(visitor, one(today, addDays(today, 10)))).rejects.toBeInstanceOf(Forbidden)
    expect(await set('programme lead', one(today, addDays(today, 100)))).toBe('set')
    expect(await set('administrator', one(today, addDays(today, 100), 9), today)).toBe('set')
    expect(await all()).toMatchObject([{ hours: 9 }])
  })

  test('anew from a later day ends the period before it', async () => {
    const from = addDays(today, 50)
    expect(await set('programme lead', one(from, addDays(today, 300)))).toBe('set')
    expect((await all()).map((each) => [each.from, each.until])).toEqual([
      [today, addDays(today, 49)],
      [from, addDays(today, 300)],
    ])
  })

  test('into a period that begins later is refused, and changes nothing', async () => {
    const before = await all()
    expect(await set('programme lead', one(addDays(today, 10), addDays(today, 60)))).toBe('overlaps')
    expect(await set('programme lead', one(today, addDays(today, 60)), today)).toBe('overlaps')
    expect(await all()).toEqual(before)
  })

  test('can move the first day of a period', async () => {
    expect(await set('programme lead', one(addDays(today, 5), addDays(today, 20)), today)).toBe('set')
    expect((await all()).map((each) => each.from)).toEqual([addDays(today, 5), addDays(today, 50)])
  })
})
