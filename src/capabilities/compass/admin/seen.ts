import { createHash } from 'node:crypto'
import { textOf } from './domain.ts'
import type { Draft } from './domain.ts'
import type { Question } from '../domain.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** What somebody had before them when they began to type, in short: it travels along with the form. */
export const seenQuestion = (question: Question): string => digest(textOf(question))

/** A whole draft in short, its order and languages too. */
export const seenDraft = ({ basedOn, questions, locales }: Draft): string =>
  digest(JSON.stringify([basedOn, locales, questions.map((one) => [one.id, textOf(one)])]))
