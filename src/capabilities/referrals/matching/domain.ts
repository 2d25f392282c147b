import type { ActivityId, Entrance } from '#capabilities/activities/index.ts'
import type { InitiativeId, RoomForNewcomers } from '#capabilities/initiatives/index.ts'
import type { Audience, TopicId, Way } from '../domain.ts'

/** An offer that may fit, with everything that is weighed and shown. Days are local ISO dates. */
export interface Candidate {
  readonly id: ActivityId
  readonly title: string
  readonly initiative: InitiativeId
  readonly initiativeName: string
  readonly slug: string
  readonly placeName: string
  readonly areaName: string | null
  /** Metres as the crow flies; `null` when nobody said where, or the offer has no place. */
  readonly metres: number | null
  /** The topics of the question that it is about, and how surely. */
  readonly topics: Readonly<Record<TopicId, number>>
  /** How much it is about in all: the root of the sum of the squares of all its topics. */
  readonly breadth: number
  /** In which ways one takes part, and how likely. */
  readonly ways: Readonly<Partial<Record<Way, number>>>
  /** How well its words hold those of the question that no list knows (0 to 1). */
  readonly words: number
  readonly costCents: number | null
  readonly entrance: Entrance | null
  readonly placesLeft: number | null
  readonly stepFree: boolean | null
  readonly toilet: boolean | null
  readonly quiet: boolean | null
  readonly childcare: boolean | null
  readonly alcoholFree: boolean | null
  readonly languages: readonly string[]
  readonly groupSize: number | null
  readonly womenOnly: boolean
  readonly minAge: number | null
  readonly maxAge: number | null
  readonly host: string
  readonly confirmedOn: string | null
  readonly room: RoomForNewcomers
  readonly phase: string
  readonly isFull: boolean
  readonly hasSteps: boolean
  readonly isClosed: boolean
  readonly servesAlcohol: boolean
  readonly audience: readonly Audience[]
  /** Its next date at a time that was asked. */
  readonly day: string
  /** A date before that which is off. */
  readonly offOn: string | null
  readonly startsAt: Date
  readonly firstStart: string
  readonly firstEnd: string | null
  readonly rule: string | null
}

/** A task in which somebody's strength is of use. */
export interface TaskFit {
  readonly task: string
  readonly about: string
  readonly initiative: string
  readonly slug: string
  /** Where it is told: a task of its own, or what an activity looks for. */
  readonly from: { readonly task: string } | { readonly activity: ActivityId }
  readonly when: string
  readonly metres: number | null
  readonly score: number
  readonly reasons: readonly string[]
}
