import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { wishDays } from '../domain.ts'
import type { Subject } from '../domain.ts'
import { words } from '../messages.ts'
import type { Place } from './letter.ts'

/** Asks whether somebody really wants to follow this. The link opens a page with a button. */
export function confirmMail(given: {
  readonly to: string
  readonly subject: Subject
  readonly token: string
  readonly place: Place
  readonly locale: Locale
}): Mail {
  const { to, subject, token, place, locale } = given
  const t = words[locale].mail
  // Words that somebody typed to look for, do not go to an address that they typed as well: the page says them.
  const name = subject.kind === 'search' ? t.confirm.aSearch : subject.name
  const link = `${place.origin}/volgen/bevestigen/${token}`
  const text = [
    t.hello,
    t.confirm.asked(name, place.name),
    t.confirm.button,
    link,
    t.confirm.notYou(wishDays),
  ]
  return { to, subject: t.confirm.subject(name), text: `${text.join('\n\n')}\n`, locale, asked: 'now' }
}

/** Brings somebody to what they follow. */
export function linkMail(given: {
  readonly to: string
  readonly token: string
  readonly place: Place
  readonly locale: Locale
}): Mail {
  const { to, token, place, locale } = given
  const t = words[locale].mail
  const text = [t.hello, t.link.button(place.name), `${place.origin}/mails/${token}`, t.link.notYou]
  return { to, subject: t.link.subject(place.name), text: `${text.join('\n\n')}\n`, locale, asked: 'now' }
}
