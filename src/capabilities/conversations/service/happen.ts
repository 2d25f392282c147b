import { addWorkingDays } from '#platform/calendar/working-days.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { answerable } from '#platform/mail/inbound/answers.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { inNameAndFunction } from '../domain.ts'
import type { Conversation, Entry, EntryId, EntryKind } from '../domain.ts'
import { happenedMail } from '../mails.ts'
import { nextOf } from '../next.ts'
import type { Next } from '../next.ts'
import { readSteps } from '../premises/store.ts'
import { readAgreements } from '../store/agreements.ts'
import { changeConversation, readConversation } from '../store/conversations.ts'
import type { Change } from '../store/conversations.ts'
import { readEntries, saveEntry } from '../store/entries.ts'
import type { NewEntry } from '../store/entries.ts'
import { officerOf, partiesOf } from './parties.ts'

/** Where the links in mails lead, and in whose name they are; `null`, or left out, when nobody is to be told, as in the demo city. */
export type Letter = { readonly origin: string; readonly city: string; readonly answers: boolean } | null

/** The kind of answers that come here. */
export const answerKind = { kind: 'g' } as const

/**
 * Something happens in a conversation that is held: it stands on the timeline, what comes next follows from it, and the
 * other side is told.
 * @param change what else changes of the conversation by it
 * @returns the id of what stands on the timeline
 */
export async function happen(
  work: Work,
  { id }: Pick<Conversation, 'id'>,
  happening: { readonly entry: NewEntry; readonly change?: Change; readonly letter: Letter | undefined },
): Promise<EntryId> {
  const { entry, change = {}, letter } = happening
  const written = await saveEntry(work, id, entry)
  if (Object.keys(change).length > 0) await changeConversation(work, id, change)
  const now = await follow(work, id)
  const said = (await readEntries(work, id)).find((one) => one.id === written)
  if (said) await tell(work, now, { said, letter })
  return written
}

/** Lets what comes next follow from what happened. @returns the conversation as it is now */
export async function follow(work: Work, id: Conversation['id']): Promise<Conversation> {
  const conversation = (await readConversation(work, id, 'hold'))!
  const [next] = await nextIn(work, conversation)
  const { step: nextStep, words: nextWords, by: nextBy, due: nextDue } = next
  const change = { nextStep, nextWords, nextBy, nextDue }
  await changeConversation(work, id, change)
  return { ...conversation, ...change, revision: conversation.revision + 1 }
}

/** Everything that somebody has to do now. */
export async function nextIn(work: Work, conversation: Conversation): Promise<readonly [Next, ...Next[]]> {
  const terms = await settingsOf({ db: work.db, municipality: work.ctx.municipality })
  return nextOf({
    conversation,
    entries: await readEntries(work, conversation.id),
    agreements: await readAgreements(work, conversation.id),
    promises: await readSteps(work, conversation.id),
    answerBy: (at) => addWorkingDays(localDay(at), terms.answerDays, terms.daysOff),
  })
}

/** What is told of: something on the timeline, or what the other side said of a note. */
export type Said = Pick<Entry, 'side' | 'words' | 'facts' | 'named'> & { readonly kind: EntryKind | 'reply' }

/**
 * Tells the other side, and the contact also when a colleague did it. Nobody gets mail of what they did themselves; what
 * the platform notes is told to both.
 */
export async function tell(
  work: Work,
  conversation: Conversation,
  { said, letter }: { readonly said: Said; readonly letter: Letter | undefined },
): Promise<void> {
  if (!letter) return
  const { actor, now } = work.ctx
  const told = [
    ...(said.side === 'initiative' ? [] : await partiesOf(work, conversation, 'initiative')),
    ...(said.side === 'city' && conversation.contact === null
      ? []
      : await partiesOf(work, conversation, 'city')),
  ]
  const contact = conversation.contact === null ? null : await officerOf(work, conversation.contact)
  const called = contact && inNameAndFunction(contact)
  for (const { person, email: to, locale } of told) {
    if (actor.kind === 'person' && actor.id === person) continue
    const answerTo = letter.answers ? answerToConversation(conversation.id, person) : null
    const about = { conversation, said, letter, contact: called, today: localDay(now) }
    await queueMail(work, happenedMail({ ...about, to, locale, answerTo }))
  }
}

/** Where an answer to a mail about this goes to. */
export const answerToConversation = (id: Conversation['id'], person: PersonId): string =>
  answerable(answerKind, id, person)
