import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { ownWords } from './messages.ts'

/**
 * The link to a Kompas, for whoever asked for it. What the idea is called does not go along: the address was typed by
 * somebody who may have typed the title as well.
 */
export function linkMail(given: {
  readonly to: string
  readonly link: string
  readonly city: string
  readonly locale: Locale
}): Mail {
  const { to, link, city, locale } = given
  const t = ownWords[locale].mail
  const text = [t.hello, t.link(city), link, t.keep, t.notYou]
  return { to, subject: t.subject(city), text: `${text.join('\n\n')}\n`, locale, asked: 'now' }
}
