import type { Locale } from '#platform/context/ctx.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { dayInWords, whenInWords } from '#platform/i18n/dates.ts'
import type { JobPlace } from '#platform/jobs/jobs.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { mailItem, mailSection } from '#capabilities/notifications/index.ts'
import type { Offer, Some, Week } from './domain.ts'
import { weekWords } from './messages.ts'
import { whereOf } from './views/offers.tsx'

/** Where a mail is stopped: the page, and what a mailbox sends by itself (RFC 8058). */
export const stopPath = (token: string): string => `/wijkteam/week/stop/${token}`

/**
 * The week by mail. It tells what is new; numbers to ring and who wants to be found stand on the page, behind a door, and
 * never in a mailbox.
 */
export function mondayMail(given: {
  readonly email: string
  readonly locale: Locale
  readonly week: Week
  readonly token: string
  readonly place: Pick<JobPlace, 'name' | 'origin'>
}): Mail {
  const { email, locale, week, token, place } = given
  const t = weekWords[locale]
  const { today } = week
  const at = (path: string) => `${place.origin}${path}`
  const offerItem = (offer: Offer, title: string) =>
    mailItem(title, [whenOf(offer, { locale, today }), whereOf(offer)], at(`/activiteiten/${offer.id}`))
  const page = at(stopPath(token))
  const { off, late, invitations, wanted, unsure } = week
  const parts = [
    t.monday.hello,
    ...mailSection(
      t.off.title,
      off.first.map((offer) => offerItem(offer, offer.title)),
    ),
    ...mailSection(
      t.late.title,
      late.first.map((offer) => offerItem(offer, `${t.late.news[offer.news]}: ${offer.title}`)),
    ),
    ...mailSection(
      t.asks.invitations,
      invitations.map(({ name, wished, slug }) =>
        mailItem(
          name,
          [wished === null ? t.asks.anyDay : t.asks.wished(dayInWords(wished, locale, { today }))],
          at(`/initiatieven/${slug}`),
        ),
      ),
    ),
    ...mailSection(
      t.asks.wanted,
      wanted.first.map(({ title, initiative, href }) => mailItem(capital(title), [initiative], at(href))),
    ),
    ...(unsure.first.length === 0 ? [] : [t.monday.unsure(numberOf(unsure, locale))]),
    t.monday.all,
    at('/wijkteam/week'),
    `-- \n${t.monday.why(place.name)}`,
    t.monday.stop,
    page,
  ]
  return {
    to: email,
    locale,
    subject: t.monday.subject(subjectOf(week, locale)),
    text: `${parts.join('\n\n')}\n`,
    stop: { page, oneClick: `${page}/een-klik` },
  }
}

/** "12", or "meer dan 8" of a list that goes on. */
function numberOf(some: Some<unknown>, locale: Locale): number | string {
  const n = some.first.length
  return some.rest === 'more' ? weekWords[locale].monday.atLeast(n) : n
}

/** What is in it, what is most pressing first. */
function subjectOf({ off, late, invitations }: Week, locale: Locale): string {
  const t = weekWords[locale].monday
  return [
    off.first.length > 0 ? t.off(numberOf(off, locale)) : null,
    late.first.length > 0 ? t.late(numberOf(late, locale)) : null,
    invitations.length > 0 ? t.invitations(invitations.length) : null,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

function whenOf(
  { startsAt, endsAt }: Offer,
  { locale, today }: { readonly locale: Locale; readonly today: string },
): string {
  return startsAt === null
    ? weekWords[locale].late.noDate
    : capital(whenInWords(startsAt, endsAt, locale, { today }))
}
