import { useCase } from '#platform/db/doors.ts'
import type { Question } from '../domain.ts'
import { added } from './domain.ts'
import type { Editing } from './domain.ts'
import { maySetQuestions } from './policy.ts'
import { readEditing, saveDraft } from './store.ts'

/** Begins a draft with one question more, where nobody set the questions yet. */
export const keepDemoQuestion = useCase<Question, boolean, Editing>(
  {
    name: 'compass.keepDemoQuestion',
    on: (work) => readEditing(work, 'hold'),
    may: maySetQuestions,
    records: 'compass.questions-changed',
    happened: (done) => done,
    publishes: 'nothing',
  },
  async (work, { draft, changedAt, versions }, question) => {
    const next = added(draft, question)
    if (changedAt !== null || versions.length > 1 || typeof next === 'string') return false
    await saveDraft(work, next)
    return true
  },
)
