import { useCase } from '#platform/db/doors.ts'
import { Conflict } from '#platform/http/problems.ts'
import { canBeReopened } from '../domain.ts'
import type { Conversation, Helped } from '../domain.ts'
import { canSayHelped, isOfIt } from '../policy.ts'
import { happen } from './happen.ts'
import type { Letter } from './happen.ts'
import { about, held, heldOpen, mySide } from './held.ts'
import type { Id } from './held.ts'

/** A conversation ends with what came of it, in plain words; one question remains. */
export const endConversation = useCase<
  Id & { readonly outcome: string; readonly letter?: Letter },
  void,
  Conversation
>(
  { name: 'conversations.end', on: heldOpen, may: isOfIt, records: 'conversation.ended', about },
  async (work, conversation, { outcome, letter }) => {
    const side = mySide(work, conversation)
    await happen(work, conversation, {
      entry: { side, kind: 'ended', words: outcome },
      change: { endedAt: work.ctx.now, outcome },
      letter,
    })
  },
)

/** "Ben je verder geholpen?", asked once. @throws {Conflict} when it was answered, or the conversation goes on */
export const sayHelped = useCase<
  Id & { readonly helped: Helped; readonly letter?: Letter },
  void,
  Conversation
>(
  {
    name: 'conversations.sayHelped',
    on: held,
    may: canSayHelped,
    records: 'conversation.helped-said',
    about,
  },
  async (work, conversation, { helped, letter }) => {
    if (conversation.endedAt === null || conversation.helped !== null) throw new Conflict()
    await happen(work, conversation, {
      entry: { side: 'initiative', kind: 'helped', words: '', facts: { helped } },
      change: { helped },
      letter,
    })
  },
)

/** Whoever was not helped opens it again, with what is still needed. @throws {Conflict} when it is too long ago */
export const reopenConversation = useCase<
  Id & { readonly words: string; readonly letter?: Letter },
  void,
  Conversation
>(
  { name: 'conversations.reopen', on: held, may: canSayHelped, records: 'conversation.reopened', about },
  async (work, conversation, { words, letter }) => {
    if (!canBeReopened(conversation, work.ctx.now)) throw new Conflict()
    await happen(work, conversation, {
      entry: { side: 'initiative', kind: 'reopened', words },
      change: { endedAt: null, outcome: '', helped: null },
      letter,
    })
  },
)
