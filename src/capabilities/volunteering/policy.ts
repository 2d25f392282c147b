import { isAFor } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import { canEdit } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'

/** What there is to do at an initiative, and who does it, is for its own team. */
export const canHost = (actor: Actor, initiative: HeadRow): boolean => canEdit(actor, initiative)

/** Anybody may look for a task, take one up, and offer what they like to do. */
export const anybody = (): boolean => true

/** What a neighbourhood has in it is seen by the connector of that area. */
export const canConnect = (actor: Actor, areas: readonly string[]): boolean =>
  isAFor(actor, 'area-connector', areas)
