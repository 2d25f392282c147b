import { sql } from 'kysely'
import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { wishDays } from '../domain.ts'
import type { Subject } from '../domain.ts'

/** What somebody asked to follow with an address that has not said yes. */
export interface Wish extends Subject {
  readonly email: string
  readonly locale: Locale
}

export async function saveWish(work: Work, wish: Wish & { readonly hash: string }): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.follow_wish (municipality_id, token_hash, email, locale, kind, what, name, asked_at)
    values (${municipality}, ${wish.hash}, ${wish.email}, ${wish.locale}, ${wish.kind}, ${wish.what}, ${wish.name}, ${now})`.execute(
    work.db,
  )
}

/** How much was asked with this address since a moment. */
export async function countWishes(work: Work, email: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.follow_wish
    where municipality_id = ${work.ctx.municipality} and email = ${email} and asked_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/** A wish that can still come true; looking changes nothing. */
export async function readWish(work: Work, hash: string): Promise<Wish | null> {
  const since = new Date(work.ctx.now.getTime() - wishDays * 86_400_000)
  const found = await sql<Wish>`select email, locale, kind, what, name from samenspel.follow_wish
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash} and asked_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0] ?? null
}

/** Takes a wish away: of two at the same moment one gets it. */
export async function takeWish(work: Work, hash: string): Promise<Wish | null> {
  const wish = await readWish(work, hash)
  const taken = await sql`delete from samenspel.follow_wish
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash}`.execute(work.db)
  return Number(taken.numAffectedRows ?? 0) > 0 ? wish : null
}
