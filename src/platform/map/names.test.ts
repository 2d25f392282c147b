import { expect, test } from 'vitest'
import type { Dot } from './view.ts'
import { boxAround } from './box.ts'
import { placeNames } from './names.ts'

const size = { width: 400, height: 300 }
const box = (left: number, top: number, width: number, height: number): Dot[] => [
  { x: left, y: top },
  { x: left + width, y: top },
  { x: left + width, y: top + height },
  { x: left, y: top + height },
  { x: left, y: top },
]
const area = (name: string, line: Dot[]) => ({ name, outline: [line] })

test('a name stands in the middle of its area', () => {
  const [name] = placeNames([area('Leidsebuurt', box(100, 100, 200, 100))], [], size)
  expect(name!.lines).toEqual(['Leidsebuurt'])
  expect(Math.abs(name!.middle.x - 200)).toBeLessThan(60)
  expect(name!.middle.y).toBeCloseTo(150, -1)
})

test('a name too wide for its area goes in two lines, and one that cannot is left out whole', () => {
  const narrow = box(100, 100, 70, 100)
  expect(placeNames([area('Amsterdamse buurt', narrow)], [], size)[0]!.lines).toEqual([
    'Amsterdamse',
    'buurt',
  ])
  expect(placeNames([area('Haarlemmerhoutkwartier', narrow)], [], size)).toEqual([])
})

test('a name makes way for a mark, and goes where there is no room left', () => {
  const room = area('Vijfhoek', box(100, 100, 120, 100))
  const mark = boxAround({ x: 160, y: 150 }, 30, 30)
  const [moved] = placeNames([room], [mark], size)
  expect(Math.abs(moved!.middle.y - 150)).toBeGreaterThan(15)
  expect(placeNames([room], [boxAround({ x: 160, y: 150 }, 120, 100)], size)).toEqual([])
})

test('of two areas in the same place the larger gets its name', () => {
  const names = placeNames(
    [area('Klein', box(150, 130, 60, 30)), area('Groot', box(100, 100, 160, 90))],
    [],
    size,
  )
  expect(names[0]!.lines).toEqual(['Groot'])
})

test('no name leaves the drawing', () => {
  expect(placeNames([area('Veldzigt', box(-40, 20, 70, 60))], [], size)).toEqual([])
})

test('the name of the area that the page is about goes first, and lies wholly in it where that can be', () => {
  const lit = { ...area('Vijfhoek', box(100, 100, 90, 60)), tone: 'lit' as const }
  const [name] = placeNames([area('Groot', box(100, 100, 160, 90)), lit], [], size)
  expect(name!.lines).toEqual(['Vijfhoek'])
  const mark = boxAround({ x: 110, y: 130 }, 33, 33)
  const [moved] = placeNames([lit], [mark], size)
  expect(moved!.middle.x - (8 * 12.5 * 0.55) / 2).toBeGreaterThan(100)
  expect(moved!.middle.x + (8 * 12.5 * 0.55) / 2).toBeLessThan(190)
})
