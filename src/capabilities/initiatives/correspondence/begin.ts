import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import type { HeadRow } from '../schema.ts'
import { tellSender } from './post.ts'
import type { From } from './post.ts'
import { saveExchange, saveMessage } from './store.ts'

/**
 * An initiative answers what somebody sent it in another way: from here on it is an exchange like all others, within
 * the transaction of the use case that asked whether they may. Neither side sees the address of the other.
 */
export async function answerAsExchange(
  work: Work,
  head: HeadRow,
  given: {
    readonly email: string
    readonly name: string
    readonly locale: Locale
    /** What they sent, and what is answered. */
    readonly words: string
    readonly answer: string
    readonly from: From
  },
): Promise<void> {
  const kept = { initiative: head.initiative_id, email: given.email, name: given.name, locale: given.locale }
  const id = await saveExchange(work, kept)
  await saveMessage(work, id, { side: 'sender', words: given.words, held: [] })
  await saveMessage(work, id, { side: 'team', words: given.answer, held: [] })
  await tellSender(work, { head, exchange: { ...kept, id, closedAt: null }, from: given.from }, given.answer)
}
