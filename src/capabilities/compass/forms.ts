import type { Locale } from '#platform/context/ctx.ts'
import { checkbox, choice, email, form, hidden, optional, search, text } from '#platform/forms/index.ts'
import type { FieldText, Fields, FormSpec } from '#platform/forms/index.ts'
import { standings } from './domain.ts'
import type { Question } from './domain.ts'
import { expectations } from './questions/next-steps.ts'

/** How an idea begins: with what one calls it, and where it is as far as one knows. */
export const beginForm = (areas: readonly string[]) =>
  form({ ...calledFields(areas), sinds: hidden(search({ max: 20 })) })

/** The same, later on. */
export const calledForm = (areas: readonly string[]) => form(calledFields(areas))

/** For whoever may not say where it is. */
export const titleForm = form({ titel: text({ max: 80 }) })

const calledFields = (areas: readonly string[]) => ({
  titel: text({ max: 80 }),
  gebied: optional(choice(areas, { as: 'select' })),
})

/** To whom the link goes. */
export const mailForm = form({ email: email() })

/** Which link, and what to do with it. */
export const linkForm = form({
  soort: choice(['schrijven', 'lezen']),
  besluit: choice(['nieuw', 'stop']),
})

/** To which of one's own initiatives it belongs. */
export const tieForm = (slugs: readonly string[]) => form({ initiatief: choice(slugs, { as: 'select' }) })

/** Longer than anybody writes, shorter than what fills a table. */
export const longestAnswer = 5000

/** What was seen of an answer travels beside it, unseen (`seen.ts`). */
export const seenName = (question: string): string => `gezien-${question}`

/** The questions of one theme, and how far one is with it. Nothing has to be filled in. */
export function themeForm(questions: readonly Question[]): AskedForm {
  const fields: Fields = Object.fromEntries(
    questions.flatMap(({ id }) => [
      [id, optional(text({ max: longestAnswer, lines: 5 }))],
      [seenName(id), hidden(search({ max: 40 }))],
    ]),
  )
  // One is chosen from the start, so that no "none" stands beside it; a form without it changes nothing.
  return form({ ...fields, hoever: { ...optional(choice(standings, { as: 'radio' })), optional: false } })
}

/** The field beside a hope for what one means by it. */
export const hopeWords = (kind: string): string => `${kind}-woorden`

/** What is hoped for, each with room for one's own words. */
export const hopesForm: AskedForm = form(
  Object.fromEntries(
    expectations.flatMap((one) => [
      [one, checkbox()],
      [hopeWords(one), optional(text({ max: 1000, lines: 2 }))],
      [seenName(one), hidden(search({ max: 40 }))],
    ]),
  ) as Fields,
)

/** A form whose fields are only known once the questions are read. */
export type AskedForm = FormSpec

/** The words of such a form: a question that has none, is drawn with its name. */
export function wordsFor(
  words: Readonly<
    Record<
      string,
      {
        readonly label: string
        readonly lang?: Locale
        readonly hint?: string
        readonly options?: Readonly<Record<string, string>>
      }
    >
  >,
): FieldText<AskedForm> {
  return words as FieldText<AskedForm>
}
