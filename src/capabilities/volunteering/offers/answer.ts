import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { isA } from '#platform/access/roles.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { answerAsExchange, answerersOf, headOf, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow, InitiativeId } from '#capabilities/initiatives/index.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import type { Offer, OfferId, SeenOffer } from '../domain.ts'
import { canConnect, canHost } from '../policy.ts'
import { restsMail, suggestedMail } from './mails.ts'
import { newOfferKey } from './service.ts'
import {
  areasOfConnector,
  deleteOffer,
  findOffer,
  readKeptInitiatives,
  readOffersFor,
  readOffersIn,
  releaseOffer,
  saveSuggestion,
  settleOffer,
} from './store.ts'

/** What neighbours offer this team, without an address. */
export const readTeamOffers = useCase<
  { readonly slug: string },
  { readonly head: HeadRow; readonly offers: readonly SeenOffer[] },
  HeadRow
>(
  { name: 'volunteering.readOffers', on: visible, may: canHost, records: null, publishes: 'nothing' },
  async (work, head) => ({
    head,
    offers: (await readOffersFor(work, head)).map((one) => seenBy(one, head.initiative_id)),
  }),
)

/** The number is theirs to see once they said that they call. */
function seenBy(offer: Offer & { suggested?: boolean }, team: InitiativeId | null): SeenOffer {
  const { email, phone, locale: _, ...shown } = offer
  const isTheirs = team !== null && offer.takenBy === team
  return {
    ...shown,
    reach: email === null ? 'phone' : 'mail',
    call: isTheirs && email === null ? phone : null,
    suggested: offer.suggested ?? false,
  }
}

export type Answered = 'antwoord' | 'bel' | 'rust' | 'echt' | 'weg' | 'gone'

interface Answer {
  readonly id: OfferId
  readonly how: Exclude<Answered, 'gone'>
  /** What is said to whoever offered. */
  readonly words: string
  /** `answers`: whether mail can be answered by mail. */
  readonly letter: Letterhead & { readonly answers: boolean }
}

/**
 * A team answers: by mail, from where it is an exchange like all others; by calling, for whoever gave a number only; or
 * it lets the offer rest with a kind word, when it was for them. What looks like spam they let in or throw away.
 */
export const answerOffer = useCase<Answer & { readonly slug: string }, Answered, HeadRow>(
  {
    name: 'volunteering.answerOffer',
    on: visible,
    may: canHost,
    records: 'offer.answered',
    about: (_, { id }) => id,
  },
  async (work, head, { id, how, words, letter }) => {
    const offer = await findOffer(work, { id })
    const theirs = (await readOffersFor(work, head)).some((one) => one.id === id)
    if (!offer || !theirs) throw new NotFound()
    const isForThem = offer.initiative === head.initiative_id
    if (offer.state !== 'open') return 'gone'
    if (offer.held.length > 0) return judge(work, offer, how)
    if (how === 'rust') return isForThem ? rest(work, offer, { words, letter, name: head.name }) : 'gone'
    return takeUp(work, head, { offer, how, words, letter })
  },
)

async function judge(
  work: Work,
  { id }: Offer,
  how: Answered | 'voorstel',
): Promise<'echt' | 'weg' | 'gone'> {
  if (how !== 'echt' && how !== 'weg') return 'gone'
  await (how === 'echt' ? releaseOffer(work, id) : deleteOffer(work, id))
  return how
}

async function takeUp(
  work: Work,
  head: HeadRow,
  { offer, how, words, letter }: Omit<Answer, 'id'> & { readonly offer: Offer },
): Promise<Answered> {
  const { email, name, locale } = offer
  if (how !== (email === null ? 'bel' : 'antwoord')) return 'gone'
  if (email !== null)
    await answerAsExchange(work, head, {
      email,
      name,
      locale,
      words: offer.words,
      answer: words,
      from: letter,
    })
  await settleOffer(work, offer.id, { state: 'taken', by: head.initiative_id })
  return how
}

async function rest(
  work: Work,
  offer: Offer,
  { words, letter, name }: { words: string; letter: Letterhead; name: string },
): Promise<'rust'> {
  await settleOffer(work, offer.id, { state: 'rested', by: null })
  if (offer.email !== null) {
    const link = `${letter.origin}/aanbod/${await newOfferKey(work, offer.id)}`
    const { email: to, locale } = offer
    await queueMail(work, restsMail({ to, locale, link, initiative: name, words }))
  }
  return 'rust'
}

/** What a connector sees: what is new, and what has waited long enough to be called a strength of the neighbourhood. */
export interface Strengths {
  readonly fresh: readonly SeenOffer[]
  readonly strengths: readonly SeenOffer[]
  readonly held: readonly SeenOffer[]
  readonly weeks: number
  readonly initiatives: readonly { readonly id: InitiativeId; readonly name: string }[]
}

const isConnector = (actor: Actor) => isA(actor, 'area-connector')

/** What the neighbourhoods of this connector have in them. */
export const readStrengths = useCase<undefined, Strengths>(
  { name: 'volunteering.readStrengths', may: isConnector, records: 'offers.read', publishes: 'nothing' },
  async (work) => {
    const { strengthWeeks: weeks } = await settingsOf({ db: work.db, municipality: work.ctx.municipality })
    const since = new Date(work.ctx.now.getTime() - weeks * 7 * 86_400_000)
    const areas = areasOfConnector(work.ctx.actor)
    const all = await readOffersIn(work, areas, since)
    const seen = (some: readonly Offer[]) => some.map((one) => seenBy(one, null))
    const real = all.filter((one) => one.held.length === 0)
    return {
      weeks,
      fresh: seen(real.filter((one) => one.offeredAt > since)),
      strengths: seen(real.filter((one) => one.offeredAt <= since)),
      held: seen(all.filter((one) => one.held.length > 0)),
      initiatives: await readKeptInitiatives(work, areas),
    }
  },
)

export type Connected = 'voorstel' | 'rust' | 'echt' | 'weg' | 'gone'

/** The connector suggests an offer to an initiative, lets it rest with a kind word, or judges what looks like spam. */
export const connectOffer = useCase<
  {
    readonly id: OfferId
    readonly how: Exclude<Connected, 'gone'>
    readonly initiative: string | null
    readonly words: string
    readonly letter: Letterhead
  },
  Connected,
  Offer
>(
  {
    name: 'volunteering.connectOffer',
    on: async (work, { id }) => {
      const offer = await findOffer(work, { id })
      if (!offer || !canConnect(work.ctx.actor, offer.areas)) throw new NotFound()
      return offer
    },
    may: (actor, offer) => canConnect(actor, offer.areas),
    records: 'offer.connected',
    about: (offer) => offer.id,
  },
  async (work, offer, { how, initiative, words, letter }) => {
    if (offer.state !== 'open') return 'gone'
    if (offer.held.length > 0) return judge(work, offer, how)
    if (how === 'rust') return rest(work, offer, { words, letter, name: letter.city })
    if (how !== 'voorstel') return 'gone'
    const areas = areasOfConnector(work.ctx.actor)
    const to = (await readKeptInitiatives(work, areas)).find((one) => one.id === initiative)
    return to ? suggest(work, offer, { to: to.id, letter }) : 'gone'
  },
)

async function suggest(
  work: Work,
  { id, name, words }: Offer,
  { to: initiative, letter }: { to: InitiativeId; letter: Letterhead },
): Promise<Connected> {
  const head = await headOf(work, initiative)
  if (!head) return 'gone'
  await saveSuggestion(work, id, initiative)
  const link = `${letter.origin}/initiatieven/${head.slug}/aanbod`
  for (const { email: to } of await answerersOf(work, head))
    await queueMail(work, suggestedMail({ to, link, locale: 'nl', initiative: head.name, name, words }))
  return 'voorstel'
}
