import { isA, isPlatform, municipalRoles } from '#platform/access/roles.ts'
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

/** An invitation is handed over in person only by whoever runs the installation: everybody else's goes by mail. */
export const mayHandOver = (actor: Actor): boolean => isPlatform(actor)

/** What was done in the municipality, its administrators may read. */
export const mayReadLog = (actor: Actor): boolean => isPlatform(actor) || isA(actor, 'administrator')

/**
 * Who did something, an administrator may look up line by line, and only of those who work for the municipality: what
 * residents do stays without a person.
 */
export const mayReadWho = (actor: Actor, line: { readonly actor: string }): boolean =>
  mayReadLog(actor) && municipalRoles.some((role) => role === line.actor)
