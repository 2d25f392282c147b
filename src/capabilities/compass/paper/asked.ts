import type { Locale } from '#platform/context/ctx.ts'
import type { Question, QuestionSet } from '../domain.ts'
import { label } from '../questions/questions.ts'
import { words } from './messages.ts'

/** A question in the language of the page, or in Dutch where a municipality wrote none in it; `lang` says which. */
export function asked(question: Question, locale: Locale): { lang: Locale; ask: string; help: string } {
  const own = question.words[locale]
  const { ask, help } = own ?? question.words.nl
  return { lang: own ? locale : 'nl', ask, help }
}

/** Whose questions these are. */
export function whoseQuestions(set: Pick<QuestionSet, 'version'>, city: string, locale: Locale): string {
  return set.version === 0 ? label[locale] : words[locale].labelOf(city)
}
