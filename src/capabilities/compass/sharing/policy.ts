import { circlesOf, connectorCircle, officerCircle } from '#platform/access/circles.ts'
import { isA } from '#platform/access/roles.ts'
import type { RoleName } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'
import type { SharedWith, ThemeState } from '../domain.ts'

/** Who of the municipality may be lent a theme; in the order in which one reads as what one is. */
export const readerRoles = [
  'area-connector',
  'municipal-officer',
  'programme-lead',
] as const satisfies RoleName[]

/** What is lent is for those who work for the municipality. */
export const mayBeLent = (actor: Actor): boolean => isA(actor, ...readerRoles)

/** Who reads a theme beside its own people, as its rows carry it: the one place where that is decided. */
export function readersOf(
  { sharedWith, officer }: Pick<ThemeState, 'sharedWith' | 'officer'>,
  areas: readonly string[],
): string[] {
  const readers: Readonly<Record<SharedWith, readonly string[]>> = {
    nobody: [],
    connector: [null, ...areas].map(connectorCircle),
    officer: officer === null ? [] : [officerCircle(officer)],
    municipality: ['municipality'],
  }
  return [...readers[sharedWith]]
}

/** With which eyes somebody reads what was lent to them: never with those of one of its own people, whom they may also be. */
export const lendingCircles = (actor: Actor): string[] =>
  circlesOf(actor).filter((circle) => /^(municipality$|connector:|officer:)/.test(circle))

/** As what somebody reads a theme that is shared like this. */
export function readsAs(actor: Actor, sharedWith: SharedWith): string {
  if (sharedWith === 'connector') return 'area-connector'
  return readerRoles.find((role) => isA(actor, role)) ?? 'municipal-officer'
}
