import type { Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { questionsPerDay } from '../domain.ts'
import type { Conversation, ConversationId, Kind } from '../domain.ts'
import { circlesOfConversation, mayOpen } from '../policy.ts'
import { countBegun, saveConversation } from '../store/conversations.ts'
import { happen } from './happen.ts'
import type { Letter } from './happen.ts'

/** What somebody brings to the municipality. */
export interface Question {
  readonly kind: Kind
  readonly subject: string
  readonly words: string
  /** For which initiative of theirs; `null` is for themselves. */
  readonly initiative: string | null
  readonly compass: string | null
  readonly areas: readonly string[]
  readonly locale: Locale
}

/**
 * Opens a conversation in the name of whoever acts, within the transaction of another use case. From the first minute
 * it says what is next, and by when.
 */
export async function openConversation(
  work: Work,
  question: Question,
  letter: Letter | undefined,
): Promise<ConversationId> {
  const { actor, now } = work.ctx
  if (actor.kind !== 'person') throw new Error('somebody has to be reached with the answer')
  const terms = await settingsOf({ db: work.db, municipality: work.ctx.municipality })
  const due = (days: number) => addWorkingDays(localDay(now), days, terms.daysOff)
  const conversation: Conversation = {
    id: newId<ConversationId>(),
    kind: question.kind,
    subject: question.subject,
    person: actor.id,
    initiative: question.initiative,
    compass: question.compass,
    areas: question.areas,
    locale: question.locale,
    openedAt: now,
    contactDue: due(terms.contactDays),
    contact: null,
    contactAt: null,
    answerDue: due(terms.answerDays),
    answeredAt: null,
    nextStep: 'name-contact',
    nextWords: '',
    nextBy: 'city',
    nextDue: due(terms.contactDays),
    endedAt: null,
    outcome: '',
    helped: null,
    revision: 1,
  }
  await saveConversation(work, conversation, circlesOfConversation(conversation))
  const entry = { side: 'initiative', kind: 'opened', words: question.words } as const
  await happen(work, conversation, { entry, letter })
  return conversation.id
}

/** Whether whoever acts began so many conversations in a day that it must be a form that is sent again and again. */
export async function hasAskedEnough(work: Work, by: 'asking' | 'hope'): Promise<boolean> {
  const { actor, now } = work.ctx
  if (actor.kind !== 'person') return false
  const since = new Date(now.getTime() - 86_400_000)
  return (await countBegun(work, { person: actor.id, by, since })) >= questionsPerDay
}

/** Somebody puts a question to the municipality. @returns `null` when they asked too much in a day */
export const askTheCity = useCase<Question & { readonly letter?: Letter }, ConversationId | null>(
  {
    name: 'conversations.open',
    may: mayOpen,
    records: 'conversation.opened',
    happened: (id) => id !== null,
    publishes: 'nothing',
  },
  async (work, { letter, ...question }) =>
    (await hasAskedEnough(work, 'asking')) ? null : openConversation(work, question, letter),
)
