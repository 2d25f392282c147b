/** What has to be so, as it is learned: conditions that are told in passing, by circumstances, in every other word. */
import { conditionRules } from '../reading/conditions/index.ts'
import type { Condition } from '../domain.ts'
import { linesIn, none, phrasesOf } from './lines.ts'

/** The conditions that are learned. How near, and whether it rains, is seldom told in passing. */
export const learnedConditions = [
  'step-free',
  'quiet',
  'small-group',
  'childcare',
  'alcohol-free',
  'women-only',
  'free',
  'cheap',
  'walk-in',
] as const satisfies readonly Condition[]
export type LearnedCondition = (typeof learnedConditions)[number]

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
