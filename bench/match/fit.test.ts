import { expect, test } from 'vitest'
import { beside } from '#capabilities/referrals/ranking/weights.ts'
import { fitted } from './fit.ts'
import type { Asked } from './fit.ts'
import { readLists } from './read-lists.ts'

const parts = Object.keys(beside)
const offer = (key: string, part: string, grade: number) => ({
  key,
  values: parts.map((one) => (one === part ? 1 : 0)),
  grade,
})

test('a part that better offers have counts, and one that worse ones have counts against', () => {
  const asked: Asked[] = [
    {
      list: readLists[0]!,
      grades: { good: 2 },
      offers: [offer('good', 'likeness', 2), offer('bad', 'distance', 0), offer('none', '', 0)],
    },
  ]
  const weights = fitted(asked)
  const of = (part: string) => weights[parts.indexOf(part)]!
  expect(of('likeness')).toBeGreaterThan(1)
  expect(of('distance')).toBeLessThan(1)
  expect(of('heart')).toBe(1)
})
