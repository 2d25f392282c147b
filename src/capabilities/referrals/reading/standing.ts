/** Meanings that say something when they stand together, in whatever order. */
import { overlap } from './found.ts'

import { wishesIn } from './background.ts'
import { phraseFinder } from './phrases.ts'
import type { Match } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Names of meanings that must stand together, the first of them the core. */
export interface Pattern {
  /** Each of these must be there, by any of its names. */
  readonly all: readonly (readonly string[])[]
  /** None of these may be there. */
  readonly without: readonly string[]
  /** `aside` when a wish in another clause takes nothing away: `valt vaak, wil wandelen`. */
  readonly wishes?: 'aside'
  /** Whether all stand in one clause, or only near to each other, and how many words apart at most. */
  readonly scope: 'clause' | 'text'
  readonly farthest: number
}

/** A pattern that stands, and its words: those of the core first. */
export interface Standing {
  readonly pattern: number
  readonly spans: readonly Match[]
}

/** Makes the finder. The words of one meaning are not used for another in the same pattern. */
export function standingFinder(
  meanings: Readonly<Record<string, string>>,
  patterns: readonly Pattern[],
): (tokens: readonly Token[]) => Standing[] {
  const findMeanings = phraseFinder(
    Object.entries(meanings).map(([key, phrases]) => ({ key, phrases })),
    { mending: 'off', overlapping: 'all' },
  )
  return (tokens) => {
    const found = Map.groupBy(findMeanings(tokens), ({ key }) => key)
    const ofNames = (names: readonly string[]): readonly Match[] =>
      names.length === 1 ? (found.get(names[0] ?? '') ?? []) : names.flatMap((name) => found.get(name) ?? [])
    return patterns.flatMap(({ all, without, wishes, scope, farthest }, pattern) => {
      const cores = ofNames(all[0] ?? [])
      if (cores.length === 0) return []
      return cores.flatMap((core): Standing[] => {
        const clause = tokens[core.first]?.clause
        const excludes = (one: Match): boolean =>
          wishes !== 'aside' ||
          tokens[one.first]?.clause === clause ||
          !wishesIn(tokens, tokens[one.first]?.clause)
        if (without.some((name) => found.get(name)?.some(excludes))) return []
        const isNear = (one: Match): boolean =>
          (scope === 'text' || tokens[one.first]?.clause === clause) &&
          Math.abs(one.first - core.first) <= farthest
        const rest = (from: number, taken: readonly Match[]): readonly Match[] | null => {
          const names = all[from]
          if (names === undefined) return taken
          for (const one of ofNames(names)) {
            if (!isNear(one)) continue
            if (taken.some((other) => overlap(other, one))) continue
            const spans = rest(from + 1, [...taken, one])
            if (spans) return spans
          }
          return null
        }
        const spans = rest(1, [core])
        if (!spans) return []
        // All that tells of it, and not only the first of each meaning.
        const more = all
          .slice(1)
          .flatMap(ofNames)
          .filter((one) => isNear(one) && !spans.some((other) => overlap(other, one)))
        return [{ pattern, spans: [...spans, ...more] }]
      })
    })
  }
}
