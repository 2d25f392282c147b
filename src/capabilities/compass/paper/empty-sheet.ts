import type { Locale } from '#platform/context/ctx.ts'
import type { Sheet } from '#platform/pdf/sheet.ts'
import { standings, themes } from '../domain.ts'
import type { QuestionSet, Variant } from '../domain.ts'
import { compassWords } from '../messages.ts'
import { expectations } from '../questions/next-steps.ts'
import { themeWords } from '../questions/questions.ts'
import { asked, whoseQuestions } from './asked.ts'
import { words } from './messages.ts'

export interface EmptyKompas {
  readonly city: string
  readonly variant: Variant
}

/** The Kompas with lines to write on, for who would rather take a pen. */
export function emptySheet(
  set: QuestionSet,
  locale: Locale,
  look: string,
  { city, variant }: EmptyKompas,
): Sheet {
  const text = words[locale]
  const { own, standing, expectation } = compassWords[locale]
  return {
    template: 'kompas-empty',
    look,
    data: {
      title: text.empty.title(city),
      lang: locale,
      own: 'nl',
      name: text.empty.heading[variant],
      kicker: text.kicker(city),
      pages: text.pages,
      foot: text.kicker(city),
      lead: text.empty.lead,
      keep: text.empty.keep,
      idea: text.empty.idea,
      day: text.empty.day,
      label: whoseQuestions(set, city, locale),
      standing: own.howFar,
      standings: standings.map((one) => standing[one]),
      themes: themes.map((theme) => ({
        ...themeWords[theme][locale],
        questions: set.questions
          .filter((question) => question.theme === theme && (question.only ?? variant) === variant)
          .map((question) => asked(question, locale)),
      })),
      hopes: {
        title: own.hopes,
        help: text.empty.hopesHelp,
        choices: expectations.map((one) => expectation[one]),
        ownWords: text.empty.ownWords,
      },
    },
    pictures: {},
  }
}
