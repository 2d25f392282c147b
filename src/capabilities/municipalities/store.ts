import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { Shape } from '#platform/geo/shape.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { Tenant } from '#platform/http/house.ts'
import type { Area, Level, Theme } from './domain.ts'
import { settingRows, settingsFrom } from './settings.ts'
import type { Settings } from './settings.ts'

interface MunicipalityRow {
  readonly municipality_id: Tenant['id']
  readonly name: string
  readonly host: string
  readonly look: string
  readonly demo: boolean
  readonly lat: number | null
  readonly lon: number | null
}

/** All municipalities of this installation: the one question that goes across them. */
export async function readMunicipalities(db: Kysely<never>): Promise<Tenant[]> {
  const found = await sql<MunicipalityRow>`
    select municipality_id, name, host, look, demo, lat, lon from published.municipality order by name`.execute(
    db,
  )
  return found.rows.map((row) => ({
    id: row.municipality_id,
    name: row.name,
    host: row.host,
    look: row.look,
    demo: row.demo,
    centre: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
  }))
}

export async function saveMunicipality(work: Work, tenant: Omit<Tenant, 'id'>): Promise<void> {
  const row = {
    municipality_id: work.ctx.municipality,
    name: tenant.name,
    host: tenant.host,
    look: tenant.look,
    demo: tenant.demo,
    lat: tenant.centre?.lat ?? null,
    lon: tenant.centre?.lon ?? null,
  }
  const columns = ['municipality_id', 'name', 'host', 'look', 'demo', 'lat', 'lon'] as const
  await upsertRows(work.db, 'published.municipality', columns, ['municipality_id'], [row])
}

export async function saveLook(work: Work, look: string): Promise<void> {
  await sql`update published.municipality set look = ${look}
    where municipality_id = ${work.ctx.municipality}`.execute(work.db)
}

/**
 * Deletes every row of this municipality from every table that may be deleted from, whichever capability made it.
 * @returns how many rows
 */
export async function deleteEverything(work: Work): Promise<number> {
  // The newest table first: what refers to another was made after it.
  const tables = await sql<{ name: string }>`
    select format('%I.%I', n.nspname, c.relname) as name
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality_id' and not a.attisdropped
    where c.relkind in ('r', 'p') and n.nspname in ('samenspel', 'published') and has_table_privilege(c.oid, 'DELETE')
    order by c.oid desc`.execute(work.db)
  let rows = 0
  for (const { name } of tables.rows) {
    // oxlint-disable-next-line no-await-in-loop -- in this order
    const done =
      await sql`delete from ${sql.raw(name)} where municipality_id = ${work.ctx.municipality}`.execute(
        work.db,
      )
    rows += Number(done.numAffectedRows ?? 0)
  }
  return rows
}

export async function readSettings(reading: Pick<Reading, 'db' | 'municipality'>): Promise<Settings> {
  const found = await sql<{ name: string; value: string }>`
    select name, value from published.setting where municipality_id = ${reading.municipality}`.execute(
    reading.db,
  )
  return settingsFrom(found.rows)
}

export async function saveSettings(work: Work, settings: Settings): Promise<void> {
  const rows = settingRows(settings).map((row) => ({ ...row, municipality_id: work.ctx.municipality }))
  const columns = ['municipality_id', 'name', 'value'] as const
  await upsertRows(work.db, 'published.setting', columns, ['municipality_id', 'name'], rows)
}

export async function saveThemes(work: Work, themes: readonly Theme[]): Promise<void> {
  const rows = themes.map((theme, position) => ({
    municipality_id: work.ctx.municipality,
    slug: theme.slug,
    position,
    name_nl: theme.name.nl,
    name_en: theme.name.en,
  }))
  const columns = ['municipality_id', 'slug', 'position', 'name_nl', 'name_en'] as const
  await upsertRows(work.db, 'published.theme', columns, ['municipality_id', 'slug'], rows)
}

export async function deleteTheme(work: Work, slug: string): Promise<void> {
  await sql`delete from published.theme
    where municipality_id = ${work.ctx.municipality} and slug = ${slug}`.execute(work.db)
}

/** @param hold keeps them as they are until the transaction ends */
export async function readThemes(
  reading: Pick<Reading, 'db' | 'municipality'>,
  hold: 'hold' | 'look' = 'look',
): Promise<Theme[]> {
  const found = await sql<{ slug: string; name_nl: string; name_en: string }>`
    select slug, name_nl, name_en from published.theme
    where municipality_id = ${reading.municipality} order by position, slug
    ${hold === 'hold' ? sql`for update` : sql``}`.execute(reading.db)
  return found.rows.map((row) => ({ slug: row.slug, name: { nl: row.name_nl, en: row.name_en } }))
}

interface AreaRow {
  readonly area_id: string
  readonly level: Level
  readonly name: string
  readonly part_of: readonly string[]
  readonly shape: string
  readonly bounds: [number, number, number, number]
  readonly lat: number
  readonly lon: number
  readonly schematic: boolean
}

const areaColumns = sql.raw('area_id, level, name, part_of, shape, bounds, lat, lon, schematic')

export async function readAreas(
  reading: Pick<Reading, 'db' | 'municipality'>,
  levels: readonly Level[],
): Promise<Area[]> {
  const found = await sql<AreaRow>`
    select ${areaColumns} from published.area
    where municipality_id = ${reading.municipality} and level = any(${[...levels]}) order by name`.execute(
    reading.db,
  )
  return found.rows.map(areaOf)
}

/** Areas of these levels that may hold something within these bounds: shapes are long to read. */
export async function readAreasAround(
  { db, ctx }: Work,
  levels: readonly Level[],
  { west, south, east, north }: Area['bounds'],
): Promise<Area[]> {
  const found = await sql<AreaRow>`
    select ${areaColumns} from published.area
    where municipality_id = ${ctx.municipality} and level = any(${[...levels]})
      and bounds[1] <= ${east} and bounds[2] <= ${north} and bounds[3] >= ${west} and bounds[4] >= ${south}
    order by name`.execute(db)
  return found.rows.map(areaOf)
}

/** Areas whose name is this text or begins with it, the shortest name first. @param folded see `fold` */
export async function readAreasByName(reading: Reading, folded: string): Promise<Area[]> {
  const found = await sql<AreaRow>`
    select ${areaColumns} from published.area
    where municipality_id = ${reading.municipality} and level <> 'gemeente'
      and starts_with(folded, ${folded})
    order by folded = ${folded} desc, level = 'buurt' desc, length(name), name limit 8`.execute(reading.db)
  return found.rows.map(areaOf)
}

export async function readPostcode(reading: Reading, postcode: string): Promise<Spot | undefined> {
  const found = await sql<Spot>`
    select lat, lon from published.postcode
    where municipality_id = ${reading.municipality} and postcode in (${postcode}, ${postcode.slice(0, 4)})
    order by length(postcode) desc limit 1`.execute(reading.db)
  return found.rows[0]
}

export interface AreaToSave extends Area {
  readonly folded: string
  readonly year: number | null
}

/** Replaces what is published of these levels. */
export async function replaceAreas(
  work: Work,
  levels: readonly Level[],
  areas: readonly AreaToSave[],
): Promise<void> {
  const municipality_id = work.ctx.municipality
  await sql`delete from published.area
    where municipality_id = ${municipality_id} and level = any(${[...levels]})`.execute(work.db)
  const columns = [
    'municipality_id',
    'area_id',
    'level',
    'name',
    'folded',
    'part_of',
    'shape',
    'bounds',
    'lat',
    'lon',
    'schematic',
    'year',
  ] as const
  const rows = areas.map((area) => ({
    municipality_id,
    area_id: area.id,
    level: area.level,
    name: area.name,
    folded: area.folded,
    part_of: area.partOf,
    shape: JSON.stringify(area.shape),
    bounds: [area.bounds.west, area.bounds.south, area.bounds.east, area.bounds.north],
    lat: area.centre.lat,
    lon: area.centre.lon,
    schematic: area.schematic,
    year: area.year,
  }))
  await upsertRows(work.db, 'published.area', columns, ['municipality_id', 'area_id'], rows)
}

export async function savePostcodes(
  work: Work,
  postcodes: readonly ({ readonly postcode: string } & Spot)[],
): Promise<void> {
  const rows = postcodes.map(({ postcode, lat, lon }) => ({
    municipality_id: work.ctx.municipality,
    postcode,
    lat,
    lon,
  }))
  const columns = ['municipality_id', 'postcode', 'lat', 'lon'] as const
  await upsertRows(work.db, 'published.postcode', columns, ['municipality_id', 'postcode'], rows)
}

function areaOf(row: AreaRow): Area {
  return {
    id: row.area_id,
    level: row.level,
    name: row.name,
    partOf: row.part_of,
    shape: JSON.parse(row.shape) as Shape,
    bounds: { west: row.bounds[0], south: row.bounds[1], east: row.bounds[2], north: row.bounds[3] },
    centre: { lat: row.lat, lon: row.lon },
    schematic: row.schematic,
  }
}
