import type { RouteReason } from '../domain.ts'

/** Whom to turn to. Numbers are those of services, never of a person. */
export interface Service {
  readonly name: string
  readonly phone: string | null
  readonly web: string | null
  /** When, and what it is for: "dag en nacht, gratis". */
  readonly tells: string
}

/** Whom to turn to for one reason, and when that was last looked at. */
export interface Guidance {
  readonly reason: RouteReason
  readonly services: readonly Service[]
  /** Local ISO date. */
  readonly checkedOn: string
}

/** Reasons where there is danger: no activities are shown. */
export const dangerReasons = ['suicide', 'violence', 'child-safety', 'acute-distress', 'danger'] as const
