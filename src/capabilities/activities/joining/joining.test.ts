import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActivityId } from '../domain.ts'
import { changesOn, placesLeft, samePhone } from './joining.ts'
import type { Joining, JoiningId, Standing } from './joining.ts'

function aLine(...line: readonly Standing[]): Joining[] {
  return line.map((standing, index) => ({
    id: `${index}` as JoiningId,
    activity: '7y7s7gsnct9t' as ActivityId,
    day: '2026-12-02',
    line: index,
    name: `Naam ${index}`,
    email: null,
    phone: '0612345678',
    firstTime: false,
    locale: 'nl',
    standing,
    startsAt: new Date('2026-12-02T09:00:00Z'),
    sequence: 0,
    changedAt: new Date('2026-11-25T09:00:00Z'),
    toCall: false,
  }))
}

const turnsOn = (line: Joining[], date: Parameters<typeof changesOn>[1]) =>
  changesOn(line, date).map(({ joining, to, turn }) => [joining.line, to, turn])

describe('who comes on a date', () => {
  test('whoever waits first gets a place that came free', () => {
    const line = aLine('coming', 'waiting', 'waiting')
    expect(turnsOn(line, { goesOn: true, room: 2 })).toEqual([[1, 'coming', 'moved-up']])
  })

  test('all hear that a date is called off, and are as they were when it goes on after all', () => {
    const line = aLine('coming', 'waiting')
    expect(turnsOn(line, { goesOn: false, room: 1 })).toEqual([
      [0, 'off', 'called-off'],
      [1, 'off', 'called-off'],
    ])
    expect(turnsOn(aLine('off', 'off'), { goesOn: true, room: 1 })).toEqual([
      [0, 'coming', 'on-again'],
      [1, 'waiting', 'on-again-waiting'],
    ])
  })

  test('nobody who comes is put back on the list when there is less room', () => {
    expect(turnsOn(aLine('coming', 'coming', 'waiting'), { goesOn: true, room: 1 })).toEqual([])
  })

  const lines = fc.array(fc.constantFrom<Standing>('coming', 'waiting', 'off'), { maxLength: 12 })
  const dates = fc.record({ goesOn: fc.boolean(), room: fc.option(fc.nat({ max: 8 }), { nil: null }) })

  test('once is enough: what was settled stays', () => {
    fc.assert(
      fc.property(lines, dates, (standings, date) => {
        const line = aLine(...standings)
        const changes = new Map(changesOn(line, date).map(({ joining, to }) => [joining.id, to]))
        const after = line.map((one) => ({ ...one, standing: changes.get(one.id) ?? one.standing }))
        expect(changesOn(after, date)).toEqual([])
      }),
    )
  })

  test('nobody waits while there is room, and no place is given twice', () => {
    fc.assert(
      fc.property(lines, fc.nat({ max: 8 }), (standings, room) => {
        const line = aLine(...standings)
        const changes = new Map(
          changesOn(line, { goesOn: true, room }).map(({ joining, to }) => [joining.id, to]),
        )
        const after = line.map((one) => ({ ...one, standing: changes.get(one.id) ?? one.standing }))
        const coming = after.filter(({ standing }) => standing === 'coming').length
        const were = line.filter(({ standing }) => standing === 'coming').length
        expect(coming).toBeLessThanOrEqual(Math.max(room, were))
        if (placesLeft(after, room)! > 0)
          expect(after.every(({ standing }) => standing === 'coming')).toBe(true)
      }),
    )
  })
})

test('a number is the same however it is typed', () => {
  const typed = ['06 12 34 56 78', '+31 6 12345678', '0031612345678', '06-12345678']
  expect(new Set(typed.map(samePhone))).toEqual(new Set(['0612345678']))
})
