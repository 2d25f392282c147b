/** Of fewer than these nothing is told: one of them, or whoever knows one, would be read out of it. */
export const least = 10

/** To what a count is rounded before anybody sees it, as CBS does. */
const step = 5

/** A count as it may be shown: from ten, rounded to five; `null` below that. */
export const shownCount = (n: number): number | null => (n < least ? null : Math.round(n / step) * step)

/** A part of a whole as it may be shown, in per cent: reckoned from what is shown, and rounded as they are. */
export function shownShare(part: number, whole: number): number | null {
  const [some, all] = [shownCount(part), shownCount(whole)]
  if (some === null || all === null) return null
  return Math.min(100, Math.round(((some / all) * 100) / step) * step)
}

/**
 * The parts of one whole as they may be shown. When one part alone is too small it would be what the others leave of the
 * whole, so that the smallest part that could be shown is left out as well.
 */
export function shownParts<Name extends string>(
  parts: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number | null>> {
  const names = Object.keys(parts) as Name[]
  const small = names.filter((name) => parts[name] < least)
  const rest = names.filter((name) => parts[name] >= least).toSorted((a, b) => parts[a] - parts[b])
  const out = new Set(small.length === 1 ? [...small, ...rest.slice(0, 1)] : small)
  const shown = names.map((name) => [name, out.has(name) ? null : shownCount(parts[name])])
  return Object.fromEntries(shown) as Record<Name, number | null>
}
