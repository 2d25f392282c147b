import type { RouteReason } from '../../domain.ts'
import type { Rule } from '../rules.ts'

/** Signs of one reason to go another way than to activities. */
export interface RouteRule extends Rule {
  readonly key: RouteReason
}
