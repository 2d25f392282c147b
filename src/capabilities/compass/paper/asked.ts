import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import type { Question, QuestionSet } from '../domain.ts'
import { label } from '../questions/questions.ts'
import { words } from './messages.ts'

/** A question in the language of the page, or in Dutch where a municipality wrote none in it; `lang` says which. */
export function asked(question: Question, locale: Locale): { lang: Locale; ask: string; help: string } {
  const own = question.words[locale]
  const { ask, help } = own ?? question.words.nl
  return { lang: own ? locale : 'nl', ask, help }
}

/** Whose questions these are, and since when: a municipality that went back to ours, asks ours. */
export function whoseQuestions(
  { version, made }: Pick<QuestionSet, 'version' | 'made'>,
  city: string,
  locale: Locale,
): string {
  if (version === 0 || made?.by === 'samenspel') return label[locale]
  const day = made ? dateInWords(localDay(made.at), locale, { year: true }) : ''
  return words[locale].labelOf(city, version, day)
}
