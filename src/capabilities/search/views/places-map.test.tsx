import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Around } from '#platform/map/area-map.tsx'
import type { Spot } from '#platform/geo/spot.ts'
import { distanceInMetres } from '#platform/geo/shape.ts'
import { frameFrom, frameText } from '../forms.ts'
import { PlacesMap, youOn } from './places-map.tsx'
import type { PlaceOnMap } from './places-map.tsx'

const place = (number: number, spot: Spot): PlaceOnMap => ({
  number,
  name: `Plek ${number}`,
  areaName: null,
  spot,
  found: [],
})

function groupsOn(spots: readonly Spot[]): Around[] {
  const groups: Around[] = []
  renderToString(
    <PlacesMap
      places={spots.map((spot, index) => place(index + 1, spot))}
      areas={[]}
      you={null}
      locale="nl"
      size={{ width: 320, height: 280 }}
      href={({ number }) => `#plek-${number}`}
      groupHref={(frame) => {
        groups.push(frame)
        return '/kaart'
      }}
    />,
  )
  return groups
}

test('a group leads to a piece of the map that holds all of it, and not the rest', () => {
  const [a, b, far] = [
    { lat: 52.38, lon: 4.63 },
    { lat: 52.382, lon: 4.633 },
    { lat: 52.42, lon: 4.63 },
  ]
  const [frame, ...others] = groupsOn([a, b, far])
  expect(others).toEqual([])
  for (const spot of [a, b]) expect(distanceInMetres(frame!.spot, spot)).toBeLessThan(frame!.metres)
  expect(distanceInMetres(frame!.spot, far)).toBeGreaterThan(frame!.metres)
})

test('two doors of one building are not looked at from closer by than a street', () => {
  const [frame] = groupsOn([
    { lat: 52.38, lon: 4.63 },
    { lat: 52.38, lon: 4.63001 },
    { lat: 52.42, lon: 4.63 },
  ])
  expect(frame!.metres).toBeGreaterThanOrEqual(100)
})

test('a piece of the map stands in the address, and nonsense there is the whole map', () => {
  const frame = { spot: { lat: 52.38, lon: 4.63 }, metres: 250 }
  expect(frameFrom(frameText(frame))).toEqual(frame)
  for (const text of ['', '52.38,4.63', '52.38,4.63,x', '52.38,4.63,-5', '0,0,250', '1,2,3,4']) {
    expect(frameFrom(text)).toBeNull()
  }
})

test('the map looks from you, or by its name from a building', () => {
  const spot = { lat: 52.38, lon: 4.63 }
  const question = { near: { x: 0, y: 0, radius: 1000 } } as Parameters<typeof youOn>[0]['question']
  const from = (found: Parameters<typeof youOn>[0]['place']) => youOn({ place: found, question })
  expect(from({ kind: 'spot', spot, name: '2013' })).toEqual({ spot, metres: 1000 })
  expect(from({ kind: 'spot', spot, name: 'De Tuin', is: 'ours' })).toMatchObject({ place: 'De Tuin' })
  expect(from({ kind: 'nowhere' })).toBeNull()
})
