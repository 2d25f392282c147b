import { overlap } from '../found.ts'
import type { Found } from '../phrases.ts'
import { standingFinder } from '../standing.ts'
import type { Token } from '../tokens.ts'
import { meanings } from './meanings.ts'
import { ailingRules } from './ailing.ts'
import { graveMeanings } from './grave-meanings.ts'
import { graveRules } from './grave.ts'
import { hintedMeanings } from './hinted-meanings.ts'
import { hintedRules } from './hinted.ts'
import { pressingMeanings } from './pressing-meanings.ts'
import { pressingRules } from './pressing.ts'
import { scarceMeanings } from './scarce-meanings.ts'
import { scarceRules } from './scarce.ts'
import { seenMeanings } from './seen-meanings.ts'
import { seenRules } from './seen.ts'
import { shroudedMeanings } from './shrouded-meanings.ts'
import { shroudedRules } from './shrouded.ts'
import { togetherRules } from './together.ts'
import { veiledMeanings } from './veiled-meanings.ts'
import { veiledRules } from './veiled.ts'
import { wordedMeanings } from './worded-meanings.ts'
import { wordedHomeRules } from './worded-home.ts'
import { wordedRules } from './worded.ts'

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

const allMeanings = {
  ...meanings,
  ...veiledMeanings,
  ...graveMeanings,
  ...seenMeanings,
  ...scarceMeanings,
  ...pressingMeanings,
  ...hintedMeanings,
  ...wordedMeanings,
  ...shroudedMeanings,
}
const rules = [
  ...togetherRules,
  ...veiledRules,
  ...graveRules,
  ...seenRules,
  ...scarceRules,
  ...pressingRules,
  ...ailingRules,
  ...hintedRules,
  ...wordedRules,
  ...wordedHomeRules,
  ...shroudedRules,
]
const find = standingFinder(
  allMeanings,
  rules.map(({ key, phrases, scope = 'clause' }) => {
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
      const key = rules[pattern]?.key
      if (key === undefined || core === undefined) return []
      harmless ??= lookAlikes(tokens)
      return harmless.some((other) => overlap(other, core)) ? [] : [{ ...core, key, slip: false }]
    })
  }
}
