import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '../domain.ts'

/**
 * Lets every part that bears a theme bear another. Whoever has such a part open sees on saving that it changed.
 * @returns whose parts those are
 */
export async function replaceTheme(
  work: Work,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<InitiativeId[]> {
  const found = await sql<{ id: InitiativeId }>`
    update samenspel.initiative_part set revision = revision + 1,
      content = jsonb_set(content, '{themes}', (
        select coalesce(jsonb_agg(theme order by place), '[]'::jsonb) from (
          select case when t = ${from} then ${into} else t end as theme, min(n) as place
          from jsonb_array_elements_text(content -> 'themes') with ordinality as listed (t, n) group by 1) as merged))
    where municipality_id = ${work.ctx.municipality} and part = 'themes'
      and content -> 'themes' @> to_jsonb(${from}::text)
    returning initiative_id as id`.execute(work.db)
  return found.rows.map(({ id }) => id)
}
