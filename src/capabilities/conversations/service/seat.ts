import type { Work } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import type { Conversation, ConversationId, Side } from '../domain.ts'
import { isOfIt, sideOf } from '../policy.ts'
import { readConversation } from '../store/conversations.ts'

export type Id = { readonly id: ConversationId }

/** A conversation to look at. Of one of others, not even that it is there. @throws {NotFound} */
export const looked = (work: Work, { id }: Id) => known(work, id, 'look')
/** A conversation to change: it stays as it is until the transaction ends. @throws {NotFound} */
export const held = (work: Work, { id }: Id) => known(work, id, 'hold')

/** A conversation that goes on. @throws {Conflict} when it was closed */
export async function heldOpen(work: Work, { id }: Id): Promise<Conversation> {
  const found = await known(work, id, 'hold')
  if (found.endedAt !== null) throw new Conflict()
  return found
}

async function known(work: Work, id: ConversationId, hold: 'hold' | 'look'): Promise<Conversation> {
  const found = await readConversation(work, id, hold)
  if (!found || !isOfIt(work.ctx.actor, found)) throw new NotFound()
  return found
}

export const about = ({ id }: Conversation) => id

/** Whoever may be in it, sits at a side. */
export const mySide = (work: Work, at: Conversation): Side => sideOf(work.ctx.actor, at)!
