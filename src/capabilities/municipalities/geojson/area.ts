import type { Bounds, MultiPolygon } from '#platform/geo/shape.ts'
import type { AreaProblem } from './problems.ts'
import type { Projection } from './projection.ts'
import type { AreaLevel, Properties } from './properties.ts'
import { boundsOf } from '#platform/geo/shape.ts'
import { shapeOf } from './geometry.ts'
import { codeOf, nameOf, propertiesOf, yearOf } from './properties.ts'

/** A gemeente, wijk or buurt as CBS drew it for one year. */
export interface CbsArea {
  readonly code: string
  readonly level: AreaLevel
  /** CBS draws anew every year, and uses codes again: a code means something only with its year. */
  readonly year: number
  readonly name: string
  readonly municipalityCode: string
  /** Whether this is water only (CBS: `H2O` or `water` = `JA`). */
  readonly water: boolean
  /** Degrees WGS84, 6 decimals. */
  readonly shape: MultiPolygon
  readonly bounds: Bounds
}

export interface AreaOptions {
  /** What the file says of its numbers, as `readFeatures` gives it. */
  readonly projection?: Projection
  /** The year to take where the area itself names none. */
  readonly year?: number
  /** The name of the file, which may hold the year: `buurten_2024.geojson`. */
  readonly fileName?: string
}

/** `code` is given as soon as it is known, so that people can find the feature in their file. */
export type AreaResult =
  | { readonly ok: true; readonly area: CbsArea }
  | { readonly ok: false; readonly code: string | null; readonly reason: AreaProblem }

const longestName = 120

/** Reads a GeoJSON feature as a CBS area. */
export function areaOf(feature: unknown, options: AreaOptions = {}): AreaResult {
  if (!isFeature(feature)) return { ok: false, code: null, reason: { kind: 'not-a-feature' } }
  const properties = propertiesOf(feature)
  const found = codeOf(properties)
  if ('seen' in found) return { ok: false, code: null, reason: withoutCode(found.seen, feature) }
  const { code, level } = found
  const refuse = (reason: AreaProblem): AreaResult => ({ ok: false, code, reason })
  const name = nameOf(properties, level)
  if (name === null) return refuse({ kind: 'no-name' })
  if (name.length > longestName || /[\p{Cc}\p{Cf}]/u.test(name))
    return refuse({ kind: 'bad-name', longest: longestName })
  const year = yearOf(properties, options.year, options.fileName)
  if (year === null) return refuse({ kind: 'no-year' })
  const shape = shapeOf(feature.geometry, options.projection ?? { kind: 'unsaid' })
  if (!shape.ok) return refuse(shape.reason)
  const municipalityCode = `GM${code.slice(2, 6)}`
  const bounds = boundsOf(shape.value)
  const water = isWater(properties)
  return { ok: true, area: { code, level, year, name, municipalityCode, water, shape: shape.value, bounds } }
}

function isFeature(value: unknown): value is { properties?: unknown; geometry?: unknown } {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature'
}

function withoutCode(seen: string | null, feature: { properties?: unknown }): AreaProblem {
  if (seen !== null) return { kind: 'bad-code', value: seen.slice(0, 40) }
  return { kind: 'no-code', properties: Object.keys(feature.properties ?? {}).slice(0, 8) }
}

function isWater(properties: Properties): boolean {
  return ['h2o', 'water'].some((name) => properties.get(name)?.toUpperCase() === 'JA')
}
