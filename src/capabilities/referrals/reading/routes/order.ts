import type { RouteReason } from '../../domain.ts'

/** Why no activity is the answer, the gravest first. */
export const gravestFirst: readonly RouteReason[] = [
  'suicide',
  'child-safety',
  'violence',
  'danger',
  'acute-distress',
  'eviction',
  'no-food',
  'no-heating',
  'medical',
  'falling',
  'debts',
]

const dangerous: ReadonlySet<RouteReason> = new Set(gravestFirst.slice(0, 5))

/** Somebody is to be rung now. */
export const isDangerous = (reason: RouteReason): boolean => dangerous.has(reason)
