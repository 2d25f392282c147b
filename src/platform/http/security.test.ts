import { expect, test } from 'vitest'
import { networkOf } from './security.ts'

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
  expect(networkOf(address)).toBe(network)
})
