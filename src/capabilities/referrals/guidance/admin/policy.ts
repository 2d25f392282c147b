import { isA, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'

/** Whom to turn to in a municipality, its administrators say. */
export const mayGuide = (actor: Actor): boolean => isPlatform(actor) || isA(actor, 'administrator')
