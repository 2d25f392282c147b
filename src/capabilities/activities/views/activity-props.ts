import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import type { InitiativeFacts, Phase } from '#capabilities/initiatives/index.ts'
import type { Theme } from '#capabilities/municipalities/index.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import type { DateToJoin } from '../joining/date.ts'
import type { DateRow } from '../schema.ts'

/** Everything the pages of one activity are drawn from. */
export interface ActivityPageProps {
  readonly id: ActivityId
  readonly facts: ActivityFacts
  readonly areaName: string | null
  readonly phase: Phase
  readonly dates: readonly DateRow[]
  /** The dates that are still to begin, with how many places are left. */
  readonly ahead: readonly DateToJoin[]
  readonly initiative: { readonly slug: string; readonly facts: InitiativeFacts }
  readonly themes: readonly Theme[]
  /** What one can do here as a volunteer; when its team says so itself, what a file said of it is not shown. */
  readonly wanted?: ComponentChildren
  readonly locale: Locale
  readonly today: string
}
