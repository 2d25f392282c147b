import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'

/** So long no mail goes to an address that takes none; then it is tried again. */
export const unreachableDays = 180
/** 96 bits: enough that no two addresses share one, and short enough for the address that a bounce comes back to. */
export const hashLength = 24

/**
 * An address as it is kept once it takes no mail: whoever reads the table sees none, and the same address is another row
 * in another municipality. `privacy/whose.ts` computes the same in SQL.
 */
export function hashOfAddress(municipality: MunicipalityId, email: string): string {
  const text = `${municipality} ${email.trim().toLowerCase()}`
  return createHash('sha256').update(text).digest('hex').slice(0, hashLength)
}

/** Ends all mail to an address, but for what somebody asks for themselves. */
export async function noteUnreachable({ db, ctx }: Work, hash: string): Promise<void> {
  await sql`insert into samenspel.unreachable (municipality_id, address_hash, since)
    values (${ctx.municipality}, ${hash}, ${ctx.now})
    on conflict (municipality_id, address_hash) do update set since = excluded.since`.execute(db)
}

/** Whether an address takes no mail. */
export async function isUnreachable({ db, ctx }: Work, email: string): Promise<boolean> {
  const found = await sql`select 1 from samenspel.unreachable where municipality_id = ${ctx.municipality}
    and address_hash = ${hashOfAddress(ctx.municipality, email)}`.execute(db)
  return found.rows.length > 0
}

/** Somebody used what came to this address by mail: it takes mail again. */
export async function noteReached({ db, ctx }: Work, email: string): Promise<void> {
  await sql`delete from samenspel.unreachable where municipality_id = ${ctx.municipality}
    and address_hash = ${hashOfAddress(ctx.municipality, email)}`.execute(db)
}
