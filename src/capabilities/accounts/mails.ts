import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { linkMinutes } from './domain.ts'
import { words } from './messages.ts'

/** The mail with which somebody signs in. The link opens a page with a button; opening it alone changes nothing. */
export function signInMail(given: {
  readonly email: string
  readonly link: string
  readonly city: string
  readonly locale: Locale
}): Mail {
  const t = words[given.locale].mail
  const text = [t.hello, t.why(given.city), given.link, t.once(linkMinutes), t.notYou].join('\n\n')
  return { to: given.email, subject: t.subject(given.city), text: `${text}\n`, locale: given.locale }
}
