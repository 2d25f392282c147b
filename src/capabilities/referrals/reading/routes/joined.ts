import { overlap } from '../found.ts'
import { phraseFinder } from '../phrases.ts'
import type { Found } from '../phrases.ts'
import type { Token } from '../tokens.ts'
import { meanings } from './meanings.ts'
import { graveMeanings } from './grave-meanings.ts'
import { graveRules } from './grave.ts'
import { scarceMeanings } from './scarce-meanings.ts'
import { scarceRules } from './scarce.ts'
import { seenMeanings } from './seen-meanings.ts'
import { seenRules } from './seen.ts'
import { togetherRules } from './together.ts'
import { veiledMeanings } from './veiled-meanings.ts'
import { veiledRules } from './veiled.ts'

/** Rules look no farther than this, in words. */
const FARTHEST = { clause: 12, text: 25 }

const allMeanings = { ...meanings, ...veiledMeanings, ...graveMeanings, ...seenMeanings, ...scarceMeanings }
const rules = [...togetherRules, ...veiledRules, ...graveRules, ...seenRules, ...scarceRules].map(
  ({ key, phrases, scope = 'clause' }) => {
    const names = phrases.split(' ')
    return {
      key,
      scope,
      core: names[0] ?? '',
      others: names.slice(1).filter((name) => !name.startsWith('!')),
      without: names.filter((name) => name.startsWith('!')).map((name) => name.slice(1)),
    }
  },
)

const findMeanings = phraseFinder(
  Object.entries(allMeanings).map(([key, phrases]) => ({ key, phrases })),
  { mending: 'off', overlapping: 'all' },
)

/**
 * Finds meanings that are a sign when they stand together. A core that is part of a look-alike is none, and the words
 * of one meaning are not used for another in the same rule.
 */
export function joinedFinder(
  lookAlikes: (tokens: readonly Token[]) => readonly Found[],
): (tokens: readonly Token[]) => Found[] {
  return (tokens) => {
    const found = Map.groupBy(findMeanings(tokens), ({ key }) => key)
    let harmless: readonly Found[] | null = null
    return rules.flatMap(({ key, scope, core, others, without }) =>
      (found.get(core) ?? []).flatMap((sign): Found[] => {
        const clause = tokens[sign.first]?.clause
        const standsWith = ([name, ...more]: readonly string[], taken: readonly Found[]): boolean =>
          name === undefined ||
          (found.get(name) ?? []).some(
            (one) =>
              (scope === 'text' || tokens[one.first]?.clause === clause) &&
              Math.abs(one.first - sign.first) <= FARTHEST[scope] &&
              !taken.some((other) => overlap(other, one)) &&
              standsWith(more, [...taken, one]),
          )
        if (without.some((name) => found.has(name)) || !standsWith(others, [sign])) return []
        harmless ??= lookAlikes(tokens)
        return harmless.some((other) => overlap(other, sign)) ? [] : [{ ...sign, key }]
      }),
    )
  }
}
