import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { freshWords } from './messages.ts'

interface Given {
  readonly email: string
  readonly name: string
  readonly link: string
  readonly city: string
  readonly locale: Locale
}

/** The monthly question. Its link opens a page with a button; opening it changes nothing. */
export function doesItHoldMail(given: Given): Mail {
  const t = freshWords[given.locale].mail
  return mailOf(given, t.subject(given.name), [t.hello, t.why(given.name, given.city), given.link, t.ifNot])
}

/** Somebody called, and said for the team that its page holds. The link leads to where it is changed. */
export function somebodyCalledMail(given: Given): Mail {
  const t = freshWords[given.locale].calledMail
  return mailOf(given, t.subject(given.name), [
    t.hello,
    t.why(given.name, given.city),
    t.otherwise,
    given.link,
    t.refuse,
  ])
}

const mailOf = ({ email: to, locale }: Given, subject: string, text: readonly string[]): Mail => ({
  to,
  locale,
  subject,
  text: `${text.join('\n\n')}\n`,
})
