import {
  checkbox,
  choice,
  fallback,
  form,
  hidden,
  number,
  optional,
  search,
  text,
} from '#platform/forms/index.ts'
import type { FieldText, Fields, FormSpec } from '#platform/forms/index.ts'
import { standings } from './domain.ts'
import type { Question } from './domain.ts'
import { expectations } from './questions/next-steps.ts'

/** How an idea begins: with what one calls it. */
export const beginForm = form({ titel: text({ max: 80 }), sinds: hidden(search({ max: 20 })) })

/** Longer than anybody writes, shorter than what fills a table. */
export const longestAnswer = 5000

/** The revision that was seen of an answer travels beside it, unseen. */
export const seenName = (question: string): string => `gezien-${question}`

/** The questions of one theme, and how far one is with it. Nothing has to be filled in. */
export function themeForm(questions: readonly Question[]): AskedForm {
  const fields: Fields = Object.fromEntries(
    questions.flatMap(({ id }) => [
      [id, optional(text({ max: longestAnswer, lines: 5 }))],
      [seenName(id), hidden(fallback(number({ min: 0 }), 0))],
    ]),
  )
  return form({ ...fields, hoever: optional(choice(standings, { as: 'radio' })) })
}

/** What is hoped for, each with room for one's own words. */
export const hopesForm: AskedForm = form(
  Object.fromEntries(
    expectations.flatMap((one) => [
      [one, checkbox()],
      [`${one}-woorden`, optional(text({ max: 1000, lines: 2 }))],
    ]),
  ) as Fields,
)

/** A form whose fields are only known once the questions are read. */
export type AskedForm = FormSpec

/** The words of such a form: a question that has none, is drawn with its name. */
export function wordsFor(
  words: Readonly<
    Record<string, { readonly label: string; readonly options?: Readonly<Record<string, string>> }>
  >,
): FieldText<AskedForm> {
  return words as FieldText<AskedForm>
}
