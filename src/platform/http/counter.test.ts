import { expect, test } from 'vitest'
import { networkOfAddress, openCounter } from './counter.ts'

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:4711', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:1::1', '2001:db8:1:1'],
  ['2001:DB8:1:1:0:0:0:70', '2001:db8:1:1'],
  ['[2001:db8:1:1::70]:4711', '2001:db8:1:1'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('%s is counted as %s', (address, network) => {
  expect(networkOfAddress(address)).toBe(network)
})

test('a window slides: who asks no more is let in again little by little, and counts for himself alone', () => {
  const counter = openCounter({ minutes: 10, most: 4 })
  const begin = Date.parse('2026-11-25T09:00:00Z')
  const ask = (who: string, minute: number) => counter.take(who, new Date(begin + minute * 60_000))
  expect([0, 1, 2, 3, 4].map((minute) => ask('a', minute))).toEqual([true, true, true, true, false])
  expect(ask('b', 4)).toBe(true)
  // Half of the five of the window before still count.
  expect([15, 15].map((minute) => ask('a', minute))).toEqual([true, false])
  expect(ask('a', 31)).toBe(true)
})
