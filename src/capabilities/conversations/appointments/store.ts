import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { ConversationId } from '../domain.ts'
import type { Appointment } from './domain.ts'

export async function saveAppointment(work: Work, of: ConversationId, one: Appointment): Promise<void> {
  const { municipality } = work.ctx
  await sql`insert into samenspel.appointment (municipality_id, appointment_id, conversation_id, title, starts_at, ends_at, place,
      sequence, changed_at, cancelled_at, circles, readers)
    select ${municipality}, ${one.id}, ${of}, ${one.title}, ${one.startsAt}::timestamptz, ${one.endsAt}::timestamptz,
      ${one.place}, ${one.sequence}::int, ${one.changedAt}::timestamptz, ${one.cancelledAt}::timestamptz,
      c.circles, c.readers
    from samenspel.conversation c where c.municipality_id = ${municipality} and c.conversation_id = ${of}`.execute(
    work.db,
  )
}

/** The appointments of a conversation, the soonest first. */
export async function readAppointments(work: Work, of: ConversationId): Promise<Appointment[]> {
  const found =
    await sql<Appointment>`select appointment_id as id, title, starts_at as "startsAt", ends_at as "endsAt", place,
      sequence, changed_at as "changedAt", cancelled_at as "cancelledAt" from samenspel.appointment
    where municipality_id = ${work.ctx.municipality} and conversation_id = ${of}
    order by starts_at, appointment_id`.execute(work.db)
  return found.rows
}

/**
 * Writes an appointment as it is from now on, if nobody changed it in the meantime.
 * @returns false when it is not as it was seen
 */
export async function changeAppointment(
  work: Work,
  of: ConversationId,
  { seen, ...one }: Appointment & { readonly seen: number },
): Promise<boolean> {
  const done = await sql`update samenspel.appointment set title = ${one.title}, starts_at = ${one.startsAt},
      ends_at = ${one.endsAt}, place = ${one.place}, sequence = ${one.sequence}, changed_at = ${one.changedAt},
      cancelled_at = ${one.cancelledAt}
    where municipality_id = ${work.ctx.municipality} and appointment_id = ${one.id}
      and conversation_id = ${of} and sequence = ${seen}`.execute(work.db)
  return done.numAffectedRows === 1n
}
