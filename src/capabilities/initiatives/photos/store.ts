import { sql } from 'kysely'
import { areaCircles, teamCircle } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import type { Work } from '#platform/db/doors.ts'
import type { FileId } from '#platform/files/file-id.ts'
import type { InitiativeId } from '../domain.ts'
import type { HeadRow } from '../schema.ts'
import type { OwnPhoto } from './domain.ts'

interface Row {
  readonly initiative_id: InitiativeId
  readonly id: FileId
  readonly alt: string
  readonly audience: Audience
  readonly large_width: number
  readonly large_height: number
  readonly small_width: number
  readonly small_height: number
  readonly out: boolean
}

/** A photo, with whether everybody sees it at this moment. */
export interface KeptPhoto extends OwnPhoto {
  readonly initiative: InitiativeId
  readonly out: boolean
}

/** The photos of these initiatives that this piece of work may see, oldest first: the policies of the table see to it. */
export async function readPhotos(work: Work, ids: readonly InitiativeId[]): Promise<KeptPhoto[]> {
  const found = await sql<Row>`
    select p.initiative_id, p.file_id as id, p.alt, p.audience, f.large_width, f.large_height, f.small_width, f.small_height,
      exists (select 1 from published.file o where o.municipality_id = p.municipality_id and o.file_id = p.file_id) as out
    from samenspel.initiative_photo p
    join samenspel.file f on f.municipality_id = p.municipality_id and f.file_id = p.file_id
    where p.municipality_id = ${work.ctx.municipality} and p.initiative_id = any(${[...ids]})
    order by p.added_at, p.file_id`.execute(work.db)
  return found.rows.map((row) => ({
    initiative: row.initiative_id,
    id: row.id,
    alt: row.alt,
    audience: row.audience,
    large: { width: row.large_width, height: row.large_height },
    small: { width: row.small_width, height: row.small_height },
    out: row.out,
  }))
}

export async function savePhoto(
  work: Work,
  head: HeadRow,
  photo: { readonly id: FileId; readonly alt: string; readonly audience: Audience },
): Promise<void> {
  const { municipality, now } = work.ctx
  const id = head.initiative_id
  await sql`insert into samenspel.initiative_photo
      (municipality_id, initiative_id, file_id, alt, added_at, circle, area_circles, audience)
    values (${municipality}, ${id}, ${photo.id}, ${photo.alt}, ${now}, ${teamCircle(id)}, ${areaCircles(head.areas)},
      ${photo.audience})`.execute(work.db)
}

/** Says anew what there is to see, and who may see it. @returns whether this initiative has such a photo */
export async function changePhoto(
  work: Work,
  id: InitiativeId,
  photo: { readonly id: FileId; readonly alt: string; readonly audience: Audience },
): Promise<boolean> {
  const done =
    await sql`update samenspel.initiative_photo set alt = ${photo.alt}, audience = ${photo.audience}
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id} and file_id = ${photo.id}`.execute(
      work.db,
    )
  return Number(done.numAffectedRows ?? 0) === 1
}

/** @returns whether this initiative had such a photo */
export async function deletePhoto(work: Work, id: InitiativeId, file: FileId): Promise<boolean> {
  const done = await sql`delete from samenspel.initiative_photo
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id} and file_id = ${file}`.execute(
    work.db,
  )
  return Number(done.numAffectedRows ?? 0) === 1
}

/** Says anew in which areas an initiative lies, for those who are its partners there. */
export async function placePhotos(work: Work, id: InitiativeId, areas: readonly string[]): Promise<void> {
  await sql`update samenspel.initiative_photo set area_circles = ${areaCircles(areas)}
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${id}`.execute(work.db)
}
