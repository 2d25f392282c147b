import type { Actor, PersonId } from '#platform/context/ctx.ts'

/** Anybody may ask to follow something; nothing comes of it before they said yes in their own mailbox. */
export const anybody = (): boolean => true

/** Who follows something is known by the link in their own mail, or by their account. */
export type Key = { readonly token: string } | { readonly person: PersonId }

/** What somebody follows is for themselves alone: with the link that was mailed to them, or signed in. */
export const isOwn = (actor: Actor, key: Key): boolean =>
  'token' in key || (actor.kind === 'person' && actor.id === key.person)

/** News is told by the platform itself. */
export const isSystem = (actor: Actor): boolean => actor.kind === 'system'
