import { sql } from 'kysely'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { InitiativeId } from '../domain.ts'
import { nameHash, nameKey } from '../names.ts'
import type { HeadRow } from '../schema.ts'

const columns = sql.raw(
  'initiative_id, slug, name, phase, standing, claimed, source, confirmed_on::text, areas, updated_at',
)
const saved = [
  'municipality_id',
  'initiative_id',
  'slug',
  'name',
  'name_key',
  'phase',
  'standing',
  'claimed',
  'source',
  'confirmed_on',
  'areas',
  'updated_at',
] as const

/** Initiatives by the names that a file or a person calls them. */
export async function headsByName(work: Work, names: readonly string[]): Promise<Map<string, HeadRow>> {
  const keys = [...new Set(names.map(nameKey))]
  const found = await sql<HeadRow & { name_key: string }>`
    select ${columns}, name_key from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and name_key = any(${keys})`.execute(work.db)
  return new Map(found.rows.map((row) => [row.name_key, row]))
}

/** These initiatives, in no order. */
export async function readHeads(work: Work, ids: readonly string[]): Promise<HeadRow[]> {
  const found = await sql<HeadRow>`
    select ${columns} from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...ids]})`.execute(work.db)
  return found.rows
}

/**
 * @param hold `hold` keeps it from changing until this transaction ends: for what depends on who else is there
 * @throws {NotFound}
 */
export async function headBySlug(work: Work, slug: string, hold?: 'hold'): Promise<HeadRow> {
  const found = await sql<HeadRow>`
    select ${columns} from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and slug = ${slug}
    ${hold ? sql`for update` : sql``}`.execute(work.db)
  const [row] = found.rows
  if (!row) throw new NotFound()
  return row
}

/** Addresses below `/initiatieven` that are pages of ours. */
const reserved = ['nieuw']

/** Slugs that begin with one of these texts, so that a new one can differ. */
export async function takenSlugs(work: Work, slugs: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ slug: string }>`
    select slug from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and regexp_replace(slug, '-[0-9]+$', '') = any(${[...slugs]})`.execute(
    work.db,
  )
  return new Set([...reserved, ...found.rows.map((row) => row.slug)])
}

export async function saveHeads(work: Work, heads: readonly HeadRow[]): Promise<void> {
  const municipality_id = work.ctx.municipality
  const rows = heads.map((head) => ({ ...head, municipality_id, name_key: nameKey(head.name) }))
  await upsertRows(work.db, 'samenspel.initiative', saved, ['municipality_id', 'initiative_id'], rows)
}

/** What can change of a head by itself. */
export type HeadChange = Partial<
  Pick<HeadRow, 'name' | 'phase' | 'standing' | 'claimed' | 'source' | 'confirmed_on' | 'areas'>
> & { readonly confirmed_by?: ConfirmedBy }

/** By whom it was last confirmed: its own people, from a mail, or somebody who called. */
export type ConfirmedBy = 'team' | 'mail' | 'phone'

export async function changeHead(work: Work, id: InitiativeId, change: HeadChange): Promise<void> {
  const keyed = change.name === undefined ? change : { ...change, name_key: nameKey(change.name) }
  const sets = Object.entries({ ...keyed, updated_at: work.ctx.now }).map(
    ([column, value]) => sql`${sql.ref(column)} = ${value}`,
  )
  await sql`update samenspel.initiative set ${sql.join(sets)}
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}

export async function deleteHead(work: Work, id: InitiativeId): Promise<void> {
  await sql`delete from samenspel.initiative
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}

/** Remembers, by a hash, that a page of this name was refused. */
export async function saveRefusal(work: Work, name: string): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.refused_initiative (municipality_id, name_hash, refused_on)
    values (${municipality}, ${nameHash(municipality, name)}, ${localDay(now)}::date) on conflict do nothing`.execute(
    work.db,
  )
}

/** Its own people want a page after all. */
export async function forgetRefusal(work: Work, name: string): Promise<void> {
  const { municipality } = work.ctx
  await sql`delete from samenspel.refused_initiative
    where municipality_id = ${municipality} and name_hash = ${nameHash(municipality, name)}`.execute(work.db)
}

/** Which of these names were refused, as keys. */
export async function refusedNames(work: Work, names: readonly string[]): Promise<Set<string>> {
  const { municipality } = work.ctx
  const byHash = new Map(names.map((name) => [nameHash(municipality, name), nameKey(name)]))
  const found = await sql<{ name_hash: string }>`
    select name_hash from samenspel.refused_initiative
    where municipality_id = ${municipality} and name_hash = any(${[...byHash.keys()]})`.execute(work.db)
  return new Set(found.rows.map((row) => byHash.get(row.name_hash)!))
}
