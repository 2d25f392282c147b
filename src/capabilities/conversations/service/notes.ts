import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import type { Conversation, EntryId, Side } from '../domain.ts'
import { isOfIt } from '../policy.ts'
import type { Change } from '../store/conversations.ts'
import { readEntries, saveReply } from '../store/entries.ts'
import { follow, happen, tell } from './happen.ts'
import type { Letter } from './happen.ts'
import { about, heldOpen, mySide } from './held.ts'
import type { Id } from './held.ts'

/** The first word of the municipality after it was asked, is its answer. */
export const answersBy = ({ answeredAt }: Conversation, side: Side, now: Date): Change =>
  side === 'city' && answeredAt === null ? { answeredAt: now } : {}

/** Something that one side writes down for both. */
export const writeNote = useCase<
  Id & { readonly words: string; readonly letter?: Letter },
  void,
  Conversation
>(
  { name: 'conversations.writeNote', on: heldOpen, may: isOfIt, records: 'conversation.note-written', about },
  async (work, conversation, { words, letter }) => {
    const side = mySide(work, conversation)
    const change = answersBy(conversation, side, work.ctx.now)
    await happen(work, conversation, { entry: { side, kind: 'note', words }, change, letter })
  },
)

/**
 * The other side says of a note that it is so, or how they see it. Both stand under it.
 * @throws {Conflict} when something was said of it already, or it is their own
 */
export const replyToNote = useCase<
  Id & {
    readonly entry: EntryId
    readonly agrees: 'yes' | 'no'
    readonly words: string
    readonly letter?: Letter
  },
  void,
  Conversation
>(
  { name: 'conversations.reply', on: heldOpen, may: isOfIt, records: 'conversation.note-judged', about },
  async (work, conversation, { entry: id, agrees, words, letter }) => {
    const side = mySide(work, conversation)
    const entry = (await readEntries(work, conversation.id)).find((one) => one.id === id)
    if (entry?.kind !== 'note') throw new NotFound()
    if (entry.side === side) throw new Conflict()
    const said = await saveReply(work, { entry: id, side, agrees: agrees === 'yes', words })
    if (!said) throw new Conflict()
    const now = await follow(work, conversation.id)
    // That a note is right is on the page; only another view is worth a mail.
    const reply = { side, kind: 'reply', words, facts: {}, named: null } as const
    if (agrees === 'no') await tell(work, now, { said: reply, letter })
  },
)

/** Either side says in words what comes next, who does it, and by when. */
export const setNext = useCase<
  Id & { readonly by: Side; readonly words: string; readonly due: string; readonly letter?: Letter },
  void,
  Conversation
>(
  { name: 'conversations.setNext', on: heldOpen, may: isOfIt, records: 'conversation.next-set', about },
  async (work, conversation, { by, words, due, letter }) => {
    const side = mySide(work, conversation)
    const facts = { by, due }
    await happen(work, conversation, { entry: { side, kind: 'next', words, facts }, letter })
  },
)
