import { expect, test } from 'vitest'
import { checkSchedule, occurrencesOf } from './recurrence.ts'
import { rhythmsFor, ruleOf } from './rhythm.ts'

test.each([
  ['once', '2026-11-25', ['2026-11-25']],
  ['weekly', '2026-11-25', ['2026-11-25', '2026-12-02', '2026-12-09']],
  ['fortnightly', '2026-11-25', ['2026-11-25', '2026-12-09', '2026-12-23']],
  ['monthly', '2026-11-25', ['2026-11-25', '2026-12-23', '2027-01-27']],
  // The fifth Sunday of November is its last.
  ['monthly', '2026-11-29', ['2026-11-29', '2026-12-27', '2027-01-31']],
  ['last', '2026-11-25', ['2026-11-25', '2026-12-30', '2027-01-27']],
] as const)('%s from %s', (rhythm, day, expected) => {
  const schedule = {
    start: `${day}T10:00`,
    end: `${day}T12:00`,
    rule: ruleOf(rhythm, day),
    except: [],
    cancelled: [],
  }
  expect(checkSchedule(schedule)).toBeNull()
  const found = occurrencesOf(schedule, { from: day, to: '2027-02-10' }).map((one) => one.day)
  expect(found.slice(0, 3)).toEqual(expected)
})

test('only at the end of a month is it the last such weekday, and a fifth one is that already', () => {
  expect(rhythmsFor('2026-11-18')).not.toContain('last')
  expect(rhythmsFor('2026-11-25')).toContain('last')
  expect(rhythmsFor('2026-11-29')).not.toContain('last')
})
