import { suspicionsOf } from '#platform/abuse/abuse.ts'
import type { SentWords } from '#platform/abuse/abuse.ts'
import type { Actor, Locale, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { hashOf } from '#capabilities/accounts/index.ts'
import { anybody, canEdit } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { about, visible } from '../service/visible.ts'
import { headBySlug, readHeads } from '../store/heads.ts'
import {
  answersInARow,
  exchangesOfAddress,
  exchangesOfInitiative,
  inARow,
  isOfferedNow,
  messagesInARow,
} from './correspondence.ts'
import type { Exchange, Message, Side, Suspicion } from './correspondence.ts'
import { answerersOf, askForLook, seatNamed, tellSender, tellTeam } from './post.ts'
import type { From } from './post.ts'
import {
  closeExchange,
  countBegun,
  deleteExchange,
  deleteMessage,
  findByAnswer,
  findByLink,
  findExchange,
  hasHeld,
  listExchanges,
  readMessages,
  releaseMessage,
  saveExchange,
  saveMessage,
} from './store.ts'
import type { ListedExchange, Seat } from './store.ts'

/** How a form was sent: what it looks like, and whether many came from there. */
export interface Sent extends Omit<SentWords, 'words'> {
  readonly busyNetwork: boolean
}

export interface FirstMessage {
  readonly slug: string
  readonly name: string
  readonly email: string
  readonly words: string
  readonly locale: Locale
  readonly sent: Sent
  readonly from: From
}

/** The initiative that somebody wants to write to. @throws {NotFound} when nobody would read it */
export const findReachable = useCase<{ slug: string }, { readonly name: string }, HeadRow>(
  { name: 'initiatives.findReachable', on: reachable, may: anybody, records: null },
  async (_work, { name }) => ({ name }),
)

/**
 * Somebody writes to an initiative. It hears of it by mail; whoever writes hears nothing until it answers, because the
 * address may be another's. What looks like spam is put aside. Who wrote is not in the audit trail.
 */
export const writeFirst = useCase<FirstMessage, void, HeadRow>(
  {
    name: 'initiatives.writeFirst',
    on: reachable,
    may: anybody,
    records: 'exchange.begun',
    by: 'unnamed',
    about,
  },
  async (work, head, { name, words, locale, sent, from, ...given }) => {
    const email = given.email.toLowerCase()
    const held = await suspiciousOf(work, { head, email, words: `${name}\n${words}`, sent })
    const kept = { initiative: head.initiative_id, email, name, locale }
    const id = await saveExchange(work, kept)
    await receive(work, { head, exchange: { ...kept, id, closedAt: null }, from }, { words, held })
  },
)

async function reachable(work: Work, { slug }: { slug: string }): Promise<HeadRow> {
  const head = await visible(work, { slug })
  if (!isOfferedNow(head)) throw new NotFound()
  if ((await answerersOf(work, head)).length === 0) throw new NotFound()
  return head
}

/** Why the first message of an exchange is put aside, if it is. */
export async function suspiciousOf(
  work: Work,
  given: { head: HeadRow; email: string; words: string; sent: Sent },
): Promise<Suspicion[]> {
  const { head, email, words, sent } = given
  const ago = (hours: number) => new Date(work.ctx.now.getTime() - hours * 3_600_000)
  const ofAddress = await countBegun(work, { email }, ago(24))
  const ofInitiative = await countBegun(work, { initiative: head.initiative_id }, ago(1))
  return [
    ...suspicionsOf({ ...sent, words }, work.ctx.now),
    ...(sent.busyNetwork ? (['network'] as const) : []),
    ...(ofAddress >= exchangesOfAddress ? (['address'] as const) : []),
    ...(ofInitiative >= exchangesOfInitiative ? (['initiative'] as const) : []),
  ]
}

/** Why a next message is put aside, if it is. */
export function suspiciousNext(
  work: Work,
  { words, sent, row }: { readonly words: string; readonly sent: Sent; readonly row: number },
): Suspicion[] {
  return [
    ...suspicionsOf({ ...sent, words }, work.ctx.now),
    ...(sent.busyNetwork ? (['network'] as const) : []),
    ...(row >= messagesInARow ? (['address'] as const) : []),
  ]
}

/** Keeps what came from outside, and passes it on; of what is put aside the initiative hears once a day. */
export async function receive(
  work: Work,
  at: { head: HeadRow; exchange: Exchange; from: From },
  { words, held }: Pick<Message, 'words' | 'held'>,
): Promise<void> {
  const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
  const knows = held.length > 0 && (await hasHeld(work, at.head.initiative_id, dayAgo))
  await saveMessage(work, at.exchange.id, { side: 'sender', words, held })
  if (held.length === 0) await tellTeam(work, at, words)
  else if (!knows) await askForLook(work, at)
}

/** How somebody comes to an exchange: by a link from a mail, or signed in as one of the team. */
export type Door = { readonly token: string } | { readonly slug: string; readonly id: string }

/** The other way: by answering a mail. The address that the answer came to says whose it is. */
export interface MailDoor {
  readonly exchange: string
  readonly who: string
}

export interface Seated {
  readonly head: HeadRow
  readonly exchange: Exchange
  readonly side: Side
  /** Which member of the team, when a link or an address says so. */
  readonly person: PersonId | null
  readonly by: 'link' | 'role'
}

/** `null` when the link does not work (any more). @throws {NotFound} */
export async function seatOf(work: Work, door: Door | MailDoor): Promise<Seated | null> {
  if ('token' in door) return seatWith(work, await findByLink(work, hashOf(door.token)))
  if ('exchange' in door) return seatWith(work, await findByAnswer(work, door.exchange, seatNamed(door.who)))
  const head = await headBySlug(work, door.slug)
  if (!canEdit(work.ctx.actor, head)) throw new NotFound()
  const exchange = await findExchange(work, head.initiative_id, door.id)
  if (!exchange) throw new NotFound()
  return { head, exchange, side: 'team', person: null, by: 'role' }
}

async function seatWith(work: Work, found: (Exchange & Seat) | null): Promise<Seated | null> {
  const [head] = found ? await readHeads(work, [found.initiative]) : []
  if (!found || !head) return null
  const { side, person, ...exchange } = found
  // Who left the team, or had the page before it had one, has nothing to read here any more.
  const answers = (await answerersOf(work, head)).some((one) => one.person === person)
  return side === 'sender' || answers ? { head, exchange, side, person, by: 'link' } : null
}

export const maySit = (actor: Actor, seat: Seated | null): boolean =>
  seat === null || seat.by === 'link' || canEdit(actor, seat.head)
const aboutSeat = (seat: Seated | null): string | null => seat && seat.head.initiative_id
const seated = { on: seatOf, may: maySit, about: aboutSeat } as const

/** An exchange as one side sees it: without the address of the other, or of anybody. */
export interface SeenExchange {
  readonly id: string
  readonly slug: string
  readonly initiative: string
  readonly side: Side
  readonly name: string
  readonly messages: readonly Message[]
  /** Whether one can still write. */
  readonly open: boolean
}

/** What was said. Looking changes nothing. @returns `null` when the link does not work (any more) */
export const readExchange = useCase<Door, SeenExchange | null, Seated | null>(
  { ...seated, name: 'initiatives.readExchange', records: null },
  async (work, seat) => {
    if (!seat) return null
    const { head, exchange, side } = seat
    const { id, name } = exchange
    const messages = await readMessages(work, id)
    return { id, slug: head.slug, initiative: head.name, side, name, messages, open: isOpen(seat) }
  },
)

/** An exchange ends with its team's word; one with a page that a moderator took down rests. */
function isOpen({ exchange, head }: Seated): boolean {
  return exchange.closedAt === null && head.standing !== 'hidden'
}

export type Written = 'sent' | 'wait' | 'closed' | 'gone'

/** Either side writes back. */
export const writeBack = useCase<
  { readonly door: Door | MailDoor; readonly words: string; readonly sent: Sent; readonly from: From },
  Written,
  Seated | null
>(
  {
    ...seated,
    on: (work, { door }) => seatOf(work, door),
    name: 'initiatives.writeBack',
    records: 'exchange.written',
    happened: (done) => done === 'sent',
  },
  async (work, seat, { words, sent, from }) => {
    if (!seat) return 'gone'
    if (!isOpen(seat)) return 'closed'
    const row = inARow(await readMessages(work, seat.exchange.id), seat.side)
    if (seat.side === 'team') {
      if (row >= answersInARow) return 'wait'
      await saveMessage(work, seat.exchange.id, { side: 'team', words, held: [] })
      await tellSender(work, { ...seat, from }, words)
      return 'sent'
    }
    await receive(work, { ...seat, from }, { words, held: suspiciousNext(work, { words, sent, row }) })
    return 'sent'
  },
)

/** The team ends an exchange or takes it away; whoever wrote can only take it away. @returns what was done */
export const endExchange = useCase<
  { readonly door: Door; readonly how: 'sluit' | 'wis' },
  'closed' | 'removed' | 'gone',
  Seated | null
>(
  {
    ...seated,
    on: (work, { door }) => seatOf(work, door),
    name: 'initiatives.endExchange',
    records: 'exchange.ended',
    happened: (done) => done !== 'gone',
  },
  async (work, seat, { how }) => {
    if (!seat || (how === 'sluit' && seat.side !== 'team')) return 'gone'
    const { id } = seat.exchange
    await (how === 'sluit' ? closeExchange(work, id) : deleteExchange(work, id))
    return how === 'sluit' ? 'closed' : 'removed'
  },
)

/** The team looked at a message that was put aside: it goes out, or away. @returns whether it was there */
export const judgeHeld = useCase<
  { readonly door: Door; readonly message: string; readonly how: 'stuur' | 'weg'; readonly from: From },
  'passed' | 'dropped' | 'gone',
  Seated | null
>(
  {
    ...seated,
    on: (work, { door }) => seatOf(work, door),
    name: 'initiatives.judgeHeld',
    records: 'exchange.judged',
    happened: (done) => done !== 'gone',
  },
  async (work, seat, { message, how, from }) => {
    if (seat?.side !== 'team') return 'gone'
    const { id } = seat.exchange
    const messages = await readMessages(work, id)
    const one = messages.find((said) => said.id === message && said.held.length > 0)
    if (!one) return 'gone'
    if (how === 'stuur') {
      await releaseMessage(work, id, one.id)
      await tellTeam(work, { ...seat, from }, one.words)
      return 'passed'
    }
    if (messages.length === 1) await deleteExchange(work, id)
    else await deleteMessage(work, id, one.id)
    return 'dropped'
  },
)

/** For its team: everything that was written to it. */
export const listOwnExchanges = useCase<
  { slug: string },
  { readonly name: string; readonly exchanges: readonly ListedExchange[] },
  HeadRow
>({ name: 'initiatives.listExchanges', on: visible, may: canEdit, records: null }, async (work, head) => ({
  name: head.name,
  exchanges: await listExchanges(work, head.initiative_id),
}))
