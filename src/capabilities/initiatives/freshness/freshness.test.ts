import { expect, test } from 'vitest'
import { freshness } from './freshness.ts'

test.each([
  ['2026-11-25', 'fresh'],
  ['2026-08-27', 'fresh'],
  ['2026-08-26', 'flagged'],
  ['2026-05-29', 'flagged'],
  ['2026-05-28', 'stale'],
  [null, 'unknown'],
])('on 25 November 2026 an offer confirmed on %s is %s', (confirmedOn, state) => {
  expect(freshness(confirmedOn, '2026-11-25')).toBe(state)
})
