import type { Actor, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { isA } from '#platform/access/roles.ts'
import type { Agreement, Conversation, Entry, ListedConversation, Officer, Side } from '../domain.ts'
import type { Next } from '../next.ts'
import type { Appointment } from '../appointments/domain.ts'
import { readAppointments } from '../appointments/store.ts'
import type { ListedFile } from '../files/domain.ts'
import { readFiles } from '../files/store.ts'
import type { Matter, Step } from '../premises/domain.ts'
import { readMatter, readSteps } from '../premises/store.ts'
import { isOfIt, mayBeContact } from '../policy.ts'
import { readAgreements } from '../store/agreements.ts'
import { readOwnConversations, readWaitingFor } from '../store/conversations.ts'
import { readEntries } from '../store/entries.ts'
import { nextIn } from './happen.ts'
import { looked, mySide } from './held.ts'
import type { Id } from './held.ts'
import { officerOf, officersOf } from './parties.ts'

/** A conversation with everything on its timeline. */
export interface Dossier {
  readonly conversation: Conversation
  readonly side: Side
  readonly contact: Officer | null
  /** Who looks. */
  readonly me: PersonId
  /** What comes next, and what after it. */
  readonly next: readonly [Next, ...Next[]]
  readonly entries: readonly Entry[]
  readonly agreements: readonly Agreement[]
  readonly appointments: readonly Appointment[]
  /** Of premises: what it is about, and the steps on the way. */
  readonly matter: Matter | null
  readonly steps: readonly Step[]
  readonly files: readonly ListedFile[]
  /** Whom the municipality could name; for the initiative empty. */
  readonly officers: readonly Officer[]
}

/** What both sides see, in the same words. */
export const readDossier = useCase<Id, Dossier, Conversation>(
  { name: 'conversations.read', on: looked, may: isOfIt, records: null, publishes: 'nothing' },
  async (work, conversation) => {
    const side = mySide(work, conversation)
    const { contact } = conversation
    const { actor } = work.ctx
    return {
      conversation,
      side,
      contact: contact === null ? null : await officerOf(work, contact),
      me: (actor as Person).id,
      next: await nextIn(work, conversation),
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

const mine = {
  may: (actor: Actor) => actor.kind === 'person',
  records: null,
  publishes: 'nothing',
} as const
type Person = Extract<Actor, { kind: 'person' }>
const teamsOf = ({ grants }: Person) => grants.flatMap(({ team }) => (team === null ? [] : [team]))

/** The conversations that somebody has for themselves or their initiatives. */
export const myConversations = useCase<undefined, ListedConversation[]>(
  { name: 'conversations.listMine', ...mine },
  async (work) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person') return []
    return readOwnConversations(work, { person: actor.id, teams: teamsOf(actor) })
  },
)

/** The conversations in which it is somebody's turn. */
export const waitingForMe = useCase<undefined, ListedConversation[]>(
  { name: 'conversations.listWaiting', ...mine },
  async (work) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person') return []
    const contact = isA(actor, ...mayBeContact) ? actor.id : null
    return readWaitingFor(work, { person: actor.id, teams: teamsOf(actor), contact })
  },
)
