import type { Locale } from '#platform/context/ctx.ts'
import type { HolidayName } from './dutch-holidays.ts'

/** What the public holidays are called, by language. */
export const holidayNames: Readonly<Record<Locale, Readonly<Record<HolidayName, string>>>> = {
  nl: {
    'new-year': 'Nieuwjaarsdag',
    'good-friday': 'Goede Vrijdag',
    'easter-sunday': 'Eerste Paasdag',
    'easter-monday': 'Tweede Paasdag',
    'kings-day': 'Koningsdag',
    'liberation-day': 'Bevrijdingsdag',
    ascension: 'Hemelvaartsdag',
    'whit-sunday': 'Eerste Pinksterdag',
    'whit-monday': 'Tweede Pinksterdag',
    christmas: 'Eerste Kerstdag',
    'boxing-day': 'Tweede Kerstdag',
  },
  en: {
    'new-year': 'New Year’s Day',
    'good-friday': 'Good Friday',
    'easter-sunday': 'Easter Sunday',
    'easter-monday': 'Easter Monday',
    'kings-day': 'King’s Day',
    'liberation-day': 'Liberation Day',
    ascension: 'Ascension Day',
    'whit-sunday': 'Whit Sunday',
    'whit-monday': 'Whit Monday',
    christmas: 'Christmas Day',
    'boxing-day': 'Boxing Day',
  },
}
