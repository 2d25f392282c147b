/** A corner of a shape, in degrees. */
export type LonLat = readonly [lon: number, lat: number]

/** A gebied of the city, or a buurt within one. Its shape is schematic: drawn by hand for the demo. */
export interface DemoArea {
  readonly slug: string
  readonly name: string
  readonly kind: 'gebied' | 'buurt'
  /** Slug of the gebied in which a buurt lies. */
  readonly gebied?: string
  /** Closed ring of longitude and latitude, counter-clockwise as RFC 7946 asks. */
  readonly ring: readonly LonLat[]
  readonly centre: { readonly lat: number; readonly lon: number }
}

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
