import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ReferenceWork, Work } from '#platform/db/doors.ts'
import { boundsOf } from '#platform/geo/shape.ts'
import type { Shape } from '#platform/geo/shape.ts'
import type { Level } from './domain.ts'
import type { CbsArea } from './geojson/area.ts'

/**
 * Writes areas of CBS; those that are there already and have not changed are left alone.
 * @returns how many were new or different
 */
export async function saveCbsAreas(work: ReferenceWork, areas: readonly CbsArea[]): Promise<number> {
  const rows = areas.map((area) => {
    const shape = JSON.stringify(area.shape)
    const { west, south, east, north } = boundsOf(area.shape)
    return {
      code: area.code,
      year: area.year,
      level: area.level,
      name: area.name,
      municipality_code: area.municipalityCode,
      shape,
      bounds: [west, south, east, north],
      fingerprint: createHash('sha256').update(`${area.name}\n${shape}`).digest('base64url'),
    }
  })
  const columns = sql.raw('code, year, level, name, municipality_code, shape, bounds, fingerprint')
  const result = await sql`
    insert into reference.cbs_area as kept (${columns})
    select ${columns} from json_populate_recordset(null::reference.cbs_area, ${JSON.stringify(rows)}::json)
    on conflict (code, year) do update set level = excluded.level, name = excluded.name,
      municipality_code = excluded.municipality_code, shape = excluded.shape, bounds = excluded.bounds,
      fingerprint = excluded.fingerprint
    where kept.fingerprint <> excluded.fingerprint`.execute(work.db)
  return Number(result.numAffectedRows ?? 0)
}

export interface CbsRow {
  readonly code: string
  readonly year: number
  readonly level: Extract<Level, 'wijk' | 'buurt'>
  readonly name: string
  readonly shape: Shape
}

/** The wijken and buurten of this municipality in the newest year that each level is known for. */
export async function readNewestCbsAreas(work: Work): Promise<CbsRow[]> {
  const found = await sql<Omit<CbsRow, 'shape'> & { shape: string }>`
    select code, year, level, name, shape from reference.cbs_area area
    where municipality_code = ${work.ctx.municipality} and level in ('wijk', 'buurt')
      and year = (select max(year) from reference.cbs_area newest
        where newest.municipality_code = ${work.ctx.municipality} and newest.level = area.level)
    order by code`.execute(work.db)
  return found.rows.map((row) => ({ ...row, shape: JSON.parse(row.shape) as Shape }))
}

export interface OwnAreaRow {
  readonly area_id: string
  readonly name: string
  /** Codes of the buurten it covers, of any year. */
  readonly neighbourhoods: readonly string[]
}

/** The municipality's own areas under the name that holds on a day. */
export async function readOwnAreas(work: Work, day: string): Promise<OwnAreaRow[]> {
  const found = await sql<OwnAreaRow>`
    select a.area_id, n.name, array_agg(distinct b.neighbourhood_code) as neighbourhoods
    from samenspel.area a
    join samenspel.area_name n on n.municipality_id = a.municipality_id and n.area_id = a.area_id
      and n.valid_from <= ${day}::date and (n.valid_to is null or n.valid_to > ${day}::date)
    join samenspel.area_neighbourhood b on b.municipality_id = a.municipality_id and b.area_id = a.area_id
    where a.municipality_id = ${work.ctx.municipality} and a.level = 'gebied'
    group by a.area_id, n.name order by n.name`.execute(work.db)
  return found.rows
}

export interface OwnArea {
  readonly id: string
  readonly name: string
  /** The day from which the name holds. */
  readonly from: string
  /** Codes of the buurten it covers, wholly. */
  readonly neighbourhoods: readonly string[]
}

/** Writes own areas: the buurten they cover are replaced, an earlier name ends on the day the new one begins. */
export async function saveOwnAreas(work: Work, areas: readonly OwnArea[], year: number): Promise<void> {
  const id = work.ctx.municipality
  for (const area of areas) {
    await sql`insert into samenspel.area (municipality_id, area_id, level) values (${id}, ${area.id}, 'gebied')
      on conflict (municipality_id, area_id) do nothing`.execute(work.db)
    await sql`update samenspel.area_name set valid_to = ${area.from}::date
      where municipality_id = ${id} and area_id = ${area.id} and name <> ${area.name}
        and valid_from < ${area.from}::date and valid_to is null`.execute(work.db)
    await sql`insert into samenspel.area_name (municipality_id, area_id, valid_from, name)
      select ${id}, ${area.id}, ${area.from}::date, ${area.name}
      where not exists (select 1 from samenspel.area_name
        where municipality_id = ${id} and area_id = ${area.id} and name = ${area.name} and valid_to is null)
      on conflict (municipality_id, area_id, valid_from) do update set name = excluded.name`.execute(work.db)
    await sql`delete from samenspel.area_neighbourhood where municipality_id = ${id} and area_id = ${area.id}`.execute(
      work.db,
    )
    await sql`insert into samenspel.area_neighbourhood (municipality_id, area_id, neighbourhood_code, year)
      select ${id}, ${area.id}, code, ${year} from unnest(${[...area.neighbourhoods]}::text[]) as covered (code)
      on conflict do nothing`.execute(work.db)
  }
}
