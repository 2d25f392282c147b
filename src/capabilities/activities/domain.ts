import type { Brand } from '#platform/brand.ts'
import type { Accessibility, Place } from '#capabilities/initiatives/index.ts'

export type ActivityId = Brand<'ActivityId'>

/** Where the schools have their holidays at one time. */
export const holidayRegions = ['noord', 'midden', 'zuid'] as const
export type HolidayRegion = (typeof holidayRegions)[number]

/** What a series passes over, whenever that is: the school holidays of a region, or public holidays. */
export const allSkips = [...holidayRegions, 'public-holidays'] as const
export type Skip = (typeof allSkips)[number]

/** When it happens, in the local time of Europe/Amsterdam. */
export interface Schedule {
  /** Local start of the first date: `2026-11-25T10:00`. */
  readonly start: string
  /** Local end of the first date; its distance from `start` is the length of every date. */
  readonly end: string | null
  /** RFC 5545 recurrence without the `RRULE:` prefix, `null` for a single date: `FREQ=WEEKLY;BYDAY=WE`. */
  readonly rule: string | null
  /** Local dates on which it does not happen (exceptions): `2026-12-25`. */
  readonly except: readonly string[]
  /** What the series passes over every year, dates that are not known yet included; left out: nothing. */
  readonly skips?: readonly Skip[]
  /** Local dates that were announced and are cancelled: shown struck through, kept in calendars. */
  readonly cancelled: readonly string[]
}

/** The newcomer's card: what somebody who comes for the first time wants to know. */
export interface Welcome {
  /** Who meets you, by function: "De gastvrouw zit aan de ronde tafel bij het raam." */
  readonly host: string
  /** Where the door is and how it opens. */
  readonly door: string
  /** How loud or busy it is. */
  readonly noise: string
  /** What you need to bring or be able to do. */
  readonly bring: string
}

/** A bounded task for a volunteer. */
export interface VolunteerTask {
  readonly talent: string
  /** "woensdag van 9.30 tot 10.30 uur" */
  readonly time: string
  readonly task: string
}

export const entrances = ['walk-in', 'sign-up'] as const
export type Entrance = (typeof entrances)[number]

export interface ActivityFacts {
  readonly title: string
  readonly description: string
  readonly themes: readonly string[]
  readonly forWhom: string
  readonly place: Place
  readonly schedule: Schedule
  /** 0 is free, `null` unknown. */
  readonly costCents: number | null
  readonly entrance: Entrance | null
  readonly capacity: number | null
  /** Places still free on the next date as far as the initiative has said; `null` unknown. */
  readonly placesLeft: number | null
  readonly accessibility: Accessibility
  readonly womenOnly: boolean
  readonly minAge: number | null
  readonly maxAge: number | null
  readonly welcome: Welcome
  readonly volunteersWanted: readonly VolunteerTask[]
  /** Address for questions about this activity, public because the initiative gave it. */
  readonly contactEmail: string | null
  /** ISO date. */
  readonly confirmedOn: string | null
}
