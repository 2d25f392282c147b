import { sql } from 'kysely'
import type { Actor, PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { HeadRow, InitiativeId } from '#capabilities/initiatives/index.ts'
import { keptDays, longestOfferDays } from '../domain.ts'
import type { Offer, OfferId, OfferState } from '../domain.ts'

const asRead =
  sql.raw(`o.offer_id as id, o.kind, o.words, o.talents, o.initiative_id as initiative, o.area_id as area,
  o.areas, o.name, o.email, o.phone, o.locale, o.held, o.state, o.taken_by as "takenBy", o.offered_at as "offeredAt"`)

export type OfferToSave = Omit<Offer, 'id' | 'state' | 'takenBy' | 'offeredAt'>

/** Keeps an offer: for a year at most, whatever happens. @returns its id */
export async function saveOffer(work: Work, one: OfferToSave): Promise<OfferId> {
  const { municipality, now } = work.ctx
  const id = newId<OfferId>()
  const keptFrom = new Date(now.getTime() + (longestOfferDays - keptDays) * 86_400_000)
  await sql`insert into samenspel.offer (municipality_id, offer_id, kind, words, talents, initiative_id, area_id, areas,
      name, email, phone, locale, held, state, taken_by, offered_at, kept_from)
    values (${municipality}, ${id}, ${one.kind}, ${one.words}, ${[...one.talents]}, ${one.initiative}, ${one.area},
      ${[...one.areas]}, ${one.name}, ${one.email}, ${one.phone}, ${one.locale}, ${[...one.held]}, 'open', null,
      ${now}, ${keptFrom})`.execute(work.db)
  return id
}

export async function saveOfferLink(work: Work, hash: string, id: OfferId): Promise<void> {
  await sql`insert into samenspel.offer_link (municipality_id, token_hash, offer_id)
    values (${work.ctx.municipality}, ${hash}, ${id})`.execute(work.db)
}

/** An offer, held until this transaction ends. */
export async function findOffer(
  work: Work,
  by:
    | { readonly id: OfferId }
    | { readonly link: string }
    | { readonly id: OfferId; readonly person: PersonId },
): Promise<Offer | null> {
  const { municipality } = work.ctx
  const which =
    'link' in by
      ? sql`o.offer_id = (select offer_id from samenspel.offer_link
          where municipality_id = ${municipality} and token_hash = ${by.link})`
      : 'person' in by
        ? sql`o.offer_id = ${by.id} and o.email = (select email from samenspel.person
            where municipality_id = ${municipality} and person_id = ${by.person})`
        : sql`o.offer_id = ${by.id}`
  const found = await sql<Offer>`select ${asRead} from samenspel.offer o
    where o.municipality_id = ${municipality} and ${which} for update`.execute(work.db)
  return found.rows[0] ?? null
}

/** What this team may take up: offered to them, to an area they lie in, or suggested to them. */
export async function readOffersFor(work: Work, head: HeadRow): Promise<(Offer & { suggested: boolean })[]> {
  const id = head.initiative_id
  const suggested = sql`exists (select from samenspel.offer_suggestion s where s.municipality_id = o.municipality_id
    and s.offer_id = o.offer_id and s.initiative_id = ${id})`
  const found = await sql<Offer & { suggested: boolean }>`select ${asRead}, ${suggested} as suggested
    from samenspel.offer o where o.municipality_id = ${work.ctx.municipality}
      and (o.initiative_id = ${id}
        or (o.held = '{}' and o.state = 'open' and (o.area_id = any(${[...head.areas]}) or ${suggested}))
        or o.taken_by = ${id})
    order by o.state <> 'open', o.offered_at desc, o.offer_id limit 200`.execute(work.db)
  return found.rows
}

/** The areas somebody connects; `all` is the whole municipality. */
export function areasOfConnector(actor: Actor): readonly string[] | 'all' {
  if (actor.kind !== 'person') return []
  const areas = actor.grants.filter(({ role }) => role === 'area-connector').map(({ area }) => area)
  return areas.includes(null) ? 'all' : areas.filter((area) => area !== null)
}

/** What is open in these areas: all of it that was offered to the neighbourhood, and what one initiative left since. */
export async function readOffersIn(
  work: Work,
  areas: readonly string[] | 'all',
  leftSince: Date,
): Promise<Offer[]> {
  const where = areas === 'all' ? sql`true` : sql`o.areas && ${[...areas]}`
  const found = await sql<Offer>`select ${asRead} from samenspel.offer o
    where o.municipality_id = ${work.ctx.municipality} and o.state = 'open' and ${where}
      and (o.area_id is not null or (o.held = '{}' and o.offered_at <= ${leftSince}))
    order by o.offered_at desc, o.offer_id limit 200`.execute(work.db)
  return found.rows
}

/** The initiatives in these areas that their own people keep: whom something can be suggested to. */
export async function readKeptInitiatives(
  work: Work,
  areas: readonly string[] | 'all',
): Promise<{ readonly id: InitiativeId; readonly name: string }[]> {
  const where = areas === 'all' ? sql`true` : sql`areas && ${[...areas]}`
  const found = await sql<{ id: InitiativeId; name: string }>`
    select initiative_id as id, name from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and claimed and standing = 'published' and phase <> 'stopped' and ${where}
    order by name, initiative_id limit 500`.execute(work.db)
  return found.rows
}

export async function saveSuggestion(work: Work, id: OfferId, initiative: InitiativeId): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.offer_suggestion (municipality_id, offer_id, initiative_id, suggested_at)
    values (${municipality}, ${id}, ${initiative}, ${now}) on conflict do nothing`.execute(work.db)
}

/** Somebody answered: from now on it is kept for thirty days. */
export async function settleOffer(
  work: Work,
  id: OfferId,
  { state, by }: { readonly state: Exclude<OfferState, 'open'>; readonly by: InitiativeId | null },
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.offer set state = ${state}, taken_by = ${by}, kept_from = least(kept_from, ${now})
    where municipality_id = ${municipality} and offer_id = ${id}`.execute(work.db)
}

/** Somebody looked: it is no spam. */
export async function releaseOffer(work: Work, id: OfferId): Promise<void> {
  await sql`update samenspel.offer set held = '{}'
    where municipality_id = ${work.ctx.municipality} and offer_id = ${id}`.execute(work.db)
}

/** Gone, with its links and suggestions. */
export async function deleteOffer(work: Work, id: OfferId): Promise<void> {
  await sql`delete from samenspel.offer
    where municipality_id = ${work.ctx.municipality} and offer_id = ${id}`.execute(work.db)
}

export async function countOffered(work: Work, email: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.offer
    where municipality_id = ${work.ctx.municipality} and email = ${email} and offered_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/** What somebody offered, by their address. */
export async function readOffersOf(work: Work, person: PersonId): Promise<Offer[]> {
  const found = await sql<Offer>`select ${asRead} from samenspel.offer o
    join samenspel.person p on p.municipality_id = o.municipality_id and p.email = o.email
    where o.municipality_id = ${work.ctx.municipality} and p.person_id = ${person}
    order by o.offered_at desc, o.offer_id limit 50`.execute(work.db)
  return found.rows
}
