import type { Locale } from '#platform/context/ctx.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { Conversation } from '../domain.ts'
import { invitationOf } from './calendar.ts'
import type { Appointment } from './domain.ts'
import { appointmentWords } from './messages.ts'
import type { InviteHead } from './tell.ts'

/** What one side does with an appointment. */
export type Deed = 'made' | 'moved' | 'cancelled'
/** What somebody is told of it: also that they come to it, or need not, because the conversation has another contact. */
export type Change = Deed | 'came' | 'left'

/** To each side: when and where, with what their calendar needs. Neither reads the address of the other. */
export function invitationMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly head: InviteHead
  readonly conversation: Conversation
  readonly one: Appointment
  readonly change: Change
  readonly reason: string
}): Mail {
  const { to, locale, head, conversation, one, change, reason } = given
  const t = appointmentWords[locale].mail
  const link = `${head.origin}/gesprekken/${conversation.id}`
  const isOff = change === 'cancelled' || change === 'left'
  const facts = [
    one.title,
    `${t.when}: ${whenInWords(one.startsAt, one.endsAt, locale)}`,
    `${t.where}: ${one.place}`,
  ]
  const text = [
    t.hello,
    t.why[change](conversation.subject),
    facts.join('\n'),
    ...(reason === '' ? [] : [`${t.reason}: ${reason}`]),
    isOff ? t.takeOut : t.putIn,
    t.link,
    link,
  ]
  const shown = change === 'left' ? { ...one, cancelledAt: one.changedAt } : one
  const organizer = { name: head.city, email: head.organizer }
  return {
    to,
    locale,
    subject: t.subject[change](one.title),
    text: `${text.join('\n\n')}\n`,
    calendar: invitationOf(shown, link, { organizer, attendee: to }),
  }
}
