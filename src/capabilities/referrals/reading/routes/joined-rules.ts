/** Signs that are told by meanings in any order: all rules, and the words of all meanings. */
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
import type { TogetherRule } from './together.ts'
import { veiledMeanings } from './veiled-meanings.ts'
import { veiledRules } from './veiled.ts'
import { wordedMeanings } from './worded-meanings.ts'
import { wordedHomeRules } from './worded-home.ts'
import { wordedRules } from './worded.ts'

const books = [
  meanings,
  veiledMeanings,
  graveMeanings,
  seenMeanings,
  scarceMeanings,
  pressingMeanings,
  hintedMeanings,
  wordedMeanings,
  shroudedMeanings,
]

/** Words by meaning. A name stands in one book: a second one would take the place of the first. */
export const joinedMeanings: Readonly<Record<string, string>> = Object.assign({}, ...books)

/** How many names the books have together, each counted where it stands. */
export const namesInBooks = books.flatMap((book) => Object.keys(book))

export const joinedRules: readonly TogetherRule[] = [
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
