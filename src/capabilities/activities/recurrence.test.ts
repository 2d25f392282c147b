import { describe, expect, test } from 'vitest'
import type { Schedule } from './domain.ts'
import { checkSchedule, occurrencesOf } from './recurrence.ts'

const schedule = (facts: Partial<Schedule> = {}): Schedule => ({
  start: '2026-11-25T10:00',
  end: '2026-11-25T12:00',
  rule: 'FREQ=WEEKLY;BYDAY=WE',
  except: [],
  cancelled: [],
  ...facts,
})
const year = { from: '2026-11-25', to: '2027-11-25' }
const longer = { from: '2026-11-25', to: '2036-11-25' }
const daysFor = (rule: string | null, facts: Partial<Schedule> = {}, window = year) =>
  occurrencesOf(schedule({ rule, ...facts }), window).map((one) => one.day)

describe('dates', () => {
  test('a single date is there once, in its own window only', () => {
    expect(daysFor(null)).toEqual(['2026-11-25'])
    expect(daysFor(null, {}, { from: '2026-11-20', to: '2026-11-25' })).toEqual([])
    expect(daysFor(null, {}, { from: '2026-11-26', to: '2027-11-25' })).toEqual([])
  })

  test('a window takes its first day and leaves its last one out', () => {
    expect(daysFor('FREQ=WEEKLY', {}, { from: '2026-12-02', to: '2026-12-16' })).toEqual([
      '2026-12-02',
      '2026-12-09',
    ])
    expect(daysFor('FREQ=WEEKLY', {}, { from: '2026-12-02', to: '2026-12-02' })).toEqual([])
  })

  test('ten o’clock stays ten o’clock over both clock changes', () => {
    const found = occurrencesOf(schedule(), { from: '2027-03-24', to: '2027-11-04' })
    expect(found.every((one) => one.startMinute === 600)).toBe(true)
    const moments = Object.fromEntries(
      found.map((one) => [one.day, [one.startsAt.toISOString(), one.endsAt?.toISOString()]]),
    )
    expect(moments['2027-03-24']).toEqual(['2027-03-24T09:00:00.000Z', '2027-03-24T11:00:00.000Z'])
    expect(moments['2027-03-31']).toEqual(['2027-03-31T08:00:00.000Z', '2027-03-31T10:00:00.000Z'])
    expect(moments['2027-10-27']).toEqual(['2027-10-27T08:00:00.000Z', '2027-10-27T10:00:00.000Z'])
    expect(moments['2027-11-03']).toEqual(['2027-11-03T09:00:00.000Z', '2027-11-03T11:00:00.000Z'])
  })

  test('a night ends at the hour by the clock, also when the clock changes', () => {
    const night = schedule({ start: '2026-03-21T22:00', end: '2026-03-22T06:00', rule: 'FREQ=WEEKLY' })
    const found = occurrencesOf(night, { from: '2026-03-21', to: '2026-04-01' })
    expect(found.map((one) => one.endsAt?.toISOString())).toEqual([
      '2026-03-22T05:00:00.000Z',
      '2026-03-29T04:00:00.000Z',
    ])
  })

  test('a time that the spring change skips is an hour later that day, and still ends after it begins', () => {
    const early = schedule({ start: '2026-03-28T02:30', end: '2026-03-28T03:00', rule: 'FREQ=DAILY' })
    const found = occurrencesOf(early, { from: '2026-03-28', to: '2026-03-31' })
    expect(found.map((one) => one.startMinute)).toEqual([150, 210, 150])
    expect(found[1]?.startsAt.toISOString()).toBe('2026-03-29T01:30:00.000Z')
    expect(found[1]?.endsAt?.toISOString()).toBe('2026-03-29T02:00:00.000Z')
  })

  test('an exception is gone, a cancelled date stays and says so', () => {
    const found = occurrencesOf(
      schedule({ except: ['2026-12-02'], cancelled: ['2026-12-09', '2026-12-10'] }),
      {
        from: '2026-11-25',
        to: '2026-12-17',
      },
    )
    expect(found.map((one) => [one.day, one.cancelled])).toEqual([
      ['2026-11-25', false],
      ['2026-12-09', true],
      ['2026-12-16', false],
    ])
  })

  test('without an end a date has none', () => {
    expect(occurrencesOf(schedule({ end: null }), year)[0]?.endsAt).toBeNull()
  })

  test('a start that is not in the rule only says from when', () => {
    expect(daysFor('FREQ=WEEKLY;BYDAY=FR;COUNT=2')).toEqual(['2026-11-27', '2026-12-04'])
  })
})

describe('rules', () => {
  const from2026 = { start: '2026-01-01T10:00', end: null }
  const in2026 = { from: '2026-01-01', to: '2027-01-01' }
  test.each([
    ['FREQ=MONTHLY;BYDAY=1SA;COUNT=3', ['2026-01-03', '2026-02-07', '2026-03-07']],
    ['FREQ=MONTHLY;BYSETPOS=-1;BYDAY=FR;COUNT=3', ['2026-01-30', '2026-02-27', '2026-03-27']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=3', ['2026-01-30', '2026-02-27', '2026-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['FREQ=MONTHLY;BYDAY=5TH', ['2026-01-29', '2026-04-30', '2026-07-30', '2026-10-29', '2026-12-31']],
    ['FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=27', ['2026-04-27']],
    ['FREQ=DAILY;INTERVAL=100', ['2026-01-01', '2026-04-11', '2026-07-20', '2026-10-28']],
    ['FREQ=WEEKLY;BYMONTH=2;BYDAY=MO', ['2026-02-02', '2026-02-09', '2026-02-16', '2026-02-23']],
    ['rrule:freq=weekly;byday=th;count=2;', ['2026-01-01', '2026-01-08']],
    ['FREQ=WEEKLY;BYHOUR=10;BYMINUTE=0;BYSECOND=0;COUNT=1', ['2026-01-01']],
  ])('%s', (rule, days) => {
    expect(daysFor(rule, from2026, in2026)).toEqual(days)
  })

  // The example of RFC 5545 §3.3.10 for WKST.
  test('the day on which a week begins decides which weeks are skipped', () => {
    const start = { start: '1997-08-05T09:00', end: null }
    const in1997 = { from: '1997-08-01', to: '1998-01-01' }
    const rule = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU'
    expect(daysFor(`${rule};WKST=MO`, start, in1997)).toEqual([
      '1997-08-05',
      '1997-08-10',
      '1997-08-19',
      '1997-08-24',
    ])
    expect(daysFor(`${rule};WKST=SU`, start, in1997)).toEqual([
      '1997-08-05',
      '1997-08-17',
      '1997-08-19',
      '1997-08-31',
    ])
  })

  test('the last day counts whole, a last moment to the minute, in local time or in UTC', () => {
    const last = (until: string) => daysFor(`FREQ=WEEKLY;UNTIL=${until}`).at(-1)
    expect(last('20261209')).toBe('2026-12-09')
    expect(last('20261209T100000')).toBe('2026-12-09')
    expect(last('20261209T095900')).toBe('2026-12-02')
    expect(last('20261209T090000Z')).toBe('2026-12-09')
    expect(last('20261209T085900Z')).toBe('2026-12-02')
    expect(last('99991231')).toBe('2027-11-24')
  })

  test('a number of times is counted from the very start, exceptions included', () => {
    const rule = 'FREQ=WEEKLY;COUNT=4'
    const later = { from: '2026-12-09', to: '2027-11-25' }
    expect(daysFor(rule, { except: ['2026-12-02'] }, later)).toEqual(['2026-12-09', '2026-12-16'])
    expect(daysFor('FREQ=DAILY;COUNT=1000000000', {}, { from: '2199-12-30', to: '2200-01-01' })).toHaveLength(
      2,
    )
  })
})

describe('what is wrong', () => {
  const long = `FREQ=WEEKLY;BYDAY=${'WE,'.repeat(3400)}WE`
  test.each<[Partial<Schedule>, string | null]>([
    [{}, null],
    [{ rule: null, end: null }, null],
    [{ start: '2026-02-31T10:00' }, 'start-unreadable'],
    [{ start: '2026-11-25 10:00' }, 'start-unreadable'],
    [{ start: '1969-11-25T10:00' }, 'start-unreadable'],
    [{ end: 'om twaalf uur' }, 'end-unreadable'],
    [{ end: '2026-11-25T10:00' }, 'end-before-start'],
    [{ end: '2026-12-25T10:00' }, 'too-long'],
    [{ except: ['25-12-2026'] }, 'date-unreadable'],
    [{ cancelled: ['2026-11-31'] }, 'date-unreadable'],
    [{ rule: 'elke woensdag' }, 'rule-unreadable'],
    [{ rule: '' }, 'rule-unreadable'],
    [{ rule: 'BYDAY=WE' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;BYDAY=ZZ' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;BYDAY=1WE' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;INTERVAL=0' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;COUNT=0' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;COUNT=2;UNTIL=20270101' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;UNTIL=20270231' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;FREQ=DAILY' }, 'rule-unreadable'],
    [{ rule: 'FREQ=MONTHLY;BYMONTHDAY=45' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;BYEASTER=0' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;BYSETPOS=1' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY;BYHOUR=14' }, 'rule-unreadable'],
    [{ rule: 'FREQ=WEEKLY\r\nDTSTART:20200101T100000' }, 'rule-unreadable'],
    [{ rule: long }, 'rule-unreadable'],
    [{ rule: 'FREQ=HOURLY' }, 'rule-too-dense'],
    [{ rule: 'FREQ=SECONDLY;COUNT=1000000000' }, 'rule-too-dense'],
    [{ rule: 'FREQ=WEEKLY;BYHOUR=10,14' }, 'rule-too-dense'],
    [{ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' }, 'rule-never-happens'],
    [{ rule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31' }, 'rule-never-happens'],
    [{ rule: 'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO' }, 'rule-never-happens'],
    [{ rule: 'FREQ=WEEKLY;UNTIL=20200101' }, 'rule-never-happens'],
    [{ rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' }, null],
  ])('%o: %s', (facts, code) => {
    expect(checkSchedule(schedule(facts))?.code ?? null).toBe(code)
    expect(occurrencesOf(schedule(facts), longer).length > 0).toBe(code === null)
  })

  test('a problem shows the text it is about, never pages of it', () => {
    expect(checkSchedule(schedule({ except: ['2026-12-25', 'kerst'] }))).toEqual({
      code: 'date-unreadable',
      text: 'kerst',
    })
    expect(checkSchedule(schedule({ rule: long }))?.text).toHaveLength(80)
  })
})
