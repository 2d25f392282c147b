import { capital } from '#platform/i18n/sentence.ts'
import { localOf } from '#platform/calendar/zone.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { walkingMinutes } from '#platform/geo/shape.ts'
import { dateInWords, dayInShort, relativeDay, timeInWords } from '#platform/i18n/dates.ts'
import { euros } from '#platform/i18n/money.ts'
import { ownLanguage, TimelineItem } from '#ui/index.ts'
import type { Badge } from '#ui/index.ts'
import { freshness } from '../domain.ts'
import type { Found } from '../domain.ts'
import { words } from '../messages.ts'

interface Props {
  readonly found: Found
  readonly today: string
  readonly locale: Locale
  readonly level?: 2 | 3 | 4
  /** In a list by fit the day stands with the item; in a list by day above it. */
  readonly day?: 'shown' | 'above'
  /** `short` is what, when and where; the rest stands on its own page. */
  readonly fullness?: 'short'
}

/** One thing to go to, in a list. */
export function FoundItem({ found, today, locale, level = 3, day = 'above', fullness }: Props) {
  const t = words[locale].item
  const fresh = freshness(found.confirmedOn, today)
  const core = {
    title: found.title,
    own: ownLanguage(locale),
    href: `/activiteiten/${found.id}`,
    level,
    time: { ...timeOf(found, locale), day: day === 'shown' ? shortDay(found.day, today, locale) : undefined },
    meta: metaOf(found, locale),
    cancelled: found.cancelled ? t.cancelled : undefined,
  }
  if (fullness === 'short') return <TimelineItem {...core} />
  return (
    <TimelineItem
      {...core}
      badges={badgesOf(found, locale)}
      badgesLabel={t.facts}
      door={found.host || undefined}
      fresh={freshOf(found, fresh, locale, today)}
      stale={fresh !== 'fresh'}
    />
  )
}

function timeOf(found: Found, locale: Locale) {
  const start = localOf(found.startsAt)
  return {
    text: timeInWords(start.minute, locale),
    until: found.endsAt
      ? words[locale].item.until(timeInWords(localOf(found.endsAt).minute, locale))
      : undefined,
    dateTime: found.startsAt.toISOString(),
  }
}

/** "Vandaag", "Wo 25 nov" */
function shortDay(day: string, today: string, locale: Locale): string {
  return capital(relativeDay(day, today, locale) ?? dayInShort(day, locale))
}

/** "Het Badhuis, Leidsebuurt · 6 minuten lopen" */
function metaOf(found: Found, locale: Locale): string {
  const place = found.placeName || found.initiative.name
  const where = found.areaName && !place.includes(found.areaName) ? `${place}, ${found.areaName}` : place
  return [where, farOf(found.metres, locale)].filter((part) => part !== null && part !== '').join(' · ')
}

function farOf(metres: number | null, locale: Locale): string | null {
  if (metres === null) return null
  const t = words[locale].item
  if (metres <= 2500) return t.walk(walkingMinutes(metres))
  return t.far(
    (metres / 1000).toLocaleString(locale === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }),
  )
}

/** The few facts that decide whether somebody goes. */
export function badgesOf(found: Found, locale: Locale): Badge[] {
  const t = words[locale].item
  const badges: (Badge | false)[] = [
    found.costCents !== null && {
      text: euros(found.costCents, locale),
      tone: found.costCents === 0 ? 'ok' : 'neutral',
    },
    found.placesLeft === 0 && { text: t.full, tone: 'mind' },
    found.placesLeft !== null &&
      found.placesLeft > 0 &&
      found.placesLeft <= 5 && { text: t.left(found.placesLeft), tone: 'neutral' },
    found.entrance === 'walk-in' && { text: t.walkIn, tone: 'ok' },
    found.entrance === 'sign-up' && { text: t.signUp, tone: 'mind' },
    found.stepFree === true && { text: t.stepFree, tone: 'ok' },
    found.stepFree === false && { text: t.notStepFree, tone: 'mind' },
    found.quiet === true && { text: t.quiet, tone: 'ok' },
    found.womenOnly && { text: t.womenOnly, tone: 'neutral' },
  ]
  return badges.filter((badge) => badge !== false)
}

function freshOf(found: Found, fresh: ReturnType<typeof freshness>, locale: Locale, today: string): string {
  const t = words[locale].item
  if (found.confirmedOn === null) return t.unknown
  const day = dateInWords(found.confirmedOn, locale, {
    year: found.confirmedOn.slice(0, 4) !== today.slice(0, 4),
  })
  return fresh === 'fresh' ? t.confirmed(day) : t.flagged(day)
}
