import type { MultiPolygon, Position, Ring } from '#platform/geo/shape.ts'
import type { AreaProblem } from './problems.ts'
import type { Projection } from './projection.ts'
import { fromRd, isInNetherlands, isRdSpot } from '#platform/geo/rd.ts'
import { areaOfRing } from '#platform/geo/shape.ts'

type Checked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: AreaProblem }
/** A position as the file has it: degrees or metres. */
type Raw = readonly [number, number]
type RingFault = 'ring-short' | 'ring-open' | 'not-a-number'

/**
 * Checks a GeoJSON geometry and turns it into a MultiPolygon in degrees WGS84, rounded to 6 decimals (a decimetre); heights
 * are dropped. Lines that cross or touch themselves are accepted: simplified files of CBS are full of them, and telling
 * inside from outside works all the same.
 */
export function shapeOf(geometry: unknown, projection: Projection): Checked<MultiPolygon> {
  if (projection.kind === 'other') return refuse({ kind: 'unknown-projection', name: projection.name })
  const parts = partsOfGeometry(geometry)
  if (!parts.ok) return parts
  const unit = projection.kind === 'rd' ? 'rd' : 'degrees'
  const coordinates: Ring[][] = []
  for (const [index, part] of parts.value.entries()) {
    const rings = ringsOf(part, parts.value.length > 1 ? index + 1 : null, unit)
    if (!rings.ok) return rings
    if (rings.value.length > 0) coordinates.push(rings.value)
  }
  if (coordinates.length === 0) return refuse({ kind: 'no-surface' })
  return { ok: true, value: { type: 'MultiPolygon', coordinates } }
}

const refuse = (reason: AreaProblem): { ok: false; reason: AreaProblem } => ({ ok: false, reason })

function partsOfGeometry(geometry: unknown): Checked<readonly unknown[]> {
  if (typeof geometry !== 'object' || geometry === null) return refuse({ kind: 'no-geometry' })
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    return refuse({ kind: 'geometry-type', type: typeof type === 'string' ? type.slice(0, 40) : '?' })
  }
  if (!Array.isArray(coordinates) || coordinates.length === 0) return refuse({ kind: 'no-geometry' })
  return { ok: true, value: type === 'Polygon' ? [coordinates] : coordinates }
}

/** The lines of one part without slivers; an empty list when its outer line has no surface. */
function ringsOf(part: unknown, number: number | null, unit: 'rd' | 'degrees'): Checked<Ring[]> {
  if (!Array.isArray(part) || part.length === 0) return refuse({ kind: 'no-geometry' })
  const rings: Ring[] = []
  for (const [index, line] of part.entries()) {
    const raw = rawRing(line)
    if (typeof raw === 'string')
      return refuse({ kind: raw, ring: index === 0 ? 'outer' : 'hole', part: number })
    const misfit = raw.find((position) => !fits(position, unit))
    if (misfit) return refuse({ kind: 'wrong-projection', looksLike: guess(misfit) })
    const hasSurface = squareMetres(raw, unit) >= 1
    if (index === 0 && !hasSurface) return { ok: true, value: [] }
    // Where files were laid over each other slivers remain; a hole of less than a square metre is nothing.
    if (hasSurface) rings.push(raw.map((position) => inDegrees(position, unit)))
  }
  return { ok: true, value: rings }
}

function rawRing(line: unknown): readonly Raw[] | RingFault {
  if (!Array.isArray(line) || line.length < 4) return 'ring-short'
  if (!line.every(isRaw)) return 'not-a-number'
  const [first, last] = [line[0]!, line.at(-1)!]
  return first[0] === last[0] && first[1] === last[1] ? line : 'ring-open'
}

function isRaw(position: unknown): position is Raw {
  return Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1])
}

function fits([x, y]: Raw, unit: 'rd' | 'degrees'): boolean {
  return unit === 'rd' ? isRdSpot({ x, y }) : isInNetherlands({ lon: x, lat: y })
}

/** What numbers that do not fit may be instead. */
function guess([a, b]: Raw): 'rd' | 'degrees' | 'swapped' | 'elsewhere' {
  if (isInNetherlands({ lon: a, lat: b })) return 'degrees'
  if (isInNetherlands({ lon: b, lat: a })) return 'swapped'
  return isRdSpot({ x: a, y: b }) || isRdSpot({ x: b, y: a }) ? 'rd' : 'elsewhere'
}

/** Rough, but enough to tell something from nothing: one square degree in the middle of the country. */
const squareMetresPerSquareDegree = 111_200 * 68_300

function squareMetres(ring: readonly Raw[], unit: 'rd' | 'degrees'): number {
  return areaOfRing(ring) * (unit === 'rd' ? 1 : squareMetresPerSquareDegree)
}

function inDegrees([x, y]: Raw, unit: 'rd' | 'degrees'): Position {
  const { lon, lat } = unit === 'rd' ? fromRd({ x, y }) : { lon: x, lat: y }
  return [round(lon), round(lat)]
}

function round(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6
}
