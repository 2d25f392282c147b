import { asPlatform } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Answer, Compass, Question, QuestionSet, ThemeState } from '../domain.ts'
import { readAnswers } from '../store/answers.ts'
import { readCompass } from '../store/compasses.ts'
import type { CompassId } from '../domain.ts'
import type { LentAnswer, Sealed } from './domain.ts'
import { readVersions } from '../store/versions.ts'
import { holdThemes, saveRecord } from './store.ts'

/** The answers of a theme in the order of the questions, each question as it was worded when it was answered. */
export async function asWorded(
  work: Work,
  answers: readonly Answer[],
): Promise<(theme: Answer['theme']) => LentAnswer[]> {
  const here = { db: work.db, municipality: work.ctx.municipality }
  const versions = await readVersions(here, [...new Set(answers.map(({ version }) => version))])
  const sets = [...versions.values()]
  const order = new Map(sets.toReversed().flatMap(({ questions }) => questions.map(({ id }, n) => [id, n])))
  return (theme) =>
    answers
      .filter((one) => one.theme === theme && one.words !== '')
      .map(({ version, words, ...of }) => ({ question: wordedIn(sets, { ...of, version }), version, words }))
      .toSorted((a, b) => (order.get(a.question.id) ?? 0) - (order.get(b.question.id) ?? 0))
}

/** A question as a version had it; one that no version has any more still has its name. */
function wordedIn(
  sets: readonly QuestionSet[],
  { question, theme, version }: Pick<Answer, 'question' | 'theme' | 'version'>,
): Question {
  const then = sets.find((set) => set.version === version) ?? sets[0]!
  const none = { ask: question, help: '', example: '', why: '' }
  return then.questions.find(({ id }) => id === question) ?? { id: question, theme, words: { nl: none } }
}

/** Keeps what was readable of these themes until now, as the record of the municipality. */
export async function seal(
  work: Work,
  compass: Pick<Compass, 'id' | 'title' | 'person' | 'locale'>,
  lent: readonly ThemeState[],
): Promise<void> {
  const answersOf = await asWorded(work, await readAnswers(work, compass.id))
  await asPlatform(work, async () => {
    for (const state of lent) {
      const content: Sealed = {
        title: compass.title,
        standing: state.standing,
        sharedWith: state.sharedWith,
        answers: answersOf(state.theme).map(({ question, version, words }) => ({
          question: question.id,
          version,
          ask: (question.words[compass.locale] ?? question.words.nl).ask,
          words,
        })),
      }
      await saveRecord(work, compass, state, content)
    }
  })
}

/** Before a Kompas goes for good: what is lent of it at this moment is kept. */
export async function sealAll(work: Work, id: CompassId): Promise<void> {
  const lent = (await holdThemes(work, id)).filter(({ sharedWith }) => sharedWith !== 'nobody')
  const compass = lent.length > 0 ? await readCompass(work, id) : null
  if (compass) await seal(work, compass, lent)
}
