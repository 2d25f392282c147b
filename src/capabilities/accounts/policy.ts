import type { Actor } from '#platform/context/ctx.ts'
import type { Person } from './domain.ts'

/** Anybody may ask for a link, and use one that came to their own mailbox. */
export const anybody = (): boolean => true

/** What an account holds is its owner's alone. */
export const isSelf = (actor: Actor, person: Person): boolean =>
  actor.kind === 'person' && actor.id === person.id

/** People of the demo are made with the demo city. */
export const mayMakeDemo = (actor: Actor): boolean => actor.kind === 'system'
