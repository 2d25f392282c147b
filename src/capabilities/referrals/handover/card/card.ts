import { localDay } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { PublishedActivityRow } from '#capabilities/activities/index.ts'
import { factsOf } from '#capabilities/activities/index.ts'
import type { CardLocale, Handover } from '../domain.ts'
import { dayOnCard, eurosOnCard, timeOnCard } from './dates.ts'
import { cardWords } from './words.ts'

/** One date of the activity, as it is published. */
export interface CardDate {
  readonly day: string
  readonly starts_at: Date
  readonly ends_at: Date | null
  readonly cancelled: boolean
}

/** A line of the card. What the initiative wrote stays in its own language. */
export interface CardFact {
  readonly term: string
  readonly text: string
  readonly own: boolean
}

/** All that stands on the card of a resident. */
export interface Card {
  readonly locale: CardLocale
  /** The activity, in the words of its initiative. */
  readonly title: string
  readonly initiative: string
  /** What the resident wants to be called; only when it was typed just now, for we do not keep it. */
  readonly called: string | null
  readonly code: string
  readonly day: string
  readonly time: string | null
  readonly state: string
  readonly tone: 'sure' | 'open' | 'off'
  readonly facts: readonly CardFact[]
  readonly route: string | null
  /** The page of the card, complete. */
  readonly url: string
}

export interface ToShow {
  readonly handover: Handover
  readonly activity: PublishedActivityRow
  readonly dates: readonly CardDate[]
  readonly locale: CardLocale
  readonly called: string | null
  readonly url: string
}

/** Puts together what the card says, in one of its languages. */
export function cardOf({ handover, activity, dates, locale, called, url }: ToShow): Card {
  const t = cardWords[locale]
  const { title, place, costCents, welcome } = factsOf(activity)
  const date = dates.find(({ day }) => day === handover.day)
  const where = [place.name, place.address, place.postcode]
    .filter((part) => part !== null && part !== '')
    .join(', ')
  const cost = costCents === null ? t.costUnknown : costCents === 0 ? t.free : eurosOnCard(costCents, locale)
  const own = (term: string, text: string): CardFact[] => (text === '' ? [] : [{ term, text, own: true }])
  const facts: CardFact[] = [
    ...own(t.where, where || (activity.area_name ?? '')),
    ...own(t.door, welcome.door),
    { term: t.host, text: capital(handover.hostName ?? t.anyHost), own: false },
    { term: t.cost, text: capital(cost), own: false },
  ]
  return {
    locale,
    title,
    initiative: activity.initiative_name,
    called,
    code: handover.code,
    day: dayOnCard(handover.day, locale),
    time: date ? timeOnCard(date.starts_at, date.ends_at) : null,
    facts,
    route: routeTo(place.spot),
    url,
    ...stateOf(handover, date ?? null, locale),
  }
}

function stateOf(
  { state }: Handover,
  date: CardDate | null,
  locale: CardLocale,
): Pick<Card, 'state' | 'tone'> {
  const t = cardWords[locale]
  if (date === null || date.cancelled) return { state: t.off, tone: 'off' }
  if (state === 'accepted') return { state: t.sure, tone: 'sure' }
  return { state: state === 'other-day' ? t.otherDay : t.waiting, tone: 'open' }
}

function routeTo(spot: { readonly lat: number; readonly lon: number } | null): string | null {
  if (spot === null) return null
  return `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=${spot.lat.toFixed(5)},${spot.lon.toFixed(5)}`
}

/** The dates that can still be chosen instead of this one. */
export function otherDates(dates: readonly CardDate[], day: string, now: Date): CardDate[] {
  return dates.filter((date) => !date.cancelled && date.day !== day && date.day > localDay(now))
}
