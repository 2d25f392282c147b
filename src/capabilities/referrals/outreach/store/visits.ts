import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { NamedVisit, Team, Visit, VisitId, Visitable } from '../domain.ts'

const columns = sql.raw(
  'v.visit_id as id, v.team, v.initiative_id as initiative, v.day, v.minutes, v.agreed, v.objection',
)

/** All that go on in these areas (`null` is everywhere), those that were never visited first and then the longest ago. */
export async function readVisitable(work: Work, areas: readonly string[] | null): Promise<Visitable[]> {
  const { municipality } = work.ctx
  const found = await sql<Visitable>`
    select p.initiative_id as initiative, p.slug, p.name, p.area_name as "areaName", p.lat, p.lon,
      p.has_team as "hasTeam", v.last as "lastVisit"
    from samenspel.initiative i
    join published.initiative p on p.municipality_id = i.municipality_id and p.initiative_id = i.initiative_id
    left join (select initiative_id, max(day) as last from samenspel.team_visit
      where municipality_id = ${municipality} group by initiative_id) v on v.initiative_id = i.initiative_id
    where i.municipality_id = ${municipality} and i.phase <> 'stopped'
      ${areas === null ? sql`` : sql`and i.areas && ${[...areas]}::text[]`}
    order by v.last nulls first, p.name`.execute(work.db)
  return found.rows
}

export async function saveVisit(work: Work, visit: Visit, circles: readonly string[]): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.team_visit (municipality_id, visit_id, team, initiative_id, day, minutes, agreed,
      noted_at, objection, objected_at, circles, readers)
    values (${municipality}, ${visit.id}, ${visit.team}, ${visit.initiative}, ${visit.day}, ${visit.minutes}::smallint,
      ${visit.agreed}, ${now}, null, null, ${[...circles]}::text[], '{}')`.execute(work.db)
}

/** The visits to an initiative of which the words are still kept, the newest first. */
export async function readVisitsTo(work: Work, initiative: InitiativeId): Promise<Visit[]> {
  const found = await sql<Visit>`select ${columns} from samenspel.team_visit v
    where v.municipality_id = ${work.ctx.municipality} and v.initiative_id = ${initiative}
      and v.agreed <> ''
    order by v.day desc, v.noted_at desc limit 200`.execute(work.db)
  return found.rows
}

/** The visits of these teams from a day on, the newest first, with where they were. */
export async function readVisitsBy(
  work: Work,
  { teams, from, limit }: { readonly teams: readonly Team[]; readonly from: string; readonly limit: number },
): Promise<NamedVisit[]> {
  const found = await sql<NamedVisit>`select ${columns}, v.noted_at as "notedAt", i.slug, i.name
    from samenspel.team_visit v
    join samenspel.initiative i on i.municipality_id = v.municipality_id and i.initiative_id = v.initiative_id
    where v.municipality_id = ${work.ctx.municipality} and v.team = any(${[...teams]}) and v.day >= ${from}
    order by v.day desc, v.noted_at desc limit ${limit}`.execute(work.db)
  return found.rows
}

/** How long teams were out, day by day: all that hours are counted from. */
export async function readMinutes(
  work: Work,
  { teams, from }: { readonly teams: readonly Team[]; readonly from: string },
): Promise<Pick<Visit, 'team' | 'day' | 'minutes'>[]> {
  const found = await sql<Pick<Visit, 'team' | 'day' | 'minutes'>>`
    select team, day, sum(minutes)::int as minutes from samenspel.team_visit
    where municipality_id = ${work.ctx.municipality} and team = any(${[...teams]}) and day >= ${from}
    group by team, day`.execute(work.db)
  return found.rows
}

/** How the initiative sees it. @returns false when there is no such visit to it */
export async function saveObjection(
  work: Work,
  {
    id,
    initiative,
    words,
  }: { readonly id: VisitId; readonly initiative: InitiativeId; readonly words: string },
): Promise<boolean> {
  const done = await sql`update samenspel.team_visit set objection = ${words}, objected_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and visit_id = ${id} and initiative_id = ${initiative}`.execute(
    work.db,
  )
  return done.numAffectedRows === 1n
}

/** One visit of these teams; `null` when there is none. */
export async function readVisit(
  work: Work,
  { id, teams }: { readonly id: VisitId; readonly teams: readonly Team[] },
): Promise<(Visit & { readonly notedAt: Date }) | null> {
  const found = await sql<Visit & { readonly notedAt: Date }>`
    select ${columns}, v.noted_at as "notedAt" from samenspel.team_visit v
    where v.municipality_id = ${work.ctx.municipality} and v.visit_id = ${id} and v.team = any(${[...teams]})
    for update`.execute(work.db)
  return found.rows[0] ?? null
}

export async function deleteVisit(work: Work, id: VisitId): Promise<void> {
  await sql`delete from samenspel.team_visit
    where municipality_id = ${work.ctx.municipality} and visit_id = ${id}`.execute(work.db)
}
