import { expect, test } from 'vitest'
import { euros } from './money.ts'

test.each([
  [0, 'gratis', 'free'],
  [400, '€\u00a04', '€4'],
  [250, '€\u00a02,50', '€2.50'],
  [5, '€\u00a00,05', '€0.05'],
  [125_000, '€\u00a01.250', '€1,250'],
  [-150, '-€\u00a01,50', '-€1.50'],
])('%i cents is said the way each language writes it', (cents, nl, en) => {
  expect(euros(cents, 'nl')).toBe(nl)
  expect(euros(cents, 'en')).toBe(en)
})
