import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  dayInShort,
  dayInWords,
  daysBetween,
  isLocalDay,
  listInWords,
  localDay,
  monthName,
  relativeDay,
  timeInWords,
  weekdayName,
  weekdayOf,
  whenInWords,
} from './dates.ts'

const at = (text: string) => new Date(text)

describe('days', () => {
  test('only real dates from 1970 to 2199 are local days', () => {
    for (const day of ['1970-01-01', '2024-02-29', '2026-12-31', '2199-12-31'])
      expect(isLocalDay(day)).toBe(true)
    for (const day of ['1969-12-31', '2200-01-01', '2025-02-29', '2026-02-31', '2026-13-01', '2026-00-10'])
      expect(isLocalDay(day)).toBe(false)
    for (const text of ['', '2026-1-1', '2026-11-25T10:00', ' 2026-11-25', '25-11-2026'])
      expect(isLocalDay(text)).toBe(false)
  })

  test('shortly after midnight it is already the new day here, also when it is not yet in UTC', () => {
    expect(localDay(at('2026-06-30T22:30:00Z'))).toBe('2026-07-01')
    expect(localDay(at('2026-12-31T22:59:00Z'))).toBe('2026-12-31')
    expect(localDay(at('2026-12-31T23:00:00Z'))).toBe('2027-01-01')
  })

  test('adding days is undone by taking them away', () => {
    const day = fc.integer({ min: 0, max: 70_000 }).map((n) => addDays('1975-01-01', n))
    fc.assert(
      fc.property(day, fc.integer({ min: -1500, max: 1500 }), (from, n) => {
        expect(addDays(addDays(from, n), -n)).toBe(from)
        expect(daysBetween(from, addDays(from, n))).toBe(n)
        expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from))
      }),
    )
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  })

  test('the week begins on Monday', () => {
    expect(weekdayOf('2026-11-23')).toBe(1)
    expect(weekdayOf('2026-11-29')).toBe(7)
    expect(weekdayName(1, 'nl')).toBe('maandag')
    expect(weekdayName(7, 'en')).toBe('Sunday')
    expect(monthName(3, 'nl')).toBe('maart')
  })
})

describe('words', () => {
  test('a day has its weekday, and no year as long as nobody can guess wrong', () => {
    expect(dayInWords('2026-11-25', 'nl')).toBe('woensdag 25 november')
    expect(dayInWords('2026-11-25', 'en')).toBe('Wednesday 25 November')
    expect(dayInShort('2026-11-25', 'nl')).toBe('wo 25 nov')
    expect(dayInShort('2026-11-25', 'en')).toBe('Wed 25 Nov')
    expect(dayInWords('2027-01-06', 'nl', { today: '2026-12-20' })).toBe('woensdag 6 januari')
    expect(dayInWords('2026-01-07', 'nl', { today: '2026-12-20' })).toBe('woensdag 7 januari')
    expect(dayInWords('2027-06-02', 'nl', { today: '2026-12-20' })).toBe('woensdag 2 juni 2027')
    expect(dayInWords('2025-06-04', 'en', { today: '2026-12-20' })).toBe('Wednesday 4 June 2025')
  })

  test('today and tomorrow have a word of their own', () => {
    expect(relativeDay('2026-12-31', '2026-12-31', 'nl')).toBe('vandaag')
    expect(relativeDay('2027-01-01', '2026-12-31', 'nl')).toBe('morgen')
    expect(relativeDay('2027-01-01', '2026-12-31', 'en')).toBe('tomorrow')
    expect(relativeDay('2027-01-02', '2026-12-31', 'nl')).toBeNull()
    expect(relativeDay('2026-12-30', '2026-12-31', 'nl')).toBeNull()
  })

  test('Dutch writes a time with a dot and without a leading zero', () => {
    expect(timeInWords('10:00', 'nl')).toBe('10.00')
    expect(timeInWords('09:30', 'nl')).toBe('9.30')
    expect(timeInWords(9 * 60 + 5, 'nl')).toBe('9.05')
    expect(timeInWords('10:00', 'en')).toBe('10:00')
    expect(timeInWords(24 * 60, 'nl')).toBe('0.00')
  })

  test('a moment is said in local time, in summer and in winter', () => {
    expect(whenInWords(at('2026-11-25T09:00:00Z'), null, 'nl')).toBe('woensdag 25 november, 10.00 uur')
    expect(whenInWords(at('2026-07-01T08:00:00Z'), at('2026-07-01T10:00:00Z'), 'nl')).toBe(
      'woensdag 1 juli, 10.00 tot 12.00 uur',
    )
    expect(whenInWords(at('2026-11-25T09:00:00Z'), at('2026-11-25T11:00:00Z'), 'en')).toBe(
      'Wednesday 25 November, 10:00 to 12:00',
    )
  })

  test('an end after more than a day is named with its day, one in the night is not', () => {
    expect(whenInWords(at('2026-12-05T13:00:00Z'), at('2026-12-06T15:00:00Z'), 'nl')).toBe(
      'zaterdag 5 december, 14.00 uur tot zondag 6 december, 16.00 uur',
    )
    expect(whenInWords(at('2026-12-05T21:00:00Z'), at('2026-12-06T01:00:00Z'), 'nl')).toBe(
      'zaterdag 5 december, 22.00 tot 2.00 uur',
    )
  })

  test('a list has no comma before the last word', () => {
    expect(listInWords(['maandag', 'dinsdag', 'woensdag'], 'nl')).toBe('maandag, dinsdag en woensdag')
    expect(listInWords(['Monday', 'Tuesday', 'Friday'], 'en')).toBe('Monday, Tuesday and Friday')
  })
})
