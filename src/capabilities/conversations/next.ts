import { otherSide } from './domain.ts'
import type { Agreement, Conversation, Entry, EntryKind, Side } from './domain.ts'
import type { Step } from './premises/domain.ts'

/** What can come next. `own` is in the words of one side, `decide` and `keep` in those of an agreement. */
export const nextSteps = [
  'name-contact',
  'answer',
  'own',
  'decide',
  'keep',
  'read-answer',
  'say-what-next',
  'say-helped',
  'nothing',
] as const
export type NextStep = (typeof nextSteps)[number]

/** Who has to do what, and by when. Where no day was set there is none. */
export interface Next {
  readonly step: NextStep
  readonly words: string
  readonly by: Side
  readonly due: string | null
}

/** What happened in a conversation, as far as it says what comes next. */
export interface SoFar {
  readonly conversation: Pick<
    Conversation,
    'contact' | 'contactDue' | 'answerDue' | 'answeredAt' | 'endedAt' | 'helped'
  >
  readonly entries: readonly Pick<Entry, 'side' | 'kind' | 'words' | 'facts' | 'at' | 'reply'>[]
  readonly agreements: readonly Pick<Agreement, 'state' | 'owner' | 'what' | 'due' | 'proposedBy'>[]
  /** Of premises: the steps with the days that the municipality promised. */
  readonly promises: readonly Pick<Step, 'title' | 'promisedOn' | 'doneOn'>[]
  /** The day on which the municipality answers what comes in at this moment: its own term. */
  readonly answerBy: (at: Date) => string
}

/**
 * Everything that somebody has to do now, what is due soonest first; at least one thing, so that no conversation is left
 * without somebody whose turn it is. It follows from what happened, and is never kept up by hand.
 */
export function nextOf(soFar: SoFar): readonly [Next, ...Next[]] {
  const { endedAt, helped, contact, contactDue } = soFar.conversation
  if (endedAt !== null) return [helped === null ? sayHelped : nothing]
  const waits = [
    ...answerOwed(soFar),
    ...ownStep(soFar),
    ...agreed(soFar),
    ...promised(soFar),
    ...toRead(soFar),
  ]
  const inOrder = waits.toSorted((a, b) => (a.due ?? late).localeCompare(b.due ?? late))
  const first = { step: 'name-contact', words: '', by: 'city', due: contactDue } as const
  if (contact === null) return [first, ...inOrder]
  const [soonest = sayWhatNext(soFar), ...then] = inOrder
  return [soonest, ...then]
}

const late = '9999-12-31'
const sayHelped: Next = { step: 'say-helped', words: '', by: 'initiative', due: null }
const nothing: Next = { step: 'nothing', words: '', by: 'city', due: null }

/** Words of one side that the other has to do something with. */
const isSaid = ({ kind }: Pick<Entry, 'kind'>): boolean => kind === 'note' || kind === 'reopened'

/** A first answer has its own term; a later question, or another view of a note, is answered within the same number of days. */
function answerOwed({ conversation, entries, answerBy }: SoFar): Next[] {
  const answer = { step: 'answer', words: '', by: 'city' } as const
  if (conversation.answeredAt === null) return [{ ...answer, due: conversation.answerDue }]
  const note = entries.findLast(isSaid)
  if (!note) return []
  if (note.side === 'initiative') return [{ ...answer, due: answerBy(note.at) }]
  const other = note.reply !== null && !note.reply.agrees
  return other ? [{ ...answer, due: answerBy(note.reply.at) }] : []
}

/** What one side said comes next, until whoever has to do it did something. */
function ownStep({ entries }: SoFar): Next[] {
  const at = entries.findLastIndex(({ kind }) => kind === 'next')
  const said = entries[at]
  if (!said) return []
  const by: Side = said.facts['by'] === 'city' ? 'city' : 'initiative'
  const isDone = entries.slice(at + 1).some(({ side, kind }) => side === by && doing.includes(kind))
  return isDone ? [] : [{ step: 'own', words: said.words, by, due: said.facts['due'] ?? null }]
}

const doing: readonly EntryKind[] = ['note', 'agreement', 'appointment', 'step', 'file']

function agreed({ agreements }: SoFar): Next[] {
  return agreements.flatMap(({ state, owner, what: words, due, proposedBy }): Next[] => {
    if (state === 'proposed') return [{ step: 'decide', words, by: otherSide(proposedBy), due }]
    return state === 'agreed' || state === 'postponed' ? [{ step: 'keep', words, by: owner, due }] : []
  })
}

/** The first step of premises that has a day and was not done. */
function promised({ promises }: SoFar): Next[] {
  const step = promises.find(({ doneOn, promisedOn }) => doneOn === null && promisedOn !== null)
  return step ? [{ step: 'keep', words: step.title, by: 'city', due: step.promisedOn }] : []
}

/** What the municipality wrote is read and confirmed, in one's own time. */
function toRead({ entries }: SoFar): Next[] {
  const note = entries.findLast(isSaid)
  const isRead = note?.side !== 'city' || note.reply !== null
  return isRead ? [] : [{ step: 'read-answer', words: '', by: 'initiative', due: null }]
}

/** Nothing waits: the municipality says how it goes on, or that it is finished. */
function sayWhatNext({ entries, answerBy, conversation }: SoFar): Next {
  const last = entries.at(-1)
  const due = last ? answerBy(last.at) : conversation.answerDue
  return { step: 'say-what-next', words: '', by: 'city', due }
}

/** Whether the day on which something should have been done is over. For both sides it is said in the same words. */
export const isLate = ({ due }: Pick<Next, 'due'>, today: string): boolean => due !== null && due < today
