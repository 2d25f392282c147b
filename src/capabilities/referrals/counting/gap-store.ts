import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Gap } from './domain.ts'
import { inAreas } from './store.ts'
import type { Areas } from './store.ts'

/** A need that nothing fitted, in one month: of which team, and how often it was noted. */
export interface NotedGap extends Gap {
  /** The first day of the month. */
  readonly month: string
  readonly area: string
  readonly times: number
}

/** Notes it once more. There is no row for a note: the same need in the same month is counted. */
export async function addGap(work: Work, gap: Omit<NotedGap, 'times'>): Promise<void> {
  await sql`insert into samenspel.referral_gap as g (municipality_id, month, area, place, topic, extras, n)
    values (${work.ctx.municipality}, ${gap.month}::date, ${gap.area}, ${gap.place}, ${gap.topic},
      ${[...gap.extras]}::text[], 1)
    on conflict (municipality_id, month, area, place, topic, extras) do update set n = g.n + 1`.execute(
    work.db,
  )
}

/** What was noted since a month, the newest first and then what was noted most. */
export async function readGaps(
  work: Work,
  { areas, since }: { readonly areas: Areas; readonly since: string },
): Promise<NotedGap[]> {
  const found = await sql<NotedGap>`
    select month::text, area, place, topic, extras, n as times from samenspel.referral_gap
    where municipality_id = ${work.ctx.municipality} and month >= ${since}::date and ${inAreas('area', areas)}
    order by referral_gap.month desc, n desc, topic, extras, place, area`.execute(work.db)
  return found.rows
}
