import type { Locale } from '#platform/context/ctx.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { Conversation } from '../domain.ts'
import { invitationOf } from './calendar.ts'
import type { Appointment } from './domain.ts'
import { appointmentWords } from './messages.ts'
import type { Change } from './service.ts'
import type { InviteHead } from './tell.ts'

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
    change === 'cancelled' ? t.takeOut : t.putIn,
    t.link,
    link,
  ]
  const organizer = { name: head.city, email: head.organizer }
  return {
    to,
    locale,
    subject: t.subject[change](one.title),
    text: `${text.join('\n\n')}\n`,
    calendar: invitationOf(one, link, { organizer, attendee: to }),
  }
}
