import { overlap } from '../found.ts'
import { phraseFinder } from '../phrases.ts'
import type { Entry, Found } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { meanings, togetherRules } from './together.ts'

/** Rules that look no farther than this, in words. */
const FARTHEST = 10

/**
 * Finds meanings that are a sign when they stand in one clause. A core that is part of a look-alike is none, and the
 * words of one meaning are not used for another in the same rule.
 */
export function joinedFinder(
  known: readonly Entry[],
  lookAlikes: (tokens: readonly Token[]) => readonly Found[],
): (tokens: readonly Token[]) => Found[] {
  const find = Object.entries(meanings).map(([key, phrases]) => ({ key, phrases }))
  // Each by itself: `niet meer` may be inside `niet meer betalen`.
  const finders = new Map(find.map((entry) => [entry.key, phraseFinder([entry], known)]))
  return (tokens) => {
    const found = new Map<string, readonly Found[]>()
    const of = (name: string): readonly Found[] => {
      const known = found.get(name) ?? finders.get(name)?.(tokens) ?? []
      found.set(name, known)
      return known
    }
    let harmless: readonly Found[] | null = null
    return togetherRules.flatMap(({ key, phrases }) => {
      const [core = '', ...others] = phrases.split(' ')
      return of(core).flatMap((sign): Found[] => {
        const clause = tokens[sign.first]?.clause
        const taken: Found[] = [sign]
        for (const name of others) {
          const next = of(name).find(
            (one) =>
              tokens[one.first]?.clause === clause &&
              Math.abs(one.first - sign.first) <= FARTHEST &&
              !taken.some((other) => overlap(other, one)),
          )
          if (!next) return []
          taken.push(next)
        }
        harmless ??= lookAlikes(tokens)
        return harmless.some((other) => overlap(other, sign)) ? [] : [{ ...sign, key }]
      })
    })
  }
}
