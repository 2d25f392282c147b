import type { Brand } from '#platform/brand.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

export type TaskId = Brand<'TaskId'>
export type VolunteerId = Brand<'VolunteerId'>
export type OfferId = Brand<'OfferId'>

/** What people like and are good at, as it stands in an address. */
export const talents = [
  'koken',
  'ontvangen',
  'tuinieren',
  'repareren',
  'handwerk',
  'muziek',
  'taal',
  'computer',
  'papierwerk',
  'kinderen',
  'bewegen',
  'luisteren',
  'sjouwen',
] as const
export type Talent = (typeof talents)[number]

/** Once on a day, every week on the same day, or whenever it suits. */
export const rhythms = ['once', 'weekly', 'free'] as const
export type Rhythm = (typeof rhythms)[number]

/** A task with a beginning and an end, as its team tells it. Days are local ISO dates, times `09:30`. */
export interface TaskFacts {
  readonly title: string
  readonly about: string
  readonly talents: readonly string[]
  readonly rhythm: Rhythm
  /** The day, or the first of every week; `null` when it is free. */
  readonly firstDay: string | null
  readonly from: string | null
  readonly to: string | null
  /** The last day it can be done. `endless` when nobody said so. */
  readonly lastDay: string
  /** "een uur", in the team's own words; empty when the times say it. */
  readonly howLong: string
  /** How many people each time. */
  readonly places: number
  /** More turns than this nobody takes; `null` when the team sets no limit. */
  readonly mostTurns: number | null
  /** What one needs to be able to do; empty is nothing. */
  readonly needs: string
  /** Who meets you, by function. */
  readonly host: string
  readonly activity: ActivityId | null
}

/** The last day of a task that goes on. */
export const endless = '9999-12-31'
/** A task that is free has an end within so many days, so that names are not kept for years. */
export const longestFreeDays = 366
/** So many weeks ahead turns can be taken. */
export const weeksAhead = 8
/** A place that is empty this soon is a gap that the hosts hear of. */
export const gapDays = 7
/** Names and ways to reach go so long after the last turn, or after an answer. */
export const keptDays = 30
/** An offer that nobody answers stays no longer than this. */
export const longestOfferDays = 365

export interface Task extends TaskFacts {
  readonly id: TaskId
  readonly initiative: InitiativeId
  /** Days on which it does not happen, although the rhythm says so. */
  readonly skipDays: readonly string[]
}

/** A task as its team sees it. */
export interface OwnTask extends Task {
  readonly closedAt: Date | null
}

/** A task as everybody may find it. */
export interface PublicTask extends Task {
  readonly slug: string
  readonly initiativeName: string
  readonly areaName: string | null
}

/** Somebody who does a task. How to reach them is for its hosts. */
export interface Volunteer {
  readonly id: VolunteerId
  readonly task: TaskId
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly locale: Locale
  /** Why it looks like spam; empty for nearly everybody. */
  readonly held: readonly string[]
}

/** One day on which somebody does a task; `offered` when another may take it over. */
export interface Turn {
  readonly day: string
  readonly volunteer: VolunteerId
  readonly offered: boolean
}

/** A day of a task with who does it. */
export interface RotaDay {
  readonly day: string
  readonly turns: readonly Turn[]
  /** Places that nobody has. */
  readonly free: number
}

/** The coming days of a task, from `today` on; none when it is free. */
export function daysOf(task: Task, today: string, nextDay: (day: string, n: number) => string): string[] {
  if (task.firstDay === null) return []
  const last = nextDay(today, weeksAhead * 7)
  const days: string[] = []
  const steps = task.rhythm === 'weekly' ? Number.POSITIVE_INFINITY : 1
  for (let n = 0, day = task.firstDay; n < steps && day <= last && day <= task.lastDay; n += 1) {
    if (day >= today && !task.skipDays.includes(day)) days.push(day)
    day = nextDay(day, 7)
  }
  return task.rhythm === 'once' && task.firstDay > last ? [task.firstDay] : days
}

/** Puts turns beside the days they are of. */
export function rotaOf(task: Task, days: readonly string[], turns: readonly Turn[]): RotaDay[] {
  return days.map((day) => {
    const own = turns.filter((turn) => turn.day === day)
    return { day, turns: own, free: Math.max(0, task.places - own.length) }
  })
}

/** "Ik kan dit", "ik wil dit leren", "ik heb een idee". */
export const offerKinds = ['can', 'learn', 'idea'] as const
export type OfferKind = (typeof offerKinds)[number]

export const offerStates = ['open', 'taken', 'rested'] as const
export type OfferState = (typeof offerStates)[number]

/** What a neighbour offers of themselves, to one initiative or to an area. */
export interface Offer {
  readonly id: OfferId
  readonly kind: OfferKind
  readonly words: string
  readonly talents: readonly string[]
  readonly initiative: InitiativeId | null
  readonly area: string | null
  /** The areas it lies in: whose connector sees it. */
  readonly areas: readonly string[]
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly locale: Locale
  readonly held: readonly string[]
  readonly state: OfferState
  readonly takenBy: InitiativeId | null
  readonly offeredAt: Date
}

/** An offer as those who may take it up see it: no address. A number only once it is theirs to call. */
export type SeenOffer = Omit<Offer, 'email' | 'phone' | 'locale'> & {
  readonly reach: 'mail' | 'phone'
  readonly call: string | null
  /** The area connector thought of them. */
  readonly suggested: boolean
}

/** Nobody offers more often than this within a day without a look. */
export const offersOfAddress = 5
/** Nobody takes up more tasks than this within a day without a look. */
export const tasksOfAddress = 5
/** No more links than this go to one volunteer within a day. */
export const linksOfVolunteer = 10
