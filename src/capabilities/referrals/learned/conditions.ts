/** What has to be so, as it is learned: conditions that are told in passing, by circumstances, in every other word. */
import { conditionRules } from '../reading/conditions/index.ts'
import { conditions } from '../domain.ts'
import type { Condition } from '../domain.ts'
import { linesIn, none, phrasesOf } from './lines.ts'

/** How near, a toilet, and whether it rains are seldom told in passing: our phrases read them. */
const toldPlainly = ['toilet', 'near', 'indoors'] as const
export type LearnedCondition = Exclude<Condition, (typeof toldPlainly)[number]>

/** The conditions that are learned. */
export const learnedConditions = conditions.filter(
  (one): one is LearnedCondition => !toldPlainly.some((plain) => plain === one),
)

/** A text, and what has to be so for who it is about; empty when nothing has to. */
export interface Conditioned {
  readonly conditions: readonly LearnedCondition[]
  readonly text: string
}

/** Lines of `conditions/`. */
export const conditioned = (): Conditioned[] =>
  linesIn('conditions/*.tsv').map(([names = '', text = '']) => ({
    conditions: names.split(',').filter((name) => name !== none) as LearnedCondition[],
    text,
  }))

/** Every phrase by which the lists know a condition, with that condition. */
export const conditionPhrases = (): Conditioned[] =>
  conditionRules.flatMap(({ key, phrases }) => {
    const known = learnedConditions.find((one) => one === key)
    return known === undefined ? [] : phrasesOf(phrases).map((text) => ({ conditions: [known], text }))
  })
