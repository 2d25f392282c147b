import { sql } from 'kysely'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { ActivityId, PublicActivity } from '#capabilities/activities/index.ts'
import { newsDays } from '../domain.ts'
import type { News } from '../news.ts'

const columns = [
  'municipality_id',
  'news_id',
  'kind',
  'activity_id',
  'initiative_id',
  'day',
  'title',
  'initiative_name',
  'areas',
  'themes',
  'at',
] as const

/** Keeps news, in the transaction that makes it; it is told once it lies in an issue. */
export async function saveNews(work: Work, news: readonly News[]): Promise<void> {
  const { municipality, now } = work.ctx
  await upsertRows(
    work.db,
    'samenspel.news',
    columns,
    ['municipality_id', 'news_id'],
    news.map((one) => ({
      municipality_id: municipality,
      news_id: newId(),
      kind: one.kind,
      activity_id: one.activity,
      initiative_id: one.initiative,
      day: one.day,
      title: one.title,
      initiative_name: one.initiativeName,
      areas: one.areas,
      themes: one.themes,
      at: now,
    })),
  )
}

/** Which of these were news before, so that a page that was away for a while is not new again. */
export async function knownAsNew(work: Work, ids: readonly ActivityId[]): Promise<Set<ActivityId>> {
  const found = await sql<{ id: ActivityId }>`select activity_id as id from samenspel.news
    where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...ids]}) and kind = 'new'`.execute(
    work.db,
  )
  return new Set(found.rows.map(({ id }) => id))
}

/** An activity as everybody may find it at this moment. */
export async function readPublished(work: Work, id: ActivityId): Promise<PublicActivity | null> {
  const found = await sql<PublicActivity>`
    select activity_id, initiative_id, title, themes, place_name, place_address, first_start, first_end, rule,
      except_days, cancelled_days, initiative_name, phase, areas
    from published.activity where municipality_id = ${work.ctx.municipality} and activity_id = ${id}`.execute(
    work.db,
  )
  return found.rows[0] ?? null
}

/** The issue in which the newest sealed news lies; 0 before there is any. */
async function readIssue(work: Work): Promise<number> {
  const found = await sql<{ issue: number }>`select issue from samenspel.news_issue
    where municipality_id = ${work.ctx.municipality}`.execute(work.db)
  return found.rows[0]?.issue ?? 0
}

/**
 * Seals all news that lies open into the next issue. A transaction that ends later than this one leaves its news open
 * for the issue after, whatever the clock said when it began. A run seals before it tells, and so does whoever begins to
 * follow: what came before that is no news to them.
 * @returns the number of the newest issue
 */
export async function sealIssue(work: Work): Promise<number> {
  const { municipality } = work.ctx
  const open = await sql`select 1 from samenspel.news
    where municipality_id = ${municipality} and issue is null limit 1`.execute(work.db)
  if (open.rows.length === 0) return readIssue(work)
  // The row is held until the end: of two runs at once the second gets the next number.
  const next = await sql<{ issue: number }>`
    insert into samenspel.news_issue as i (municipality_id, issue) values (${municipality}, 1)
    on conflict (municipality_id) do update set issue = i.issue + 1 returning issue`.execute(work.db)
  const { issue } = next.rows[0]!
  await sql`update samenspel.news set issue = ${issue}
    where municipality_id = ${municipality} and issue is null`.execute(work.db)
  await sql`
    insert into samenspel.news_key (municipality_id, kind, what, issue, news_id, urgent)
    select municipality_id, k.kind, k.what, issue, news_id, news.kind not in ('new', 'changed')
    from samenspel.news cross join lateral (
      select 'initiative' as kind, initiative_id as what
      union all select 'area', unnest(areas) union all select 'theme', unnest(themes)) k
    where municipality_id = ${municipality} and issue = ${issue}`.execute(work.db)
  return issue
}

/** Forgets news that is too old to tell. */
export async function dropOldNews(work: Work): Promise<void> {
  const before = new Date(work.ctx.now.getTime() - newsDays * 86_400_000)
  await sql`delete from samenspel.news where municipality_id = ${work.ctx.municipality} and at < ${before}`.execute(
    work.db,
  )
}

/**
 * What came or was changed since a moment, in these areas (`null` is everywhere), told or not; of what is new not that it
 * changed as well.
 */
export async function readOffersSince(
  work: Work,
  { areas, since }: { readonly areas: readonly string[] | null; readonly since: Date },
): Promise<Map<ActivityId, 'new' | 'changed'>> {
  const found = await sql<{ id: ActivityId; isNew: boolean }>`
    select activity_id as id, bool_or(kind = 'new') as "isNew" from samenspel.news
    where municipality_id = ${work.ctx.municipality} and at >= ${since} and kind in ('new', 'changed')
      and activity_id is not null ${areas === null ? sql`` : sql`and areas && ${[...areas]}::text[]`}
    group by activity_id`.execute(work.db)
  return new Map(found.rows.map(({ id, isNew }) => [id, isNew ? 'new' : 'changed']))
}

/** Dates what is new so many days back, but for what these initiatives do. Only a demo city has a past that was not lived. */
export async function makeOlder(
  work: Work,
  { days, but }: { readonly days: number; readonly but: readonly string[] },
): Promise<void> {
  const at = new Date(work.ctx.now.getTime() - days * 86_400_000)
  await sql`update samenspel.news set at = ${at} where municipality_id = ${work.ctx.municipality} and kind = 'new'
    and not (initiative_id = any(${[...but]}::text[]))`.execute(work.db)
}
