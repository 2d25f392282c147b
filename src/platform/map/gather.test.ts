import { array, assert, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import type { Dot } from './view.ts'
import { gather } from './gather.ts'

const dots = array(record({ x: integer({ min: 0, max: 300 }), y: integer({ min: 0, max: 300 }) }), {
  minLength: 20,
  maxLength: 60,
})

test('no two groups are nearer than the distance, and no item is lost', () => {
  assert(
    property(dots, (items) => {
      const groups = gather(items, (dot) => dot, 30)
      expect(groups.flatMap((group) => group.items)).toHaveLength(items.length)
      for (const [i, a] of groups.entries()) {
        for (const b of groups.slice(i + 1)) {
          expect(Math.hypot(a.dot.x - b.dot.x, a.dot.y - b.dot.y)).toBeGreaterThanOrEqual(30)
        }
      }
    }),
  )
})

test('a group stands in the middle of its items', () => {
  const items: Dot[] = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 5, y: 9 },
  ]
  const [group] = gather(items, (dot) => dot, 30)
  expect(group!.dot.x).toBeCloseTo(5)
  expect(group!.dot.y).toBeCloseTo(3)
})
