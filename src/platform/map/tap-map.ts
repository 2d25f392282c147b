import type { Bounds, Shape } from '../geo/shape.ts'
import { partsOf } from '../geo/shape.ts'
import type { Spot } from '../geo/spot.ts'
import { drawOutlines, isInSight } from './outline.ts'
import type { Outline } from './outline.ts'
import { placeNames } from './names.ts'
import { dotOf, tenth, viewOf } from './view.ts'
import type { Dot, View } from './view.ts'

/** As wide as the narrowest phone has room for: where somebody tapped is told in pixels of the picture as it is shown. */
export const tapSize = 288

export interface TapMapArea {
  readonly name: string
  readonly shape: Shape
  /** The area that it is about. */
  readonly chosen?: boolean
}

/** A piece of the country as it is tapped on. */
export function tapView(bounds: readonly Bounds[]): View {
  return viewOf(bounds, { width: tapSize, height: tapSize }, 16)
}

/** The spot that was tapped; `null` when that is no place on the picture. */
export function tappedSpot(view: View, { x, y }: Dot): Spot | null {
  const inside = x >= 0 && y >= 0 && x <= view.width && y <= view.height
  return inside ? view.spotAt({ x, y }) : null
}

/**
 * A map as a picture of its own, to be the face of a button: it works without a script. Such a picture knows nothing of
 * the page's colours, so it brings the neutral ones.
 * @param here where it is now
 */
export function tapMapSvg(areas: readonly TapMapArea[], view: View, here: Spot | null): string {
  const outlines = areas.map(({ shape }) => outlineOf(shape, view))
  const inSight = areas
    .map((area, index) => ({ ...area, outline: outlines[index]! }))
    .filter(({ outline }) => isInSight(outline, view))
  const drawn = drawOutlines(
    inSight.map(({ outline }) => outline),
    20_000,
  )
  const land = inSight.map(
    ({ chosen }, index) =>
      `<path d="${drawn[index]!.path}" fill="${chosen ? '#e3f0ef' : '#fbf8f2'}" stroke="#6b7577" stroke-width="1"/>`,
  )
  const names = placeNames(inSight, [], view).flatMap(({ lines, middle }) =>
    lines.map(
      (line, n) =>
        `<text x="${tenth(middle.x)}" y="${tenth(middle.y + (n - (lines.length - 1) / 2) * 14 + 4)}">${escaped(line)}</text>`,
    ),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${tapSize}" height="${tapSize}" viewBox="0 0 ${tapSize} ${tapSize}">`,
    `<rect width="${tapSize}" height="${tapSize}" fill="#f1ece0"/>`,
    ...land,
    `<g font-family="sans-serif" font-size="12.5" fill="#1d2a2f" text-anchor="middle">${names.join('')}</g>`,
    here ? pin(dotOf({ spot: here }, view)) : '',
    '</svg>',
  ].join('')
}

function outlineOf(shape: Shape, view: View): Outline {
  return partsOf(shape).flatMap((rings) => rings.map((ring) => ring.map((position) => view.dotOf(position))))
}

function pin({ x, y }: Dot): string {
  return `<circle cx="${tenth(x)}" cy="${tenth(y)}" r="8" fill="#a8402b" stroke="#fff" stroke-width="2"/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
