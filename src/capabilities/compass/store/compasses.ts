import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { themes } from '../domain.ts'
import type { Compass, CompassId } from '../domain.ts'
import { circlesOfCompass } from '../policy.ts'

const columns = sql.raw(`c.compass_id as id, c.title, c.variant, c.locale, c.person_id as person,
  c.initiative_id as initiative, c.areas, c.begun_at as "begunAt", c.changed_at as "changedAt"`)

/** Begins a Kompas: every theme is open and shared with nobody. */
export async function saveCompass(work: Work, compass: Compass): Promise<void> {
  const { municipality, now } = work.ctx
  const circles = circlesOfCompass(compass)
  const idleSince = compass.person === null ? now : null
  await sql`insert into samenspel.compass (municipality_id, compass_id, title, variant, locale, person_id, initiative_id,
      areas, begun_at, changed_at, idle_since, circles, readers)
    values (${municipality}, ${compass.id}, ${compass.title}, ${compass.variant}, ${compass.locale}, ${compass.person},
      ${compass.initiative}, ${[...compass.areas]}, ${compass.begunAt}, ${compass.changedAt}, ${idleSince}, ${circles}, '{}')`.execute(
    work.db,
  )
  await sql`insert into samenspel.compass_theme (municipality_id, compass_id, theme, standing, shared_with, circles, readers)
    select ${municipality}, ${compass.id}, theme, 'open', 'nobody', ${circles}, '{}' from unnest(${[...themes]}::text[]) theme`.execute(
    work.db,
  )
}

/** A Kompas; `null` also when the circles of this transaction may not see it. */
export async function readCompass(work: Work, id: CompassId): Promise<Compass | null> {
  const found = await sql<Compass>`select ${columns} from samenspel.compass c
    where c.municipality_id = ${work.ctx.municipality} and c.compass_id = ${id}`.execute(work.db)
  return found.rows[0] ?? null
}

/** Notes that somebody worked on it. */
export async function touchCompass(work: Work, id: CompassId): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.compass set changed_at = ${now},
      idle_since = case when person_id is null then ${now}::timestamptz end
    where municipality_id = ${municipality} and compass_id = ${id}`.execute(work.db)
}

/** Whose link this is; it says nothing of what is in the Kompas. */
export async function readLink(
  work: Work,
  hash: string,
): Promise<{ compass: CompassId; may: 'write' | 'read' } | null> {
  const found = await sql<{ compass: CompassId; may: 'write' | 'read' }>`
    select compass_id as compass, may from samenspel.compass_link
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash}`.execute(work.db)
  return found.rows[0] ?? null
}

export async function saveLink(
  work: Work,
  link: { readonly hash: string; readonly compass: CompassId; readonly may: 'write' | 'read' },
): Promise<void> {
  await sql`insert into samenspel.compass_link (municipality_id, token_hash, compass_id, may, made_at)
    values (${work.ctx.municipality}, ${link.hash}, ${link.compass}, ${link.may}, ${work.ctx.now})`.execute(
    work.db,
  )
}
