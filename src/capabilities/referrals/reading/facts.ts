/** What a text says of conditions and of languages: chips without a topic. */
import type { Chip } from '../domain.ts'
import { conditionLookAlikes, conditionRules } from './conditions/index.ts'
import { exactFinder, isDenied, isNegation, listFinder } from './found.ts'
import type { Span } from './found.ts'
import { likelyConditionsIn } from './likely.ts'
import { goodDutch, languageRules, littleDutch, notSpoken, speaking } from './languages.ts'
import type { Token } from './tokens.ts'

/** A chip and the words that said it. */
export interface Fact extends Span {
  readonly chip: Chip
}

const findConditions = exactFinder([...conditionRules, { key: '', phrases: conditionLookAlikes }])

/** What has to be so. A phrase with a no of its own (`geen trap`) is no denial; `geen rollator` is. */
export function conditionsIn(tokens: readonly Token[]): Fact[] {
  return findConditions(tokens)
    .filter((found) => found.key !== '' && !(isDenied(tokens, found) && !isNegation(tokens[found.first])))
    .map(({ key, first, last }) => ({ chip: { group: 'condition', value: key }, first, last }))
}

/** What has to be so by what was learned, where no phrase of ours said it. */
export function alsoConditionsIn(tokens: readonly Token[], said: readonly Fact[]): Fact[] {
  return (
    likelyConditionsIn(tokens)
      .filter(({ condition }) => !said.some(({ chip }) => chip.value === condition))
      // `heeft geen rollator nodig`; of most others the no is the condition: `geen drank`.
      .filter((one) => one.condition !== 'step-free' || !isDenied(tokens, one))
      .map(({ condition, first, last }) => ({ chip: { group: 'condition', value: condition }, first, last }))
  )
}

const findNames = exactFinder(
  languageRules.flatMap(({ key, phrases, telling, people }) => [
    { key: `name ${key}`, phrases },
    { key: `telling ${key}`, phrases: telling },
    { key: `people ${key}`, phrases: people },
  ]),
)
const findDutch = exactFinder([
  { key: 'little', phrases: littleDutch },
  { key: 'good', phrases: goodDutch },
])
const findAmongOwn = listFinder(
  'eigen taal, in haar/zijn taal, moedertaal, landgenoten, landgenoot, landgenotes, mensen uit haar/zijn land, heimwee, geen aanspraak, hier pas, net hier, zit de hele dag binnen, alleen thuis',
)
const findSpeaking = listFinder(speaking)
const findNotSpoken = listFinder(notSpoken)

const learning = new Set('leren leert les lessen cursus koken kookt eten keuken studeert'.split(' '))

/** `wil Turks leren`: no language that they speak. */
const isLearnt = (tokens: readonly Token[], { first, last }: Span): boolean =>
  tokens.slice(Math.max(0, first - 2), last + 3).some(({ word }) => learning.has(word))

/** Languages in which somebody must be understood. Learning or cooking one is something else. */
export function languagesIn(tokens: readonly Token[]): Fact[] {
  const dutch = findDutch(tokens)
  const little = dutch.some(({ key }) => key === 'little')
  if (!little && dutch.some(({ key }) => key === 'good')) return []
  const amongOwn = findAmongOwn(tokens).length > 0
  const clauses = (spans: readonly Span[]) => new Set(spans.map(({ first }) => tokens[first]?.clause))
  const spoken = clauses(findSpeaking(tokens))
  const other = clauses(findNotSpoken(tokens))
  return findNames(tokens).flatMap(({ key, first, last }): Fact[] => {
    const [how, code = ''] = key.split(' ')
    const clause = tokens[first]?.clause
    const named =
      how === 'name' &&
      (spoken.has(clause) || (little && !isLearnt(tokens, { first, last }))) &&
      !other.has(clause) &&
      !isDenied(tokens, { first, last })
    const meant = how === 'telling' || named || (how === 'people' && (little || amongOwn))
    return meant ? [{ chip: { group: 'language', value: code }, first, last }] : []
  })
}
