import type { Actor } from '#platform/context/ctx.ts'

/** Municipalities and their areas are set up by whoever runs the installation. */
export const maySetUp = (actor: Actor): boolean => actor.kind === 'operator' || actor.kind === 'system'
