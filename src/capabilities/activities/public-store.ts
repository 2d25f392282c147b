import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { ActivityId } from './domain.ts'
import type { PublicActivity } from './happenings.ts'

/** What everybody may find of these activities now. */
export async function readPublic(
  work: Work,
  ids: readonly ActivityId[],
): Promise<Map<ActivityId, PublicActivity>> {
  const found = await sql<PublicActivity>`
    select activity_id, initiative_id, title, themes, place_name, place_address, first_start, first_end, rule,
      except_days, cancelled_days, initiative_name, phase, areas
    from published.activity where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...ids]})`.execute(
    work.db,
  )
  return new Map(found.rows.map((row) => [row.activity_id, row]))
}
