import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '#platform/calendar/file.ts'
import { addDays, weekdayOf } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { eventOf } from './calendar.ts'
import type { ActivityForCalendar } from './calendar.ts'
import type { ActivityId, Schedule } from './domain.ts'
import { occurrencesOf } from './recurrence.ts'

const id = newId<ActivityId>()

const activity = (schedule: Partial<Schedule> = {}): ActivityForCalendar => ({
  id,
  facts: {
    title: 'Samen eten',
    description: 'Iedereen eet mee.',
    themes: ['eten'],
    place: { name: 'Het Badhuis', address: 'Leidseplein 1', postcode: null, spot: { lat: 52.38, lon: 4.63 } },
    schedule: {
      start: '2026-11-25T10:00',
      end: '2026-11-25T12:00',
      rule: 'FREQ=WEEKLY',
      except: [],
      cancelled: [],
      ...schedule,
    },
    welcome: { host: 'De gastvrouw zit bij het raam.', door: '', noise: '', bring: '' },
  },
  url: 'https://example.org/activiteiten/1',
  updatedAt: new Date('2026-11-20T09:00:00Z'),
  sequence: 1,
})

/** The dates that another program finds in our file: moments as ISO text, cancelled ones with a mark. */
function datesInCalendar(of: ActivityForCalendar, until: Date): string[] {
  const event = eventOf(of)
  const file = calendarFile({ name: 'x', prodid: '-//x//NL', events: event ? [event] : [] })
  const calendar = ICAL.Component.fromString(file)
  ICAL.TimezoneService.reset()
  ICAL.TimezoneService.register(calendar.getFirstSubcomponent('vtimezone')!)
  const [main, ...overrides] = calendar.getAllSubcomponents('vevent')
  if (!main) return []
  const found = new ICAL.Event(main, { exceptions: overrides })
  const iterator = found.iterator()
  const dates: string[] = []
  for (let next = iterator.next(); next && next.toJSDate() < until; next = iterator.next()) {
    const { item, startDate, endDate } = found.getOccurrenceDetails(next)
    const mark = item.component.getFirstPropertyValue('status') === 'CANCELLED' ? ' cancelled' : ''
    dates.push(`${startDate.toJSDate().toISOString()} ${endDate.toJSDate().toISOString()}${mark}`)
  }
  return dates
}

function datesOnOurPages(of: ActivityForCalendar, until: string): string[] {
  const found = occurrencesOf(of.facts.schedule, { from: '1970-01-01', to: until })
  return found.map((one) => {
    const end = one.endsAt ?? one.startsAt
    return `${one.startsAt.toISOString()} ${end.toISOString()}${one.cancelled ? ' cancelled' : ''}`
  })
}

describe('an activity in a calendar', () => {
  test('tells what, where and who is at the door', () => {
    expect(eventOf(activity())).toMatchObject({
      uid: `${id}@samenspel`,
      title: 'Samen eten',
      description:
        'Iedereen eet mee.\n\nDe gastvrouw zit bij het raam.\n\nhttps://example.org/activiteiten/1',
      location: 'Het Badhuis, Leidseplein 1',
      categories: ['eten'],
      start: '2026-11-25T10:00',
      end: '2026-11-25T12:00',
      rule: 'FREQ=WEEKLY',
      sequence: 1,
    })
  })

  test('starts on its first real date, because a calendar counts the start', () => {
    const late = activity({ rule: 'FREQ=WEEKLY;BYDAY=FR', end: '2026-11-26T01:00' })
    expect(eventOf(late)).toMatchObject({ start: '2026-11-27T10:00', end: '2026-11-28T01:00' })
  })

  test('is not there when it never happens or cannot be read', () => {
    expect(eventOf(activity({ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }))).toBeNull()
    expect(eventOf(activity({ rule: null, except: ['2026-11-25'] }))).toBeNull()
    expect(eventOf(activity({ start: 'woensdag' }))).toBeNull()
  })

  test('an exception or a cancelled day on which nothing was planned is not in it', () => {
    const event = eventOf(
      activity({ cancelled: ['2026-12-02', '2026-12-03'], except: ['2026-12-16', '2026-12-17'] }),
    )
    expect(event?.cancelled).toEqual([{ start: '2026-12-02T10:00', end: '2026-12-02T12:00' }])
    expect(event?.except).toEqual(['2026-12-16T10:00'])
  })
})

describe('another program finds the same dates', () => {
  test('over both clock changes, with an exception and a cancelled date', () => {
    const weekly = activity({ except: ['2027-03-31'], cancelled: ['2027-11-03'] })
    const dates = datesInCalendar(weekly, new Date('2027-11-20T00:00Z'))
    expect(dates).toEqual(datesOnOurPages(weekly, '2027-11-20'))
    expect(dates).toContain('2027-03-24T09:00:00.000Z 2027-03-24T11:00:00.000Z')
    expect(dates).toContain('2027-04-07T08:00:00.000Z 2027-04-07T10:00:00.000Z')
    expect(dates).toContain('2027-10-27T08:00:00.000Z 2027-10-27T10:00:00.000Z')
    expect(dates).toContain('2027-11-03T09:00:00.000Z 2027-11-03T11:00:00.000Z cancelled')
    expect(dates.some((date) => date.startsWith('2027-03-31'))).toBe(false)
  })

  const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
  const weekdays = fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 })
  const nth = fc.constantFrom('1', '2', '3', '4', '-1', '-2')
  const interval = fc.integer({ min: 1, max: 4 })
  const rule = fc.oneof(
    fc.constant(null),
    fc.tuple(interval, weekdays).map(([n, on]) => `FREQ=WEEKLY;INTERVAL=${n};BYDAY=${on.join(',')}`),
    fc
      .tuple(interval, nth, weekdays)
      .map(([n, which, on]) => `FREQ=MONTHLY;INTERVAL=${n};BYDAY=${which}${on[0]}`),
    fc.tuple(nth, weekdays).map(([which, on]) => `FREQ=MONTHLY;BYDAY=${on[0]};BYSETPOS=${which}`),
    interval.map((n) => `FREQ=DAILY;INTERVAL=${n}`),
    fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  )
  const limit = fc.oneof(
    fc.constant(''),
    fc.integer({ min: 1, max: 30 }).map((n) => `;COUNT=${n}`),
    fc.integer({ min: 0, max: 400 }).map((n) => `;UNTIL=${addDays('2026-06-01', n).replaceAll('-', '')}`),
    fc
      .integer({ min: 0, max: 400 })
      .map((n) => `;UNTIL=${addDays('2026-06-01', n).replaceAll('-', '')}T080000Z`),
  )
  const day = fc.integer({ min: 0, max: 500 }).map((n) => addDays('2026-01-01', n))
  const days = fc.array(day, { maxLength: 3 })

  test('whatever the rule, its end and its exceptions', () => {
    fc.assert(
      fc.property(
        rule,
        limit,
        day,
        fc.integer({ min: 7, max: 21 }),
        days,
        days,
        (often, end, start, hour, except, cancelled) => {
          const time = `${String(hour).padStart(2, '0')}:30`
          // An exception on the weekday of the start hits a date more often than any day does.
          const hit = except.map((one) => addDays(one, weekdayOf(start) - weekdayOf(one)))
          const any = activity({
            start: `${start}T${time}`,
            end: `${start}T${String(hour + 2).padStart(2, '0')}:00`,
            rule: often === null ? null : often + end,
            except: [...except, ...hit],
            cancelled,
          })
          expect(datesInCalendar(any, new Date('2027-12-01T00:00Z'))).toEqual(
            datesOnOurPages(any, '2027-12-01'),
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})
