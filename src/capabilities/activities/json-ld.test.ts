import { expect, test } from 'vitest'
import { activityEvent } from './json-ld.ts'
import type { ActivityForSchema } from './json-ld.ts'
import { aPage, anActivity } from '#testing/an-activity-page.ts'

const event = (changes: Partial<ActivityForSchema> = {}) =>
  activityEvent({
    facts: anActivity(),
    next: aPage().dates[0] ?? null,
    initiative: { name: 'Het Badhuis', url: 'https://haarlem.example/initiatieven/het-badhuis' },
    url: 'https://haarlem.example/activiteiten/7y7s7gsnct9t',
    city: 'Haarlem',
    ...changes,
  })

test('an event begins on its next date and tells its rhythm in local time', () => {
  expect(event()).toMatchObject({
    '@type': 'Event',
    startDate: '2026-11-25T09:00:00.000Z',
    endDate: '2026-11-25T11:00:00.000Z',
    eventStatus: 'https://schema.org/EventScheduled',
    isAccessibleForFree: true,
    eventSchedule: {
      repeatFrequency: 'P1W',
      byDay: ['https://schema.org/Wednesday'],
      startDate: '2026-11-04',
      startTime: '10:00:00',
      endTime: '12:00:00',
      scheduleTimezone: 'Europe/Amsterdam',
    },
    location: {
      '@type': 'Place',
      name: 'Het Badhuis',
      address: { addressLocality: 'Haarlem', postalCode: '2013' },
    },
  })
})

test('the second Saturday keeps its number', () => {
  const schedule = {
    ...anActivity().schedule,
    start: '2026-11-14T09:30',
    end: null,
    rule: 'FREQ=MONTHLY;BYDAY=2SA',
  }
  const told = event({ facts: anActivity({ schedule }) })['eventSchedule']
  expect(told).toMatchObject({ repeatFrequency: 'P1M', byDay: ['2SA'], startTime: '09:30:00' })
  expect(told).not.toHaveProperty('endTime')
})

test('a cancelled next date, a full room and unknown facts are told as they are', () => {
  const [date] = aPage().dates
  const told = event({
    next: date ? { ...date, cancelled: true } : null,
    facts: anActivity({ costCents: 250, placesLeft: 0 }),
  })
  expect(told).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
    offers: { price: '2.50', availability: 'https://schema.org/SoldOut' },
  })
  expect(event({ facts: anActivity({ costCents: null }) })).not.toHaveProperty('isAccessibleForFree')
})

test('a single date without an end has neither', () => {
  const schedule = { start: '2026-12-05T20:00', end: null, rule: null, except: [], cancelled: [] }
  const told = event({ next: null, facts: anActivity({ schedule }) })
  expect(told).toMatchObject({ startDate: '2026-12-05T20:00' })
  expect(told).not.toHaveProperty('endDate')
  expect(told).not.toHaveProperty('eventSchedule')
})
