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
  actor.kind === 'person' && may === 'write' && isNobodys(compass)

const isNobodys = ({ person, initiative }: Compass): boolean => person === null && initiative === null

/** Its links are made and stopped, and it is taken away, by its own people; while it is of nobody, by who can write in it. */
export const mayKeep = (actor: Actor, opened: Opened): boolean =>
  isOwn(actor, opened) || (opened.may === 'write' && isNobodys(opened.compass))

/** It is taken back from an initiative by whose it is. */
export const mayUntie = (actor: Actor, { compass }: Opened): boolean =>
  actor.kind === 'person' && actor.id === compass.person

/** Who has ideas of their own: whoever is signed in. */
export const isSomebody = (actor: Actor): boolean => actor.kind === 'person'

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
