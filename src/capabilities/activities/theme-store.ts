import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** Lets every activity that bears a theme bear another. @returns the initiatives they are of */
export async function replaceTheme(
  work: Work,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<InitiativeId[]> {
  const found = await sql<{ id: InitiativeId }>`
    update samenspel.activity set sequence = sequence + 1, updated_at = ${work.ctx.now}, themes = array(
        select theme from (select case when t = ${from} then ${into} else t end as theme, min(n) as place
          from unnest(themes) with ordinality as listed (t, n) group by 1) as merged order by place)
    where municipality_id = ${work.ctx.municipality} and ${from} = any(themes)
    returning initiative_id as id`.execute(work.db)
  return [...new Set(found.rows.map(({ id }) => id))]
}
