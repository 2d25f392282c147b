import { expect, test } from 'vitest'
import type { Dot } from './view.ts'
import { drawOutlines, simplified } from './outline.ts'

const square = (size: number): Dot[] => [
  { x: 0, y: 0 },
  { x: size, y: 0 },
  { x: size, y: size },
  { x: 0, y: size },
  { x: 0, y: 0 },
]

test('dots on a straight line are left out, corners stay', () => {
  const line = [{ x: 0, y: 0 }, { x: 5, y: 0.1 }, ...square(10).slice(1)]
  expect(simplified(line, 0.4)).toEqual(square(10))
})

test('a path is written in steps of one decimal', () => {
  const line = [
    { x: 0.04, y: 0.26 },
    { x: 10, y: 0.26 },
    { x: 10, y: -0.24 },
    { x: 10, y: 20 },
    { x: 0.04, y: 0.26 },
  ]
  expect(drawOutlines([[line]], 1_000)[0]!.path).toBe('M0 .3l10 0 0-.5 0 20.2z')
})

test('roundings do not add up along a line', () => {
  const line = Array.from({ length: 400 }, (_, i) => ({ x: i * 2.04, y: i % 2 ? 9 : 0 }))
  const steps = drawOutlines([[[...line, { x: 400, y: 300 }, line[0]!]]], 100_000)[0]!.path.split('l')[1]!
  const across = steps
    .match(/-?\d*\.?\d+/g)!
    .map(Number)
    .filter((_, i) => i % 2 === 0)
  const sum = across.slice(0, 399).reduce((a, b) => a + b, 0)
  expect(Math.abs(sum - 399 * 2.04)).toBeLessThan(0.06)
})

test('specks beside a real outline are left out, a speck alone becomes nothing when it has no corners left', () => {
  expect(drawOutlines([[square(20), square(2)]], 1_000)[0]!.outline).toHaveLength(1)
  expect(drawOutlines([[square(0.01)]], 1_000)[0]!.path).toBe('')
})

test('where there is too much to send, details go until it fits', () => {
  const detailed = Array.from({ length: 500 }, (_, i) => {
    const reach = 100 + 3 * Math.sin(i * 2.5)
    return { x: reach * Math.cos((i / 500) * 2 * Math.PI), y: reach * Math.sin((i / 500) * 2 * Math.PI) }
  })
  const closed = [...detailed, detailed[0]!]
  const length = (most: number): number => drawOutlines([[closed]], most)[0]!.path.length
  expect(length(100_000)).toBeGreaterThan(2_000)
  expect(length(300)).toBeLessThanOrEqual(300)
})
