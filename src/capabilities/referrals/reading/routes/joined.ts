import { overlap } from '../found.ts'
import type { Found } from '../phrases.ts'
import { standingFinder } from '../standing.ts'
import type { Token } from '../tokens.ts'
import { joinedMeanings, joinedRules } from './joined-rules.ts'

/** Rules look no farther than this, in words. */
const FARTHEST = { clause: 12, text: 25 }

/** These are about the wish itself: `heeft geen geld en wil samen eten` asks for a table. */
const isAskedFor: ReadonlySet<string> = new Set([
  '!seeksTable',
  '!inCompany',
  '!atATable',
  '!visitsForFun',
  '!newHomeKnown',
])
/** Here a wish beside the sign changes nothing; a weapon beside woodwork, or debts beside helping others, is another matter. */
const asidePossible: ReadonlySet<string> = new Set([
  'eviction',
  'no-food',
  'no-heating',
  'medical',
  'falling',
])

const find = standingFinder(
  joinedMeanings,
  joinedRules.map(({ key, phrases, scope = 'clause' }) => {
    const names = phrases.split(' ')
    return {
      all: names.filter((name) => !name.startsWith('!')).map((name) => [name]),
      without: names.filter((name) => name.startsWith('!')).map((name) => name.slice(1)),
      ...(asidePossible.has(key) && !names.some((name) => isAskedFor.has(name))
        ? { wishes: 'aside' as const }
        : {}),
      scope,
      farthest: FARTHEST[scope],
    }
  }),
)

/** Finds meanings that are a sign when they stand together. A core that is part of a look-alike is none. */
export function joinedFinder(
  lookAlikes: (tokens: readonly Token[]) => readonly Found[],
): (tokens: readonly Token[]) => Found[] {
  return (tokens) => {
    let harmless: readonly Found[] | null = null
    return find(tokens).flatMap(({ pattern, spans: [core] }): Found[] => {
      const key = joinedRules[pattern]?.key
      if (key === undefined || core === undefined) return []
      harmless ??= lookAlikes(tokens)
      return harmless.some((other) => overlap(other, core)) ? [] : [{ ...core, key, slip: false }]
    })
  }
}
