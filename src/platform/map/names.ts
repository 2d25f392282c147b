import type { Box } from './box.ts'
import type { MapArea } from './props.ts'
import type { Outline } from './outline.ts'
import type { Dot, Size } from './view.ts'
import { centreOfPolygon } from '../geo/centre.ts'
import { areaOfRing } from '../geo/shape.ts'
import { boxAround, touches } from './box.ts'
import { isWithin } from './view.ts'

/** The size of the letters on the drawing; `area-map.css` says the same. */
const letterHeight = 12.5
export const lineHeight = 14
/** How much of a name lies in its area: all of it if that can be, else the rest may cross the line, as on any map. */
const mustBeInside = [1.06, 0.72] as const
/** The average width of a letter of the typeface, with some to spare for the fallback. */
const letterWidth = letterHeight * 0.55

export interface PlacedName {
  readonly lines: readonly string[]
  /** The middle of the name. */
  readonly middle: Dot
}

/**
 * Finds room for the names of areas, in one line or two, in full words. The area that the page is about goes first,
 * then large ones. A name that does not fit
 * in its own area, but for its first and last letters, or would touch another name or a mark, is left out.
 */
export function placeNames(
  areas: readonly {
    readonly name: string
    readonly outline: Outline
    readonly tone?: MapArea['tone']
  }[],
  taken: readonly Box[],
  size: Size,
): PlacedName[] {
  const boxes = [...taken]
  const placed: PlacedName[] = []
  const largestFirst = areas
    .map((area) => ({ ...area, flat: area.outline.map((line) => line.map(({ x, y }) => [x, y] as const)) }))
    .sort((a, b) => importance(b) - importance(a))
  for (const { name, outline, flat } of largestFirst) {
    if (!canHold(outline, name)) continue
    const [x, y] = centreOfPolygon(flat)
    const found = firstFit(name, { x, y }, outline, boxes, size)
    if (!found) continue
    placed.push(found.name)
    boxes.push(found.box)
  }
  return placed
}

function importance({
  tone,
  flat,
}: {
  tone?: MapArea['tone']
  flat: Parameters<typeof areaOfRing>[0][]
}): number {
  return tone === 'lit' ? Number.MAX_VALUE : areaOfRing(flat[0] ?? [])
}

/** Most small areas are too narrow in any place: seen at once, while finding their middle takes long. */
function canHold(outline: Outline, name: string): boolean {
  const xs = (outline[0] ?? []).map(({ x }) => x)
  const narrowest = Math.min(...waysToBreak(name).map(widthOf))
  return Math.max(...xs) - Math.min(...xs) >= narrowest * mustBeInside[1]
}

function widthOf(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length)) * letterWidth
}

/** Where a name may go, seen from the middle of its area: the nearest places first. */
const shifts: readonly Dot[] = [0, -1, 1, -2, 2, -3, 3]
  .flatMap((lines) => [0, -16, 16, -32, 32].map((x) => ({ x, y: lines * 0.7 * lineHeight })))
  .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))

function firstFit(
  name: string,
  centre: Dot,
  outline: Outline,
  taken: readonly Box[],
  size: Size,
): { name: PlacedName; box: Box } | null {
  const places = waysToBreak(name).flatMap((lines) => shifts.map((shift) => placeAt(lines, centre, shift)))
  const free = places.filter(
    ({ box }) => isOnDrawing(box, size) && !taken.some((other) => touches(box, other)),
  )
  for (const part of mustBeInside) {
    const found = free.find((place) => isInside(coreOf(place, part), outline))
    if (found) return found
  }
  return null
}

function placeAt(lines: readonly string[], centre: Dot, shift: Dot): { name: PlacedName; box: Box } {
  const middle = { x: centre.x + shift.x, y: centre.y + shift.y }
  return { name: { lines, middle }, box: boxAround(middle, widthOf(lines), lines.length * lineHeight) }
}

/** What of a name must lie in its area; the air above and below its letters need not. */
function coreOf({ name, box }: { name: PlacedName; box: Box }, part: number): Box {
  return boxAround(name.middle, (box.right - box.left) * part, (name.lines.length - 0.4) * lineHeight)
}

/** The whole name, and the name in two lines broken at the space or dash nearest its middle. */
function waysToBreak(name: string): string[][] {
  const whole = name.trim()
  const breaks = [...whole.matchAll(/[\s/-]/g)].map(({ index }) => index)
  if (breaks.length === 0) return [[whole]]
  const half = whole.length / 2
  const at = breaks.reduce((best, index) => (Math.abs(index - half) < Math.abs(best - half) ? index : best))
  return [[whole], [whole.slice(0, at + 1).trim(), whole.slice(at + 1).trim()]]
}

function isOnDrawing({ left, right, top, bottom }: Box, size: Size): boolean {
  return isWithin(size, { x: left, y: top }, 4) && isWithin(size, { x: right, y: bottom }, 4)
}

/** Looks at dots along the edge of the box: close enough together to notice every line that matters. */
function isInside({ left, right, top, bottom }: Box, outline: Outline): boolean {
  const steps = Math.max(2, Math.ceil((right - left) / 8))
  for (let step = 0; step <= steps; step++) {
    const x = left + ((right - left) * step) / steps
    if (!isInOutline({ x, y: top }, outline) || !isInOutline({ x, y: bottom }, outline)) return false
  }
  return true
}

function isInOutline({ x, y }: Dot, outline: Outline): boolean {
  let inside = false
  for (const line of outline) {
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1]!, line[i]!]
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
    }
  }
  return inside
}
