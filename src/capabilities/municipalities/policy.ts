import { isA, isPlatform } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'

/** Municipalities are set up, and drawn from CBS, by whoever runs the installation. */
export const maySetUp = (actor: Actor): boolean => isPlatform(actor)

/** What a municipality decides for itself, its administrators decide. */
export const mayAdminister = (actor: Actor): boolean => isPlatform(actor) || isA(actor, 'administrator')
