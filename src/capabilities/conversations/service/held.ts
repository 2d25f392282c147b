import type { Work } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import type { Conversation, ConversationId, Side } from '../domain.ts'
import { isOfIt, sideOf } from '../policy.ts'
import { readConversation } from '../store/conversations.ts'

export type Id = { readonly id: ConversationId }

/** Of a conversation of others, not even that it is there. */
export const looked = (work: Work, { id }: Id) => known(work, id, 'look')
/** The same, and nothing of it changes while this transaction works: what two do at once comes after one another. */
export const held = (work: Work, { id }: Id) => known(work, id, 'hold')

async function known(work: Work, id: ConversationId, hold: 'hold' | 'look'): Promise<Conversation> {
  const found = await readConversation(work, id, hold)
  if (!found || !isOfIt(work.ctx.actor, found)) throw new NotFound()
  return found
}

/** One that is going on. @throws {Conflict} when it ended in the meantime */
export async function heldOpen(work: Work, input: Id): Promise<Conversation> {
  const found = await held(work, input)
  if (found.endedAt !== null) throw new Conflict()
  return found
}

export const about = ({ id }: Conversation) => id
/** Whoever may be in it, sits at a side. */
export const mySide = (work: Work, at: Conversation): Side => sideOf(work.ctx.actor, at)!
