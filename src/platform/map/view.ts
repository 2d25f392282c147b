import type { Bounds, Position } from '../geo/shape.ts'
import type { Spot } from '../geo/spot.ts'
import { fromRd, toRd } from '../geo/rd.ts'

/** A place on the drawing, from its top left corner. */
export interface Dot {
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** How a piece of the country lies on a drawing: in RD New, as Dutch maps do, north up, nothing stretched. */
export interface View extends Size {
  readonly pixelsPerMetre: number
  readonly dotOf: (position: Position) => Dot
  /** What lies under a dot of the drawing. */
  readonly spotAt: (dot: Dot) => Spot
}

/** A rectangle in metres of RD New. */
interface Frame {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** A view in which all bounds fit, with `margin` free on every side. */
export function viewOf(bounds: readonly Bounds[], size: Size, margin: number): View {
  const corners = bounds.flatMap(({ west, south, east, north }) => [
    toRd({ lon: west, lat: south }),
    toRd({ lon: west, lat: north }),
    toRd({ lon: east, lat: south }),
    toRd({ lon: east, lat: north }),
  ])
  const edge = (pick: (a: number, b: number) => number, of: 'x' | 'y', start: number): number =>
    corners.reduce((found, corner) => pick(found, corner[of]), start)
  const frame: Frame = {
    west: edge(Math.min, 'x', Infinity),
    south: edge(Math.min, 'y', Infinity),
    east: edge(Math.max, 'x', -Infinity),
    north: edge(Math.max, 'y', -Infinity),
  }
  return fitted(frame, size, margin)
}

/** A view with a circle of `metres` around a spot in its middle. */
export function viewAround(spot: Spot, metres: number, size: Size, margin: number): View {
  const { x, y } = toRd(spot)
  return fitted({ west: x - metres, south: y - metres, east: x + metres, north: y + metres }, size, margin)
}

function fitted(frame: Frame, size: Size, margin: number): View {
  // A single spot has no extent; show a few hundred metres around it rather than divide by nothing.
  const across = Math.max(frame.east - frame.west, 300)
  const up = Math.max(frame.north - frame.south, 300)
  const scale = Math.min((size.width - 2 * margin) / across, (size.height - 2 * margin) / up)
  const [middleX, middleY] = [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2]
  return {
    ...size,
    pixelsPerMetre: scale,
    dotOf([lon, lat]) {
      const { x, y } = toRd({ lon, lat })
      return { x: size.width / 2 + (x - middleX) * scale, y: size.height / 2 - (y - middleY) * scale }
    },
    spotAt: ({ x, y }) =>
      fromRd({ x: middleX + (x - size.width / 2) / scale, y: middleY - (y - size.height / 2) / scale }),
  }
}

/** The same piece of the country on a drawing `by` times as large. */
export function enlarged(view: View, by: number): View {
  return {
    width: view.width * by,
    height: view.height * by,
    pixelsPerMetre: view.pixelsPerMetre * by,
    dotOf(position) {
      const { x, y } = view.dotOf(position)
      return { x: x * by, y: y * by }
    },
    spotAt: ({ x, y }) => view.spotAt({ x: x / by, y: y / by }),
  }
}

/** Where something lies on the drawing. */
export function dotOf({ spot }: { readonly spot: Spot }, view: View): Dot {
  return view.dotOf([spot.lon, spot.lat])
}

/** Places are written in tenths of a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** Whether a place lies on the drawing, at least `inset` from its edge. */
export function isWithin({ width, height }: Size, { x, y }: Dot, inset = 0): boolean {
  return x >= inset && y >= inset && x <= width - inset && y <= height - inset
}
