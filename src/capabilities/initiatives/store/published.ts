import { sql } from 'kysely'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '../domain.ts'
import { anyWord } from '../typed-words.ts'
import { factColumns } from '../schema.ts'
import type { PublishedInitiativeRow } from '../schema.ts'

const savedColumns = [
  'municipality_id',
  'initiative_id',
  ...factColumns,
  'photos',
  'has_team',
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
    'photos',
    'has_team',
    'areas',
    'area_name',
    'updated_at',
  ].join(', '),
)

export interface InitiativeToPublish extends PublishedInitiativeRow {
  readonly spot: string | null
  readonly words_name: string
  readonly words_about: string
  readonly words_rest: string
}

/** Writes what everybody may read. */
export async function savePublished(work: Work, rows: readonly InitiativeToPublish[]): Promise<void> {
  await upsertRows(
    work.db,
    'published.initiative',
    savedColumns,
    ['municipality_id', 'initiative_id'],
    rows.map((row) => ({ ...row, municipality_id: work.ctx.municipality })),
  )
}

/** Takes initiatives out of what everybody may read. */
export async function withdrawPublished(work: Work, ids: readonly InitiativeId[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from published.initiative
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...ids]})`.execute(work.db)
}

/** What is published of these initiatives, by id. */
export async function readPublished(
  { db, municipality }: Pick<Reading, 'db' | 'municipality'>,
  ids: readonly InitiativeId[],
): Promise<Map<InitiativeId, PublishedInitiativeRow>> {
  const found = await sql<PublishedInitiativeRow>`
    select ${asRead} from published.initiative
    where municipality_id = ${municipality} and initiative_id = any(${[...ids]})`.execute(db)
  return new Map(found.rows.map((row) => [row.initiative_id, row]))
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

export interface SimilarQuestion {
  /** What one calls it; any of its words will do. */
  readonly about: string
  /** Where one would rather go. */
  readonly areas: readonly string[]
  /** One's own page is not like itself. */
  readonly except: string | null
  readonly limit: number
}

/** Initiatives that go on, have room or can be called, and share words with this; those in these areas first. */
export async function readSimilar(
  { db, municipality }: Reading,
  { about, areas, except, limit }: SimilarQuestion,
): Promise<PublishedInitiativeRow[]> {
  const text = anyWord(about)
  if (text === null) return []
  const found = await sql<PublishedInitiativeRow>`
    select ${asRead} from published.initiative
    where municipality_id = ${municipality} and phase in ('starting', 'running') and room in ('welcome', 'call-first')
      and initiative_id <> ${except ?? ''} and search @@ to_tsquery('pg_catalog.dutch', ${text})
    order by areas && ${[...areas]}::text[] desc, ts_rank_cd(search, to_tsquery('pg_catalog.dutch', ${text})) desc, name
    limit ${limit}`.execute(db)
  return found.rows
}
