import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { instantOf, localOf, timeZone } from './zone.ts'

const utc = (day: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return instantOf(day, hour * 60 + minute).toISOString()
}

test('ten in the morning is another moment in summer than in winter', () => {
  expect(utc('2026-03-28', '10:00')).toBe('2026-03-28T09:00:00.000Z')
  expect(utc('2026-03-29', '10:00')).toBe('2026-03-29T08:00:00.000Z')
  expect(utc('2026-10-24', '10:00')).toBe('2026-10-24T08:00:00.000Z')
  expect(utc('2026-10-25', '10:00')).toBe('2026-10-25T09:00:00.000Z')
})

test('a time that the spring change skips moves forward', () => {
  expect(utc('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z')
  expect(localOf(instantOf('2026-03-29', 150))).toEqual({ day: '2026-03-29', minute: 210 })
})

test('of a time that the autumn change repeats the first one counts', () => {
  expect(utc('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z')
})

test('every local time between 1970 and 2199 is the moment Temporal says it is', () => {
  const time = fc.record({
    year: fc.integer({ min: 1970, max: 2199 }),
    // The months of the clock changes carry most of the draws.
    month: fc.constantFrom(1, 3, 3, 3, 4, 7, 9, 10, 10, 10, 12),
    day: fc.integer({ min: 1, max: 30 }),
    minute: fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 240 })),
  })
  fc.assert(
    fc.property(time, ({ year, month, day, minute }) => {
      const date = Temporal.PlainDate.from({ year, month, day })
      const wanted = date.toZonedDateTime({
        timeZone,
        plainTime: { hour: Math.floor(minute / 60), minute: minute % 60 },
      })
      const found = instantOf(date.toString(), minute)
      expect(found.getTime()).toBe(wanted.epochMilliseconds)
      expect(localOf(found)).toEqual({
        day: wanted.toPlainDate().toString(),
        minute: wanted.hour * 60 + wanted.minute,
      })
    }),
    { numRuns: 500 },
  )
})
