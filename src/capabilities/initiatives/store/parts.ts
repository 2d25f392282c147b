import { sql } from 'kysely'
import { areaCircles, teamCircle } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '../domain.ts'
import type { KeptPart, PartName, Parts } from '../parts.ts'

const columns = sql.raw('part, audience, content, revision')

/** The parts of one initiative that this piece of work may see: the policies of the table see to it. */
export async function readParts(work: Work, id: InitiativeId): Promise<KeptPart[]> {
  const found = await sql<KeptPart>`
    select ${columns} from samenspel.initiative_part
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
  return found.rows
}

/** What these initiatives share with everyone: what is published of them. */
export async function readPublicParts(
  work: Work,
  ids: readonly InitiativeId[],
): Promise<Map<InitiativeId, KeptPart[]>> {
  const found = await sql<KeptPart & { initiative_id: InitiativeId }>`
    select initiative_id, ${columns} from samenspel.initiative_part
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...ids]}) and audience = 'everyone'`.execute(
    work.db,
  )
  return Map.groupBy(found.rows, (row) => row.initiative_id)
}

export interface PartToSave {
  readonly initiative_id: InitiativeId
  readonly part: PartName
  readonly content: Parts[PartName]
  readonly audience: Audience
}

/** Writes many parts as they come, without asking who changed them before: for files. */
export async function saveParts(
  work: Work,
  parts: readonly PartToSave[],
  areasOf: (id: InitiativeId) => readonly string[],
): Promise<void> {
  const rows = parts.map((one) => ({
    ...one,
    municipality_id: work.ctx.municipality,
    revision: 1,
    updated_at: work.ctx.now,
    circle: teamCircle(one.initiative_id),
    area_circles: areaCircles(areasOf(one.initiative_id)),
  }))
  const names = ['municipality_id', 'initiative_id', 'part', 'content', 'audience', 'revision'] as const
  await upsertRows(
    work.db,
    'samenspel.initiative_part',
    [...names, 'updated_at', 'circle', 'area_circles'],
    ['municipality_id', 'initiative_id', 'part'],
    rows,
  )
}

/**
 * Changes a part that was read at `revision` (0: it was not there).
 * @returns false when somebody else changed it since
 */
export async function changePart(
  work: Work,
  { initiative_id, part, content, audience }: PartToSave,
  revision: number,
  areas: readonly string[],
): Promise<boolean> {
  const { municipality, now } = work.ctx
  const json = JSON.stringify(content)
  const done =
    revision === 0
      ? await sql`insert into samenspel.initiative_part
          (municipality_id, initiative_id, part, content, revision, updated_at, circle, area_circles, audience)
        values (${municipality}, ${initiative_id}, ${part}, ${json}::jsonb, 1, ${now}, ${teamCircle(initiative_id)},
          ${areaCircles(areas)}, ${audience}) on conflict do nothing`.execute(work.db)
      : await sql`update samenspel.initiative_part
        set content = ${json}::jsonb, audience = ${audience}, revision = revision + 1, updated_at = ${now}
        where municipality_id = ${municipality} and initiative_id = ${initiative_id} and part = ${part}
          and revision = ${revision}`.execute(work.db)
  return Number(done.numAffectedRows ?? 0) === 1
}

/** Says anew in which areas an initiative lies, for those who are its partners there. */
export async function placeParts(work: Work, id: InitiativeId, areas: readonly string[]): Promise<void> {
  await sql`update samenspel.initiative_part set area_circles = ${areaCircles(areas)}
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}

/** Parts that a file does not tell of any more. */
export async function dropOtherParts(
  work: Work,
  told: readonly Pick<PartToSave, 'initiative_id' | 'part'>[],
  ids: readonly InitiativeId[],
): Promise<void> {
  const keep = told.map((one) => `${one.initiative_id} ${one.part}`)
  await sql`delete from samenspel.initiative_part
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...ids]})
      and initiative_id || ' ' || part <> all(${keep})`.execute(work.db)
}
