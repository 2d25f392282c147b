import type { HolidayRegion } from '../domain.ts'

/** First and last local day, both free. */
export type Free = readonly [from: string, to: string]

export interface SchoolYear {
  /** "2027-2028" */
  readonly year: string
  /** Where the dates were read, and on which day. */
  readonly sources: readonly string[]
  readonly taken: string
  /** Each holiday by region. `null`: no source that can be trusted was found, so none is skipped. */
  readonly holidays: Readonly<Record<SchoolHoliday, Readonly<Record<HolidayRegion, Free | null>>>>
}

/** The autumn and spring ones are advice to schools; the others are set for all of them. */
export const schoolHolidays = ['autumn', 'christmas', 'spring', 'may', 'summer'] as const
export type SchoolHoliday = (typeof schoolHolidays)[number]

const page =
  'https://www.rijksoverheid.nl/onderwerpen/schoolvakanties/overzicht-schoolvakanties-per-schooljaar/overzicht-schoolvakanties-'

const everywhere = (free: Free) => ({ noord: free, midden: free, zuid: free })

/**
 * The school holidays, a school year after the other. A new year is a new entry here: whatever skips the holidays follows
 * within a week. The second week that many schools give in May is theirs to choose and is not in it.
 */
export const schoolYears: readonly SchoolYear[] = [
  {
    year: '2026-2027',
    // The government's own page of this year could not be read. These were; what they disagree on is left open.
    sources: [
      'noord: calendar of the Amsterdam repair cafés, github.com/repaircafes (school-holidays)',
      'midden: https://mariaschool.wsko.nl/nl/vakanties-en-vrije-dagen, and two calendars of firms in the region that agree',
      'zuid: Christmas and May, which are the same in every region',
    ],
    taken: '2026-11-25',
    holidays: {
      autumn: { noord: ['2026-10-10', '2026-10-18'], midden: ['2026-10-17', '2026-10-25'], zuid: null },
      christmas: everywhere(['2026-12-19', '2027-01-03']),
      spring: { noord: ['2027-02-20', '2027-02-28'], midden: ['2027-02-20', '2027-02-28'], zuid: null },
      may: everywhere(['2027-04-24', '2027-05-02']),
      summer: { noord: ['2027-07-10', '2027-08-22'], midden: ['2027-07-17', '2027-08-29'], zuid: null },
    },
  },
  {
    year: '2027-2028',
    sources: [`${page}2027-2028`],
    taken: '2026-11-25',
    holidays: {
      autumn: {
        noord: ['2027-10-16', '2027-10-24'],
        midden: ['2027-10-16', '2027-10-24'],
        zuid: ['2027-10-23', '2027-10-31'],
      },
      christmas: everywhere(['2027-12-25', '2028-01-09']),
      spring: {
        noord: ['2028-02-19', '2028-02-27'],
        midden: ['2028-02-26', '2028-03-05'],
        zuid: ['2028-02-26', '2028-03-05'],
      },
      may: everywhere(['2028-04-29', '2028-05-07']),
      summer: {
        noord: ['2028-07-15', '2028-08-27'],
        midden: ['2028-07-08', '2028-08-20'],
        zuid: ['2028-07-22', '2028-09-03'],
      },
    },
  },
  {
    year: '2028-2029',
    sources: [`${page}2028-2029`],
    taken: '2026-11-25',
    holidays: {
      autumn: {
        noord: ['2028-10-14', '2028-10-22'],
        midden: ['2028-10-21', '2028-10-29'],
        zuid: ['2028-10-21', '2028-10-29'],
      },
      christmas: everywhere(['2028-12-23', '2029-01-07']),
      spring: {
        noord: ['2029-02-17', '2029-02-25'],
        midden: ['2029-02-17', '2029-02-25'],
        zuid: ['2029-02-10', '2029-02-18'],
      },
      may: everywhere(['2029-04-28', '2029-05-06']),
      summer: {
        noord: ['2029-07-21', '2029-09-02'],
        midden: ['2029-07-07', '2029-08-19'],
        zuid: ['2029-07-14', '2029-08-26'],
      },
    },
  },
]
