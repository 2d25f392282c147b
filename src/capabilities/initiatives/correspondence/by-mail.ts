import { stampOf } from '#platform/abuse/abuse.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Answer, AnswerDoor } from '#platform/mail/inbound/answers.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { longestMessage } from './correspondence.ts'
import { notSentMail } from './mails.ts'
import type { NotSent } from './mails.ts'
import { exchangeWords } from './messages.ts'
import { answerersOf, answerKind, answerTo, newLink } from './post.ts'
import type { From } from './post.ts'
import { maySit, seatOf, writeBack } from './service.ts'
import type { MailDoor, Seated } from './service.ts'

/** Answers to the mails of an exchange go on as if they were typed on its page. */
export const exchangeAnswers: AnswerDoor = {
  ...answerKind,
  async receive(database, ctx, answer, place) {
    const from = { ...place, answers: true }
    const door = { exchange: answer.thing, who: answer.who }
    const tell = (why: NotSent) => tellWriter(database, ctx, { door, why, from })
    if (answer.words === '') return tell('empty')
    const words = wordsOf(answer)
    if (words.length > longestMessage) return tell('long')
    const written = await writeBack(database, ctx, { door, words, sent: sentBy(ctx), from })
    if (written === 'gone') return false
    if (written !== 'sent') return tell(written)
    return answer.attached ? tell('attached') : true
  },
}

/** Whoever reads it must know that there was more. */
export function wordsOf({ words, attached }: Pick<Answer, 'words' | 'attached'>): string {
  return attached ? `${words}\n\n${exchangeWords.nl.mail.attached}` : words
}

/** There was no form: nothing is to be said of when it was drawn or how it was filled in. */
export function sentBy({ now }: Ctx) {
  return { trap: '', stamp: stampOf(new Date(now.getTime() - 60_000)), busyNetwork: false }
}

/**
 * Tells whoever answered what became of it, at the address that we know: the one it came from may be made up.
 * @returns whether there is such an exchange
 */
const tellWriter = useCase<
  { readonly door: MailDoor; readonly why: NotSent; readonly from: From },
  boolean,
  Seated | null
>(
  {
    name: 'initiatives.tellWriter',
    on: (work, { door }) => seatOf(work, door),
    may: maySit,
    records: null,
  },
  async (work, seat, { why, from }) => {
    if (!seat) return false
    const { head, exchange, side, person } = seat
    const writer =
      side === 'sender' ? exchange : (await answerersOf(work, head)).find((one) => one.person === person)
    if (!writer) return false
    const { email: to, locale } = writer
    const link = await newLink(work, from, { exchange: exchange.id, side, person })
    const back = why === 'closed' ? {} : answerTo(from, exchange.id, { side, person })
    const about = { to, link, initiative: head.name, city: from.city, locale }
    await queueMail(work, notSentMail({ ...about, why, ...back }))
    return true
  },
)
