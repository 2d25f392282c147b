import { themes } from '../domain.ts'
import type { OwnCompass, Question, QuestionSet } from '../domain.ts'
import type { ThemeOnPaper } from './result-sheet.ts'

/**
 * What a Kompas tells, theme by theme: each answer with its question as it was asked then, in the order in which the
 * questions stand now; questions that are asked no more come last.
 * @param sets the questions of today first, then those of older versions that an answer was given to
 */
export function toldOf(
  { answers, themes: states }: Pick<OwnCompass, 'answers' | 'themes'>,
  sets: readonly QuestionSet[],
): ThemeOnPaper[] {
  const places = new Map(sets[0]?.questions.map(({ id }, place) => [id, place]))
  const place = ({ id }: Question) => places.get(id) ?? places.size
  return themes.map((theme) => ({
    theme,
    standing: states.find((state) => state.theme === theme)?.standing ?? 'open',
    answers: answers
      .filter((answer) => answer.theme === theme)
      .flatMap(({ question: id, version, words: text }) => {
        const question = sets.find((set) => set.version === version)?.questions.find((one) => one.id === id)
        return question ? [{ question, text }] : []
      })
      .sort((one, other) => place(one.question) - place(other.question)),
  }))
}
