/** Typing slips are mended once, against the words of all our lists together, before anything is read. */
import type { Topic } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { noTopic } from '../thesaurus/no-topic.ts'
import { conditionLookAlikes, conditionRules } from './conditions/index.ts'
import { goodDutch, languageRules, littleDutch, notSpoken, speaking } from './languages.ts'
import { mender } from './phrases.ts'
import type { Entry } from './phrases.ts'
import { givingUp, notRefusing, refusing, tooMuch } from './refusals.ts'
import { startLookAlikes, startRules } from './routes/start.ts'
import { situationWords } from './situations/index.ts'
import { able, gifts, notOfUse, ofUse, possessions } from './strengths.ts'
import { trades } from './trades.ts'
import { busy, lonelyThen, managesThen, timeLookAlikes, timeRules, timeWords } from './times.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { olderPeople, otherPeople, whoRules } from './who.ts'

const rules: readonly Entry[] = [conditionRules, whoRules, timeRules, timeWords, startRules].flat()
const lists: readonly string[] = [
  [
    conditionLookAlikes,
    goodDutch,
    littleDutch,
    notSpoken,
    speaking,
    notRefusing,
    refusing,
    givingUp,
    tooMuch,
    able,
    notOfUse,
  ],
  [ofUse, busy, lonelyThen, managesThen, timeLookAlikes, olderPeople, otherPeople, startLookAlikes, noTopic],
  situationWords,
  [...gifts, ...trades, possessions].map(({ phrases }) => phrases),
  languageRules.map(({ phrases, telling, people }) => `${phrases}, ${telling}, ${people}`),
].flat()

/** Makes the reader of words for a thesaurus: the tokens of a text with typing slips mended. */
export function mendedTokens(of: readonly Topic[]): (text: string) => Token[] {
  const mend = mender([
    ...rules,
    ...lists.map((phrases) => ({ key: '', phrases })),
    ...of.map(({ id, asks }) => ({ key: id, phrases: asks })),
  ])
  return (text) => mend(tokensOf(text))
}

/** The words of a text, mended to those of our lists. */
export const readTokens = mendedTokens(topics)
