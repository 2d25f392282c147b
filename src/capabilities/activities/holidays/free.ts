import { isDutchHoliday } from '#platform/calendar/dutch-holidays.ts'
import type { HolidayRegion, Skip } from '../domain.ts'
import { schoolHolidays, schoolYears } from './school-years.ts'
import type { Free, SchoolHoliday } from './school-years.ts'

/** Whether a local day falls in what a series skips. On Good Friday what there is to do goes on. */
export function isSkipped(day: string, skips: readonly Skip[]): boolean {
  return skips.some((skip) => {
    const region = regionOfSkip(skip)
    if (region !== null) return spansOf(region).some(([from, to]) => from <= day && day <= to)
    return isDutchHoliday(day, { goodFriday: 'left-out' })
  })
}

/** The region whose school holidays are meant; `null` for public holidays. */
export function regionOfSkip(skip: Skip): HolidayRegion | null {
  return skip === 'public-holidays' ? null : skip
}

/** The last day on which a school holiday is known: nothing can be skipped after it. */
export const lastKnownHoliday: string = schoolYears
  .flatMap(({ holidays }) => Object.values(holidays).flatMap((one) => Object.values(one)))
  .reduce((last, free) => (free !== null && free[1] > last ? free[1] : last), '')

export interface UnknownHoliday {
  readonly holiday: SchoolHoliday
  /** "2026-2027" */
  readonly year: string
}

/** Holidays of a region that are still to come and of which no dates are known here. */
export function unknownHolidays(region: HolidayRegion, today: string): UnknownHoliday[] {
  return schoolYears.flatMap(({ year, holidays }) =>
    schoolHolidays
      .filter((holiday) => holidays[holiday][region] === null && !isPast(holidays[holiday], today))
      .map((holiday) => ({ holiday, year })),
  )
}

/** Over in the regions where it is known: then it is elsewhere too, or nearly. */
function isPast(free: Readonly<Record<HolidayRegion, Free | null>>, today: string): boolean {
  return Object.values(free).every((one) => one === null || one[1] < today)
}

function spansOf(region: HolidayRegion): Free[] {
  return schoolYears.flatMap(({ holidays }) =>
    schoolHolidays.map((holiday) => holidays[holiday][region]).filter((free) => free !== null),
  )
}
