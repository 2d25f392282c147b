import { isA, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import type { Person } from './domain.ts'

/** Anybody may ask for a link, and use one that came to their own mailbox. */
export const anybody = (): boolean => true

/** What an account holds is its owner's alone. */
export const isSelf = (actor: Actor, person: Person): boolean =>
  actor.kind === 'person' && actor.id === person.id

/** The platform itself: it makes the people of a demo city. */
export const isSystem = (actor: Actor): boolean => actor.kind === 'system'

/** Roles in the municipality are given and ended by its administrators, the first one by whoever runs the installation. */
export const mayGiveRoles = (actor: Actor): boolean => isPlatform(actor) || isA(actor, 'administrator')

/** Whoever runs the installation: says how a municipality's staff signs in. */
export const isOperator = (actor: Actor): boolean => actor.kind === 'operator'
