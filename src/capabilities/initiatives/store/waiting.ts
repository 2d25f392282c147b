import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '../domain.ts'

/** A page that waits for a moderator's look. */
export interface WaitingPage {
  readonly initiative_id: InitiativeId
  readonly slug: string
  readonly name: string
  readonly waiting_since: Date
  /** When nobody has looked by then, it goes out by itself. */
  readonly look_by: Date
}

/** Whether the world has seen this page before. */
export async function hasBeenOut(work: Work, id: InitiativeId): Promise<boolean> {
  const found = await sql<{ been_out: boolean }>`select been_out from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
  return found.rows[0]?.been_out ?? false
}

/** Remembers of these pages that they are out. */
export async function noteOut(work: Work, ids: readonly InitiativeId[]): Promise<void> {
  await sql`update samenspel.initiative set been_out = true
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...ids]}) and not been_out`.execute(
    work.db,
  )
}

/** From now on it waits, until this moment at most. */
export async function saveWaiting(work: Work, id: InitiativeId, lookBy: Date): Promise<void> {
  await sql`update samenspel.initiative
    set standing = 'waiting', waiting_since = ${work.ctx.now}, look_by = ${lookBy}, updated_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}

/** Until when this page waits at most; `null` when it does not wait. */
export async function readLookBy(work: Work, id: InitiativeId): Promise<Date | null> {
  const found = await sql<{ look_by: Date | null }>`select look_by from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id} and standing = 'waiting'`.execute(
    work.db,
  )
  return found.rows[0]?.look_by ?? null
}

/** Pages that wait for a look, the longest first. @param until only those whose term has passed by then */
export async function readWaiting(work: Work, until: Date | null = null): Promise<WaitingPage[]> {
  const found = await sql<WaitingPage>`
    select initiative_id, slug, name, waiting_since, look_by from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and standing = 'waiting'
      ${until === null ? sql`` : sql`and look_by <= ${until}`}
    order by waiting_since, initiative_id`.execute(work.db)
  return found.rows
}
