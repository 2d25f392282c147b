import { isA } from '#platform/access/roles.ts'
import type { Actor } from '#platform/context/ctx.ts'

/** Whoever works in a neighbourhood team asks questions, brings people along and notes visits. */
export const worksInTeam = (actor: Actor): boolean => isA(actor, 'neighbourhood-team')

/** Whoever leads the programme sees what all teams have together. */
export const leadsProgramme = (actor: Actor): boolean => isA(actor, 'programme-lead')

/** What is missing is read by the teams themselves and by whoever leads the programme. */
export const mayReadGaps = (actor: Actor): boolean => isA(actor, 'neighbourhood-team', 'programme-lead')

/** The platform itself keeps what is known of offers. */
export const isPlatform = (actor: Actor): boolean => actor.kind === 'system' || actor.kind === 'operator'

/**
 * The areas for which somebody works in a team, by id; `null` is a team of the whole municipality. A team is known by
 * its area: its name stands in its assignment.
 */
export function teamsOf(actor: Actor): (string | null)[] {
  if (actor.kind !== 'person') return []
  const areas = actor.grants.flatMap((grant) => (grant.role === 'neighbourhood-team' ? [grant.area] : []))
  return [...new Set(areas)]
}

/** A team as tables name it: the area, or `*` for the whole municipality. */
export const teamKey = (area: string | null): string => area ?? '*'
