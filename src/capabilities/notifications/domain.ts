import type { Brand } from '#platform/brand.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { addDays, daysBetween, weekdayOf } from '#platform/i18n/dates.ts'

export type FollowerId = Brand<'FollowerId'>
export type FollowId = Brand<'FollowId'>

/** What can be followed: an initiative, a theme, a piece of the municipality, and a question to the search. */
export const followKinds = ['initiative', 'theme', 'area', 'search'] as const
export type FollowKind = (typeof followKinds)[number]

/** One thing to follow: an id, a slug, or the question as it stands in an address. */
export interface Subject {
  readonly kind: FollowKind
  readonly what: string
  /** What it is called, as the follower read it. */
  readonly name: string
}

export interface Follow extends Subject {
  readonly id: FollowId
}

export const rhythms = ['weekly', 'daily', 'never'] as const
export type Rhythm = (typeof rhythms)[number]
export const cancelledRhythms = ['at-once', 'digest', 'never'] as const
export type CancelledRhythm = (typeof cancelledRhythms)[number]

/** How often somebody wants to hear, kind by kind. */
export interface Preferences {
  readonly digest: Rhythm
  readonly search: Rhythm
  readonly cancelled: CancelledRhythm
  /** 1 is Monday: the day of what comes weekly. */
  readonly weekday: number
}

/** Thursday: there is time to choose for the weekend and the week after. */
export const usualPreferences: Preferences = {
  digest: 'weekly',
  search: 'daily',
  cancelled: 'at-once',
  weekday: 4,
}

/** Somebody who follows something, with or without an account: a mail address that said yes. */
export interface Follower extends Preferences {
  readonly id: FollowerId
  readonly locale: Locale
}

/** What happened to something that is published. */
export const newsKinds = ['new', 'changed', 'cancelled', 'restored', 'gone'] as const
export type NewsKind = (typeof newsKinds)[number]

/** Whether somebody may be on their way in vain if they are not told. */
export const isUrgent = (kind: NewsKind): boolean => kind !== 'new' && kind !== 'changed'

/** What one link stops: all of a kind, or one thing that is followed. */
export const scopes = ['digest', 'search', 'cancelled', 'everything'] as const
export type Scope = (typeof scopes)[number] | FollowId

/** Somebody who does not say yes to what was asked in their name is forgotten after this long. */
export const wishDays = 7
/** So long one can come back to what was stopped; then it is forgotten. */
export const stoppedDays = 30
/** A mail that old is hardly opened any more; a new link is one question away. */
export const linkDays = 400
/** What nobody was told in this time is no news. */
export const newsDays = 60
/** More mails to one address within an hour would only fill a mailbox. */
export const wishesPerHour = 5
/** A list longer than this is no question and no choice. */
export const mostFollows = 50
/** Of one saved search so many activities are remembered, the newest. */
export const mostKnown = 500

/** How many days ahead of today a digest looks. */
export const daysAhead: Readonly<Record<Rhythm, number>> = { weekly: 7, daily: 2, never: 0 }

/** The first day after `today` on which something of this rhythm comes again; `null` is never. */
export function nextDay(rhythm: Rhythm, weekday: number, today: string): string | null {
  if (rhythm === 'never') return null
  if (rhythm === 'daily') return addDays(today, 1)
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  return addDays(today, ahead === 0 ? 7 : ahead)
}

/** When something of this rhythm comes for the first time: what comes daily, at the next run of today. */
export function firstDay(rhythm: Rhythm, weekday: number, today: string): string | null {
  return rhythm === 'daily' ? today : nextDay(rhythm, weekday, today)
}

/** The days that a digest tells of: from what was not told yet. Both ends count; `null` when there are none. */
export function daysToTell(
  { digest, toldDay }: { readonly digest: Rhythm; readonly toldDay: string | null },
  today: string,
): { readonly from: string; readonly until: string } | null {
  const until = addDays(today, daysAhead[digest] - 1)
  const next = toldDay === null ? today : addDays(toldDay, 1)
  const from = daysBetween(today, next) > 0 ? next : today
  return daysBetween(from, until) < 0 ? null : { from, until }
}
