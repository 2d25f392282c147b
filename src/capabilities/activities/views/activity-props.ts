import type { Locale } from '#platform/context/ctx.ts'
import type { InitiativeFacts, Phase } from '#capabilities/initiatives/index.ts'
import type { Theme } from '#capabilities/municipalities/index.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import type { DateRow } from '../schema.ts'

/** Everything the pages of one activity are drawn from. */
export interface ActivityPageProps {
  readonly id: ActivityId
  readonly facts: ActivityFacts
  readonly areaName: string | null
  readonly phase: Phase
  readonly dates: readonly DateRow[]
  readonly initiative: { readonly slug: string; readonly facts: InitiativeFacts }
  readonly themes: readonly Theme[]
  readonly locale: Locale
  readonly today: string
}
