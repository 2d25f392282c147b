import { describe, expect, test } from 'vitest'
import { addWorkingDays, isWorkingDay } from '#platform/calendar/working-days.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { reachedToday, stepsTo, toTell } from './steps.ts'

const closed = ['2027-05-07']
const counting = { addWorkingDays: (day: string, n: number) => addWorkingDays(day, n, closed), addDays }
const reachedOn = (day: string) => reachedToday(day, counting)

describe('the steps of a term that ends on Thursday 3 December', () => {
  const due = '2026-12-03'

  test.each([
    ['2026-12-01', 0],
    ['2026-12-02', 1],
    ['2026-12-03', 1],
    ['2026-12-04', 2],
    ['2026-12-07', 2],
    ['2026-12-08', 3],
    ['2026-12-10', 4],
    ['2027-03-01', 4],
  ])('on %s are %i', (today, steps) => {
    expect(stepsTo(due, reachedOn(today))).toBe(steps)
  })
})

test('Ascension and the day after it, on which this municipality is closed, delay a reminder', () => {
  // Thursday 6 May 2027 is Ascension, 5 May is free as well.
  expect(stepsTo('2027-05-04', reachedOn('2027-05-09'))).toBe(1)
  expect(stepsTo('2027-05-04', reachedOn('2027-05-10'))).toBe(2)
})

test('on a day that nobody works no step is reached that was not before', () => {
  const days = Array.from({ length: 400 }, (_, n) => addDays('2026-12-01', n))
  const free = days.filter((day) => !isWorkingDay(day, closed))
  expect(free.length).toBeGreaterThan(110)
  for (const day of free) expect(reachedOn(day)[0]).toBe(reachedOn(addDays(day, -1))[0])
  for (const day of free)
    for (const due of Array.from({ length: 30 }, (_, n) => addDays(day, n - 25)).filter((one) =>
      isWorkingDay(one, closed),
    ))
      expect(stepsTo(due, reachedOn(day)), `${due} on ${day}`).toBe(stepsTo(due, reachedOn(addDays(day, -1))))
})

describe('a run that comes late', () => {
  test('tells whoever does it once, and those who answer for it as well', () => {
    expect(toTell('city', 0, 4)).toEqual(['doer', 'connector', 'lead'])
    expect(toTell('city', 2, 3)).toEqual(['connector'])
    expect(toTell('city', 4, 4)).toEqual([])
  })

  test('reminds an initiative of its own, and reports it to nobody', () => {
    expect(toTell('initiative', 0, 4)).toEqual(['doer'])
    expect(toTell('initiative', 2, 4)).toEqual([])
  })
})
