import { sql } from 'kysely'
import type { TeamRole } from '#platform/access/roles.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Standing } from '../domain.ts'

/** An initiative that somebody is in the team of. */
export interface OwnInitiative {
  readonly slug: string
  readonly name: string
  readonly standing: Standing
  readonly role: TeamRole
}

/** The initiatives of somebody, by name. */
export async function readMine(
  work: Work,
  teams: readonly string[],
  person: PersonId,
): Promise<OwnInitiative[]> {
  const found = await sql<OwnInitiative>`
    select i.slug, i.name, i.standing, g.role from samenspel.initiative i
    join samenspel.role_grant g on g.municipality_id = i.municipality_id and g.team_id = i.initiative_id
    where i.municipality_id = ${work.ctx.municipality} and i.initiative_id = any(${[...teams]}) and g.person_id = ${person}
    order by i.name`.execute(work.db)
  return found.rows
}
