import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, localDay, weekdayOf } from '#platform/i18n/dates.ts'
import { holidaysFrom2026To2030 } from './testing.ts'
import { addWorkingDays, afterWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

test('every day of 2026 to 2030 is a working day, but for weekends and the holidays of the almanac', () => {
  const holidays = new Set(holidaysFrom2026To2030.map(([day]) => day))
  const days = Array.from({ length: 1826 }, (_, n) => addDays('2026-01-01', n))
  expect(days.at(-1)).toBe('2030-12-31')
  const wrong = days.filter((day) => isWorkingDay(day) === (weekdayOf(day) > 5 || holidays.has(day)))
  expect(wrong).toEqual([])
})

// Counted off by hand on a calendar.
describe.each([
  ['2025-12-29', '2026-01-06', 'New Year 2026'],
  ['2026-04-02', '2026-04-13', 'Good Friday and Easter Monday 2026'],
  ['2026-04-24', '2026-05-04', 'King’s Day 2026'],
  ['2026-05-04', '2026-05-12', 'Liberation Day 2026'],
  ['2026-05-11', '2026-05-19', 'Ascension 2026'],
  ['2026-05-22', '2026-06-01', 'Whit Monday 2026'],
  ['2026-12-23', '2026-12-31', 'Christmas 2026, of which one day is a Saturday'],
  ['2026-12-31', '2027-01-08', 'New Year 2027'],
  ['2027-03-25', '2027-04-05', 'Good Friday and Easter Monday 2027, with the change of the clocks'],
  ['2027-04-26', '2027-05-04', 'King’s Day 2027'],
  ['2027-05-04', '2027-05-13', 'Liberation Day and Ascension 2027, one after the other'],
  ['2027-05-14', '2027-05-24', 'Whit Monday 2027'],
  ['2027-12-24', '2027-12-31', 'Christmas 2027, in a weekend'],
  ['2027-12-31', '2028-01-07', 'New Year 2028, in a weekend'],
  ['2028-04-13', '2028-04-24', 'Good Friday and Easter Monday 2028'],
  ['2028-04-26', '2028-05-04', 'King’s Day 2028'],
  ['2028-05-04', '2028-05-12', 'Liberation Day 2028'],
  ['2028-05-24', '2028-06-01', 'Ascension 2028'],
  ['2028-06-02', '2028-06-12', 'Whit Monday 2028'],
  ['2028-12-22', '2029-01-03', 'Christmas 2028 and New Year 2029'],
  ['2029-03-29', '2029-04-09', 'Good Friday and Easter Monday 2029'],
  ['2029-04-26', '2029-05-04', 'King’s Day 2029'],
  ['2029-05-04', '2029-05-14', 'Liberation Day on a Saturday and Ascension 2029'],
  ['2029-05-18', '2029-05-28', 'Whit Monday 2029'],
  ['2029-12-24', '2030-01-03', 'Christmas 2029 and New Year 2030'],
  ['2030-04-18', '2030-04-29', 'Good Friday, Easter Monday and King’s Day on a Saturday 2030'],
  ['2030-05-03', '2030-05-10', 'Liberation Day 2030, a Sunday'],
  ['2030-05-29', '2030-06-06', 'Ascension 2030'],
  ['2030-06-07', '2030-06-17', 'Whit Monday 2030'],
  ['2030-12-24', '2031-01-03', 'Christmas 2030 and New Year 2031'],
  ['2031-04-25', '2031-05-02', 'King’s Day 2031, moved to Saturday'],
])('five working days from %s', (from, end, over) => {
  test(`end on ${end}, over ${over}`, () => {
    expect(addWorkingDays(from, 5)).toBe(end)
    expect(workingDaysBetween(from, end)).toBe(5)
  })
})

describe('a term', () => {
  test('does not count the day on which it began', () => {
    expect(addWorkingDays('2026-06-16', 1)).toBe('2026-06-17')
    expect(addWorkingDays('2026-06-16', 0)).toBe('2026-06-16')
    expect(workingDaysBetween('2026-06-16', '2026-06-16')).toBe(0)
  })

  test('ends on the same day when it began on Friday, Saturday or Sunday, or on a holiday after it', () => {
    for (const day of ['2026-06-12', '2026-06-13', '2026-06-14'])
      expect(addWorkingDays(day, 5)).toBe('2026-06-19')
    for (const day of ['2026-05-22', '2026-05-23', '2026-05-24', '2026-05-25'])
      expect(addWorkingDays(day, 1)).toBe('2026-05-26')
  })

  test('passes over the days on which this municipality is closed', () => {
    const closed = ['2026-05-15', '2026-05-17']
    expect(isWorkingDay('2026-05-15', closed)).toBe(false)
    expect(addWorkingDays('2026-05-13', 1)).toBe('2026-05-15')
    expect(addWorkingDays('2026-05-13', 1, closed)).toBe('2026-05-18')
    expect(workingDaysBetween('2026-05-13', '2026-05-18', closed)).toBe(1)
  })

  test('is of whole working days', () => {
    for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => addWorkingDays('2026-06-16', n)).toThrow(RangeError)
  })

  test('that ends before it began took no working days', () => {
    expect(workingDaysBetween('2026-06-17', '2026-06-10')).toBe(0)
  })
})

/** When a term of one working day ends that began at this moment. */
const dayAfter = (moment: string) => addWorkingDays(localDay(new Date(moment)), 1)

test('what comes in at 23.59 and what comes in at midnight are of two days', () => {
  expect(dayAfter('2026-06-16T21:59:59Z')).toBe('2026-06-17')
  expect(dayAfter('2026-06-16T22:00:00Z')).toBe('2026-06-18')
  expect(dayAfter('2026-12-15T22:59:59Z')).toBe('2026-12-16')
  expect(dayAfter('2026-12-15T23:00:00Z')).toBe('2026-12-17')
  // The last minute of the year, and the first: New Year's Day is a Friday.
  expect(dayAfter('2026-12-31T22:59:59Z')).toBe('2027-01-04')
  expect(dayAfter('2026-12-31T23:00:00Z')).toBe('2027-01-04')
})

// The night before the clocks change is in the old time, the night after in the new. What comes in before the second
// midnight is of Sunday, and one working day later is Monday; what comes in after it is of Monday.
test.each([
  ['2026-03-28T23:00Z', '2026-03-29T21:59Z', '2026-03-30', '2026-03-29T22:00Z', '2026-03-31'],
  ['2028-03-25T23:00Z', '2028-03-26T21:59Z', '2028-03-27', '2028-03-26T22:00Z', '2028-03-28'],
  ['2029-03-24T23:00Z', '2029-03-25T21:59Z', '2029-03-26', '2029-03-25T22:00Z', '2029-03-27'],
  ['2030-03-30T23:00Z', '2030-03-31T21:59Z', '2030-04-01', '2030-03-31T22:00Z', '2030-04-02'],
  // Easter is that Sunday: Monday is passed over, and a term that begins on it ends as one that began on Sunday.
  ['2027-03-27T23:00Z', '2027-03-28T21:59Z', '2027-03-30', '2027-03-28T22:00Z', '2027-03-30'],
  ['2027-03-28T22:00Z', '2027-03-29T21:59Z', '2027-03-30', '2027-03-29T22:00Z', '2027-03-31'],
  ['2026-10-24T22:00Z', '2026-10-25T22:59Z', '2026-10-26', '2026-10-25T23:00Z', '2026-10-27'],
  ['2027-10-30T22:00Z', '2027-10-31T22:59Z', '2027-11-01', '2027-10-31T23:00Z', '2027-11-02'],
  ['2028-10-28T22:00Z', '2028-10-29T22:59Z', '2028-10-30', '2028-10-29T23:00Z', '2028-10-31'],
  ['2029-10-27T22:00Z', '2029-10-28T22:59Z', '2029-10-29', '2029-10-28T23:00Z', '2029-10-30'],
  ['2030-10-26T22:00Z', '2030-10-27T22:59Z', '2030-10-28', '2030-10-27T23:00Z', '2030-10-29'],
])('from %s to %s a term of a day ends on %s, from %s on %s', (first, last, endOfThat, next, endOfNext) => {
  expect([dayAfter(first), dayAfter(last), dayAfter(next)]).toEqual([endOfThat, endOfThat, endOfNext])
})

test('a moment keeps its time on the clock, over both clock changes and in the night', () => {
  const after = (from: string, n: number) => afterWorkingDays(new Date(from), n).toISOString()
  expect(after('2026-03-27T09:00:00Z', 1)).toBe('2026-03-30T08:00:00.000Z')
  expect(after('2026-10-23T08:00:00Z', 1)).toBe('2026-10-26T09:00:00.000Z')
  // Half past midnight on Monday here, Sunday still in UTC.
  expect(after('2026-06-14T22:30:00Z', 5)).toBe('2026-06-21T22:30:00.000Z')
  expect(afterWorkingDays(new Date('2026-05-13T10:00:00Z'), 1, ['2026-05-15'])).toEqual(
    new Date('2026-05-18T10:00:00Z'),
  )
})

describe('adding and counting agree', () => {
  const day = fc.integer({ min: 0, max: 1825 }).map((n) => addDays('2026-01-01', n))
  const term = fc.integer({ min: 0, max: 80 })
  const closed = fc.array(day, { maxLength: 40 })

  test('between the beginning and the end of a term lie as many working days as it has, and no day fewer will do', () => {
    fc.assert(
      fc.property(day, term, closed, (from, n, daysOff) => {
        // Walked one way and reckoned by weeks the other.
        const end = addWorkingDays(from, n, daysOff)
        expect(workingDaysBetween(from, end, daysOff)).toBe(n)
        if (n === 0) return
        expect(isWorkingDay(end, daysOff)).toBe(true)
        expect(workingDaysBetween(from, addDays(end, -1), daysOff)).toBe(n - 1)
      }),
    )
  })

  test('two terms one after the other are one term of both', () => {
    fc.assert(
      fc.property(day, term, term, closed, (from, a, b, daysOff) => {
        const end = addWorkingDays(addWorkingDays(from, a, daysOff), b, daysOff)
        expect(end).toBe(addWorkingDays(from, a + b, daysOff))
        expect(workingDaysBetween(from, end, daysOff)).toBe(a + b)
      }),
    )
  })

  test('there are at most five in a week', () => {
    fc.assert(
      fc.property(day, term, (from, n) => {
        expect(workingDaysBetween(from, addDays(from, n))).toBeLessThanOrEqual(n)
        expect(workingDaysBetween(from, addDays(from, 7))).toBeLessThanOrEqual(5)
        expect(daysBetween(from, addWorkingDays(from, n))).toBeGreaterThanOrEqual(n)
      }),
    )
  })
})
