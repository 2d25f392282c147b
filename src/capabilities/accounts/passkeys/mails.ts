import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { passkeyWords } from './messages.ts'

/** Tells somebody that there is a new way into their account. */
export function passkeyAddedMail(given: {
  readonly to: string
  readonly device: string
  readonly origin: string
  readonly city: string
  readonly locale: Locale
}): Mail {
  const { to, device, origin, city, locale } = given
  const t = passkeyWords[locale].mail
  const text = [
    t.hello,
    t.added(city, device || passkeyWords[locale].unknownDevice),
    t.notYou,
    `${origin}/mijn/passkeys`,
  ]
  return { to, subject: t.subject(city), text: `${text.join('\n\n')}\n`, locale }
}
