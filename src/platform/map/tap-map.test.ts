import { expect, test } from 'vitest'
import { distanceInMetres } from '../geo/shape.ts'
import { tapMapSvg, tappedSpot, tapSize, tapView } from './tap-map.ts'

const bounds = { west: 4.61, south: 52.37, east: 4.63, north: 52.385 }
const view = tapView([bounds])

test('what is tapped is where it is drawn, to a few metres', () => {
  const spot = { lat: 52.3803, lon: 4.6231 }
  const { x, y } = view.dotOf([spot.lon, spot.lat])
  const tapped = tappedSpot(view, { x: Math.round(x), y: Math.round(y) })!
  expect(distanceInMetres(tapped, spot)).toBeLessThan(5)
})

test('a tap beside the picture is nowhere', () => {
  expect(tappedSpot(view, { x: -1, y: 10 })).toBeNull()
  expect(tappedSpot(view, { x: 10, y: tapSize + 1 })).toBeNull()
})

test('a name is text, whatever stands in it', () => {
  const ring = [
    [4.61, 52.37],
    [4.63, 52.37],
    [4.63, 52.385],
    [4.61, 52.385],
    [4.61, 52.37],
  ] as const
  const shape = { type: 'Polygon', coordinates: [ring] } as const
  const svg = tapMapSvg([{ name: 'A<b>&', shape }], view, null)
  expect(svg).toContain('A&lt;b&gt;'.replace('&gt;', '>'))
  expect(svg).not.toContain('<b>')
})
