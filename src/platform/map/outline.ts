import type { Dot, Size } from './view.ts'
import { areaOfRing } from '../geo/shape.ts'

/** The lines of one area on the drawing; each is closed: its last dot equals its first. */
export type Outline = readonly (readonly Dot[])[]

/** Differences that no eye sees on the drawing, in its pixels; the next ones only when there is too much to send. */
const tolerances = [0.4, 0.7, 1, 1.4, 2, 3, 4.5, 7, 10]

export interface Drawn {
  /** For the `d` of an SVG path; '' when too small to see. */
  readonly path: string
  readonly outline: Outline
}

/**
 * Draws outlines as SVG paths that together take at most `mostLetters`: details too small for the drawing are left out,
 * and more of them until it fits. Numbers have one decimal.
 */
export function drawOutlines(outlines: readonly Outline[], mostLetters: number): Drawn[] {
  let drawn: Drawn[] = []
  let rest = outlines.map(withoutSpecks)
  for (const tolerance of tolerances) {
    rest = rest.map((outline) => outline.map((line) => simplified(line, tolerance)))
    drawn = rest.map((outline) => ({ outline, path: outline.map(pathOf).join('') }))
    if (drawn.reduce((letters, { path }) => letters + path.length, 0) <= mostLetters) break
  }
  return drawn
}

/** Islets and holes of a few pixels are noise: where files were laid over each other there are many. */
function withoutSpecks(outline: Outline): Outline {
  const visible = outline.filter((line) => areaOfRing(line.map(({ x, y }) => [x, y] as const)) >= 6)
  return visible.length > 0 ? visible : outline.slice(0, 1)
}

/** Whether any of an outline may be seen on the drawing. */
export function isInSight(outline: Outline, { width, height }: Size): boolean {
  const line = outline[0] ?? []
  return (
    line.some(({ x }) => x >= 0) &&
    line.some(({ x }) => x <= width) &&
    line.some(({ y }) => y >= 0) &&
    line.some(({ y }) => y <= height)
  )
}

/** Leaves out dots that lie within `tolerance` of the line without them (Douglas and Peucker, 1973). */
export function simplified(line: readonly Dot[], tolerance: number): readonly Dot[] {
  if (line.length < 5) return line
  // A closed line has no ends of its own: it is halved at the dot farthest from its first.
  const first = line[0]!
  const middle = farthest(line, 0, line.length - 1, (dot) => Math.hypot(dot.x - first.x, dot.y - first.y)).at
  const kept = new Set([0, middle, line.length - 1])
  const open: [number, number][] = [
    [0, middle],
    [middle, line.length - 1],
  ]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    const found = farthest(line, from, to, (dot) => distanceToSegment(dot, line[from]!, line[to]!))
    if (found.distance <= tolerance) continue
    kept.add(found.at)
    open.push([from, found.at], [found.at, to])
  }
  return line.filter((_, at) => kept.has(at))
}

function farthest(
  line: readonly Dot[],
  from: number,
  to: number,
  distanceOf: (dot: Dot) => number,
): { at: number; distance: number } {
  let best = { at: from, distance: -1 }
  for (let at = from + 1; at < to; at++) {
    const distance = distanceOf(line[at]!)
    if (distance > best.distance) best = { at, distance }
  }
  return best
}

function distanceToSegment({ x, y }: Dot, a: Dot, b: Dot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const squared = dx * dx + dy * dy
  const along = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / squared))
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}

/** Steps from dot to dot are shorter to write than places; counted in tenths, so that roundings do not add up. */
function pathOf(line: readonly Dot[]): string {
  let [x, y] = [Math.round(line[0]!.x * 10), Math.round(line[0]!.y * 10)]
  const start = `M${pair(x, y)}l`
  const steps: string[] = []
  for (const dot of line.slice(1, -1)) {
    const [nextX, nextY] = [Math.round(dot.x * 10), Math.round(dot.y * 10)]
    if (nextX === x && nextY === y) continue
    steps.push(pair(nextX - x, nextY - y))
    x = nextX
    y = nextY
  }
  if (steps.length < 2) return ''
  return `${start}${steps.reduce((text, step) => text + (step.startsWith('-') ? '' : ' ') + step)}z`
}

function pair(x: number, y: number): string {
  return `${inTenths(x)}${y < 0 ? '' : ' '}${inTenths(y)}`
}

function inTenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, '$1.')
}
