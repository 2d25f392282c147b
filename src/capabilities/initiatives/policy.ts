import type { Actor } from '#platform/context/ctx.ts'

/** Files are imported by whoever runs the installation, until `accounts` names more people. */
export const mayImport = (actor: Actor): boolean => actor.kind === 'operator' || actor.kind === 'system'
