import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { GuidedReason, Kept } from './domain.ts'

const columns = sql`reason, made_by as "madeBy", sentence, services, checked_on::text as "checkedOn"`

/** All that a municipality keeps, in no order. */
export async function readGuidance({ db, municipality }: Reading): Promise<Kept[]> {
  const found = await sql<Kept>`select ${columns} from published.guidance
    where municipality_id = ${municipality}`.execute(db)
  return found.rows
}

/** What is kept for one reason; whoever else wants to change it waits until this transaction ends. */
export async function holdGuidance({ db, ctx }: Work, reason: GuidedReason): Promise<Kept | undefined> {
  const found = await sql<Kept>`select ${columns} from published.guidance
    where municipality_id = ${ctx.municipality} and reason = ${reason} for update`.execute(db)
  return found.rows[0]
}

export async function saveGuidance({ db, ctx }: Work, kept: Kept): Promise<void> {
  const { reason, madeBy, sentence, services, checkedOn } = kept
  await sql`insert into published.guidance (municipality_id, reason, made_by, sentence, services, checked_on)
    values (${ctx.municipality}, ${reason}, ${madeBy}, ${JSON.stringify(sentence)}::jsonb,
      ${JSON.stringify(services)}::jsonb, ${checkedOn}::date)
    on conflict (municipality_id, reason) do update set made_by = excluded.made_by, sentence = excluded.sentence,
      services = excluded.services, checked_on = excluded.checked_on`.execute(db)
}

/** @returns whether there was anything */
export async function deleteGuidance({ db, ctx }: Work, reason: GuidedReason): Promise<boolean> {
  const gone = await sql`delete from published.guidance
    where municipality_id = ${ctx.municipality} and reason = ${reason} returning reason`.execute(db)
  return gone.rows.length > 0
}
