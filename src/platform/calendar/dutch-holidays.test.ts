import { expect, test } from 'vitest'
import { dutchHolidays, isDutchHoliday } from './dutch-holidays.ts'
import { holidayNames } from './messages.ts'
import { holidaysFrom2026To2030 } from './testing.ts'

const included = { goodFriday: 'included' } as const
const leftOut = { goodFriday: 'left-out' } as const

test('the holidays of 2026 to 2030 are those of the almanac, in order', () => {
  const reckoned = [2026, 2027, 2028, 2029, 2030].flatMap((year) => dutchHolidays(year, included))
  expect(reckoned.map(({ day, name }) => [day, name])).toEqual(holidaysFrom2026To2030)
})

test('without Good Friday they are the same, but for that day', () => {
  expect(dutchHolidays(2027, leftOut)).toEqual(
    dutchHolidays(2027, included).filter(({ day }) => day !== '2027-03-26'),
  )
  expect(isDutchHoliday('2027-03-26', leftOut)).toBe(false)
  expect(isDutchHoliday('2027-03-26', included)).toBe(true)
  expect(isDutchHoliday('2027-03-29', leftOut)).toBe(true)
})

// By the almanac of ./testing.ts: the earliest and the latest, leap years, and the years in which a full moon is moved.
test.each([
  '1981-04-19',
  '2000-04-23',
  '2008-03-23',
  '2011-04-24',
  '2016-03-27',
  '2024-03-31',
  '2025-04-20',
  '2035-03-25',
  '2038-04-25',
  '2049-04-18',
])('Easter was or will be on %s', (easter) => {
  const found = dutchHolidays(Number(easter.slice(0, 4)), leftOut).find(
    ({ name }) => name === 'easter-sunday',
  )
  expect(found?.day).toBe(easter)
})

// 2025: https://gemeente.groningen.nl/koningsdag-2025; the others by the almanac of ./testing.ts.
test.each([2025, 2031, 2036, 2042])('the King’s birthday on a Sunday in %i is kept on Saturday', (year) => {
  expect(isDutchHoliday(`${year}-04-26`, leftOut)).toBe(true)
  expect(isDutchHoliday(`${year}-04-27`, leftOut)).toBe(false)
})

test('Ascension and Liberation Day may share a day', () => {
  const names = dutchHolidays(2016, leftOut).flatMap(({ day, name }) => (day === '2016-05-05' ? [name] : []))
  expect(names.toSorted()).toEqual(['ascension', 'liberation-day'])
})

test('each is called by its own name, in both languages', () => {
  const called = (locale: 'nl' | 'en') =>
    dutchHolidays(2026, included).map(({ name }) => holidayNames[locale][name])
  expect(called('nl').join(', ')).toBe(
    'Nieuwjaarsdag, Goede Vrijdag, Eerste Paasdag, Tweede Paasdag, Koningsdag, Bevrijdingsdag, Hemelvaartsdag, ' +
      'Eerste Pinksterdag, Tweede Pinksterdag, Eerste Kerstdag, Tweede Kerstdag',
  )
  expect(called('en').join(', ')).toBe(
    'New Year’s Day, Good Friday, Easter Sunday, Easter Monday, King’s Day, Liberation Day, Ascension Day, ' +
      'Whit Sunday, Whit Monday, Christmas Day, Boxing Day',
  )
})
