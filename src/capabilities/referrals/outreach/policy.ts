import { neighbourhoodTeamCircle, personCircle, teamCircle } from '#platform/access/circles.ts'
import { isA, isAFor, isPlatform } from '#platform/access/roles.ts'
import type { Actor, PersonId } from '#platform/context/ctx.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'

/** What a team is asked to do, is set by whoever leads the programme, or by an administrator. */
export const mayAssign = (actor: Actor): boolean =>
  isPlatform(actor) || isA(actor, 'programme-lead', 'administrator')

/** The team of the area comes by, and says what was agreed. */
export const mayVisit = (actor: Actor, { areas }: Pick<HeadRow, 'areas'>): boolean =>
  isAFor(actor, 'neighbourhood-team', areas)

/** The hours of a team are seen by whoever leads the programme, once the quarter is over. */
export const mayReadHours = (actor: Actor): boolean => isA(actor, 'programme-lead')

type At = Pick<HeadRow, 'initiative_id' | 'areas'>

const teamsOfAreas = (areas: readonly string[]): string[] => [null, ...areas].map(neighbourhoodTeamCircle)

/** What a team and an initiative write to each other is for both of them. */
export const circlesOfBoth = ({ initiative_id: id, areas }: At): string[] => [
  teamCircle(id),
  ...teamsOfAreas(areas),
]

/** Who wants to be found says so themselves; the team of the area reads it, and nobody else. */
export const circlesOfKeyPerson = (person: PersonId): string[] => [personCircle(person)]
export const readersOfKeyPerson = teamsOfAreas
