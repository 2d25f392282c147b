import { overlap } from '../found.ts'
import { phraseFinder } from '../phrases.ts'
import type { Found } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { meanings, togetherRules } from './together.ts'

/** Rules look no farther than this, in words. */
const FARTHEST = 10

const findMeanings = phraseFinder(
  Object.entries(meanings).map(([key, phrases]) => ({ key, phrases })),
  { mending: 'off', overlapping: 'all' },
)

/**
 * Finds meanings that are a sign when they stand in one clause. A core that is part of a look-alike is none, and the
 * words of one meaning are not used for another in the same rule.
 */
export function joinedFinder(
  lookAlikes: (tokens: readonly Token[]) => readonly Found[],
): (tokens: readonly Token[]) => Found[] {
  return (tokens) => {
    const found = Map.groupBy(findMeanings(tokens), ({ key }) => key)
    let harmless: readonly Found[] | null = null
    return togetherRules.flatMap(({ key, phrases }) => {
      const [core = '', ...others] = phrases.split(' ')
      return (found.get(core) ?? []).flatMap((sign): Found[] => {
        const clause = tokens[sign.first]?.clause
        const taken: Found[] = [sign]
        for (const name of others) {
          const next = found
            .get(name)
            ?.find(
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
