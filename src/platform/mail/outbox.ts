import { sql } from 'kysely'
import type { Locale, MunicipalityId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import { hashOfAddress } from './unreachable.ts'

/** How whoever gets a mail stops all mail of its kind. Both addresses are absolute. */
export interface Stop {
  /** A page with one button, for people. */
  readonly page: string
  /**
   * For mail programs: takes `POST List-Unsubscribe=One-Click` without cookies (RFC 8058). Older programs open it, so
   * asked with GET it changes nothing and leads to `page`.
   */
  readonly oneClick: string
}

/**
 * A mail as it is read: plain text, in the language of whoever gets it. Its HTML is made from the text when it is sent
 * (`html/`).
 */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly locale: Locale
  /** For mail that comes again and again. */
  readonly stop?: Stop
  /** Whose answer it is when somebody answers this mail, by `answerable` of `inbound/`. */
  readonly answerTo?: string
  /** A file for the calendar of whoever gets it, by `calendarFile` with an invitation: one to a mail. */
  readonly calendar?: string
  /**
   * They asked for it just now and wait for it: it goes before other mail, and also to an address that took no mail
   * before, because it may do so again.
   */
  readonly asked?: 'now'
}

export interface QueuedMail extends Mail {
  readonly id: string
  readonly queuedAt: Date
  /** How often it was tried. */
  readonly attempts: number
}

/**
 * Puts a mail in the outbox, within the transaction of its cause: when that fails, there is no mail. To an address that
 * takes no mail nothing is queued, unless they asked for it just now.
 */
export async function queueMail(work: Work, mail: Mail): Promise<void> {
  const { municipality, now } = work.ctx
  const { page = null, oneClick = null } = mail.stop ?? {}
  const askedNow = mail.asked === 'now'
  // One statement: a digest queues a hundred in a transaction.
  await sql`insert into samenspel.mail (municipality_id, mail_id, to_address, subject, body, locale, queued_at, due_at,
      stop_page, stop_one_click, answer_to, asked_now, calendar)
    select ${municipality}, ${newId()}, ${mail.to}, ${mail.subject}, ${mail.text}, ${mail.locale}, ${now}::timestamptz,
      ${now}::timestamptz, ${page}, ${oneClick}, ${mail.answerTo ?? null}, ${askedNow}::boolean,
      ${mail.calendar ?? null}
    where ${askedNow}::boolean or not exists (select from samenspel.unreachable
      where municipality_id = ${municipality} and address_hash = ${hashOfAddress(municipality, mail.to)})`.execute(
    work.db,
  )
  lately.set(municipality, now)
}

/** When this process last queued something, by municipality. */
const lately = new Map<MunicipalityId, Date>()

/** The municipalities for which this process queued something since a moment: where mail is likely to be due. */
export function queuedSince(moment: Date): MunicipalityId[] {
  return [...lately].filter(([, at]) => at >= moment).map(([municipality]) => municipality)
}

/** A mail as its row holds it. */
export interface MailRow extends Omit<QueuedMail, 'stop' | 'answerTo' | 'asked' | 'calendar'> {
  readonly stopPage: string | null
  readonly oneClick: string | null
  readonly answerTo: string | null
  readonly calendar: string | null
}

/** The columns of a mail of the table `m`. */
export const mailColumns = sql.raw(`m.mail_id as id, m.to_address as to, m.subject, m.body as text, m.locale,
  m.queued_at as "queuedAt", m.attempts, m.stop_page as "stopPage", m.stop_one_click as "oneClick",
  m.answer_to as "answerTo", m.calendar`)

/** A row as a mail. */
export function asMail(row: MailRow): QueuedMail {
  const { id, to, subject, text, locale, queuedAt, attempts, stopPage, oneClick, answerTo, calendar } = row
  return {
    id,
    to,
    subject,
    text,
    locale,
    queuedAt,
    attempts,
    ...(stopPage !== null && oneClick !== null ? { stop: { page: stopPage, oneClick } } : {}),
    ...(answerTo !== null ? { answerTo } : {}),
    ...(calendar !== null ? { calendar } : {}),
  }
}

const bySystem = (actor: { readonly kind: string }): boolean => actor.kind === 'system'

/** Everything that waits, newest first: what the demo shows in place of a mailbox. */
export const readOutbox = useCase<undefined, QueuedMail[]>(
  { name: 'mail.readOutbox', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }) => {
    const found = await sql<MailRow>`select ${mailColumns} from samenspel.mail m
      where m.municipality_id = ${ctx.municipality} order by m.queued_at desc, m.mail_id limit 200`.execute(
      db,
    )
    return found.rows.map(asMail)
  },
)

/** What was tried in vain and still waits since before a moment. */
export const readStuck = useCase<{ before: Date }, { count: number; oldest: Date | null }>(
  { name: 'mail.readStuck', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { before }) => {
    const found = await sql<{ count: number; oldest: Date | null }>`
      select count(*)::int as count, min(queued_at) as oldest from samenspel.mail
      where municipality_id = ${ctx.municipality} and attempts > 0 and queued_at < ${before}`.execute(db)
    return found.rows[0]!
  },
)

/** One mail that waits; `null` when it is not there. */
export const readWaiting = useCase<{ id: string }, QueuedMail | null>(
  { name: 'mail.readWaiting', may: bySystem, records: null, publishes: 'nothing' },
  async ({ db, ctx }, { id }) => {
    const found = await sql<MailRow>`select ${mailColumns} from samenspel.mail m
      where m.municipality_id = ${ctx.municipality} and m.mail_id = ${id}`.execute(db)
    return found.rows[0] ? asMail(found.rows[0]) : null
  },
)
