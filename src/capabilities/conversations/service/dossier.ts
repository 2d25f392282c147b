import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import { readPerson, readRoles } from '#capabilities/accounts/index.ts'
import type { Appointment } from '../appointments/domain.ts'
import { readAppointments } from '../appointments/store.ts'
import { otherSide, stepsFor } from '../domain.ts'
import type {
  Agreement,
  AgreementId,
  AgreementState,
  Conversation,
  Entry,
  Helped,
  ListedConversation,
  Side,
} from '../domain.ts'
import type { ListedFile } from '../files/domain.ts'
import { readFiles } from '../files/store.ts'
import type { Matter, Step } from '../premises/domain.ts'
import { readMatter, readSteps } from '../premises/store.ts'
import { canName, canSayHelped, isOfIt, mayBeContact } from '../policy.ts'
import { moveAgreement, readAgreements, saveAgreement } from '../store/agreements.ts'
import { changeConversation, readOwnConversations } from '../store/conversations.ts'
import { readEntries, saveEntry } from '../store/entries.ts'
import { giveToContact } from '../store/circles.ts'
import { about, held, looked, mySide } from './held.ts'
import type { Id } from './held.ts'

/** A conversation with everything on its timeline. */
export interface Dossier {
  readonly conversation: Conversation
  readonly side: Side
  readonly contactName: string | null
  readonly entries: readonly Entry[]
  readonly agreements: readonly Agreement[]
  readonly appointments: readonly Appointment[]
  /** Of premises: what it is about, and the steps on the way. */
  readonly matter: Matter | null
  readonly steps: readonly Step[]
  readonly files: readonly ListedFile[]
  /** Whom the municipality could name; for the initiative empty. */
  readonly officers: readonly { readonly id: PersonId; readonly name: string }[]
}

/** What both sides see, in the same words. */
export const readDossier = useCase<Id, Dossier, Conversation>(
  { name: 'conversations.read', on: looked, may: isOfIt, records: null, publishes: 'nothing' },
  async (work, conversation) => {
    const side = mySide(work, conversation)
    const { contact } = conversation
    return {
      conversation,
      side,
      contactName: contact === null ? null : await nameOf(work, contact),
      entries: await readEntries(work, conversation.id),
      agreements: await readAgreements(work, conversation.id),
      appointments: await readAppointments(work, conversation.id),
      matter: await readMatter(work, conversation.id),
      steps: await readSteps(work, conversation.id),
      files: await readFiles(work, conversation.id),
      officers: side === 'city' ? await officersOf(work) : [],
    }
  },
)

async function nameOf(work: Work, id: PersonId): Promise<string> {
  const { name, function: role, email } = await readPerson(work, id)
  return name || role || email
}

/** Everybody of the municipality who may carry a conversation, by what they are called. */
async function officersOf(work: Work) {
  const roles = await readRoles(work, { team: null })
  const carry = roles.filter(({ role }) => mayBeContact.some((one) => one === role))
  const named = new Map(carry.map(({ person, name, email }) => [person, name || email]))
  return [...named].map(([id, name]) => ({ id, name }))
}

/** The conversations that somebody has for themselves or their initiatives. */
export const myConversations = useCase<undefined, ListedConversation[]>(
  {
    name: 'conversations.listMine',
    may: (actor) => actor.kind === 'person',
    records: null,
    publishes: 'nothing',
  },
  async (work) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person') return []
    const teams = actor.grants.flatMap(({ team }) => (team === null ? [] : [team]))
    return readOwnConversations(work, { person: actor.id, teams })
  },
)

/**
 * The municipality names who helps; later, who takes over, and why.
 * @throws {NotFound} when they do not carry conversations
 * @throws {Conflict} when somebody else was named in the meantime, where that matters
 */
export const nameContact = useCase<
  Id & {
    readonly person: PersonId
    readonly why: string
    /** Only while nobody is named: of two who tap at once, one does. */
    readonly over?: 'nobody'
  },
  void,
  Conversation
>(
  { name: 'conversations.nameContact', on: held, may: canName, records: 'conversation.contact-named', about },
  async (work, conversation, { person, why, over }) => {
    const officers = await officersOf(work)
    const officer = officers.find(({ id }) => id === person)
    if (!officer) throw new NotFound()
    const isFirst = conversation.contact === null
    if (conversation.contact === person) return
    if (over === 'nobody' && !isFirst) throw new Conflict()
    const kind = isFirst ? 'contact' : 'handover'
    await saveEntry(work, conversation.id, { side: 'city', kind, words: why, facts: { who: officer.name } })
    const { now } = work.ctx
    await changeConversation(work, conversation.id, {
      contact: person,
      contactAt: conversation.contactAt ?? now,
      ...(isFirst ? { nextStep: 'answer', nextBy: 'city', nextDue: conversation.answerDue } : {}),
    })
    await giveToContact(work, { ...conversation, contact: person })
  },
)

/** Something that one side writes down for both. The first word of the municipality after it was asked, is its answer. */
export const writeNote = useCase<Id & { readonly words: string }, void, Conversation>(
  { name: 'conversations.writeNote', on: held, may: isOfIt, records: 'conversation.note-written', about },
  async (work, conversation, { words }) => {
    const side = mySide(work, conversation)
    await saveEntry(work, conversation.id, { side, kind: 'note', words })
    if (side === 'city' && conversation.answeredAt === null)
      await changeConversation(work, conversation.id, {
        answeredAt: work.ctx.now,
        nextStep: 'read-answer',
        nextBy: 'initiative',
        nextDue: null,
      })
  },
)

/** One side proposes what one of them will do, and by when. */
export const proposeAgreement = useCase<
  Id & { readonly owner: Side; readonly what: string; readonly due: string },
  AgreementId,
  Conversation
>(
  { name: 'conversations.propose', on: held, may: isOfIt, records: 'agreement.proposed', about },
  async (work, conversation, { owner, what, due }) => {
    const side = mySide(work, conversation)
    const agreement: Agreement = {
      id: newId<AgreementId>(),
      owner,
      what,
      due,
      firstDue: due,
      state: 'proposed',
      reason: '',
      proposedBy: side,
      proposedAt: work.ctx.now,
      settledAt: null,
      revision: 1,
    }
    await saveAgreement(work, conversation.id, agreement)
    await saveEntry(work, conversation.id, {
      side,
      kind: 'agreement',
      words: what,
      facts: { agreement: agreement.id, state: 'proposed', owner, due },
    })
    return agreement.id
  },
)

/**
 * An agreement goes one step further, as whoever acts saw it.
 * @throws {Conflict} when it changed in the meantime, or this side cannot take that step
 */
export const stepAgreement = useCase<
  Id & {
    readonly agreement: AgreementId
    readonly revision: number
    readonly to: AgreementState
    readonly reason: string
    readonly due: string | null
  },
  void,
  Conversation
>(
  { name: 'conversations.step', on: held, may: isOfIt, records: 'agreement.changed', about },
  async (work, conversation, { agreement: id, revision, to, reason, due }) => {
    const side = mySide(work, conversation)
    const one = (await readAgreements(work, conversation.id)).find((each) => each.id === id)
    if (!one) throw new NotFound()
    const step = stepsFor(one, side).find((each) => each.to === to)
    if (!step || one.revision !== revision) throw new Conflict()
    const settledAt = to === 'done' || to === 'dropped' ? work.ctx.now : null
    const seen = { id, conversation: conversation.id, revision }
    const moved = await moveAgreement(work, seen, { state: to, reason, due: due ?? one.due, settledAt })
    if (!moved) throw new Conflict()
    await saveEntry(work, conversation.id, {
      side,
      kind: 'agreement',
      words: reason,
      facts: { agreement: id, what: one.what, state: to, owner: one.owner, due: due ?? one.due },
    })
  },
)

/** A conversation ends with what came of it, in plain words; one question remains. */
export const endConversation = useCase<Id & { readonly outcome: string }, void, Conversation>(
  { name: 'conversations.end', on: held, may: isOfIt, records: 'conversation.ended', about },
  async (work, conversation, { outcome }) => {
    if (conversation.endedAt !== null) throw new Conflict()
    const side = mySide(work, conversation)
    await saveEntry(work, conversation.id, { side, kind: 'ended', words: outcome })
    await changeConversation(work, conversation.id, {
      endedAt: work.ctx.now,
      outcome,
      nextStep: side === 'city' ? 'say-helped' : 'nothing',
      nextBy: otherSide(side),
      nextDue: null,
    })
  },
)

/** "Ben je verder geholpen?" */
export const sayHelped = useCase<Id & { readonly helped: Helped }, void, Conversation>(
  {
    name: 'conversations.sayHelped',
    on: held,
    may: canSayHelped,
    records: 'conversation.helped-said',
    about,
  },
  async (work, conversation, { helped }) => {
    await saveEntry(work, conversation.id, {
      side: 'initiative',
      kind: 'helped',
      words: '',
      facts: { helped },
    })
    await changeConversation(work, conversation.id, { helped, nextStep: 'nothing' })
  },
)
