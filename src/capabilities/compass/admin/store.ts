import { sql } from 'kysely'
import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import type { PublishedSet, Question } from '../domain.ts'
import { readAllVersions } from '../store/versions.ts'
import { draftFrom } from './domain.ts'
import type { Draft, Editing } from './domain.ts'

interface Row {
  readonly basedOn: number
  readonly questions: readonly Question[]
  readonly leftOut: readonly Question[]
  readonly locales: readonly Locale[]
  readonly changedAt: Date
}

/** Comes before everything that is published: nothing is based on it. */
const none = -1

/**
 * The draft, or what would be one. `hold` keeps other administrators waiting until this transaction ends; what they
 * published until then is seen.
 */
export async function readEditing(work: Work, hold?: 'hold'): Promise<Editing> {
  const { db, ctx } = work
  if (hold)
    await sql`insert into samenspel.compass_draft (municipality_id, based_on, questions, left_out, locales, changed_at)
      values (${ctx.municipality}, ${none}, '[]', '[]', '{}', ${ctx.now}) on conflict (municipality_id) do nothing`.execute(
      db,
    )
  const found = await sql<Row>`select based_on as "basedOn", questions, left_out as "leftOut", locales,
      changed_at as "changedAt" from samenspel.compass_draft
    where municipality_id = ${ctx.municipality} ${hold ? sql`for update` : sql``}`.execute(db)
  // Only now, when it is our turn: what the one before us published counts.
  const versions = await readAllVersions({ db, municipality: ctx.municipality })
  const newest = versions[0]!
  const row = found.rows[0]
  if (row?.basedOn !== newest.version)
    return { versions, draft: draftFrom(versions, newest), changedAt: null }
  const { changedAt, ...draft } = row
  return { versions, draft, changedAt }
}

/** Keeps the draft; it is there already, because whoever changes it holds it. */
export async function saveDraft(work: Work, { basedOn, questions, leftOut, locales }: Draft): Promise<void> {
  await sql`update samenspel.compass_draft set based_on = ${basedOn}, questions = ${JSON.stringify(questions)}::jsonb,
      left_out = ${JSON.stringify(leftOut)}::jsonb, locales = ${[...locales]}::text[], changed_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality}`.execute(work.db)
}

/** Puts a version beside the others; none of them is ever changed. */
export async function insertVersion(
  work: Work,
  {
    version,
    questions,
    locales,
    madeBy,
  }: Omit<PublishedSet, 'made'> & { madeBy: 'municipality' | 'samenspel' },
): Promise<void> {
  await sql`insert into published.compass_version (municipality_id, version, questions, locales, made_by, made_at)
    values (${work.ctx.municipality}, ${version}, ${JSON.stringify(questions)}::jsonb, ${[...locales]}::text[],
      ${madeBy}, ${work.ctx.now})`.execute(work.db)
}
