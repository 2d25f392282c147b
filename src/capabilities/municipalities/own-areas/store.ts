import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { AreaName } from './domain.ts'

/** The names of the municipality's own areas, the oldest first. */
export async function readAreaNames(work: Work): Promise<(AreaName & { readonly area: string })[]> {
  const found = await sql<AreaName & { area: string }>`
    select area_id as area, name, valid_from::text as from, valid_to::text as to from samenspel.area_name
    where municipality_id = ${work.ctx.municipality} order by area_id, valid_from`.execute(work.db)
  return found.rows
}

/** What each own area is called on a day, by its short name. */
export async function readNamesOn(work: Work, day: string): Promise<Map<string, string>> {
  const found = await sql<{ area: string; name: string }>`
    select area_id as area, name from samenspel.area_name
    where municipality_id = ${work.ctx.municipality}
      and valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date)`.execute(work.db)
  return new Map(found.rows.map(({ area, name }) => [area, name]))
}

/** Gives an area a name from a day on. What was planned for that day or later makes way. */
export async function saveAreaName(
  work: Work,
  { area, name, from }: { readonly area: string; readonly name: string; readonly from: string },
): Promise<void> {
  const id = work.ctx.municipality
  await sql`insert into samenspel.area (municipality_id, area_id, level) values (${id}, ${area}, 'gebied')
    on conflict (municipality_id, area_id) do nothing`.execute(work.db)
  await sql`delete from samenspel.area_name
    where municipality_id = ${id} and area_id = ${area} and valid_from >= ${from}::date`.execute(work.db)
  await sql`update samenspel.area_name set valid_to = ${from}::date
    where municipality_id = ${id} and area_id = ${area} and (valid_to is null or valid_to > ${from}::date)`.execute(
    work.db,
  )
  await sql`insert into samenspel.area_name (municipality_id, area_id, valid_from, name)
    values (${id}, ${area}, ${from}::date, ${name})`.execute(work.db)
}

/** Changes what everybody reads of an area's name. @param folded see `fold` */
export async function savePublishedName(
  work: Work,
  { area, name, folded }: { readonly area: string; readonly name: string; readonly folded: string },
): Promise<void> {
  await sql`update published.area set name = ${name}, folded = ${folded}
    where municipality_id = ${work.ctx.municipality} and area_id = ${area} and level = 'gebied'`.execute(
    work.db,
  )
}
