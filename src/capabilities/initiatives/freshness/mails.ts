import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { freshWords } from './messages.ts'

/** The monthly question. Its link opens a page with a button; opening it changes nothing. */
export function doesItHoldMail(given: {
  readonly email: string
  readonly name: string
  readonly link: string
  readonly city: string
  readonly locale: Locale
}): Mail {
  const t = freshWords[given.locale].mail
  const text = [t.hello, t.why(given.name, given.city), given.link, t.ifNot]
  return {
    to: given.email,
    subject: t.subject(given.name),
    text: `${text.join('\n\n')}\n`,
    locale: given.locale,
  }
}
