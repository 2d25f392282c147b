import type { ActivityId, Entrance } from '#capabilities/activities/index.ts'

export { flaggedAfterDays, freshness, hiddenAfterDays } from '#capabilities/initiatives/index.ts'
export type { Freshness } from '#capabilities/initiatives/index.ts'

/** Parts of a day in local minutes from midnight: from, and up to but not including. */
export const dayParts = {
  ochtend: [0, 12 * 60],
  middag: [12 * 60, 17 * 60],
  avond: [17 * 60, 24 * 60],
} as const
export type DayPart = keyof typeof dayParts

/** How far people look when they say nothing: about a quarter of an hour on foot. */
export const usualRadius = 1000
/** Each time nothing is found within a circle, the next one is tried; then the whole municipality. */
export const widerCircles = [1000, 2000, 4000] as const

/** What somebody is looking for, read and complete. Days are local ISO dates. */
export interface Question {
  readonly now: Date
  readonly today: string
  /** Centre in RD metres and radius in metres. */
  readonly near: { readonly x: number; readonly y: number; readonly radius: number } | null
  /** Safe tsqueries: everything that may be meant, just what was typed, and that in names only. */
  readonly text: { readonly all: string; readonly typed: string; readonly names: string } | null
  readonly themes: readonly string[]
  readonly area: string | null
  /** From this day, up to but not including the other. */
  readonly days: { readonly from: string; readonly to: string }
  readonly parts: readonly DayPart[]
  /** 1 is Monday, 7 Sunday; empty is every day. */
  readonly weekdays: readonly number[]
  readonly free: boolean
  readonly stepFree: boolean
  readonly walkIn: boolean
  readonly language: string | null
  readonly stale: 'hidden' | 'shown'
}

/** One thing to go to: an activity on a date. */
export interface Found {
  readonly id: ActivityId
  readonly title: string
  readonly initiative: { readonly name: string; readonly slug: string }
  readonly placeName: string
  readonly areaName: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** Metres as the crow flies from where was asked, `null` when nobody said where. */
  readonly metres: number | null
  readonly themes: readonly string[]
  readonly costCents: number | null
  readonly entrance: Entrance | null
  readonly placesLeft: number | null
  readonly stepFree: boolean | null
  readonly quiet: boolean | null
  readonly womenOnly: boolean
  readonly host: string
  readonly confirmedOn: string | null
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly cancelled: boolean
}
