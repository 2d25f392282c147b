import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { InitiativeId } from '../domain.ts'
import type { Exchange, Message, Side } from './correspondence.ts'

const exchangeColumns = sql.raw(
  'x.exchange_id as id, x.initiative_id as initiative, x.sender_email as email, x.sender_name as name, x.locale, x.closed_at as "closedAt"',
)
const messageColumns = sql.raw('message_id as id, side, words, sent_at as "sentAt", held')

/** @returns its id */
export async function saveExchange(
  work: Work,
  { initiative, email, name, locale }: Omit<Exchange, 'id' | 'closedAt'>,
): Promise<string> {
  const { municipality, now } = work.ctx
  const id = newId<string>()
  await sql`insert into samenspel.exchange
      (municipality_id, exchange_id, initiative_id, sender_email, sender_name, locale, begun_at, last_at)
    values (${municipality}, ${id}, ${initiative}, ${email}, ${name}, ${locale}, ${now}, ${now})`.execute(
    work.db,
  )
  return id
}

/** Adds a message after all others, whatever the clocks say; from now on the exchange is kept for its whole term again. */
export async function saveMessage(
  work: Work,
  exchange: string,
  { side, words, held }: Pick<Message, 'side' | 'words' | 'held'>,
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.exchange_message (municipality_id, exchange_id, message_id, side, words, sent_at, held)
    values (${municipality}, ${exchange}, ${newId()}, ${side}, ${words},
      greatest(${now}::timestamptz, (select max(sent_at) + interval '1 millisecond' from samenspel.exchange_message
        where municipality_id = ${municipality} and exchange_id = ${exchange})), ${[...held]})`.execute(
    work.db,
  )
  await sql`update samenspel.exchange set last_at = ${now}
    where municipality_id = ${municipality} and exchange_id = ${exchange}`.execute(work.db)
}

/** Whose link it is: of whoever wrote, of a member of the team, or (`null`) of the known address. */
export interface Seat {
  readonly side: Side
  readonly person: PersonId | null
}

export async function saveLink(
  work: Work,
  hash: string,
  { exchange, side, person }: Seat & { readonly exchange: string },
): Promise<void> {
  await sql`insert into samenspel.exchange_link (municipality_id, token_hash, exchange_id, side, person_id)
    values (${work.ctx.municipality}, ${hash}, ${exchange}, ${side}, ${person})`.execute(work.db)
}

/** The exchange that a link leads to, held until this transaction ends. */
export async function findByLink(work: Work, hash: string): Promise<(Exchange & Seat) | null> {
  const found = await sql<Exchange & Seat>`
    select ${exchangeColumns}, l.side, l.person_id as person from samenspel.exchange_link l
    join samenspel.exchange x on x.municipality_id = l.municipality_id and x.exchange_id = l.exchange_id
    where l.municipality_id = ${work.ctx.municipality} and l.token_hash = ${hash} for update of x`.execute(
    work.db,
  )
  return found.rows[0] ?? null
}

/** The open exchange of somebody with an initiative, the last one, held until this transaction ends. */
export async function findOpen(
  work: Work,
  { initiative, email, name }: Pick<Exchange, 'initiative' | 'email' | 'name'>,
): Promise<Exchange | null> {
  const found = await sql<Exchange>`
    select ${exchangeColumns} from samenspel.exchange x
    where x.municipality_id = ${work.ctx.municipality} and x.sender_email = ${email}
      and x.initiative_id = ${initiative} and x.sender_name = ${name} and x.closed_at is null
    order by x.begun_at desc, x.exchange_id limit 1 for update`.execute(work.db)
  return found.rows[0] ?? null
}

/** The exchange that somebody answers by mail, held until this transaction ends. */
export async function findByAnswer(work: Work, id: string, seat: Seat): Promise<(Exchange & Seat) | null> {
  const found = await sql<Exchange>`
    select ${exchangeColumns} from samenspel.exchange x
    where x.municipality_id = ${work.ctx.municipality} and x.exchange_id = ${id} for update`.execute(work.db)
  return found.rows[0] ? { ...found.rows[0], ...seat } : null
}

/** An exchange of this initiative, held until this transaction ends. */
export async function findExchange(
  work: Work,
  initiative: InitiativeId,
  id: string,
): Promise<Exchange | null> {
  const found = await sql<Exchange>`
    select ${exchangeColumns} from samenspel.exchange x
    where x.municipality_id = ${work.ctx.municipality} and x.initiative_id = ${initiative} and x.exchange_id = ${id}
    for update`.execute(work.db)
  return found.rows[0] ?? null
}

/** All that was said, in order. */
export async function readMessages(work: Work, exchange: string): Promise<Message[]> {
  const found = await sql<Message>`
    select ${messageColumns} from samenspel.exchange_message
    where municipality_id = ${work.ctx.municipality} and exchange_id = ${exchange}
    order by sent_at, message_id`.execute(work.db)
  return found.rows
}

/** An exchange in a list: who, what was said last, and whether something was put aside. No address. */
export interface ListedExchange {
  readonly id: string
  readonly name: string
  readonly closedAt: Date | null
  readonly lastAt: Date
  readonly last: Pick<Message, 'side' | 'words'>
  readonly held: boolean
}

/** The exchanges of an initiative, the newest word first. */
export async function listExchanges(work: Work, initiative: InitiativeId): Promise<ListedExchange[]> {
  const found = await sql<ListedExchange>`
    select x.exchange_id as id, x.sender_name as name, x.closed_at as "closedAt", x.last_at as "lastAt",
      json_build_object('side', m.side, 'words', m.words) as last,
      exists (select from samenspel.exchange_message h where h.municipality_id = x.municipality_id
        and h.exchange_id = x.exchange_id and cardinality(h.held) > 0) as held
    from samenspel.exchange x
    join lateral (select side, words from samenspel.exchange_message n
      where n.municipality_id = x.municipality_id and n.exchange_id = x.exchange_id
      order by n.sent_at desc, n.message_id desc limit 1) m on true
    where x.municipality_id = ${work.ctx.municipality} and x.initiative_id = ${initiative}
    order by x.last_at desc, x.exchange_id limit 200`.execute(work.db)
  return found.rows
}

/** How many exchanges were begun since a moment: with this address, or with this initiative. */
export async function countBegun(
  work: Work,
  of: { readonly email: string } | { readonly initiative: InitiativeId },
  since: Date,
): Promise<number> {
  const which = 'email' in of ? sql`sender_email = ${of.email}` : sql`initiative_id = ${of.initiative}`
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.exchange
    where municipality_id = ${work.ctx.municipality} and ${which} and begun_at > ${since}`.execute(work.db)
  return found.rows[0]!.n
}

/** Whether something that came since a moment was put aside for this initiative. */
export async function hasHeld(work: Work, initiative: InitiativeId, since: Date): Promise<boolean> {
  const found = await sql`select 1 from samenspel.exchange_message m
    join samenspel.exchange x on x.municipality_id = m.municipality_id and x.exchange_id = m.exchange_id
    where m.municipality_id = ${work.ctx.municipality} and x.initiative_id = ${initiative}
      and x.last_at > ${since} and m.sent_at > ${since} and cardinality(m.held) > 0 limit 1`.execute(work.db)
  return found.rows.length > 0
}

/** From now on nobody writes any more. */
export async function closeExchange(work: Work, id: string): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.exchange set closed_at = coalesce(closed_at, ${now})
    where municipality_id = ${municipality} and exchange_id = ${id}`.execute(work.db)
}

/** Its messages and its links go along. */
export async function deleteExchange(work: Work, id: string): Promise<void> {
  await sql`delete from samenspel.exchange
    where municipality_id = ${work.ctx.municipality} and exchange_id = ${id}`.execute(work.db)
}

/** Says of a message that was put aside that it goes out. */
export async function releaseMessage(work: Work, exchange: string, id: string): Promise<void> {
  await sql`update samenspel.exchange_message set held = '{}'
    where municipality_id = ${work.ctx.municipality} and exchange_id = ${exchange} and message_id = ${id}`.execute(
    work.db,
  )
}

export async function deleteMessage(work: Work, exchange: string, id: string): Promise<void> {
  await sql`delete from samenspel.exchange_message
    where municipality_id = ${work.ctx.municipality} and exchange_id = ${exchange} and message_id = ${id}`.execute(
    work.db,
  )
}
