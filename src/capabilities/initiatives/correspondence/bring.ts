import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Answer, AnswerPlace } from '#platform/mail/inbound/answers.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import type { HeadRow } from '../schema.ts'
import { sentBy, wordsOf } from './by-mail.ts'
import { inARow, isOfferedNow, longestMessage } from './correspondence.ts'
import type { Exchange } from './correspondence.ts'
import { notSentMail } from './mails.ts'
import type { NotSent } from './mails.ts'
import { answerersOf, answerTo, newLink } from './post.ts'
import type { From } from './post.ts'
import { receive, suspiciousNext, suspiciousOf } from './service.ts'
import { findOpen, readMessages, saveExchange } from './store.ts'

/** Who answers a mail that another capability sent for an initiative, and what. */
export interface Brought {
  readonly email: string
  readonly name: string
  readonly locale: Locale
  readonly answer: Pick<Answer, 'words' | 'attached'>
  /** Where another try goes to: the address that this one came to. */
  readonly answerTo: string
  readonly place: AnswerPlace
}

/**
 * Brings an answer by mail to the people of an initiative: in the exchange that is going on, or a new one, so that
 * neither side sees the address of the other. What did not go on is told at the address that we know.
 * @returns whether it went on
 */
export async function bringAnswer(work: Work, head: HeadRow, brought: Brought): Promise<boolean> {
  const from = { ...brought.place, answers: true }
  const why = await problemWith(work, head, brought)
  if (why !== null) {
    const link = `${from.origin}/initiatieven/${head.slug}${why === 'closed' ? '' : '/bericht'}`
    const back = why === 'closed' ? {} : { answerTo: brought.answerTo }
    await tell(work, { head, brought, from }, { why, link, ...back })
    return false
  }
  const exchange = await goOn(work, { head, brought, from })
  if (!brought.answer.attached) return true
  const seat = { side: 'sender', person: null } as const
  const link = await newLink(work, from, { exchange: exchange.id, ...seat })
  await tell(work, { head, brought, from }, { why: 'attached', link, ...answerTo(from, exchange.id, seat) })
  return true
}

interface About {
  readonly head: HeadRow
  readonly brought: Brought
  readonly from: From
}

async function problemWith(work: Work, head: HeadRow, { answer }: Brought): Promise<NotSent | null> {
  if (answer.words === '') return 'empty'
  if (wordsOf(answer).length > longestMessage) return 'long'
  const isRead = isOfferedNow(head) && (await answerersOf(work, head)).length > 0
  return isRead ? null : 'closed'
}

/** Says it in the exchange that they are in already, or begins one. */
async function goOn(work: Work, { head, brought, from }: About): Promise<Exchange> {
  const { email, name, locale } = brought
  const words = wordsOf(brought.answer)
  const sent = sentBy(work.ctx)
  const kept = { initiative: head.initiative_id, email: email.toLowerCase(), name, locale }
  const known = await findOpen(work, kept)
  if (known) {
    const row = inARow(await readMessages(work, known.id), 'sender')
    const held = suspiciousNext(work, { words, sent, row })
    await receive(work, { head, exchange: known, from }, { words, held })
    return known
  }
  const held = await suspiciousOf(work, { head, email: kept.email, words: `${name}\n${words}`, sent })
  const exchange = { ...kept, id: await saveExchange(work, kept), closedAt: null }
  await receive(work, { head, exchange, from }, { words, held })
  return exchange
}

async function tell(
  work: Work,
  { head, brought, from }: About,
  told: { readonly why: NotSent; readonly link: string; readonly answerTo?: string },
): Promise<void> {
  const { email: to, locale } = brought
  await queueMail(work, notSentMail({ to, locale, initiative: head.name, city: from.city, ...told }))
}
