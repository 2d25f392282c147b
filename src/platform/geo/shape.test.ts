import { expect, test } from 'vitest'
import type { MultiPolygon, Polygon, Ring } from './shape.ts'
import { areaOfRing, boundsOf, centreOf, contains, distanceInMetres, walkingMinutes } from './shape.ts'

const square = (west: number, south: number, size: number): Ring => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
]
const withHole: Polygon = {
  type: 'Polygon',
  coordinates: [square(4.6, 52.3, 0.1), square(4.64, 52.34, 0.02)],
}
const twoParts: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [[square(4.6, 52.3, 0.01)], [square(4.7, 52.4, 0.05)]],
}
/** A horseshoe: the middle of its rectangle lies outside. */
const horseshoe: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [4.6, 52.3],
      [4.7, 52.3],
      [4.7, 52.36],
      [4.68, 52.36],
      [4.68, 52.31],
      [4.62, 52.31],
      [4.62, 52.36],
      [4.6, 52.36],
      [4.6, 52.3],
    ],
  ],
}

test('a spot in the hole of an area is outside it', () => {
  expect(contains(withHole, { lon: 4.61, lat: 52.31 })).toBe(true)
  expect(contains(withHole, { lon: 4.65, lat: 52.35 })).toBe(false)
  expect(contains(withHole, { lon: 4.5, lat: 52.35 })).toBe(false)
})

test('a hole drawn in the other direction is still a hole', () => {
  const turned: Polygon = {
    type: 'Polygon',
    coordinates: [withHole.coordinates[0]!, withHole.coordinates[1]!.toReversed()],
  }
  expect(contains(turned, { lon: 4.65, lat: 52.35 })).toBe(false)
})

test('a spot in any part of an area is inside it', () => {
  expect(contains(twoParts, { lon: 4.605, lat: 52.305 })).toBe(true)
  expect(contains(twoParts, { lon: 4.72, lat: 52.42 })).toBe(true)
  expect(contains(twoParts, { lon: 4.65, lat: 52.35 })).toBe(false)
})

test('bounds reach around all parts', () => {
  expect(boundsOf(twoParts)).toEqual({ west: 4.6, south: 52.3, east: 4.75, north: 52.449999999999996 })
})

test('the centre lies inside, also in a horseshoe, around a hole and in the largest part', () => {
  for (const shape of [horseshoe, withHole, twoParts]) expect(contains(shape, centreOf(shape))).toBe(true)
  expect(centreOf(twoParts).lon).toBeCloseTo(4.725, 2)
})

test('the area of a ring does not depend on its direction or on how far away it lies', () => {
  expect(areaOfRing(square(0, 0, 2))).toBe(4)
  expect(areaOfRing(square(100_000, 480_000, 2).toReversed())).toBe(4)
})

test('the Grote Markt and the station of Haarlem are about 750 metres apart', () => {
  const metres = distanceInMetres({ lat: 52.38111, lon: 4.63722 }, { lat: 52.38778, lon: 4.63861 })
  expect(metres).toBeGreaterThan(730)
  expect(metres).toBeLessThan(770)
})

test('a walk of 500 metres as the crow flies takes nine minutes, a few steps take one', () => {
  expect(walkingMinutes(500)).toBe(9)
  expect(walkingMinutes(20)).toBe(1)
})

test('a slower pace takes longer', () => {
  expect(walkingMinutes(500, 2.5)).toBe(16)
})
