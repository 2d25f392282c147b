import { sql } from 'kysely'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { asMail, mailColumns } from './outbox.ts'
import type { MailRow, QueuedMail } from './outbox.ts'
import { hashOfAddress, noteUnreachable } from './unreachable.ts'

const bySystem = (actor: { readonly kind: string }): boolean => actor.kind === 'system'

/** Nobody else takes a mail that was taken so short ago; longer than any batch can be under way. */
export const takenMinutes = 10

/** Takes the mail that is due, to be sent at once, by nobody else for as long as that can last. */
export const takeDueMail = useCase<{ most: number }, QueuedMail[]>(
  { name: 'mail.take', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { most }) => {
    // Materialized: looked up again for each row, the limit would count anew.
    const taken = await sql<MailRow & { askedNow: boolean }>`
      with due as materialized (select mail_id from samenspel.mail
        where municipality_id = ${ctx.municipality} and due_at <= ${ctx.now}
        order by asked_now desc, due_at limit ${most} for update skip locked)
      update samenspel.mail m set taken_at = ${ctx.now},
        due_at = ${ctx.now}::timestamptz + ${takenMinutes} * interval '1 minute'
      from due where m.municipality_id = ${ctx.municipality} and m.mail_id = due.mail_id
      returning m.asked_now as "askedNow", ${mailColumns}`.execute(db)
    // `returning` keeps no order.
    return taken.rows.toSorted((a, b) => Number(b.askedNow) - Number(a.askedNow)).map(asMail)
  },
)

/** Forgets a mail that went out. */
export const forgetMail = useCase<{ id: string }, void>(
  { name: 'mail.forget', may: bySystem, records: null, publishes: 'nothing' },
  (work, { id }) => deleteMail(work, id),
)

/** Forgets a mail that nobody will ever take; with `unreachable`, all mail to that address ends. */
export const giveUpMail = useCase<{ id: string; unreachable: string | null }, void>(
  { name: 'mail.giveUp', may: bySystem, records: null, publishes: 'nothing' },
  async (work, { id, unreachable }) => {
    await deleteMail(work, id)
    if (unreachable !== null) await noteUnreachable(work, hashOfAddress(work.ctx.municipality, unreachable))
  },
)

async function deleteMail({ db, ctx }: Work, id: string): Promise<void> {
  await sql`delete from samenspel.mail where municipality_id = ${ctx.municipality} and mail_id = ${id}`.execute(
    db,
  )
}

/** A mail that was not taken waits, ever longer, and no longer than this. */
export const postponeMail = useCase<{ id: string; mostMinutes: number }, void>(
  { name: 'mail.postpone', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { id, mostMinutes }) => {
    await sql`update samenspel.mail set taken_at = null, attempts = least(attempts + 1, 1000),
        due_at = ${ctx.now}::timestamptz + least(power(2, least(attempts, 20)), ${mostMinutes}) * interval '1 minute'
      where municipality_id = ${ctx.municipality} and mail_id = ${id}`.execute(db)
  },
)

/** Puts back what was taken and not tried; without ids, all that somebody had in hand who is gone. */
export const putBackMail = useCase<{ ids: readonly string[] | 'all' }, void>(
  { name: 'mail.putBack', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { ids }) => {
    const which = ids === 'all' ? sql`taken_at is not null` : sql`mail_id = any(${[...ids]})`
    await sql`update samenspel.mail set taken_at = null, due_at = ${ctx.now}
      where municipality_id = ${ctx.municipality} and ${which}`.execute(db)
  },
)
