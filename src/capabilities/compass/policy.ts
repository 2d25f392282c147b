import { personCircle, teamCircle } from '#platform/access/circles.ts'
import { isInTeam } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import type { Compass, CompassId } from './domain.ts'

/** Anybody may think an idea through, without an account. */
export const anybody = (): boolean => true

/** How somebody comes to a Kompas: by its secret link, or as one of its own people. */
export type Key = { readonly token: string } | { readonly id: CompassId }

/** A Kompas that somebody opened, and what their way in allows. */
export interface Opened {
  readonly compass: Compass
  readonly may: 'write' | 'read'
}

/** Whoever holds the link reads it; with the link for writing, or as one of its own people, one also changes it. */
export const mayRead = (): boolean => true
export const mayWrite = (_: Actor, { may }: Opened): boolean => may === 'write'

/** Whose it is, signed in: they share it, and they take it away. */
export const isOwn = (actor: Actor, { compass }: Opened): boolean =>
  actor.kind === 'person' &&
  (actor.id === compass.person || (compass.initiative !== null && isInTeam(actor, compass.initiative)))

/** A Kompas of nobody is taken by whoever holds its link for writing and signs in. */
export const mayClaim = (actor: Actor, { compass, may }: Opened): boolean =>
  actor.kind === 'person' && may === 'write' && compass.person === null

/** The circle of whoever opened it by its link. */
export const compassCircle = (id: CompassId): string => `compass:${id}`

/** The circles of a Kompas, as its rows carry them. */
export function circlesOfCompass({
  id,
  person,
  initiative,
}: Pick<Compass, 'id' | 'person' | 'initiative'>): string[] {
  return [
    compassCircle(id),
    ...(person === null ? [] : [personCircle(person)]),
    ...(initiative === null ? [] : [teamCircle(initiative)]),
  ]
}
