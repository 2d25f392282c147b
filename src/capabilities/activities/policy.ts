import type { Actor } from '#platform/context/ctx.ts'
import { canEdit } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'

/** What an initiative does is told and changed by its own team. */
export const canHost = (actor: Actor, initiative: HeadRow): boolean => canEdit(actor, initiative)

/** Anybody may say that they come; and answer a link that was mailed to them. */
export const anybody = (): boolean => true
