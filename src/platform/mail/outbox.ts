import { sql } from 'kysely'
import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { useCase } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'

/** A mail as it is read: plain text, in the language of whoever gets it. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly locale: Locale
}

export interface QueuedMail extends Mail {
  readonly id: string
  readonly queuedAt: Date
  readonly attempts: number
}

/** Puts a mail in the outbox, within the transaction of its cause: when that fails, there is no mail. */
export async function queueMail(work: Work, mail: Mail): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.mail (municipality_id, mail_id, to_address, subject, body, locale, queued_at, due_at)
    values (${municipality}, ${newId()}, ${mail.to}, ${mail.subject}, ${mail.text}, ${mail.locale}, ${now}, ${now})`.execute(
    work.db,
  )
}

const bySystem = (actor: { readonly kind: string }): boolean => actor.kind === 'system'

/**
 * Takes the mail that is due, for one try each: whoever takes it has until the next try to say that it went out.
 */
export const takeDueMail = useCase<{ most: number }, QueuedMail[]>(
  { name: 'mail.take', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { most }) => {
    const taken = await sql<QueuedMail>`
      update samenspel.mail m set attempts = m.attempts + 1,
        due_at = ${ctx.now}::timestamptz + least(power(2, m.attempts), 480) * interval '1 minute'
      from (select mail_id from samenspel.mail
        where municipality_id = ${ctx.municipality} and due_at <= ${ctx.now}
        order by due_at limit ${most} for update skip locked) due
      where m.municipality_id = ${ctx.municipality} and m.mail_id = due.mail_id
      returning m.mail_id as id, m.to_address as to, m.subject, m.body as text, m.locale,
        m.queued_at as "queuedAt", m.attempts`.execute(db)
    return taken.rows
  },
)

/** Forgets a mail that went out, or that nobody will ever take. */
export const forgetMail = useCase<{ id: string }, void>(
  { name: 'mail.forget', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { id }) => {
    await sql`delete from samenspel.mail where municipality_id = ${ctx.municipality} and mail_id = ${id}`.execute(
      db,
    )
  },
)

/** Everything that waits, newest first: what the demo shows in place of a mailbox. */
export const readOutbox = useCase<undefined, QueuedMail[]>(
  { name: 'mail.readOutbox', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }) => {
    const found = await sql<QueuedMail>`
      select mail_id as id, to_address as to, subject, body as text, locale, queued_at as "queuedAt", attempts
      from samenspel.mail where municipality_id = ${ctx.municipality} order by queued_at desc, mail_id limit 50`.execute(
      db,
    )
    return found.rows
  },
)
