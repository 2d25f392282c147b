/** A position in any flat plane. */
type Flat = readonly [x: number, y: number]

interface Cell {
  readonly x: number
  readonly y: number
  readonly half: number
  /** How far its middle lies from the nearest line: negative outside. */
  readonly clearance: number
  /** The most that any point in the cell can reach. */
  readonly best: number
}

/**
 * The point of a polygon that lies farthest from all its lines (its "pole of inaccessibility"), to 2 % of its size.
 * Searches squares, the most promising first, and halves them; after V. Agafonkin's Polylabel
 * (https://github.com/mapbox/polylabel, ISC), written anew.
 */
export function centreOfPolygon(rings: readonly (readonly Flat[])[]): Flat {
  const outer = rings[0] ?? []
  const xs = outer.map(([x]) => x)
  const ys = outer.map(([, y]) => y)
  const [west, south] = [least(xs), least(ys)]
  const [width, height] = [-least(xs.map((x) => -x)) - west, -least(ys.map((y) => -y)) - south]
  const size = Math.min(width, height)
  if (!(size > 0)) return outer[0] ?? [0, 0]
  const enough = size * 0.02

  let winner = cellAt(west + width / 2, south + height / 2, 0, rings)
  const open: Cell[] = []
  for (let x = west; x < west + width; x += size) {
    for (let y = south; y < south + height; y += size) {
      open.push(cellAt(x + size / 2, y + size / 2, size / 2, rings))
    }
  }
  for (let cell = takeBest(open); cell; cell = takeBest(open)) {
    if (cell.clearance > winner.clearance) winner = cell
    if (cell.best - winner.clearance <= enough) continue
    const half = cell.half / 2
    for (const dx of [-half, half]) {
      for (const dy of [-half, half]) open.push(cellAt(cell.x + dx, cell.y + dy, half, rings))
    }
  }
  return [winner.x, winner.y]
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity)
}

/** Few cells are open at a time, so looking at all of them is quicker than keeping a heap. */
function takeBest(open: Cell[]): Cell | undefined {
  let best = 0
  for (let i = 1; i < open.length; i++) if (open[i]!.best > open[best]!.best) best = i
  const last = open.pop()
  if (!last || best === open.length) return last
  const cell = open[best]
  open[best] = last
  return cell
}

function cellAt(x: number, y: number, half: number, rings: readonly (readonly Flat[])[]): Cell {
  const clearance = clearanceAt(x, y, rings)
  return { x, y, half, clearance, best: clearance + half * Math.SQRT2 }
}

function clearanceAt(x: number, y: number, rings: readonly (readonly Flat[])[]): number {
  let inside = false
  let nearest = Infinity
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1]!
      const [bx, by] = ring[i]!
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
      nearest = Math.min(nearest, squaredToSegment(x, y, ax, ay, bx, by))
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest)
}

function squaredToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length))
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}
