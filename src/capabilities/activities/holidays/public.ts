import { addDays } from '#platform/i18n/dates.ts'

/**
 * The Dutch public holidays of a year, by the almanac: New Year, Easter, King's Day, Liberation Day, Ascension, Whitsun
 * and Christmas. Good Friday is not one of them. Liberation Day is, though most people work on it but once in five years.
 */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterOf(year)
  const king = `${year}-04-27`
  const whit = addDays(easter, 49)
  return [
    `${year}-01-01`,
    easter,
    addDays(easter, 1),
    // Not on a Sunday: then the day before.
    new Date(king).getUTCDay() === 0 ? `${year}-04-26` : king,
    `${year}-05-05`,
    addDays(easter, 39),
    whit,
    addDays(whit, 1),
    `${year}-12-25`,
    `${year}-12-26`,
  ]
}

/** Easter Sunday in the Gregorian calendar: Meeus, Astronomical Algorithms, chapter 8. */
function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-0${month}-${String(day).padStart(2, '0')}`
}
