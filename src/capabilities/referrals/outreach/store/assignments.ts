import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { Assignment, Team } from '../domain.ts'

type Read = Pick<Reading, 'db' | 'municipality'>

/** What teams are asked to do, by the name of the team and then the period. @param teams only of these */
export async function readAssignments(
  { db, municipality }: Read,
  teams?: readonly Team[],
): Promise<Assignment[]> {
  const found = await sql<Assignment>`
    select team, name, words, hours_a_week as hours, from_day as "from", until_day as until
    from published.team_assignment
    where municipality_id = ${municipality} ${teams === undefined ? sql`` : sql`and team = any(${[...teams]})`}
    order by name, team, from_day`.execute(db)
  return found.rows
}

export async function saveAssignment(work: Work, one: Assignment): Promise<void> {
  await sql`insert into published.team_assignment
      (municipality_id, team, name, words, hours_a_week, from_day, until_day)
    values (${work.ctx.municipality}, ${one.team}, ${one.name}, ${one.words}, ${one.hours}::smallint, ${one.from},
      ${one.until})
    on conflict (municipality_id, team, from_day) do update set name = excluded.name, words = excluded.words,
      hours_a_week = excluded.hours_a_week, until_day = excluded.until_day`.execute(work.db)
}

export async function deleteAssignment(work: Work, { team, from }: Pick<Assignment, 'team' | 'from'>) {
  await sql`delete from published.team_assignment
    where municipality_id = ${work.ctx.municipality} and team = ${team} and from_day = ${from}`.execute(
    work.db,
  )
}
