/** Typing slips are mended once, against the words of all our lists together, before anything is read. */
import type { Topic } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { noTopic } from '../thesaurus/no-topic.ts'
import { conditionLookAlikes, conditionRules } from './conditions/index.ts'
import { goodDutch, languageRules, littleDutch, notSpoken, speaking } from './languages.ts'
import { mender } from './phrases.ts'
import type { Entry } from './phrases.ts'
import { givingUp, notRefusing, refusing, tooMuch } from './refusals.ts'
import { childrenLookAlikes, childrenRules } from './routes/children.ts'
import { despairLookAlikes, despairRules } from './routes/despair.ts'
import { distressLookAlikes, distressRules } from './routes/distress.ts'
import { professionalLookAlikes } from './routes/professional-look-alikes.ts'
import { professionalRules } from './routes/professional.ts'
import { startLookAlikes, startRules } from './routes/start.ts'
import { situationWords } from './situations/index.ts'
import { joinedMeanings } from './routes/joined-rules.ts'
import { wishlessMeanings } from './routes/wishless-meanings.ts'
import { violenceLookAlikes, violenceRules } from './routes/violence.ts'
import { able, gifts, notOfUse, ofUse, possessions } from './strengths.ts'
import { trades } from './trades.ts'
import { busy, lonelyThen, managesThen, timeLookAlikes, timeRules, timeWords } from './times.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { olderPeople, otherPeople, whoRules } from './who.ts'

const rules: readonly Entry[] = [
  [conditionRules, whoRules, timeRules, timeWords, despairRules, childrenRules],
  [violenceRules, distressRules, professionalRules, startRules],
].flat(2)
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
  [
    ofUse,
    busy,
    lonelyThen,
    managesThen,
    timeLookAlikes,
    olderPeople,
    otherPeople,
    despairLookAlikes,
    childrenLookAlikes,
  ],
  [violenceLookAlikes, distressLookAlikes, professionalLookAlikes, startLookAlikes],
  [noTopic],
  situationWords,
  [joinedMeanings, wishlessMeanings].flatMap((words) => Object.values(words)),
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
