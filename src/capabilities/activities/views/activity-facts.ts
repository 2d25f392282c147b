import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, relativeDay, whenInWords } from '#platform/i18n/dates.ts'
import { euros } from '#platform/i18n/money.ts'
import type { Badge } from '#ui/index.ts'
import type { ActivityFacts } from '../domain.ts'
import { words } from '../messages.ts'
import type { DateRow } from '../schema.ts'

/** The few facts that decide whether somebody goes; what to mind is said as such. */
export function badgesOf(facts: ActivityFacts, locale: Locale): Badge[] {
  const text = words[locale].badge
  const { costCents, placesLeft, entrance, accessibility } = facts
  const badges: (Badge | false)[] = [
    costCents !== null && { text: euros(costCents, locale), tone: costCents === 0 ? 'ok' : 'neutral' },
    placesLeft === 0 && { text: text.full, tone: 'mind' },
    placesLeft !== null && placesLeft > 0 && { text: text.left(placesLeft), tone: 'ok' },
    entrance === 'walk-in' && { text: text.walkIn, tone: 'ok' },
    entrance === 'sign-up' && placesLeft !== 0 && { text: text.signUp, tone: 'mind' },
    accessibility.stepFree === true && { text: text.stepFree, tone: 'ok' },
    accessibility.stepFree === false && { text: text.notStepFree, tone: 'mind' },
    accessibility.quiet === true && { text: text.quiet, tone: 'ok' },
    facts.womenOnly && { text: text.womenOnly, tone: 'neutral' },
  ]
  return badges.filter((badge) => badge !== false)
}

/** What it costs; that we do not know is said too, because people ask. */
export function costInWords(facts: Pick<ActivityFacts, 'costCents'>, locale: Locale): string {
  return facts.costCents === null ? words[locale].facts.costUnknown : euros(facts.costCents, locale)
}

/** Whether you walk in or sign up, and whether there is room. */
export function joinInWords(
  facts: Pick<ActivityFacts, 'entrance' | 'placesLeft' | 'capacity'>,
  locale: Locale,
): string {
  const text = words[locale].facts
  const { entrance, placesLeft, capacity } = facts
  if (placesLeft === 0) return text.full
  const how = entrance === null ? text.joinUnknown : entrance === 'walk-in' ? text.walkIn : text.signUp
  const room = placesLeft !== null ? text.left(placesLeft) : capacity !== null ? text.capacity(capacity) : ''
  return room === '' ? how : `${how} ${room}`
}

/** "vanaf 12 jaar"; `null` when every age is welcome. */
export function ageInWords(facts: Pick<ActivityFacts, 'minAge' | 'maxAge'>, locale: Locale): string | null {
  const text = words[locale].facts
  const { minAge, maxAge } = facts
  if (minAge !== null && maxAge !== null) return text.ages(minAge, maxAge)
  if (minAge !== null) return text.ageFrom(minAge)
  return maxAge === null ? null : text.ageUpTo(maxAge)
}

/** A date of an activity in words. */
export interface DateLine {
  /** "woensdag 25 november" */
  readonly day: string
  /** "woensdag 25 november, 10.00 tot 12.00 uur" */
  readonly when: string
  /** "vandaag" or "morgen", where that is so. */
  readonly soon: string | null
  /** The moment for machines, in UTC. */
  readonly dateTime: string
  readonly cancelled: boolean
}

/** A date in words; `today` decides what is tomorrow and whether the year must be said. */
export function dateLine(
  date: Pick<DateRow, 'day' | 'starts_at' | 'ends_at' | 'cancelled'>,
  today: string,
  locale: Locale,
): DateLine {
  return {
    day: dayInWords(date.day, locale, { today }),
    when: whenInWords(date.starts_at, date.ends_at, locale, { today }),
    soon: relativeDay(date.day, today, locale),
    dateTime: date.starts_at.toISOString(),
    cancelled: date.cancelled,
  }
}

/** "morgen, woensdag 25 november": within a sentence. */
export function withSoon({ soon }: DateLine, text: string): string {
  return soon ? `${soon}, ${text}` : text
}

/** The first date that goes on, and those before it that do not. */
export function firstOpen(lines: readonly DateLine[]): {
  first: DateLine | null
  skipped: readonly DateLine[]
} {
  const at = lines.findIndex((line) => !line.cancelled)
  return at < 0 ? { first: null, skipped: lines } : { first: lines[at] ?? null, skipped: lines.slice(0, at) }
}
