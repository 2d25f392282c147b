import { expect, test } from 'vitest'
import { fromRd, isInNetherlands, isRdSpot, toRd } from './rd.ts'

/** Kadaster's control points of RDNAPTRANS: ETRS89 degrees and RD metres. */
const controlPoints = [
  { name: 'Amersfoort, the tower', lat: 52.155172897, lon: 5.387203657, x: 155_000, y: 463_000 },
  { name: 'Texel', lat: 53.160753042, lon: 4.824761912, x: 117_380.12, y: 575_040.34 },
  { name: 'Noord-Groningen', lat: 53.41948205, lon: 6.776726674, x: 247_380.56, y: 604_580.78 },
  { name: 'Zeeuws-Vlaanderen', lat: 51.368607152, lon: 3.397588595, x: 16_460.91, y: 377_380.23 },
  { name: 'Zuid-Limburg', lat: 50.792584916, lon: 5.773795548, x: 182_260.45, y: 311_480.67 },
  { name: 'Maasvlakte', lat: 51.947393898, lon: 4.072887101, x: 64_640.89, y: 440_700.01 },
]

test.each(controlPoints)('$name is at its known metres, to a quarter of a metre', ({ lat, lon, x, y }) => {
  const rd = toRd({ lat, lon })
  expect(Math.hypot(rd.x - x, rd.y - y)).toBeLessThan(0.25)
})

test.each(controlPoints)('$name comes back to the same degrees', ({ lat, lon }) => {
  const back = fromRd(toRd({ lat, lon }))
  expect(Math.abs(back.lat - lat)).toBeLessThan(1e-8)
  expect(Math.abs(back.lon - lon)).toBeLessThan(1e-8)
})

test('a corner of the Stationsbuurt of Haarlem has the same place in both files of CBS', () => {
  const rd = toRd({ lat: 52.38623, lon: 4.64783 })
  // Five decimals of a degree are about a metre.
  expect(Math.hypot(rd.x - 104_664.3, rd.y - 488_964.9)).toBeLessThan(1)
})

test('Haarlem is in the Netherlands; swapped numbers, Paris and Bonaire are not', () => {
  expect(isInNetherlands({ lat: 52.38, lon: 4.64 })).toBe(true)
  expect(isInNetherlands({ lat: 4.64, lon: 52.38 })).toBe(false)
  expect(isInNetherlands({ lat: 48.86, lon: 2.35 })).toBe(false)
  expect(isInNetherlands({ lat: 12.15, lon: -68.27 })).toBe(false)
})

test('degrees are no metres of the national grid', () => {
  expect(isRdSpot({ x: 104_664, y: 488_965 })).toBe(true)
  expect(isRdSpot({ x: 4.64, y: 52.38 })).toBe(false)
  expect(isRdSpot({ x: 488_965, y: 104_664 })).toBe(false)
})
