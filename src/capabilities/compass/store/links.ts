import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { CompassId } from '../domain.ts'

/** What a link opens: to write in, or to read only. */
export type Opens = 'write' | 'read'

/** Whose link this is; it says nothing of what is in the Kompas. */
export async function readLink(work: Work, hash: string): Promise<{ compass: CompassId; may: Opens } | null> {
  const found = await sql<{ compass: CompassId; may: Opens }>`
    select compass_id as compass, may from samenspel.compass_link
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash}`.execute(work.db)
  return found.rows[0] ?? null
}

export async function saveLink(
  work: Work,
  link: { readonly hash: string; readonly compass: CompassId; readonly may: Opens },
): Promise<void> {
  await sql`insert into samenspel.compass_link (municipality_id, token_hash, compass_id, may, made_at)
    values (${work.ctx.municipality}, ${link.hash}, ${link.compass}, ${link.may}, ${work.ctx.now})`.execute(
    work.db,
  )
}

/** The links that there are; never how they read, for that is kept nowhere. */
export async function readLinks(work: Work, id: CompassId): Promise<{ may: Opens; madeAt: Date }[]> {
  const found = await sql<{ may: Opens; madeAt: Date }>`select may, made_at as "madeAt"
    from samenspel.compass_link
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id} order by made_at`.execute(work.db)
  return found.rows
}

/** From now on no link of this kind opens it. */
export async function deleteLinks(work: Work, id: CompassId, may: Opens): Promise<void> {
  await sql`delete from samenspel.compass_link
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id} and may = ${may}`.execute(work.db)
}

/** How often a link of any Kompas went to this address since a moment. */
export async function countMailings(work: Work, address: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.compass_link
    where municipality_id = ${work.ctx.municipality} and mailed_to = ${address} and mailed_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/**
 * Notes to whom a link is mailed, in short. Once within the time: of two at the same moment one gets through.
 * @returns whether it may go
 */
export async function noteMailing(
  work: Work,
  link: { readonly hash: string; readonly address: string; readonly notSince: Date },
): Promise<boolean> {
  const { municipality, now } = work.ctx
  const done = await sql`update samenspel.compass_link set mailed_to = ${link.address}, mailed_at = ${now}
    where municipality_id = ${municipality} and token_hash = ${link.hash}
      and (mailed_at is null or mailed_at <= ${link.notSince})`.execute(work.db)
  return Number(done.numAffectedRows ?? 0) === 1
}
