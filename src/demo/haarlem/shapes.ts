import type { DemoArea } from './areas.ts'

/** A corner of a shape, in degrees. */
export type LonLat = readonly [lon: number, lat: number]

function closed(corners: readonly LonLat[]): readonly LonLat[] {
  return [...corners, ...corners.slice(0, 1)]
}

function middle(corners: readonly LonLat[]): DemoArea['centre'] {
  const mean = (axis: 0 | 1): number => {
    const sum = corners.reduce((total, corner) => total + corner[axis], 0)
    return Number((sum / corners.length).toFixed(5))
  }
  return { lat: mean(1), lon: mean(0) }
}

/** One of the five gebieden, centred on the middle of its corners. */
export function gebied(slug: string, name: string, corners: readonly LonLat[]): DemoArea {
  return { slug, name, kind: 'gebied', ring: closed(corners), centre: middle(corners) }
}

/** A buurt within a gebied, centred on the middle of its corners. */
export function buurt(gebiedSlug: string, slug: string, name: string, corners: readonly LonLat[]): DemoArea {
  return { slug, name, kind: 'buurt', gebied: gebiedSlug, ring: closed(corners), centre: middle(corners) }
}
