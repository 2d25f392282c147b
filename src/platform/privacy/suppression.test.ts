import { expect, test } from 'vitest'
import { least, shownCount, shownParts, shownShare } from './suppression.ts'

test('of fewer than ten nothing is shown, and what is shown is rounded to five', () => {
  expect(shownCount(least - 1)).toBeNull()
  expect([10, 12, 13, 17, 18].map(shownCount)).toEqual([10, 10, 15, 15, 20])
})

test('a share is of what is shown, and nothing when one of the two is too small', () => {
  expect(shownShare(16, 41)).toBe(40)
  expect(shownShare(9, 41)).toBeNull()
  expect(shownShare(9, 9)).toBeNull()
  // More people came somewhere than questions were asked in that quarter.
  expect(shownShare(30, 20)).toBe(100)
})

test('a part that is too small does not follow from the others', () => {
  expect(shownParts({ a: 40, b: 20, c: 3 })).toEqual({ a: 40, b: null, c: null })
  expect(shownParts({ a: 40, b: 4, c: 3 })).toEqual({ a: 40, b: null, c: null })
  expect(shownParts({ a: 40, b: 21, c: 30 })).toEqual({ a: 40, b: 20, c: 30 })
})
