import { expect, test } from 'vitest'
import { byIcalJs, byNodeIcal } from '#testing/calendar-readers.ts'
import { anActivityToJoin, letter, tokenIn, tuesday } from '#testing/an-activity-to-join.ts'
import { callOff, editActivity, takeBack } from '../service/change.ts'
import { leaveDate } from './join.ts'

test('the calendar of whoever joined keeps one event from the waiting list to a cancellation', async () => {
  const place = await anActivityToJoin({ capacity: 1 })
  const { database, slug, activity: id, told } = place
  const host = place.owner.ctx
  await place.join({ name: 'An' })
  await place.join({ name: 'Bo' })
  const token = tokenIn(await place.mailsTo('bo@voorbeeld.example'))
  const site = await place.later(0)
  const read = async () => {
    const text = await (await site.get(`/aanmelding/${token}/agenda.ics`)).text()
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const byOne = byIcalJs(text)
    expect(byNodeIcal(text)).toEqual(byOne)
    const cancelled = text.includes('\r\nSTATUS:CANCELLED\r\n')
    return { ...byOne, cancelled }
  }
  const date = { slug, id, day: tuesday, letter: { ...letter, locale: 'nl' } } as const
  const waiting = await read()
  expect(waiting).toMatchObject({ title: 'Soep eten (je staat op de wachtlijst)', sequence: 0 })
  const first = tokenIn(await place.mailsTo('an@voorbeeld.example'))
  await leaveDate(database, place.ctx, { token: first, letter })
  const comes = await read()
  expect(comes).toMatchObject({ title: 'Soep eten', sequence: 1, dates: [`${tuesday}T18:00`] })
  const later = {
    ...told,
    schedule: { ...told.schedule, start: `${tuesday}T19:00`, end: `${tuesday}T21:00` },
  }
  await editActivity(database, host, { ...date, told: later, over: 0, from: null })
  const moved = await read()
  expect(moved).toMatchObject({ sequence: 2, dates: [`${tuesday}T19:00`] })
  await callOff(database, host, date)
  const off = await read()
  expect(off).toMatchObject({ sequence: 3, cancelled: true })
  await takeBack(database, host, date)
  const again = await read()
  expect(again).toMatchObject({ sequence: 4, cancelled: false })
  expect(new Set([waiting, comes, moved, off, again].map(({ uid }) => uid)).size).toBe(1)
})
