import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Schedule } from './domain.ts'
import { scheduleInWords } from './words.ts'

const schedule = (facts: Partial<Schedule> = {}): Schedule => ({
  start: '2026-11-25T10:00',
  end: '2026-11-25T12:00',
  rule: null,
  except: [],
  cancelled: [],
  ...facts,
})

describe('a rule is said the way people say it', () => {
  test.each([
    ['FREQ=DAILY', 'elke dag', 'every day'],
    ['FREQ=DAILY;INTERVAL=2', 'om de dag', 'every other day'],
    ['FREQ=DAILY;INTERVAL=3', 'elke drie dagen', 'every three days'],
    ['FREQ=WEEKLY', 'elke woensdag', 'every Wednesday'],
    ['FREQ=WEEKLY;BYDAY=FR,MO', 'elke maandag en vrijdag', 'every Monday and Friday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'elke werkdag', 'every weekday'],
    ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU', 'elke dag', 'every day'],
    ['FREQ=DAILY;BYDAY=TU', 'elke dinsdag', 'every Tuesday'],
    ['FREQ=MONTHLY;BYDAY=TU', 'elke dinsdag', 'every Tuesday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', 'om de week op dinsdag', 'every other week on Tuesday'],
    [
      'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH',
      'elke drie weken op dinsdag en donderdag',
      'every three weeks on Tuesday and Thursday',
    ],
    ['FREQ=MONTHLY', 'elke maand op de 25e', 'every month on the 25th'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,22', 'elke maand op de 1e en de 22e', 'every month on the 1st and the 22nd'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'elke maand op de laatste dag', 'every month on the last day'],
    ['FREQ=MONTHLY;BYDAY=1SA', 'elke eerste zaterdag van de maand', 'every first Saturday of the month'],
    [
      'FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR',
      'elke laatste vrijdag van de maand',
      'every last Friday of the month',
    ],
    [
      'FREQ=MONTHLY;BYDAY=3TU,1TU',
      'elke eerste en derde dinsdag van de maand',
      'every first and third Tuesday of the month',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1WE,2WE,3WE,-1SA',
      'elke eerste, tweede en derde woensdag en elke laatste zaterdag van de maand',
      'every first, second and third Wednesday and every last Saturday of the month',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA',
      'om de maand op de eerste zaterdag',
      'every other month on the first Saturday',
    ],
    [
      'FREQ=MONTHLY;INTERVAL=3;BYDAY=-2FR',
      'elke drie maanden op de voorlaatste vrijdag',
      'every three months on the second to last Friday',
    ],
    ['FREQ=YEARLY', 'elk jaar op 25 november', 'every year on 25 November'],
    ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=27', 'elk jaar op 27 april', 'every year on 27 April'],
    [
      'FREQ=YEARLY;INTERVAL=2;BYMONTH=5;BYDAY=-1SA',
      'elke twee jaar op de laatste zaterdag van mei',
      'every two years on the last Saturday of May',
    ],
    [
      'FREQ=WEEKLY;BYMONTH=6,5',
      'elke woensdag, alleen in mei en juni,',
      'every Wednesday, only in May and June,',
    ],
    [
      'FREQ=WEEKLY;BYMONTH=1,2,3,4,5,6,9,10,11,12',
      'elke woensdag, niet in juli en augustus,',
      'every Wednesday, not in July and August,',
    ],
  ])('%s: %s', (rule, nl, en) => {
    expect(scheduleInWords(schedule({ rule }), 'nl')).toBe(`${nl} van 10.00 tot 12.00 uur`)
    expect(scheduleInWords(schedule({ rule }), 'en')).toBe(`${en} from 10:00 to 12:00`)
  })

  test.each([
    'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=2',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    'FREQ=MONTHLY;BYMONTHDAY=-3',
    'FREQ=MONTHLY;BYDAY=MO,1SA',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=SA',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;BYMONTHDAY=13',
    'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
    'FREQ=DAILY;BYMONTHDAY=13',
  ])('%s has no plain sentence and gets a true one', (rule) => {
    expect(scheduleInWords(schedule({ rule }), 'nl')).toBe(
      'op verschillende dagen van 10.00 tot 12.00 uur; zie de data hieronder',
    )
    expect(scheduleInWords(schedule({ rule }), 'en')).toBe(
      'on various days from 10:00 to 12:00; see the dates below',
    )
  })
})

describe('beginning and end', () => {
  const say = (facts: Partial<Schedule>) => scheduleInWords(schedule(facts), 'nl')

  test('a single date is said once, with its year where somebody could guess wrong', () => {
    const single = { start: '2026-12-05T14:00', end: null }
    expect(say(single)).toBe('eenmalig op zaterdag 5 december, 14.00 uur')
    expect(scheduleInWords(schedule(single), 'en')).toBe('once, on Saturday 5 December, 14:00')
    expect(scheduleInWords(schedule(single), 'nl', { today: '2025-12-20' })).toBe(
      'eenmalig op zaterdag 5 december 2026, 14.00 uur',
    )
    expect(say({ ...single, end: '2026-12-05T16:30' })).toBe(
      'eenmalig op zaterdag 5 december, 14.00 tot 16.30 uur',
    )
    expect(say({ ...single, end: '2026-12-06T16:00' })).toBe(
      'eenmalig op zaterdag 5 december, 14.00 uur tot zondag 6 december, 16.00 uur',
    )
    expect(say({ rule: 'FREQ=WEEKLY;BYDAY=FR;COUNT=1', end: null })).toBe(
      'eenmalig op vrijdag 27 november, 10.00 uur',
    )
  })

  test('an unknown end is left out, a night runs on, a stay of days only begins', () => {
    expect(say({ rule: 'FREQ=WEEKLY', end: null })).toBe('elke woensdag om 10.00 uur')
    expect(say({ rule: 'FREQ=WEEKLY', end: '2026-11-26T02:00' })).toBe('elke woensdag van 10.00 tot 2.00 uur')
    expect(say({ rule: 'FREQ=WEEKLY', end: '2026-11-27T12:00' })).toBe('elke woensdag vanaf 10.00 uur')
  })

  test('the last date and the number of times are told', () => {
    expect(say({ rule: 'FREQ=WEEKLY;COUNT=10' })).toBe('elke woensdag van 10.00 tot 12.00 uur, 10 keer')
    expect(say({ rule: 'FREQ=WEEKLY;UNTIL=20261216' })).toBe(
      'elke woensdag van 10.00 tot 12.00 uur, tot en met 16 december 2026',
    )
    expect(say({ rule: 'FREQ=WEEKLY;UNTIL=20261216T000000Z' })).toBe(
      'elke woensdag van 10.00 tot 12.00 uur, tot en met 15 december 2026',
    )
  })

  test('a schedule that cannot be read is still a sentence', () => {
    expect(say({ start: 'woensdag' })).toBe('op verschillende dagen; zie de data hieronder')
    expect(say({ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' })).toBe(
      'op verschillende dagen; zie de data hieronder',
    )
    fc.assert(
      fc.property(fc.string(), fc.string(), (start, rule) => {
        expect(say({ start, rule })).toMatch(/^op verschillende dagen/)
      }),
    )
  })
})
