/** What somebody means with a thing that they name: that they want it, give it, refuse it, or only mention it. */
import type { Features } from './features.ts'

export const roles = ['want', 'give', 'refuse', 'mention'] as const
export type Role = (typeof roles)[number]

/** A word and the number of its clause, as `reading/tokens.ts` makes them. */
export interface Placed {
  readonly word: string
  readonly clause: number
}

/** So many words on either side say what is meant; farther off stands another thought. */
const around = 6
/** Of the nearest ones it matters how near. */
const near = 3
/** Later clauses are as one: a long note is told, and asks at its end. */
const mostClauses = 4

/**
 * The features of a place in a text: the words around it, with their side, the nearest with their distance, and the words
 * of its clause and of those beside it.
 * @param at the number of the word that names the thing
 */
export function roleFeatures(words: readonly Placed[], at: number): Features {
  const here = words[at]
  if (here === undefined) return { word: new Map(), part: new Map() }
  const found = new Set<string>([`rW:${here.word}`])
  sideOf(words, at, -1).forEach((feature) => found.add(feature))
  sideOf(words, at, 1).forEach((feature) => found.add(feature))
  for (const [i, { word, clause }] of words.entries()) {
    if (clause === here.clause && i !== at) found.add(`rC:${word}`)
    if (clause === here.clause - 1) found.add(`rP:${word}`)
    if (clause === here.clause + 1) found.add(`rN:${word}`)
  }
  found.add(`rc${Math.min(here.clause, mostClauses)}`)
  found.add(`re${Math.min((words.at(-1)?.clause ?? 0) - here.clause, mostClauses)}`)
  return { word: new Map([...found].map((feature) => [feature, [at]])), part: new Map() }
}

function sideOf(words: readonly Placed[], at: number, by: -1 | 1): string[] {
  const side = by < 0 ? 'L' : 'R'
  const found: string[] = []
  for (let far = 1; far <= around; far++) {
    const one = words[at + by * far]
    if (one === undefined) return [...found, `r${side}0`]
    // Across the end of a clause a word says something else.
    const edge = one.clause === words[at]!.clause ? '' : '|'
    found.push(`r${side}${edge}:${one.word}`)
    if (far <= near) found.push(`r${side}${far}${edge}:${one.word}`)
    const next = words[at + by * (far + 1)]
    if (next !== undefined) {
      const [first, last] = by < 0 ? [next, one] : [one, next]
      found.push(`r${side}${side}${edge}:${first.word}_${last.word}`)
    }
  }
  return found
}
