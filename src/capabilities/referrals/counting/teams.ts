import type { Actor } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { isA } from '#platform/access/roles.ts'
import { teamKey, teamsOf } from '../policy.ts'
import { everywhere } from './domain.ts'
import { readKnownAreas } from './store.ts'
import type { Areas } from './store.ts'

/** For whom something is counted or noted, and where. */
export interface Whose {
  /** The area of the team. */
  readonly area: string
  /** The neighbourhood that was named, when it is one of the municipality. */
  readonly place: string
}

/**
 * The team of whoever works there, for a place that they named: the team of that place when they are in several. A team
 * of the whole municipality, or of an area that is drawn no more, counts for the whole municipality.
 */
export async function teamAt(work: Work, place: string | null): Promise<Whose> {
  const teams = teamsOf(work.ctx.actor).map(teamKey)
  const known = await readKnownAreas(work, [...teams, ...(place === null ? [] : [place])])
  const around = place === null ? undefined : known.get(place)
  const there = around ? teams.find((team) => team === place || around.includes(team)) : undefined
  const team = there ?? teams.find((one) => known.has(one)) ?? everywhere
  return { area: team, place: place !== null && around && place !== team ? place : everywhere }
}

/** The areas of which somebody reads what teams counted and noted: their own, or all of them. */
export const areasToRead = (actor: Actor): Areas =>
  isA(actor, 'programme-lead') ? null : teamsOf(actor).map(teamKey)
