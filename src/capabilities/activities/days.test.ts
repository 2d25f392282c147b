import { expect, test } from 'vitest'
import { sql } from 'kysely'
import { addDays } from '#platform/i18n/dates.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { daysAsBits } from './days.ts'
import { importActivities, rollDatesOn } from './index.ts'

const date = (day: string, cancelled = false) => ({
  day,
  startsAt: new Date(day),
  endsAt: null,
  startMinute: 600,
  cancelled,
})

test('each day on which something happens is one bit, a cancelled one is not', () => {
  const dates = [date('2026-11-25'), date('2026-11-27'), date('2026-11-28', true)]
  expect(daysAsBits(dates, { from: '2026-11-25', to: '2026-11-30' })).toBe('10100')
})

test('what lies outside is left out', () => {
  expect(daysAsBits([date('2026-11-24'), date('2026-11-27')], { from: '2026-11-25', to: '2026-11-27' })).toBe(
    '00',
  )
})

test('the days of an activity say the same as its dates, from the first day and after they rolled on', async () => {
  const { database, ctx } = await aMunicipality()
  const weekly = {
    start: '2026-11-02T10:00',
    end: null,
    rule: 'FREQ=WEEKLY;BYDAY=MO,FR',
    except: ['2026-12-25'],
    cancelled: ['2026-12-04'],
  }
  const rows = [
    anActivity({ key: 'a', schedule: weekly }),
    anActivity({ key: 'b', schedule: { ...weekly, rule: null, start: '2026-12-10T20:00', cancelled: [] } }),
    anActivity({ key: 'c', schedule: { ...weekly, rule: 'FREQ=MONTHLY;BYDAY=-1SU', cancelled: [] } }),
  ]
  await importActivities(database, ctx, { source: 'test', rows })
  const differences = async (today: string) => {
    const found = await sql<{ activity_id: string }>`
      with told as (
        select a.activity_id, a.days_from + n as day from published.activity a, generate_series(0, length(a.days) - 1) n
        where a.municipality_id = ${ctx.municipality} and get_bit(a.days, n) = 1
      ), kept as (
        select o.activity_id, o.day from published.occurrence o join published.activity a using (municipality_id, activity_id)
        where o.municipality_id = ${ctx.municipality} and not o.cancelled and o.day >= a.days_from
      )
      select * from (
        (select * from told except select * from kept) union all (select * from kept except select * from told)) wrong
      where day >= ${today}::date`.execute(database.sql)
    return found.rows
  }
  expect(await differences('2026-11-25')).toEqual([])
  const later = { ...ctx, now: new Date(`${addDays('2026-11-25', 60)}T03:00:00Z`) }
  expect(await rollDatesOn(database, later, { batch: 100 })).toEqual({ rolled: 2 })
  expect(await differences('2027-01-24')).toEqual([])
})
