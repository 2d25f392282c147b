import { localOf } from '#platform/calendar/zone.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { dayInShort, relativeDay, timeInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { TimelineItem, ownLanguage } from '#ui/index.ts'
import type { LateOffer, Offer } from '../domain.ts'
import { weekWords } from '../messages.ts'

interface Shown {
  readonly locale: Locale
  readonly today: string
}

/** A date that does not happen: who would go there, has to know. */
export function OffItem({ offer, ...shown }: Shown & { readonly offer: Offer }) {
  return <TimelineItem {...coreOf(offer, shown)} cancelled={weekWords[shown.locale].off.cancelled} />
}

export function LateItem({ offer, ...shown }: Shown & { readonly offer: LateOffer }) {
  const t = weekWords[shown.locale].late
  const badges = [
    { text: t.news[offer.news], tone: 'ok' as const },
    ...(offer.startsAt === null ? [{ text: t.noDate }] : []),
  ]
  return <TimelineItem {...coreOf(offer, shown)} badges={badges} />
}

/** What, when and where, as the house's lists have it. */
export function coreOf(offer: Offer, { locale, today }: Shown) {
  return {
    title: offer.title,
    own: ownLanguage(locale),
    href: `/activiteiten/${offer.id}`,
    level: 3 as const,
    time: offer.startsAt === null ? undefined : timeOf(offer.startsAt, { locale, today }),
    meta: whereOf(offer),
  }
}

/** "Vandaag", "Wo 25 nov", above the time. */
function timeOf(startsAt: Date, { locale, today }: Shown) {
  const { day, minute } = localOf(startsAt)
  return {
    day: capital(relativeDay(day, today, locale) ?? dayInShort(day, locale)),
    text: timeInWords(minute, locale),
    dateTime: startsAt.toISOString(),
  }
}

/** "Het Badhuis · De Stal, Leidsebuurt": whose, and where. */
export function whereOf({
  initiative,
  place,
  areaName,
}: Pick<Offer, 'initiative' | 'place' | 'areaName'>): string {
  const where = [place === initiative ? '' : place, areaName ?? ''].filter((part) => part !== '').join(', ')
  return [initiative, where].filter((part) => part !== '').join(' · ')
}
