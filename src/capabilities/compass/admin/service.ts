import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { NotFound } from '#platform/http/problems.ts'
import { slugOf } from '#platform/ids.ts'
import type { Question, Theme } from '../domain.ts'
import { ownSet } from '../store/versions.ts'
import {
  added,
  changesSince,
  draftFrom,
  freeId,
  isChanged,
  isTheSame,
  leftOut,
  moved,
  reworded,
  saysTheSame,
  takenBack,
} from './domain.ts'
import type { Draft, Editing, Refusal } from './domain.ts'
import { maySetQuestions } from './policy.ts'
import { seenDraft, seenQuestion } from './seen.ts'
import { insertVersion, readEditing, saveDraft } from './store.ts'

/** The questions of this municipality, as administrators change them. */
export const readQuestions = useCase<undefined, Editing>(
  { name: 'compass.readQuestions', may: maySetQuestions, records: null, publishes: 'nothing' },
  (work) => readEditing(work),
)

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly why: Refusal }

const isDone = ({ ok }: { readonly ok: boolean }) => ok

/** Of whoever changes the draft: the others wait. Nothing that everybody reads changes with it. */
const ofDraft = {
  on: (work: Work) => readEditing(work, 'hold'),
  may: maySetQuestions,
  records: 'compass.questions-changed',
  happened: isDone,
  publishes: 'nothing',
} as const

async function keep(work: Work, draft: Draft | Refusal): Promise<Outcome> {
  if (typeof draft === 'string') return { ok: false, why: draft }
  await saveDraft(work, draft)
  return { ok: true }
}

/**
 * A question, also one that is asked no more: another may have left it out while somebody had it before them.
 * @throws {NotFound}
 */
function among({ questions, leftOut: others }: Draft, id: string): Question {
  const question = [...questions, ...others].find((one) => one.id === id)
  if (!question) throw new NotFound()
  return question
}

/** What a question says, without what it is. */
export type Said = Pick<Question, 'words' | 'only'>

/** Adds a question to a theme, under an id that no question ever had. */
export const addQuestion = useCase<Said & { readonly theme: Theme }, Outcome, Editing>(
  { ...ofDraft, name: 'compass.addQuestion' },
  (work, { draft }, said) =>
    keep(work, added(draft, { ...said, id: freeId(slugOf(said.words.nl.ask), draft) })),
)

/**
 * Words a question anew. `changed` when another did so since `seen`: their words stay, until whoever typed this has read
 * them.
 */
export const rewordQuestion = useCase<
  { readonly id: string; readonly said: Said; readonly seen: string },
  Outcome,
  Editing
>(
  { ...ofDraft, name: 'compass.rewordQuestion', about: (_, { id }) => id },
  (work, { draft }, { id, said, seen }) => {
    const now = among(draft, id)
    const { only: _only, ...kept } = now
    const question = { ...kept, ...said }
    const refused = seenQuestion(now) !== seen && !saysTheSame(now, question)
    return keep(work, refused ? 'changed' : reworded(draft, question))
  },
)

export const moveQuestion = useCase<{ readonly id: string; readonly to: 'up' | 'down' }, Outcome, Editing>(
  { ...ofDraft, name: 'compass.moveQuestion', about: (_, { id }) => id },
  (work, { draft }, { id, to }) => keep(work, moved(draft, among(draft, id), to)),
)

export const leaveOutQuestion = useCase<{ readonly id: string }, Outcome, Editing>(
  { ...ofDraft, name: 'compass.leaveOutQuestion', about: (_, { id }) => id },
  (work, { draft }, { id }) => keep(work, leftOut(draft, among(draft, id))),
)

export const takeBackQuestion = useCase<{ readonly id: string }, Outcome, Editing>(
  { ...ofDraft, name: 'compass.takeBackQuestion', about: (_, { id }) => id },
  (work, { draft }, { id }) => keep(work, takenBack(draft, among(draft, id))),
)

/** Chooses the languages in which the questions are offered; what was written in another stays. */
export const offerIn = useCase<{ readonly locales: readonly Locale[] }, Outcome, Editing>(
  { ...ofDraft, name: 'compass.offerIn' },
  (work, { draft }, { locales }) => keep(work, { ...draft, locales }),
)

/**
 * Begins the draft anew with the questions of a version, 0 for ours. `changed` when it is no longer the draft of `seen`:
 * what another just wrote would be gone.
 */
export const beginFrom = useCase<{ readonly version: number; readonly seen: string }, Outcome, Editing>(
  { ...ofDraft, name: 'compass.beginFrom' },
  (work, { draft, versions }, { version, seen }) => {
    const from = versions.find((one) => one.version === version)
    if (!from) throw new NotFound()
    return keep(work, seenDraft(draft) === seen ? draftFrom(versions, from) : 'changed')
  },
)

/** Who wrote these questions: ours, word for word and in our order, stay ours. */
export const writtenBy = (questions: readonly Question[]): 'municipality' | 'samenspel' =>
  isTheSame(questions, ownSet.questions) ? 'samenspel' : 'municipality'

/**
 * Publishes the draft as the next version: from now on it is asked. `changed` when it is no longer the draft of `seen`,
 * so that nobody publishes what they did not look at; `nothing` when it says what is asked already.
 */
export const publishQuestions = useCase<{ readonly seen: string }, Outcome, Editing>(
  {
    name: 'compass.publishQuestions',
    on: ofDraft.on,
    may: maySetQuestions,
    records: 'compass.questions-published',
    happened: isDone,
    about: ({ draft }) => `${draft.basedOn + 1}`,
  },
  async (work, { draft, versions }, { seen }) => {
    if (seenDraft(draft) !== seen) return { ok: false, why: 'changed' }
    if (!isChanged(changesSince(versions[0]!, draft))) return { ok: false, why: 'nothing' }
    const { questions, locales } = draft
    const version = { version: draft.basedOn + 1, questions, locales, madeBy: writtenBy(questions) }
    await insertVersion(work, version)
    return { ok: true }
  },
)
