import { isA, isAFor, isInTeam } from '#platform/access/roles.ts'
import {
  connectorCircle,
  leadCircle,
  officerCircle,
  personCircle,
  teamCircle,
} from '#platform/access/circles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import type { Conversation, Side } from './domain.ts'

type Parties = Pick<Conversation, 'person' | 'initiative' | 'areas' | 'contact'>

/** Whoever is signed in may put a question to the municipality: somebody has to be reached with the answer. */
export const mayOpen = (actor: Actor): boolean => actor.kind === 'person'

/** On which side somebody sits; `null` is at neither. Whoever asked is never their own municipality. */
export function sideOf(actor: Actor, at: Parties): Side | null {
  if (isOfInitiative(actor, at)) return 'initiative'
  return isOfCity(actor, at) ? 'city' : null
}

const isOfInitiative = (actor: Actor, { person, initiative }: Parties): boolean =>
  actor.kind === 'person' && (actor.id === person || (initiative !== null && isInTeam(actor, initiative)))

/** The named contact as long as they carry work, the connector of the area, and whoever leads the programme. */
const isOfCity = (actor: Actor, { contact, areas }: Parties): boolean =>
  actor.kind === 'person' &&
  ((actor.id === contact && isA(actor, ...mayBeContact)) ||
    isAFor(actor, 'area-connector', areas) ||
    isA(actor, 'programme-lead'))

/** A conversation is for its two sides, and for nobody else. */
export const isOfIt = (actor: Actor, at: Parties): boolean => sideOf(actor, at) !== null

/** Who is the contact is decided by the municipality: by the contact of now, the connector, or whoever leads. */
export const canName = (actor: Actor, at: Parties): boolean => sideOf(actor, at) === 'city'

/** A dossier is taken into the case system by the municipality; its other side reads it here. */
export const canExport = (actor: Actor, at: Parties): boolean => sideOf(actor, at) === 'city'

/** Whether one was helped is for whoever asked. */
export const canSayHelped = (actor: Actor, at: Parties): boolean => sideOf(actor, at) === 'initiative'

/** Who carries the work of the municipality and may be named. */
export const mayBeContact = ['municipal-officer', 'area-connector', 'programme-lead'] as const

/** Who carries conversations has a list of them. */
export const canWatch = (actor: Actor): boolean => isA(actor, ...mayBeContact)

/** What nobody carries yet and what is late is for those who answer for it: of which areas, the rows themselves say. */
export const canWatchTerms = (actor: Actor): boolean => isA(actor, 'area-connector', 'programme-lead')

/** The circles of a conversation, as its rows carry them: the contact's ends with their work. */
export function circlesOfConversation({ person, initiative, areas, contact }: Parties): string[] {
  return [
    ...(person === null ? [] : [personCircle(person)]),
    ...(initiative === null ? [] : [teamCircle(initiative)]),
    ...(contact === null ? [] : [officerCircle(contact)]),
    ...[null, ...areas].map(connectorCircle),
    leadCircle,
  ]
}
