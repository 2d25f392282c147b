import { describe, expect, test } from 'vitest'
import { aMunicipality } from '#testing/test-database.ts'
import { anActivity } from '#testing/an-activity.ts'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { addDays, isLocalDay, weekdayOf } from '#platform/i18n/dates.ts'
import { initiativeFacts } from '#testing/an-activity.ts'
import { eventOf } from '../calendar.ts'
import { newId } from '#platform/ids.ts'
import type { ActivityId, Schedule } from '../domain.ts'
import { holidayRegions } from '../domain.ts'
import { activityEvent } from '../json-ld.ts'
import { exceptionsOf, occurrencesOf } from '../recurrence.ts'
import { activitiesOfInitiative, datesOfActivity } from '../service/find.ts'
import { importActivities } from '../service/keep.ts'
import { rollDatesOn } from '../service/upkeep.ts'
import { scheduleInWords } from '../words.ts'
import { activityFacts } from '#testing/an-activity.ts'
import { isSkipped, unknownHolidays } from './free.ts'
import { regionOf } from './regions.ts'
import { schoolHolidays, schoolYears } from './school-years.ts'

const weekly = (given: Partial<Schedule> = {}): Schedule => ({
  start: '2026-12-02T10:00',
  end: '2026-12-02T12:00',
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  except: [],
  skips: ['noord'],
  cancelled: [],
  ...given,
})
const days = (schedule: Schedule, from: string, to: string) =>
  occurrencesOf(schedule, { from, to }).map(({ day }) => day)

describe('the data of school holidays', () => {
  test('each is real days from a Saturday to a Sunday, in order, with where it was read and when', () => {
    for (const region of holidayRegions) {
      const all = schoolYears.flatMap(({ holidays }) => schoolHolidays.map((name) => holidays[name][region]))
      const known = all.filter((one) => one !== null)
      for (const [from, to] of known) {
        expect(isLocalDay(from) && isLocalDay(to)).toBe(true)
        expect([weekdayOf(from), weekdayOf(to)]).toEqual([6, 7])
      }
      expect(known.flat()).toEqual(known.flat().toSorted())
    }
    for (const { sources, taken } of schoolYears) {
      expect(sources.length).toBeGreaterThan(0)
      expect(isLocalDay(taken)).toBe(true)
    }
  })

  test('a summer is six weeks, and no two regions begin it on the same day', () => {
    for (const { holidays } of schoolYears) {
      const summers = Object.values(holidays.summer).filter((one) => one !== null)
      for (const [from, to] of summers) expect(to).toBe(addDays(from, 43))
      expect(new Set(summers.map(([from]) => from)).size).toBe(summers.length)
    }
  })

  test('what is not known of a region is said as long as it is to come', () => {
    expect(unknownHolidays('noord', '2026-12-01')).toEqual([])
    expect(unknownHolidays('zuid', '2026-12-01')).toEqual([
      { holiday: 'spring', year: '2026-2027' },
      { holiday: 'summer', year: '2026-2027' },
    ])
    expect(unknownHolidays('zuid', '2027-10-01')).toEqual([])
  })
})

test.each([
  ['GM0392', 'noord', 'Haarlem'],
  ['GM0050', 'midden', 'Zeewolde'],
  ['GM0317', 'noord', 'Eemnes'],
  ['GM0344', 'midden', 'Utrecht'],
  ['GM0244', 'noord', 'Hattem'],
  ['GM0202', 'zuid', 'Arnhem'],
  ['GM0200', 'midden', 'Apeldoorn'],
  ['GM0855', 'zuid', 'Tilburg'],
  ['GM1959', null, 'Altena'],
  ['GM0736', null, 'De Ronde Venen'],
  ['GM9901', null, 'none'],
] as const)('%s lies in region %s (%s)', (code, region, _name) => {
  expect(regionOf(code)).toBe(region)
})

describe('a series that passes over the school holidays', () => {
  test('has no date in them, and goes on after', () => {
    expect(days(weekly(), '2026-12-01', '2027-01-20')).toEqual([
      '2026-12-02',
      '2026-12-09',
      '2026-12-16',
      '2027-01-06',
      '2027-01-13',
    ])
    expect(days(weekly(), '2028-07-10', '2028-09-05')).toEqual(['2028-07-12', '2028-08-30'])
  })

  test('keeps the holidays of its own region', () => {
    const spring = ['2028-02-16', '2028-02-23', '2028-03-01', '2028-03-08']
    const left = (region: (typeof holidayRegions)[number]) =>
      days(weekly({ skips: [region] }), '2028-02-14', '2028-03-10')
    expect(left('noord')).toEqual([spring[0], spring[2], spring[3]])
    expect(left('midden')).toEqual([spring[0], spring[1], spring[3]])
  })

  test('passes over public holidays only when it says so', () => {
    const monday = { rule: 'FREQ=WEEKLY;BYDAY=MO', start: '2027-05-10T10:00', end: null }
    expect(days(weekly({ ...monday, skips: ['public-holidays'] }), '2027-05-10', '2027-05-25')).toEqual([
      '2027-05-10',
      '2027-05-24',
    ])
    expect(days(weekly(monday), '2027-05-10', '2027-05-25')).toHaveLength(3)
  })

  test('goes on on Good Friday', () => {
    const friday = { rule: 'FREQ=WEEKLY;BYDAY=FR', start: '2027-03-19T10:00', end: null }
    const skips = ['public-holidays'] as const
    expect(days(weekly({ ...friday, skips }), '2027-03-19', '2027-03-31')).toEqual([
      '2027-03-19',
      '2027-03-26',
    ])
  })

  test('a single date that somebody chose in a holiday stands', () => {
    const once = weekly({ start: '2026-12-23T10:00', end: null, rule: null })
    expect(days(once, '2026-12-01', '2027-01-01')).toEqual(['2026-12-23'])
  })

  test('says so in words, in both languages', () => {
    expect(scheduleInWords(weekly(), 'nl')).toBe(
      'elke woensdag van 10.00 tot 12.00 uur, niet in de schoolvakanties',
    )
    expect(scheduleInWords(weekly({ skips: ['noord', 'public-holidays'] }), 'en')).toBe(
      'every Wednesday from 10:00 to 12:00, not in the school holidays and not on public holidays',
    )
  })

  test('tells calendars and search engines the real dates that fall away', () => {
    const schedule = weekly({ except: ['2026-12-09'] })
    const away = exceptionsOf(schedule)
    expect(away.slice(0, 4)).toEqual(['2026-12-09', '2026-12-23', '2026-12-30', '2027-02-24'])
    expect(away.every((day) => day === '2026-12-09' || isSkipped(day, ['noord']))).toBe(true)
    const facts = activityFacts({ schedule })
    const event = eventOf({ id: newId<ActivityId>(), facts, url: '', updatedAt: new Date(0), sequence: 0 })
    expect(event?.except.slice(0, 2)).toEqual(['2026-12-09T10:00', '2026-12-23T10:00'])
    const initiative = { name: '', url: '' }
    const schema = activityEvent({ facts, next: null, initiative, url: '', city: '' })
    expect(schema).toMatchObject({ eventSchedule: { exceptDate: away } })
  })
})

const keep = useCase<null, string>(
  { name: 'test.keep', may: () => true, records: null },
  async (work) => [...(await keepInitiatives(work, [initiativeFacts()])).values()][0]!.head.initiative_id,
)

test('a holiday that was learned later is taken out of the dates within a week', async () => {
  const { database, ctx } = await aMunicipality()
  const initiative = await keep(database, ctx, null)
  const rows = [anActivity({ schedule: weekly({ skips: ['zuid'] }) })]
  await importActivities(database, ctx, { source: 'test', rows })
  const [found] = await activitiesOfInitiative(database, ctx.municipality, {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- read back a line above
    initiative: initiative as never,
    from: ctx.now,
  })
  const summer = async () => {
    const dates = await datesOfActivity(database, ctx.municipality, {
      id: found!.activity_id,
      from: new Date('2027-07-28T00:00Z'),
      limit: 1,
    })
    return dates[0]?.day
  }
  expect(await summer()).toBe('2027-07-28')
  const zuid = schoolYears[0]!.holidays.summer as { zuid: readonly [string, string] | null }
  zuid.zuid = ['2027-07-24', '2027-09-05']
  try {
    const later = { ...ctx, now: new Date(ctx.now.getTime() + 7 * 86_400_000) }
    expect(await rollDatesOn(database, later, { batch: 10 })).toEqual({ rolled: 1 })
    expect(await summer()).toBe('2027-09-08')
  } finally {
    zuid.zuid = null
  }
})
