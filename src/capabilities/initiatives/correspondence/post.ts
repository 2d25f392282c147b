import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { answerable } from '#platform/mail/inbound/answers.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { newToken, readRoles } from '#capabilities/accounts/index.ts'
import { contentOf } from '../parts.ts'
import type { HeadRow } from '../schema.ts'
import { readPublicParts } from '../store/parts.ts'
import type { Exchange } from './correspondence.ts'
import { answerMail, heldMail, messageMail } from './mails.ts'
import { saveLink } from './store.ts'
import type { Seat } from './store.ts'

/** Where links lead to, and whose letterhead it is. */
export interface From {
  readonly origin: string
  readonly city: string
  /** Whether one can answer these mails by mail. */
  readonly answers: boolean
}

/** The kind of answers that come here. */
export const answerKind = { kind: 'e' } as const
/** In an answer's address a member of the team is an id; these two have none. */
const seats = { sender: 's', address: 'k' } as const

/** Whose the answer is, by what its address says. */
export function seatNamed(who: string): Seat {
  if (who === seats.sender) return { side: 'sender', person: null }
  return { side: 'team', person: who === seats.address ? null : (who as PersonId) }
}

/** What a mail says of where its answer goes to; nothing while no mail comes in. */
export function answerTo({ answers }: From, exchange: string, { side, person }: Seat): { answerTo?: string } {
  if (!answers) return {}
  const who = side === 'sender' ? seats.sender : (person ?? seats.address)
  return { answerTo: answerable(answerKind, exchange, who) }
}

/** Whoever answers for an initiative: a member of its team, or (`null`) the address that it is known by. */
interface Answerer {
  readonly email: string
  readonly locale: Locale
  readonly person: PersonId | null
}

/** All owners and editors; the known address while nobody keeps the page; or nobody. */
export async function answerersOf(work: Work, head: HeadRow): Promise<Answerer[]> {
  const team = await readRoles(work, { team: head.initiative_id })
  if (team.length > 0) return team.map(({ email, locale, person }) => ({ email, locale, person }))
  const parts = await readPublicParts(work, [head.initiative_id])
  const email = contentOf(parts.get(head.initiative_id) ?? [], 'contact')?.email ?? null
  return email === null ? [] : [{ email, locale: 'nl', person: null }]
}

export interface About {
  readonly head: HeadRow
  readonly exchange: Exchange
  readonly from: From
}

/** Tells everybody of the initiative what was written, each by a link of their own. */
export async function tellTeam(work: Work, { head, exchange, from }: About, words: string): Promise<void> {
  for (const { email: to, locale, person } of await answerersOf(work, head)) {
    const link = await newLink(work, from, { exchange: exchange.id, side: 'team', person })
    await queueMail(
      work,
      messageMail({
        to,
        link,
        initiative: head.name,
        name: exchange.name,
        words,
        city: from.city,
        locale,
        ...answerTo(from, exchange.id, { side: 'team', person }),
      }),
    )
  }
}

/** Tells them that something was put aside. */
export async function askForLook(work: Work, { head, exchange, from }: About): Promise<void> {
  for (const { email: to, locale, person } of await answerersOf(work, head)) {
    const link = await newLink(work, from, { exchange: exchange.id, side: 'team', person })
    await queueMail(work, heldMail({ to, link, initiative: head.name, city: from.city, locale }))
  }
}

/** Tells whoever wrote what the initiative answered: the only mail that goes to an address that was typed in. */
export async function tellSender(work: Work, { head, exchange, from }: About, words: string): Promise<void> {
  const link = await newLink(work, from, { exchange: exchange.id, side: 'sender', person: null })
  const { email: to, locale } = exchange
  const back = answerTo(from, exchange.id, { side: 'sender', person: null })
  const mail = answerMail({ to, link, initiative: head.name, words, city: from.city, locale, ...back })
  await queueMail(work, mail)
}

/** A link by which one reads and answers, of which only the hash stays here. */
export async function newLink(work: Work, from: From, link: Parameters<typeof saveLink>[2]): Promise<string> {
  const { token, hash } = newToken()
  await saveLink(work, hash, link)
  return `${from.origin}/berichten/${token}`
}
