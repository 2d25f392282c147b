import { describe, expect, test } from 'vitest'
import { toRd } from '#platform/geo/rd.ts'
import { areaOf } from './area.ts'
import { projectionOf } from './projection.ts'

type Ring = number[][]
const outer: Ring = [
  [4.62, 52.37],
  [4.64, 52.37],
  [4.64, 52.38],
  [4.62, 52.37],
]
const hole: Ring = [
  [4.633, 52.3715],
  [4.636, 52.3715],
  [4.636, 52.373],
  [4.633, 52.3715],
]
const inRd = (ring: Ring): Ring =>
  ring.map(([lon, lat]) => {
    const { x, y } = toRd({ lon: lon!, lat: lat! })
    return [x, y]
  })
const leidsebuurt = { buurtcode: 'BU03920303', buurtnaam: 'Leidsebuurt', jaar: 2024 }

const polygon = (...coordinates: unknown[]): object => ({ type: 'Polygon', coordinates })
const featureWith = (properties: object | null, geometry: unknown = polygon(outer), id?: string): object => ({
  type: 'Feature',
  ...(id && { id }),
  properties,
  geometry,
})
const rd = { projection: { kind: 'rd' } } as const

describe('level, code, name and year', () => {
  test.each([
    [
      'a buurt of PDOK',
      {
        buurtcode: 'BU03920303',
        buurtnaam: 'Leidsebuurt',
        wijkcode: 'WK039203',
        gemeentecode: 'GM0392',
        gemeentenaam: 'Haarlem',
        jaar: 2024,
      },
      ['buurt', 'BU03920303', 'Leidsebuurt'],
    ],
    [
      'a wijk of PDOK',
      {
        wijkcode: 'WK039203',
        wijknaam: 'Houtvaart',
        gemeentecode: 'GM0392',
        gemeentenaam: 'Haarlem',
        jaar: 2024,
      },
      ['wijk', 'WK039203', 'Houtvaart'],
    ],
    [
      'a gemeente in capitals of CBS',
      { GM_CODE: 'GM0392', GM_NAAM: 'Haarlem', H2O: 'NEE', YEAR: '2024' },
      ['gemeente', 'GM0392', 'Haarlem'],
    ],
    [
      'a wijk in capitals of CBS',
      { WK_CODE: 'WK0363AA', WK_NAAM: 'Burgwallen', GM_CODE: 'GM0363', jaar: 2024 },
      ['wijk', 'WK0363AA', 'Burgwallen'],
    ],
    [
      'a buurt with letters in its code',
      { BU_CODE: 'BU0363AA01', BU_NAAM: 'Kop Zeedijk', jaar: 2024 },
      ['buurt', 'BU0363AA01', 'Kop Zeedijk'],
    ],
    [
      'a republication with statcode',
      { statcode: 'WK039203', statnaam: 'Houtvaart', gemeentecode: 'GM0392', jaar: 2024 },
      ['wijk', 'WK039203', 'Houtvaart'],
    ],
    [
      'mixed case and small letters',
      { BuurtCode: 'bu03920303 ', buurt_naam: 'Leidsebuurt', Jaar: 2024 },
      ['buurt', 'BU03920303', 'Leidsebuurt'],
    ],
    [
      'a plain code and name',
      { code: 'GM0392', name: 'Haarlem', jaar: 2024 },
      ['gemeente', 'GM0392', 'Haarlem'],
    ],
    [
      'the boundaries of Kadaster',
      { identificatie: 'GM0392', code: '0392', naam: 'Haarlem', jaar: 2024 },
      ['gemeente', 'GM0392', 'Haarlem'],
    ],
    [
      'a code that became a number',
      { buurtcode: 3920303, buurtnaam: 'Leidsebuurt', jaar: 2024 },
      ['buurt', 'BU03920303', 'Leidsebuurt'],
    ],
    [
      'empty smaller levels',
      { buurtcode: '', wijkcode: null, gemeentecode: 'GM0392', gemeentenaam: 'Haarlem', jaar: 2024 },
      ['gemeente', 'GM0392', 'Haarlem'],
    ],
    ['only jrstatcode', { jrstatcode: '2024GM0392', statnaam: 'Haarlem' }, ['gemeente', 'GM0392', 'Haarlem']],
  ])('are found in %s', (_, properties, [level, code, name]) => {
    expect(areaOf(featureWith(properties))).toMatchObject({
      ok: true,
      area: { level, code, name, year: 2024 },
    })
  })

  test('the code may be the id of the feature', () => {
    const feature = featureWith({ naam: 'Leidsebuurt', jaar: 2024 }, polygon(outer), 'BU03920303')
    expect(areaOf(feature)).toMatchObject({
      ok: true,
      area: { code: 'BU03920303', municipalityCode: 'GM0392' },
    })
  })

  test('the year comes from the area, else from the caller, else from the name of the file', () => {
    const yearless = featureWith({ statcode: 'GM0392', statnaam: 'Haarlem' })
    const dated = featureWith({ statcode: 'GM0392', statnaam: 'Haarlem', jrstatcode: '2022GM0392' })
    const year = (feature: object, options: object): unknown => {
      const result = areaOf(feature, options)
      return result.ok ? result.area.year : result.reason.kind
    }
    expect(year(dated, { year: 2024, fileName: 'gemeenten_2023.geojson' })).toBe(2022)
    expect(year(yearless, { year: 2024, fileName: 'gemeenten_2023.geojson' })).toBe(2024)
    expect(year(yearless, { fileName: 'gemeenten_2023_v2.geojson' })).toBe(2023)
    expect(year(yearless, { fileName: 'gemeenten_2022_2023.geojson' })).toBe('no-year')
    expect(year(yearless, { fileName: '120240101.geojson' })).toBe('no-year')
    expect(year(yearless, {})).toBe('no-year')
  })

  test('water of CBS is kept and marked', () => {
    const water = featureWith({ ...leidsebuurt, H2O: 'JA' })
    expect(areaOf(water)).toMatchObject({ ok: true, area: { water: true } })
  })

  test.each([
    [{ name: 'Statenkwartier' }, { kind: 'no-code', properties: ['name'] }],
    [null, { kind: 'no-code', properties: [] }],
    [
      { buurtcode: 'BU0392', buurtnaam: 'x' },
      { kind: 'bad-code', value: 'BU0392' },
    ],
    [{ buurtcode: 'BU03920303' }, { kind: 'no-name' }],
    [{ buurtcode: 'BU03920303', gemeentenaam: 'Haarlem' }, { kind: 'no-name' }],
  ])('properties %j are refused', (properties, reason) => {
    expect(areaOf(featureWith(properties), { year: 2024 })).toMatchObject({ ok: false, reason })
  })
})

describe('shape', () => {
  const shapeIn = (geometry: unknown, options = {}): unknown => {
    const result = areaOf(featureWith(leidsebuurt, geometry), options)
    return result.ok ? result.area.shape.coordinates : result.reason
  }

  test('a polygon becomes a multipolygon with its bounds', () => {
    expect(areaOf(featureWith(leidsebuurt))).toMatchObject({
      ok: true,
      area: {
        shape: { type: 'MultiPolygon', coordinates: [[outer]] },
        bounds: { west: 4.62, south: 52.37, east: 4.64, north: 52.38 },
      },
    })
  })

  test('metres of RD become degrees with 6 decimals, closed as they were', () => {
    expect(shapeIn(polygon(inRd(outer), inRd(hole)), rd)).toEqual([[outer, hole]])
  })

  test('heights are dropped', () => {
    expect(shapeIn(polygon(outer.map((position) => [...position, 1.5])))).toEqual([[outer]])
  })

  test('a line that touches itself is accepted', () => {
    const bow = [
      [4.62, 52.37],
      [4.64, 52.38],
      [4.64, 52.37],
      [4.63, 52.375],
      [4.61, 52.39],
      [4.62, 52.37],
    ]
    expect(shapeIn(polygon(bow))).toEqual([[bow]])
  })

  test('slivers beside a real surface are dropped', () => {
    const line = [
      [4.62, 52.37],
      [4.63, 52.37],
      [4.62, 52.37],
      [4.62, 52.37],
    ]
    expect(shapeIn({ type: 'MultiPolygon', coordinates: [[line], [outer, line]] })).toEqual([[outer]])
    expect(shapeIn(polygon(line))).toEqual({ kind: 'no-surface' })
  })

  test.each([
    [null, { kind: 'no-geometry' }],
    [{ type: 'Polygon', coordinates: [] }, { kind: 'no-geometry' }],
    [
      { type: 'Point', coordinates: [4.6, 52.3] },
      { kind: 'geometry-type', type: 'Point' },
    ],
    [polygon(outer.slice(0, 3)), { kind: 'ring-short', ring: 'outer', part: null }],
    [polygon([...outer.slice(0, 3), [4.62, 52.371]]), { kind: 'ring-open', ring: 'outer', part: null }],
    [polygon(outer, [...hole.slice(0, 3), [4.7, 52.4]]), { kind: 'ring-open', ring: 'hole', part: null }],
    [
      { type: 'MultiPolygon', coordinates: [[outer], [outer.slice(1)]] },
      { kind: 'ring-short', ring: 'outer', part: 2 },
    ],
    [polygon([[4.62, null], ...outer.slice(1)]), { kind: 'not-a-number', ring: 'outer', part: null }],
  ])('%j is refused', (geometry, reason) => {
    expect(shapeIn(geometry)).toEqual(reason)
  })

  test('numbers that cannot be what the file says are refused with what they look like', () => {
    const swapped = outer.map((position) => position.toReversed())
    const bonaire = outer.map(([lon, lat]) => [lon! - 73, lat! - 40])
    expect(shapeIn(polygon(inRd(outer)))).toEqual({ kind: 'wrong-projection', looksLike: 'rd' })
    expect(shapeIn(polygon(outer), rd)).toEqual({ kind: 'wrong-projection', looksLike: 'degrees' })
    expect(shapeIn(polygon(swapped))).toEqual({ kind: 'wrong-projection', looksLike: 'swapped' })
    expect(shapeIn(polygon(bonaire))).toEqual({ kind: 'wrong-projection', looksLike: 'elsewhere' })
    const projection = { kind: 'other', name: 'EPSG:25831' } as const
    expect(shapeIn(polygon(outer), { projection })).toEqual({
      kind: 'unknown-projection',
      name: 'EPSG:25831',
    })
  })
})

test.each([
  ['urn:ogc:def:crs:EPSG::28992', 'rd'],
  ['urn:ogc:def:crs:EPSG:9.1:28992', 'rd'],
  ['EPSG:28992', 'rd'],
  ['http://www.opengis.net/def/crs/EPSG/0/28992', 'rd'],
  ['urn:ogc:def:crs:OGC:1.3:CRS84', 'degrees'],
  ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'degrees'],
  ['EPSG:4326', 'degrees'],
  ['urn:ogc:def:crs:EPSG::4258', 'degrees'],
  ['EPSG:25831', 'other'],
])('a file that names %s is in %s', (name, kind) => {
  expect(projectionOf({ type: 'name', properties: { name } })).toMatchObject({ kind })
})

test('a projection behind a link is one we do not know', () => {
  expect(projectionOf({ type: 'link', properties: { href: 'x' } })).toMatchObject({ kind: 'other' })
  expect(projectionOf(null)).toEqual({ kind: 'unsaid' })
})
