import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { linkMinutes } from './domain.ts'
import { words } from './messages.ts'
import { invitationDays } from './roles/domain.ts'
import type { Invite } from './roles/domain.ts'

/** The mail with which somebody signs in. The link opens a page with a button; opening it alone changes nothing. */
export function signInMail(given: {
  readonly email: string
  readonly link: string
  readonly city: string
  readonly locale: Locale
}): Mail {
  const t = words[given.locale].mail
  const text = [t.hello, t.why(given.city), given.link, t.once(linkMinutes), t.notYou].join('\n\n')
  return {
    to: given.email,
    subject: t.subject(given.city),
    text: `${text}\n`,
    locale: given.locale,
    asked: 'now',
  }
}

/**
 * The mail in which somebody is asked to take a role, or whether a page is theirs (`claims`). Its link opens a page
 * with a button, as every link does.
 */
export function invitationMail(given: {
  readonly invite: Invite
  readonly link: string
  readonly city: string
  readonly locale: Locale
  readonly claims?: true
}): Mail {
  const { role, scopeName, email } = given.invite
  const { claim, mail, as } = words[given.locale].invitation
  const what = given.claims ? (scopeName ?? '') : as(words[given.locale].role[role], scopeName)
  const t = given.claims ? claim : mail
  const text = [mail.hello, t.asked(what, given.city), given.link, mail.term(invitationDays), mail.notYou]
  return { to: email, subject: t.subject(what), text: `${text.join('\n\n')}\n`, locale: given.locale }
}
