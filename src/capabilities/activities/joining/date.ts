import type { InitiativeId, Phase } from '#capabilities/initiatives/index.ts'
import type { PublishedActivityRow } from '../schema.ts'
import type { GatheringKey } from './joining.ts'

/** A date as the world sees it now, beside what is said of its activity. */
export interface DateToJoin extends GatheringKey {
  readonly title: string
  readonly initiativeId: InitiativeId
  readonly initiative: string
  readonly slug: string
  readonly phase: Phase
  readonly hasTeam: boolean
  readonly placeName: string
  readonly placeAddress: string | null
  readonly placePostcode: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly host: string
  readonly door: string
  readonly entrance: PublishedActivityRow['entrance']
  readonly capacity: number | null
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly cancelled: boolean
  readonly placesLeft: number | null
  readonly sequence: number
}

/** Whether people can come on a date. */
export function goesOn(date: DateToJoin | undefined): date is DateToJoin {
  return date !== undefined && !date.cancelled && date.phase !== 'paused' && date.phase !== 'stopped'
}

/** Whether its own people would see who joins, and it is going on. */
export function isJoinable(date: DateToJoin | undefined): date is DateToJoin {
  return goesOn(date) && date.hasTeam
}

/** A date as its hosts choose from: how many come, and how many wait. */
export interface HostedDay {
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly cancelled: boolean
  readonly capacity: number | null
  readonly coming: number
  readonly waiting: number
}

/** So few places are left that it helps to know. */
const few = 10

/** How many places are left, where that is something to mind; else `null`. */
export function scarce({ placesLeft }: Pick<DateToJoin, 'placesLeft'>): number | null {
  return placesLeft !== null && placesLeft <= few ? placesLeft : null
}
