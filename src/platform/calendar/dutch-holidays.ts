import { addDays, weekdayOf } from '#platform/i18n/dates.ts'

export type HolidayName =
  | 'new-year'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas'
  | 'boxing-day'

export interface Holiday {
  /** Local ISO date. */
  readonly day: string
  /** Its words are in `holidayNames`. */
  readonly name: HolidayName
}

export interface WhichHolidays {
  /**
   * The law sets Good Friday equal to a holiday where a term is reckoned (article 3, second paragraph); most people work
   * on it, those of municipalities too.
   */
  readonly goodFriday: 'included' | 'left-out'
}

/**
 * The public holidays of the Netherlands in a year, first to last, by the rules since 2014. Two may share a day:
 * Ascension and Liberation Day did in 2016.
 *
 * Article 3 of the Algemene termijnenwet (BWBR0002448, wetten.overheid.nl) names them, 5 May every year. The two Sundays
 * stand in the almanac only; they change no term. Days that a royal decree sets equal for some years, such as the Friday
 * after Ascension (third paragraph), count for terms in laws alone: a municipality that is closed then says so itself.
 */
export function dutchHolidays(year: number, { goodFriday }: WhichHolidays): readonly Holiday[] {
  const easter = easterOf(year)
  const holidays: Holiday[] = [
    { day: `${year}-01-01`, name: 'new-year' },
    { day: addDays(easter, -2), name: 'good-friday' },
    { day: easter, name: 'easter-sunday' },
    { day: addDays(easter, 1), name: 'easter-monday' },
    { day: kingsDayOf(year), name: 'kings-day' },
    { day: `${year}-05-05`, name: 'liberation-day' },
    { day: addDays(easter, 39), name: 'ascension' },
    { day: addDays(easter, 49), name: 'whit-sunday' },
    { day: addDays(easter, 50), name: 'whit-monday' },
    { day: `${year}-12-25`, name: 'christmas' },
    { day: `${year}-12-26`, name: 'boxing-day' },
  ]
  return holidays
    .filter(({ name }) => name !== 'good-friday' || goodFriday === 'included')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** Whether a local day is a public holiday. */
export function isDutchHoliday(day: string, which: WhichHolidays): boolean {
  return holidayDaysOf(Number(day.slice(0, 4)), which).has(day)
}

// A series asks for each of its days, a table of terms for each of its rows: the answers of a year are kept.
const known = {
  included: new Map<number, ReadonlySet<string>>(),
  'left-out': new Map<number, ReadonlySet<string>>(),
}

/** The days of `dutchHolidays`, each once. */
export function holidayDaysOf(year: number, which: WhichHolidays): ReadonlySet<string> {
  const days = known[which.goodFriday].get(year) ?? new Set(dutchHolidays(year, which).map(({ day }) => day))
  known[which.goodFriday].set(year, days)
  return days
}

/** Not on a Sunday, then the day before: Besluit Koningsdag (BWBR0032908) and its notes (Stcrt. 2013, 4075). */
function kingsDayOf(year: number): string {
  const birthday = `${year}-04-27`
  return weekdayOf(birthday) === 7 ? addDays(birthday, -1) : birthday
}

/** Easter Sunday in the Gregorian calendar, by the anonymous algorithm: Meeus, Astronomical Algorithms, chapter 8. */
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
