import { isA, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'

/** Which words of its own a municipality searches with, its administrators decide. */
export const mayAdminister = (actor: Actor): boolean => isPlatform(actor) || isA(actor, 'administrator')
