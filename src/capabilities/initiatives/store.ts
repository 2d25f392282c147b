import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import { upsertRows } from '#platform/db/bulk.ts'
import { factColumns } from './schema.ts'
import type { InitiativeRow, PublishedInitiativeRow } from './schema.ts'
import type { InitiativeId } from './domain.ts'

const sourceColumns = ['municipality_id', 'initiative_id', ...factColumns, 'name_key', 'updated_at'] as const
const publishedColumns = [
  'municipality_id',
  'initiative_id',
  ...factColumns,
  'areas',
  'area_name',
  'spot',
  'words_name',
  'words_about',
  'words_rest',
  'updated_at',
] as const

/** The published row as SQL selects it; dates as ISO text on both engines. */
const asRead = sql.raw(
  [
    'initiative_id',
    ...factColumns.map((name) => (name === 'confirmed_on' ? 'confirmed_on::text' : name)),
    'areas',
    'area_name',
    'updated_at',
  ].join(', '),
)

interface Published extends PublishedInitiativeRow {
  readonly spot: string | null
  readonly words_name: string
  readonly words_about: string
  readonly words_rest: string
}

/** A name as it is recognised again: without capitals and spaces around. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Initiatives by the names that a file calls them. */
export async function findByNames(work: Work, names: readonly string[]): Promise<Map<string, InitiativeRow>> {
  const keys = [...new Set(names.map(nameKey))]
  const found = await sql<InitiativeRow & { name_key: string }>`
    select initiative_id, ${sql.raw(factColumns.map((name) => (name === 'confirmed_on' ? 'confirmed_on::text' : name)).join(', '))}, name_key
    from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and name_key = any(${keys})`.execute(work.db)
  return new Map(found.rows.map((row) => [row.name_key, row]))
}

/** Slugs that begin with one of these texts, so that a new one can differ. */
export async function takenSlugs(work: Work, slugs: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ slug: string }>`
    select slug from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and regexp_replace(slug, '-[0-9]+$', '') = any(${[...slugs]})`.execute(
    work.db,
  )
  return new Set(found.rows.map((row) => row.slug))
}

/** Writes initiatives and what everybody may read of them. */
export async function saveInitiatives(work: Work, rows: readonly Published[]): Promise<void> {
  const municipality_id = work.ctx.municipality
  const source = rows.map((row) => ({ ...row, municipality_id, name_key: nameKey(row.name) }))
  await upsertRows(
    work.db,
    'samenspel.initiative',
    sourceColumns,
    ['municipality_id', 'initiative_id'],
    source,
  )
  await upsertRows(
    work.db,
    'published.initiative',
    publishedColumns,
    ['municipality_id', 'initiative_id'],
    source,
  )
}

export async function readInitiative(
  reading: Reading,
  slug: string,
): Promise<PublishedInitiativeRow | undefined> {
  const found = await sql<PublishedInitiativeRow>`
    select ${asRead} from published.initiative
    where municipality_id = ${reading.municipality} and slug = ${slug}`.execute(reading.db)
  return found.rows[0]
}

export interface InitiativeQuestion {
  /** A safe tsquery, or `null` for all. */
  readonly text: string | null
  readonly theme: string | null
  readonly area: string | null
  readonly offset: number
  readonly limit: number
}

/** Initiatives that have not stopped, by how well they fit the text and then by name. */
export async function readInitiatives(
  reading: Reading,
  question: InitiativeQuestion,
): Promise<{ rows: PublishedInitiativeRow[]; total: number }> {
  const { text, theme, area } = question
  const found = await sql<PublishedInitiativeRow & { total: number }>`
    select ${asRead}, count(*) over ()::int as total from published.initiative
    where municipality_id = ${reading.municipality} and phase <> 'stopped'
      ${text === null ? sql`` : sql`and search @@ to_tsquery('pg_catalog.dutch', ${text})`}
      ${theme === null ? sql`` : sql`and themes @> ${[theme]}`}
      ${area === null ? sql`` : sql`and areas @> ${[area]}`}
    order by ${text === null ? sql`` : sql`ts_rank_cd(search, to_tsquery('pg_catalog.dutch', ${text})) desc,`} name
    limit ${question.limit} offset ${question.offset}`.execute(reading.db)
  return { rows: found.rows, total: found.rows[0]?.total ?? 0 }
}

export async function countInitiatives(reading: Reading): Promise<number> {
  const found = await sql<{ n: number }>`
    select count(*)::int as n from published.initiative
    where municipality_id = ${reading.municipality} and phase <> 'stopped'`.execute(reading.db)
  return found.rows[0]?.n ?? 0
}

export type { Published as InitiativeToSave, InitiativeId }
