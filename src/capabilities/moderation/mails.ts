import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, localDay } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { turnedRound } from './domain.ts'
import type { Outcome, Verdict } from './domain.ts'
import { words } from './messages.ts'

/** In whose name a mail is written, and where its links lead. */
export type Sender = Omit<Letterhead, 'locale'>

function letter(to: string, locale: Locale, subject: string, parts: readonly (string | null)[]): Mail {
  const text = [words[locale].mail.hello, ...parts].filter((part) => part !== null && part !== '')
  return { to, subject, text: `${text.join('\n\n')}\n`, locale }
}

const dayOf = (moment: Date, locale: Locale): string => dayInWords(localDay(moment), locale)

/** To those who have to look: that something waits, and until when. What was written is not in it. */
export function deskMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly kind: 'report' | 'page' | 'nobody'
  readonly name: string
  readonly dueAt: Date
  readonly link: string
  readonly from: Sender
}): Mail {
  const t = words[given.locale].mail.desk[given.kind]
  return letter(given.to, given.locale, t.subject(given.name), [
    t.text(given.name, dayOf(given.dueAt, given.locale)),
    given.link,
  ])
}

/** To a second moderator; to the administrators where there is none. */
export function appealMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly name: string
  readonly dueAt: Date
  readonly link: string
  readonly alone: boolean
  readonly from: Sender
}): Mail {
  const t = words[given.locale].mail.appeal
  const alone = given.alone ? t.alone : null
  const asked = t.text(given.name, dayOf(given.dueAt, given.locale))
  return letter(given.to, given.locale, t.subject(given.name), [asked, alone, given.link])
}

interface Decided {
  readonly to: string
  readonly locale: Locale
  readonly name: string
  readonly outcome: Outcome
  readonly reason: string
  /** Where a second moderator is asked: a page with a form. `null` where nobody may. */
  readonly link: string | null
  readonly from: Sender
}

/** To the owners of a page: what was decided, and why. */
export function ownersMail(given: Decided & { readonly slug: string }): Mail {
  const { owners, reason, again } = words[given.locale].mail
  const { name, outcome, link, from } = given
  const isOut = outcome === 'left' || outcome === 'published'
  const page = `${from.origin}/initiatieven/${given.slug}${isOut ? '' : '/bewerken'}`
  return letter(given.to, given.locale, owners.subject[outcome](name), [
    owners.text[outcome](name, from.city),
    given.reason === '' ? null : reason(given.reason),
    `${owners.page}\n\n${page}`,
    link === null ? null : `${again}\n\n${link}`,
  ])
}

/** To whoever reported and left an address. */
export function reporterMail(given: Decided): Mail {
  const { reporter, reason, again } = words[given.locale].mail
  const { name, outcome, link, from } = given
  const done = outcome === 'taken-down' ? reporter['taken-down'] : reporter.left
  return letter(given.to, given.locale, reporter.subject(name), [
    done(name, from.city),
    reason(given.reason),
    link === null ? null : `${again}\n\n${link}`,
  ])
}

/** To whoever reported something about a page that its people took away. */
export function pageGoneMail(given: {
  readonly to: string
  readonly name: string
  readonly locale: Locale
}): Mail {
  const t = words[given.locale].mail.reporter
  return letter(given.to, given.locale, t.subject(given.name), [t.gone(given.name)])
}

/** To the owners of a page at which nobody looked in time. */
export function releasedMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly name: string
  readonly slug: string
  readonly from: Sender
}): Mail {
  const t = words[given.locale].mail
  return letter(given.to, given.locale, t.released.subject(given.name), [
    t.released.text(given.name, given.from.city),
    `${t.owners.page}\n\n${given.from.origin}/initiatieven/${given.slug}`,
  ])
}

/** To owners and those who reported: how the second look ended. */
export function verdictMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly reader: 'owners' | 'reporter'
  readonly name: string
  readonly outcome: Outcome
  readonly verdict: Verdict
  readonly reason: string
  readonly by: 'moderator' | 'administrator'
  readonly from: Sender
}): Mail {
  const { verdict: t, reason } = words[given.locale].mail
  const said =
    given.verdict === 'upheld'
      ? t.upheld(words[given.locale].outcome[given.outcome])
      : t.reversed[turnedRound[given.outcome]]
  return letter(given.to, given.locale, t.subject(given.name), [
    `${t[given.reader](given.name)} ${t.by[given.by](given.from.city)}`,
    said,
    reason(given.reason),
    t.end,
  ])
}
