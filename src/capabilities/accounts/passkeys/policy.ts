import type { Actor } from '#platform/context/ctx.ts'
import { isSelf } from '../policy.ts'
import type { Adding } from './domain.ts'

/** A way in is added by its owner, shortly after signing in: not by whoever finds a computer left open. */
export const mayAdd = (actor: Actor, { person, recent }: Adding): boolean => isSelf(actor, person) && recent

/** Whoever proves to hold a passkey signs in as its owner. */
export const hasProven = (_actor: Actor, proof: object | null): boolean => proof !== null
