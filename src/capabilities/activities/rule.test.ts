import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysBetween, weekdayOf } from '#platform/i18n/dates.ts'
import type { Schedule } from './domain.ts'
import { checkSchedule, occurrencesOf } from './recurrence.ts'
import type { Window } from './recurrence.ts'
import { readRule, ruleText } from './rule.ts'

const scheduleFor = (rule: string, start: string): Schedule => ({
  start: `${start}T10:00`,
  end: null,
  rule,
  except: [],
  cancelled: [],
})
const daysFor = (rule: string, start: string, window: Window) =>
  occurrencesOf(scheduleFor(rule, start), window).map((one) => one.day)

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const someDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01', n))
const weekdaySet = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })

describe('for every rule', () => {
  /** Every day of a stretch from the start that a plain sentence about the day allows. */
  const plainly = (start: string, length: number, allows: (day: string) => boolean) =>
    Array.from({ length }, (_, n) => addDays(start, n)).filter(allows)

  test('every so many weeks is what counting on a calendar gives', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 5 }),
        weekdaySet,
        fc.integer({ min: 1, max: 40 }),
        (start, interval, on, count) => {
          const monday = addDays(start, 1 - weekdayOf(start))
          const wanted = plainly(start, 1500, (day) => {
            return on.includes(weekdayOf(day)) && Math.floor(daysBetween(monday, day) / 7) % interval === 0
          })
          const window = { from: addDays(start, 90), to: addDays(start, 455) }
          const within = (days: string[]) => days.filter((day) => day >= window.from && day < window.to)
          const rule = `FREQ=WEEKLY;INTERVAL=${interval};BYDAY=${on.map((day) => weekdays[day - 1]).join(',')}`
          expect(daysFor(rule, start, window)).toEqual(within(wanted))
          expect(daysFor(`${rule};COUNT=${count}`, start, window)).toEqual(within(wanted.slice(0, count)))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('the nth weekday of every so many months is what counting on a calendar gives', () => {
    const nth = fc.constantFrom(-2, -1, 1, 2, 3, 4, 5)
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 1, max: 4 }),
        nth,
        fc.integer({ min: 1, max: 7 }),
        (start, interval, n, weekday) => {
          const month = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
          const wanted = plainly(start, 400, (day) => {
            const inMonth = (weeks: number) => month(addDays(day, weeks * 7)) === month(day)
            const isNth = n > 0 ? !inMonth(-n) && inMonth(1 - n) : !inMonth(-n) && inMonth(-n - 1)
            return weekdayOf(day) === weekday && isNth && (month(day) - month(start)) % interval === 0
          })
          const window = { from: start, to: addDays(start, 400) }
          const rule = `FREQ=MONTHLY;INTERVAL=${interval}`
          expect(daysFor(`${rule};BYDAY=${n}${weekdays[weekday - 1]}`, start, window)).toEqual(wanted)
          expect(daysFor(`${rule};BYDAY=${weekdays[weekday - 1]};BYSETPOS=${n}`, start, window)).toEqual(
            wanted,
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  const part = fc.oneof(
    fc.constantFrom(
      'INTERVAL=0',
      'INTERVAL=9999',
      'COUNT=1000000000',
      'COUNT=80000',
      'WKST=SU',
      'BYDAY=-5MO,SA',
      'BYWEEKNO=53',
    ),
    fc.constantFrom(
      'BYMONTHDAY=30,31',
      'BYMONTH=2',
      'BYYEARDAY=-366',
      'BYSETPOS=366',
      'BYSETPOS=-1,3',
      'UNTIL=20270101',
      'BYDAY=',
    ),
    fc
      .tuple(
        fc.constantFrom('BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS', 'INTERVAL', 'COUNT'),
        fc.integer({ min: -400, max: 400 }),
      )
      .map(([name, n]) => `${name}=${n}`),
    fc.string({ maxLength: 20 }),
  )
  const anyRule = fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'NEVER'),
      fc.array(part, { maxLength: 4 }),
    )
    .map(([freq, parts]) => [`FREQ=${freq}`, ...parts].join(';'))

  test('no rule, however strange, throws, hangs or gives two dates on a day', () => {
    fc.assert(
      fc.property(anyRule, someDay, fc.integer({ min: 0, max: 70_000 }), (rule, start, later) => {
        const odd = scheduleFor(rule, start)
        const before = performance.now()
        const wrong = checkSchedule(odd)
        const from = addDays(start, later)
        const found = occurrencesOf(odd, { from, to: addDays(from, 366) }).map((one) => one.day)
        expect(performance.now() - before).toBeLessThan(2000)
        expect(new Set(found).size).toBe(found.length)
        expect(found).toEqual([...found].sort())
        expect(found.every((day) => day >= start && day >= from && day < addDays(from, 366))).toBe(true)
        const readable = wrong === null || wrong.code === 'rule-never-happens'
        expect(readable || found.length === 0).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('text of any kind is an answer, not an exception', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.array(fc.string()), (start, end, rule, days) => {
        const odd = { start, end, rule, except: days, cancelled: days }
        expect(checkSchedule(odd)).not.toBeNull()
        expect(occurrencesOf(odd, { from: '2026-11-25', to: '2027-11-25' })).toEqual([])
      }),
    )
  })
})

test('a rule that was read is written so that it reads the same', () => {
  const rules = [
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=20261209T235900;BYDAY=TU,TH;WKST=SU',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1SA,-1FR',
    'FREQ=YEARLY;BYMONTH=3,10;BYMONTHDAY=-1;BYSETPOS=1',
  ]
  for (const text of rules) {
    const rule = readRule(text, 600)
    if (typeof rule === 'string') throw new Error(text)
    expect(readRule(ruleText(rule), 600)).toEqual(rule)
  }
  const summer = readRule('freq=weekly;until=20260701', 600)
  expect(typeof summer === 'string' ? summer : ruleText(summer)).toBe('FREQ=WEEKLY;UNTIL=20260701T215900Z')
})
