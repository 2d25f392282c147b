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

/** The same, and it stays as it is until this transaction ends. */
export async function holdCompass(work: Work, id: CompassId): Promise<Compass | null> {
  const found = await sql<Compass>`select ${columns} from samenspel.compass c
    where c.municipality_id = ${work.ctx.municipality} and c.compass_id = ${id} for update`.execute(work.db)
  return found.rows[0] ?? null
}

/** Those of somebody, and of the teams that they are in, the newest first. */
export async function readMine(work: Work, person: string, teams: readonly string[]): Promise<Compass[]> {
  const found = await sql<Compass>`select ${columns} from samenspel.compass c
    where c.municipality_id = ${work.ctx.municipality}
      and (c.person_id = ${person} or c.initiative_id = any(${[...teams]}))
    order by c.changed_at desc, c.compass_id`.execute(work.db)
  return found.rows
}

/** Those of an initiative. */
export async function compassesIn(work: Work, initiative: string): Promise<Compass[]> {
  const found = await sql<Compass>`select ${columns} from samenspel.compass c
    where c.municipality_id = ${work.ctx.municipality} and c.initiative_id = ${initiative} for update`.execute(
    work.db,
  )
  return found.rows
}

/** Notes that somebody worked on it. */
export async function touchCompass(work: Work, id: CompassId): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.compass set changed_at = ${now},
      idle_since = case when person_id is null and initiative_id is null then ${now}::timestamptz end
    where municipality_id = ${municipality} and compass_id = ${id}`.execute(work.db)
}

/** Changes what it is called, where it is, and whether it would take over a task of the municipality. */
export async function saveCalled(
  work: Work,
  { id, title, areas, variant }: Pick<Compass, 'id' | 'title' | 'areas' | 'variant'>,
): Promise<void> {
  await sql`update samenspel.compass set title = ${title}, areas = ${[...areas]}, variant = ${variant}
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id}`.execute(work.db)
}

/** Every table whose rows carry the circles of their Kompas. The sealed record of the municipality carries none. */
const followers = ['compass_theme', 'compass_answer', 'compass_hope', 'compass_reading'] as const

/**
 * Says whose it is from now on. All its rows carry its circles, and follow here and nowhere else, so that none is left
 * open for whoever it was of before.
 */
export async function saveOwners(
  work: Work,
  compass: Pick<Compass, 'id' | 'person' | 'initiative'>,
): Promise<void> {
  const { municipality, now } = work.ctx
  const { id, person, initiative } = compass
  const circles = circlesOfCompass(compass)
  const idleSince = person === null && initiative === null ? now : null
  await sql`update samenspel.compass set person_id = ${person}, initiative_id = ${initiative}, circles = ${circles},
      idle_since = ${idleSince}
    where municipality_id = ${municipality} and compass_id = ${id}`.execute(work.db)
  for (const table of followers)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`update ${sql.table(`samenspel.${table}`)} set circles = ${circles}
      where municipality_id = ${municipality} and compass_id = ${id}`.execute(work.db)
}

/** It goes, with everything in it and every link to it. */
export async function deleteCompass(work: Work, id: CompassId): Promise<void> {
  await sql`delete from samenspel.compass
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id}`.execute(work.db)
}
