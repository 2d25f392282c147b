import { suspicionsOf } from '#platform/abuse/abuse.ts'
import type { Actor, Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { hashOf, newToken } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { answerersOf, headOf, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { offersOfAddress } from '../domain.ts'
import type { Offer, OfferId, OfferKind, OfferState } from '../domain.ts'
import { anybody } from '../policy.ts'
import type { Sent } from '../rota/take-up.ts'
import { heldOfferMail, offeredMail } from './mails.ts'
import { countOffered, deleteOffer, findOffer, readOffersOf, saveOffer, saveOfferLink } from './store.ts'

/** Where an offer goes: to one initiative, or to an area with the areas around it. */
export type Towards = { readonly slug: string } | { readonly area: string; readonly areas: readonly string[] }

export interface NewOffer {
  readonly towards: Towards
  readonly kind: OfferKind
  readonly words: string
  readonly talents: readonly string[]
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly locale: Locale
  readonly sent: Sent
  readonly letter: Letterhead
}

/** An initiative whose own people keep it, or nobody in particular. @throws {NotFound} */
async function receiver(work: Work, { towards }: { readonly towards: Towards }): Promise<HeadRow | null> {
  if (!('slug' in towards)) return null
  const head = await visible(work, towards)
  if (head.standing !== 'published' || head.phase === 'stopped' || !head.claimed) throw new NotFound()
  return head
}

/** Whom one can offer something. @throws {NotFound} when nobody keeps that page */
export const findReceiver = useCase<{ readonly towards: Towards }, string | null, HeadRow | null>(
  { name: 'volunteering.findReceiver', on: receiver, may: anybody, records: null, publishes: 'nothing' },
  async (_work, head) => head && head.name,
)

/** Whether somebody can offer this initiative something: its own people keep its page, and it is out. */
export const canReceive = useCase<{ readonly slug: string }, boolean, HeadRow>(
  { name: 'volunteering.canReceive', on: visible, may: anybody, records: null, publishes: 'nothing' },
  async (_work, head) => head.standing === 'published' && head.phase !== 'stopped' && head.claimed,
)

/**
 * A neighbour offers what they can, want to learn, or would begin. @returns the key to their own page, on which they
 * see what became of it and take it back; nothing is mailed to an address that was typed in.
 */
export const makeOffer = useCase<NewOffer, string, HeadRow | null>(
  {
    name: 'volunteering.offer',
    on: receiver,
    may: anybody,
    records: 'offer.made',
    by: 'unnamed',
    about: (head) => head && head.initiative_id,
  },
  async (work, head, { towards, sent, letter, ...given }) => {
    const email = given.email?.toLowerCase() ?? null
    const held = await suspiciousOf(work, { email, sent, words: `${given.name}\n${given.words}` })
    const { kind, words, talents, name, phone, locale } = given
    const areas = head ? head.areas : 'area' in towards ? towards.areas : []
    const area = 'area' in towards ? towards.area : null
    const kept = { kind, words, talents, name, email, phone, locale, areas, area, held }
    const id = await saveOffer(work, { ...kept, initiative: head && head.initiative_id })
    if (head) await tellHosts(work, head, { ...kept, letter })
    return newOfferKey(work, id)
  },
)

async function suspiciousOf(
  work: Work,
  { email, sent, words }: { email: string | null; sent: Sent; words: string },
): Promise<string[]> {
  const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
  const often = email !== null && (await countOffered(work, email, dayAgo)) >= offersOfAddress
  return [
    ...suspicionsOf({ ...sent, words }, work.ctx.now),
    ...(sent.busyNetwork ? ['network'] : []),
    ...(often ? ['address'] : []),
  ]
}

async function tellHosts(
  work: Work,
  head: HeadRow,
  { name, words, held, letter }: Pick<Offer, 'name' | 'words' | 'held'> & { readonly letter: Letterhead },
): Promise<void> {
  const link = `${letter.origin}/initiatieven/${head.slug}/aanbod`
  for (const { email: to } of await answerersOf(work, head)) {
    const given = { to, link, locale: 'nl', initiative: head.name } as const
    await queueMail(work, held.length > 0 ? heldOfferMail(given) : offeredMail({ ...given, name, words }))
  }
}

/** A secret that opens an offer for whoever made it. */
export async function newOfferKey(work: Work, id: OfferId): Promise<string> {
  const { token, hash } = newToken()
  await saveOfferLink(work, hash, id)
  return token
}

/** How somebody comes to what they offered: by a link, or signed in with that address. */
export type OfferDoor = { readonly token: string } | { readonly id: OfferId }

async function offerAt(work: Work, door: OfferDoor): Promise<Offer | null> {
  if ('token' in door) return findOffer(work, { link: hashOf(door.token) })
  const { actor } = work.ctx
  const own = actor.kind === 'person' ? await findOffer(work, { id: door.id, person: actor.id }) : null
  if (!own) throw new NotFound()
  return own
}

/** An offer as whoever made it sees it. */
export interface MyOffer {
  readonly id: OfferId
  readonly kind: OfferKind
  readonly words: string
  readonly state: OfferState
  readonly offeredAt: Date
  /** The initiative it was for, or that took it up; `null` for the neighbourhood. */
  readonly initiative: string | null
  readonly byMail: boolean
}

// Whoever holds the link, or the address, is let in by `offerAt` itself.
const own = { on: offerAt, may: anybody } as const

/** What became of it. Looking changes nothing. @returns `null` when the link does not work (any more) */
export const readMyOffer = useCase<OfferDoor, MyOffer | null, Offer | null>(
  { ...own, name: 'volunteering.readOffer', records: null, publishes: 'nothing' },
  async (work, offer) => {
    if (!offer) return null
    const { id, kind, words, state, offeredAt } = offer
    const whose = offer.takenBy ?? offer.initiative
    const head = whose === null ? null : await headOf(work, whose)
    return { id, kind, words, state, offeredAt, initiative: head && head.name, byMail: offer.email !== null }
  },
)

/** Taken back: nothing of it stays. @returns whether it was there */
export const withdrawOffer = useCase<OfferDoor, 'withdrawn' | 'gone', Offer | null>(
  { ...own, name: 'volunteering.withdrawOffer', records: 'offer.withdrawn', by: 'unnamed' },
  async (work, offer) => {
    if (!offer) return 'gone'
    await deleteOffer(work, offer.id)
    return 'withdrawn'
  },
)

/** What whoever is signed in offered, by their address. */
export const myOffers = useCase<undefined, Offer[]>(
  {
    name: 'volunteering.myOffers',
    may: (actor: Actor) => actor.kind === 'person',
    records: null,
    publishes: 'nothing',
  },
  async (work) => {
    const { actor } = work.ctx
    return actor.kind === 'person' ? readOffersOf(work, actor.id) : []
  },
)
