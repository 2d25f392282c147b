import { isA, isAFor, isInTeam, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import type { HeadRow } from './schema.ts'

/** Files are imported by whoever runs the installation, and by the platform's own work. */
export const mayImport = isPlatform

/** Whoever is signed in may put an initiative on the map. */
export const mayRegister = (actor: Actor): boolean => actor.kind === 'person'

/** Its owners and editors change what their initiative tells, and pause or stop it. */
export const canEdit = (actor: Actor, initiative: HeadRow): boolean =>
  isInTeam(actor, initiative.initiative_id)

/** Its owners decide who is in the team, and whether the page stays at all. */
export const canOwn = (actor: Actor, initiative: HeadRow): boolean =>
  isInTeam(actor, initiative.initiative_id, 'owner')

/** What is out, everybody may look at as far as it is shared with them; a draft only its team; what waits or was taken down also who judges it. */
export const canSee = (actor: Actor, initiative: HeadRow): boolean =>
  initiative.standing === 'published' ||
  canEdit(actor, initiative) ||
  isPlatform(actor) ||
  (initiative.standing !== 'draft' && canModerate(actor)) ||
  (initiative.standing === 'hidden' && isA(actor, 'administrator'))

/** A moderator looks at new pages where the municipality wants that, and takes down what must not be there. */
export const canModerate = (actor: Actor): boolean => isA(actor, 'moderator')

/** Whether its facts still hold may be said by its team, and by the connector and the team of its area after a call. */
export const canConfirm = (actor: Actor, initiative: HeadRow): boolean =>
  canEdit(actor, initiative) || canCall(actor, initiative)

/** The connector and the neighbourhood team of the area call an initiative that has long been silent. */
export const canCall = (actor: Actor, initiative: HeadRow): boolean =>
  isAFor(actor, 'area-connector', initiative.areas) || isAFor(actor, 'neighbourhood-team', initiative.areas)

/** A page that nobody keeps may be given to its own people, in person, by the connector of the area. */
export const canHandOver = (actor: Actor, initiative: HeadRow): boolean =>
  !initiative.claimed && (isPlatform(actor) || isAFor(actor, 'area-connector', initiative.areas))

/** Anybody may ask for a page of their own initiative, and answer a link that came to its known address. */
export const anybody = (): boolean => true

/** The list of whom to call is for those who call. */
export const canCallSomebody = (actor: Actor): boolean => isA(actor, 'area-connector', 'neighbourhood-team')
