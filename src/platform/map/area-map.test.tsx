import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { AreaMapProps, MapArea, MapPoint } from './area-map.tsx'
import type { Position } from '../geo/shape.ts'
import type { Spot } from '../geo/spot.ts'
import { AreaMap } from './area-map.tsx'
import { areaMapTexts } from './messages.nl.ts'

const size = { width: 900, height: 700 }
const middle: Spot = { lat: 52.38, lon: 4.63 }

/** A rough circle with as many corners as asked. */
function blob(centre: Spot, degrees: number, corners: number): MapArea['shape'] {
  const at = (corner: number): Position => {
    const angle = (corner / corners) * 2 * Math.PI
    const reach = degrees * (1 + 0.1 * Math.sin(angle * 23) + 0.02 * Math.cos(angle * 151))
    return [centre.lon + 1.6 * reach * Math.cos(angle), centre.lat + reach * Math.sin(angle)]
  }
  const ring = Array.from({ length: corners }, (_, corner) => at(corner))
  return { type: 'Polygon', coordinates: [[...ring, ring[0]!]] }
}

/** A city of 111 buurten as CBS draws them in full detail. */
const city: readonly MapArea[] = Array.from({ length: 111 }, (_, i) => ({
  name: `Het ${i}e kwartier`,
  shape: blob({ lat: 52.33 + Math.floor(i / 10) * 0.009, lon: 4.57 + (i % 10) * 0.0145 }, 0.0044, 500),
}))
const village: readonly MapArea[] = [{ name: 'Dorp', shape: blob(middle, 0.01, 40) }]
const point = (lat: number, lon: number, name = 'Koffie met de krant', number = 1): MapPoint => ({
  spot: { lat, lon },
  name,
  href: `/activiteiten/${number}`,
  number,
})
const points = Array.from({ length: 30 }, (_, i) =>
  point(52.335 + ((i * 7) % 30) * 0.003, 4.58 + ((i * 11) % 30) * 0.004, `Een plek met een naam ${i}`, i + 1),
)

const drawing = (more: Partial<AreaMapProps>): string =>
  renderToString(
    <AreaMap
      areas={village}
      points={[]}
      size={size}
      label="Kaart"
      texts={areaMapTexts}
      groupHref={(group) => `/kaart?plekken=${group.length}`}
      {...more}
    />,
  )

/** The words and marks of a drawing for a screen, and those for a phone. */
function layersOf(svg: string): { screen: string; phone: string } {
  const [, screen = '', phone = ''] = svg.split(/<g class="area-map__on-(?:screen|phone)"/)
  return { screen, phone }
}

/** Every corner of every path: they are written as a start and steps. */
function cornersIn(svg: string): { x: number; y: number }[] {
  return [...svg.matchAll(/ d="(M[^"]+z)"/g)].flatMap(([, path]) =>
    path!.split('z').flatMap((line) => {
      const numbers = (line.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      const corners: { x: number; y: number }[] = []
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        const last = corners.at(-1) ?? { x: 0, y: 0 }
        corners.push({ x: last.x + numbers[i]!, y: last.y + numbers[i + 1]! })
      }
      return corners
    }),
  )
}

test('all areas lie on the drawing and reach two of its sides', () => {
  const corners = cornersIn(drawing({ areas: city }))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  expect(corners.length).toBeGreaterThan(500)
  expect(Math.min(...xs)).toBeGreaterThanOrEqual(13)
  expect(Math.max(...xs)).toBeLessThanOrEqual(size.width - 13)
  expect(Math.min(...ys)).toBeGreaterThanOrEqual(13)
  expect(Math.max(...ys)).toBeLessThanOrEqual(size.height - 13)
  // Room is used: what is measured in degrees does not end up as a speck.
  expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(size.height * 0.85)
})

test('a city of 111 areas in full detail with 30 points takes less than 32 kB', () => {
  const svg = drawing({ areas: city, points })
  expect(svg.match(/<path /g)!.length).toBeGreaterThan(111)
  expect(Buffer.byteLength(svg)).toBeLessThan(32_000)
})

test('north is up and east is right', () => {
  const svg = drawing({ points: [point(52.375, 4.62, 'zuidwest'), point(52.385, 4.64, 'noordoost')] })
  const [southWest, northEast] = [...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)"><a/g)].map(
    ([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }),
  )
  expect(northEast!.x).toBeGreaterThan(southWest!.x)
  expect(northEast!.y).toBeLessThan(southWest!.y)
})

test('a point is a link with a name and its number in the list', () => {
  const svg = drawing({ points: [point(52.38, 4.63, 'Koffie', 7)] })
  expect(svg).toContain('<a href="/activiteiten/7" class="area-map__mark"><title>Koffie</title>')
  expect(svg).toContain('<text>7</text>')
})

test('points in one building are one mark that tells how many and leads to all of them', () => {
  const both = [point(52.38, 4.63, 'Koffie', 1), point(52.38, 4.63001, 'Soep', 2)]
  const svg = layersOf(drawing({ points: both })).screen
  expect(svg.match(/<a /g)).toHaveLength(1)
  expect(svg).toContain('href="/kaart?plekken=2"')
  expect(svg).toContain('<title>Bekijk 2 plekken dicht bij elkaar: Koffie, Soep</title>')
  expect(svg).toContain('<text>2×</text>')
})

test('on a phone words and marks are drawn once more, twice as large, and gathered from twice as far', () => {
  const both = [point(52.38, 4.63, 'Koffie', 1), point(52.38, 4.6325, 'Soep', 2)]
  const { screen, phone } = layersOf(
    drawing({ points: both, size: { width: 640, height: 560 }, areas: village }),
  )
  expect(screen.match(/<a /g)).toHaveLength(2)
  expect(phone).toMatch(/^ transform="scale\(2\)"/)
  expect(phone.match(/<a /g)).toHaveLength(1)
  const dorp = /<text x="([\d.]+)" y="([\d.]+)">Dorp/
  expect(Number(dorp.exec(screen)![1]) / 2).toBeCloseTo(Number(dorp.exec(phone)![1]), -2)
})

test('a small map is drawn for a phone at once', () => {
  const svg = drawing({ points, size: { width: 320, height: 280 } })
  expect(svg).toContain('area-map--small')
  expect(layersOf(svg).phone).toBe('')
})

test('names are escaped', () => {
  const svg = drawing({
    areas: [{ name: '<script>"Dorp" & zo', shape: blob(middle, 0.01, 40) }],
    points: [point(52.38, 4.63, '"><script>')],
  })
  expect(svg).not.toContain('<script')
})

test('nothing in the drawing is styled in place: the content security policy refuses that', () => {
  expect(drawing({ areas: city, points, you: { spot: middle, metres: 900 } })).not.toMatch(
    /style|onclick|#[\da-f]{6}/,
  )
})

test('with you on it the map shows your circle, and leaves what is far away to the list', () => {
  const near = point(52.381, 4.632, 'dichtbij', 1)
  const far = point(52.5, 4.9, 'ver weg', 2)
  const svg = drawing({ areas: city, points: [near, far], you: { spot: middle, metres: 500 } })
  expect(svg).toContain('dichtbij')
  expect(svg).not.toContain('ver weg')
  expect(svg).toContain('class="area-map__reach" cx="450" cy="350" r="336"')
  expect(svg).toContain('9 minuten lopen')
  expect(svg).toContain('<title>Hier ben jij</title>')
  expect(svg).toContain('>jij</text>')
})

test('around a place the flag says here, and not you', () => {
  const svg = drawing({ you: { spot: middle, metres: 500, place: 'Het Badhuis' } })
  expect(svg).toContain('<title>Het Badhuis</title>')
  expect(svg).toContain('>hier</text>')
  expect(svg).not.toContain('jij')
})

test('the flag at where you are covers no mark', () => {
  const flagOf = (marks: readonly MapPoint[]): number => {
    const svg = layersOf(drawing({ you: { spot: middle, metres: 500 }, points: marks })).screen
    return Number(/<rect x="[\d.]+" y="([\d.]+)"/.exec(svg)![1])
  }
  const up = flagOf([])
  expect(up).toBeLessThan(350)
  // A mark on the spot itself lies between the spot and the flag, one above it sends the flag down.
  expect(flagOf([point(middle.lat, middle.lon)])).toBeLessThan(up)
  expect(flagOf([point(middle.lat + 0.0004, middle.lon)])).toBeGreaterThan(350)
})

test('a frame shows a piece of the map, also without you', () => {
  const [near, far] = [point(52.38, 4.63, 'dichtbij'), point(52.39, 4.65, 'ver weg')]
  const svg = drawing({ areas: city, points: [near, far], frame: { spot: middle, metres: 400 } })
  expect(svg).toContain('dichtbij')
  expect(svg).not.toContain('ver weg')
  expect(svg).not.toContain('Hier ben jij')
})

test('with links the picture is a group of them, without it is one image', () => {
  expect(drawing({})).toContain('role="img" aria-label="Kaart"')
  expect(drawing({ points: [point(52.38, 4.63)] })).toContain('role="group" aria-label="Kaart"')
  expect(drawing({ areas: [{ ...village[0]!, href: '/gebieden/dorp' }] })).toContain(
    '<a href="/gebieden/dorp"><title>Dorp</title>',
  )
})

test('the name of an area is written where it fits, the names of districts go before', () => {
  const names = (svg: string): string[] =>
    [...layersOf(svg).screen.matchAll(/<text x="[\d.]+" y="[\d.]+">([^<]+)<\/text>/g)].map(
      ([, name]) => name!,
    )
  expect(names(drawing({}))).toEqual(['Dorp'])
  expect(
    names(drawing({ areas: city.map((area) => ({ ...area, name: 'Haarlemmerhoutkwartier' })) })),
  ).toEqual([])
  const districts = [{ name: 'De hele wijk', shape: blob(middle, 0.012, 30) }]
  expect(names(drawing({ districts }))).toEqual(['De hele wijk'])
})

test('the scale in the corner is a round distance', () => {
  expect(drawing({})).toContain('500 meter')
  expect(drawing({ areas: city })).toContain('2 kilometer')
})

test('a map without areas shows its points, and one without anything is still a picture', () => {
  const svg = drawing({ areas: [], points: [point(52.38, 4.63), point(52.39, 4.65)] })
  expect(layersOf(svg).screen.match(/<a /g)).toHaveLength(2)
  expect(drawing({ areas: [], points: [] })).not.toContain('NaN')
})
