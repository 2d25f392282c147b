import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '../domain.ts'

interface Placed {
  readonly initiative_id: InitiativeId
  readonly lat: number | null
  readonly lon: number | null
}

/** Where an initiative is, whoever may know that, and in which areas that was. */
export interface PlacedHead extends Placed {
  readonly areas: readonly string[]
}

/** The initiatives after one of them, in the order of their ids. */
export async function readPlaced(work: Work, after: string, limit: number): Promise<PlacedHead[]> {
  const found = await sql<PlacedHead>`
    select i.initiative_id, i.areas, (p.content -> 'spot' ->> 'lat')::float8 as lat,
      (p.content -> 'spot' ->> 'lon')::float8 as lon
    from samenspel.initiative i left join samenspel.initiative_part p
      on p.municipality_id = i.municipality_id and p.initiative_id = i.initiative_id and p.part = 'place'
    where i.municipality_id = ${work.ctx.municipality} and i.initiative_id > ${after}
    order by i.initiative_id limit ${limit}`.execute(work.db)
  return found.rows
}

/** Where everybody may know that they are. */
export async function readPublishedPlaces(work: Work, ids: readonly InitiativeId[]): Promise<Placed[]> {
  const found = await sql<Placed>`select initiative_id, lat, lon from published.initiative
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...ids]})`.execute(work.db)
  return found.rows
}

/** Says anew to everybody in which areas they lie. */
export async function savePublishedPlaces(
  work: Work,
  rows: readonly {
    readonly initiative_id: InitiativeId
    readonly areas: readonly string[]
    readonly area_name: string | null
  }[],
): Promise<void> {
  await sql`
    update published.initiative i set areas = r.areas, area_name = r.area_name
    from json_populate_recordset(null::published.initiative, ${JSON.stringify(rows)}::json) r
    where i.municipality_id = ${work.ctx.municipality} and i.initiative_id = r.initiative_id
      and (i.areas is distinct from r.areas or i.area_name is distinct from r.area_name)`.execute(work.db)
}
