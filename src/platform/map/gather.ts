import type { Dot } from './view.ts'

export interface Gathered<Item> {
  readonly items: readonly Item[]
  /** The middle of the items. */
  readonly dot: Dot
}

/**
 * Gathers what lies closer together than `distance` on the drawing, so that every mark can be seen and tapped. Groups
 * that come too close to each other are joined as well. The order of the items is kept.
 */
export function gather<Item>(
  items: readonly Item[],
  dotOf: (item: Item) => Dot,
  distance: number,
): Gathered<Item>[] {
  let groups: Gathered<Item>[] = items.map((item) => ({ items: [item], dot: dotOf(item) }))
  for (;;) {
    const joined = joinNear(groups, distance)
    if (joined.length === groups.length) return joined
    groups = joined
  }
}

function joinNear<Item>(groups: readonly Gathered<Item>[], distance: number): Gathered<Item>[] {
  const joined: Gathered<Item>[] = []
  for (const group of groups) {
    const near = joined.findIndex(
      ({ dot }) => Math.hypot(dot.x - group.dot.x, dot.y - group.dot.y) < distance,
    )
    if (near < 0) joined.push(group)
    else joined[near] = join(joined[near]!, group)
  }
  return joined
}

function join<Item>(a: Gathered<Item>, b: Gathered<Item>): Gathered<Item> {
  const items = [...a.items, ...b.items]
  const share = b.items.length / items.length
  const dot = { x: a.dot.x + (b.dot.x - a.dot.x) * share, y: a.dot.y + (b.dot.y - a.dot.y) * share }
  return { items, dot }
}
