import { isA, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'

/** What a municipality asks in its Kompas, its administrators decide. */
export const maySetQuestions = (actor: Actor): boolean => isPlatform(actor) || isA(actor, 'administrator')
