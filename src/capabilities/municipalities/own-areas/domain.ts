import type { Area } from '../domain.ts'

/** What an area is called, from a day up to but not including another. Days are local ISO dates. */
export interface AreaName {
  readonly name: string
  readonly from: string
  /** `null`: until it is called otherwise. */
  readonly to: string | null
}

/** An own area with all its names, the oldest first. */
export interface NamedArea extends Area {
  readonly names: readonly AreaName[]
}

/** Where it is not known since when a name holds: before any day that can be typed. */
export const asLongAsWeKnow = '1970-01-01'
