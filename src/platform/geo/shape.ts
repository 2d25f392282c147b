import type { Spot } from './spot.ts'
import { toRd } from './rd.ts'
import { centreOfPolygon } from './centre.ts'

/** Longitude, then latitude, in degrees WGS84: the order of GeoJSON (RFC 7946). */
export type Position = readonly [lon: number, lat: number]

/** A closed line: its last position equals its first. */
export type Ring = readonly Position[]

/** The outer line, then the holes. */
export interface Polygon {
  readonly type: 'Polygon'
  readonly coordinates: readonly Ring[]
}

export interface MultiPolygon {
  readonly type: 'MultiPolygon'
  readonly coordinates: readonly (readonly Ring[])[]
}

/** An area on earth, as GeoJSON writes it: `JSON.stringify` makes the text that is kept. */
export type Shape = Polygon | MultiPolygon

/** Edges in degrees. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The parts of a shape, each an outer line and its holes. */
export function partsOf(shape: Shape): readonly (readonly Ring[])[] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
}

/**
 * Whether a spot lies in a shape. Counts crossings of all lines together (even-odd), so holes are outside whatever
 * their direction. A spot exactly on a line may fall on either side.
 */
export function contains(shape: Shape, spot: Spot): boolean {
  let inside = false
  for (const part of partsOf(shape)) {
    for (const ring of part) if (crossesOddly(ring, spot)) inside = !inside
  }
  return inside
}

function crossesOddly(ring: Ring, { lon, lat }: Spot): boolean {
  let odd = false
  for (let i = 1; i < ring.length; i++) {
    const [lonA, latA] = ring[i - 1]!
    const [lonB, latB] = ring[i]!
    if (latA > lat === latB > lat) continue
    if (lon < ((lonB - lonA) * (lat - latA)) / (latB - latA) + lonA) odd = !odd
  }
  return odd
}

/** The rectangle around a shape. */
export function boundsOf(shape: Shape): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const part of partsOf(shape)) {
    for (const [lon, lat] of part[0] ?? []) {
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  }
  return { west, south, east, north }
}

/** A spot well inside the largest part of a shape: the place for its name. */
export function centreOf(shape: Shape): Spot {
  const largest = partsOf(shape).reduce((a, b) => (areaOfRing(b[0] ?? []) > areaOfRing(a[0] ?? []) ? b : a))
  const { south, north } = boundsOf(shape)
  // A degree of longitude is shorter than one of latitude: stretch, so that "far from every line" is true on the ground.
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const flat = largest.map((ring) => ring.map(([lon, lat]) => [lon * stretch, lat] as const))
  const [x, y] = centreOfPolygon(flat)
  return { lon: x / stretch, lat: y }
}

/** The area within a closed line, in the square of its own unit; never negative. */
export function areaOfRing(ring: readonly (readonly [number, number])[]): number {
  let twice = 0
  // Measured from the first position: large coordinates lose no digits.
  const [x0, y0] = ring[0] ?? [0, 0]
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1]!
    const [bx, by] = ring[i]!
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return Math.abs(twice) / 2
}

/** Metres between two spots as the crow flies, in the plane of RD New: as PostgreSQL measures them too. */
export function distanceInMetres(a: Spot, b: Spot): number {
  const from = toRd(a)
  const to = toRd(b)
  return Math.hypot(to.x - from.x, to.y - from.y)
}

/** An address has five decimals of a degree, about a metre: closer than two it is the same door. */
export function isSameSpot(a: Spot, b: Spot): boolean {
  return distanceInMetres(a, b) < 2
}

/**
 * Streets bend, so a walk is longer than the crow's flight. 1.3 is our own choice: by car it is 1.4 on average (Boscoe,
 * Henry and Zdeb, The Professional Geographer 64, 2012), and on foot there are short cuts.
 */
const detour = 1.3

/** 1.25 metres a second: just under the comfortable pace of adults of all ages, 1.27 to 1.46 (Bohannon, Age and Ageing 26, 1997). */
const usualKmPerHour = 4.5

/** Whole minutes on foot for a distance as the crow flies; at least 1. An estimate: rivers and railways are not known. */
export function walkingMinutes(metres: number, kmPerHour: number = usualKmPerHour): number {
  return Math.max(1, Math.round((metres * detour) / ((kmPerHour * 1000) / 60)))
}
