import { sql } from 'kysely'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { Follow, FollowId, FollowerId, NewsKind, Preferences } from '../domain.ts'
import type { News } from '../news.ts'

/** Somebody whose turn it is, and up to where they were told. */
export interface Due extends Preferences {
  readonly id: FollowerId
  readonly email: string
  readonly locale: Locale
  readonly digestOn: string | null
  readonly searchOn: string | null
  readonly toldDay: string | null
  readonly toldNews: number
  readonly toldCancelled: number
  readonly toldSearch: number
}

const dueColumns =
  sql.raw(`p.follower_id as id, p.email, p.locale, p.digest_rhythm as digest, p.search_rhythm as search,
  p.cancelled_rhythm as cancelled, p.weekday, p.digest_on::text as "digestOn", p.search_on::text as "searchOn",
  p.told_day::text as "toldDay", p.told_news as "toldNews", p.told_cancelled as "toldCancelled",
  p.told_search as "toldSearch"`)

/** Who may be written to today: nobody twice. */
const unwritten = (today: string) =>
  sql`(p.mailed_on is null or p.mailed_on < ${today}::date) and p.idle_since is null`

/** Whose digest or searches are due, held for this transaction; whoever another run holds is left to it. */
export async function pickDue(work: Work, today: string, limit: number): Promise<Due[]> {
  const found = await sql<Due>`select ${dueColumns} from samenspel.follower p
    where p.municipality_id = ${work.ctx.municipality} and p.due_on <= ${today}::date and ${unwritten(today)}
    order by p.due_on limit ${limit} for update skip locked`.execute(work.db)
  return found.rows
}

/** Who wants to hear at once that something does not happen, and was not told. */
export async function pickUrgent(
  work: Work,
  { today, issue, limit }: { readonly today: string; readonly issue: number; readonly limit: number },
): Promise<Due[]> {
  const { municipality } = work.ctx
  const found = await sql<Due>`select ${dueColumns} from samenspel.follower p
    where p.municipality_id = ${municipality} and p.cancelled_rhythm = 'at-once' and ${unwritten(today)}
      and p.follower_id = any(array(
        select f.follower_id from samenspel.news_key k
        join samenspel.follow f on f.municipality_id = k.municipality_id and f.kind = k.kind and f.what = k.what
        join samenspel.follower q on q.municipality_id = f.municipality_id and q.follower_id = f.follower_id
        where k.municipality_id = ${municipality} and k.urgent and k.issue <= ${issue} and f.stopped_at is null
          and k.issue > f.from_issue and k.issue > q.told_cancelled))
    order by p.follower_id limit ${limit} for update skip locked`.execute(work.db)
  return found.rows
}

/** What these people follow. */
export async function followsOf(
  work: Work,
  followers: readonly FollowerId[],
): Promise<(Follow & { readonly follower: FollowerId; readonly known: readonly string[] })[]> {
  const found = await sql<Follow & { follower: FollowerId; known: string[] }>`
    select follow_id as id, follower_id as follower, kind, what, name, known from samenspel.follow
    where municipality_id = ${work.ctx.municipality} and follower_id = any(${[...followers]}) and stopped_at is null
    order by since, follow_id`.execute(work.db)
  return found.rows
}

/** One piece of news, by what it reaches somebody. */
export interface ToldNews extends Pick<News, 'activity' | 'initiative' | 'day' | 'title' | 'initiativeName'> {
  readonly id: string
  readonly follower: FollowerId
  readonly follow: FollowId
  readonly via: Follow['kind']
  readonly kind: NewsKind
  readonly issue: number
}

/** Who of these gets what: all news of what they follow, beyond what they were told, in the order in which it happened. */
export async function newsFor(
  work: Work,
  followers: readonly FollowerId[],
  issue: number,
): Promise<ToldNews[]> {
  const found = await sql<ToldNews>`
    select n.news_id as id, p.follower_id as follower, f.follow_id as follow, f.kind as via, n.kind, n.issue,
      n.activity_id as activity, n.initiative_id as initiative, n.day::text as day, n.title,
      n.initiative_name as "initiativeName"
    from samenspel.follower p
    join samenspel.follow f on f.municipality_id = p.municipality_id and f.follower_id = p.follower_id
    join samenspel.news_key k on k.municipality_id = f.municipality_id and k.kind = f.kind and k.what = f.what
      and k.issue > f.from_issue and k.issue > least(p.told_news, p.told_cancelled) and k.issue <= ${issue}
    join samenspel.news n on n.municipality_id = k.municipality_id and n.news_id = k.news_id
    where p.municipality_id = ${work.ctx.municipality} and p.follower_id = any(${[...followers]})
      and f.stopped_at is null
    order by n.issue, n.at, n.news_id, f.since`.execute(work.db)
  return found.rows
}

/** What a run has to look up beforehand, for whoever is due. */
export interface Needs {
  readonly areas: readonly string[]
  readonly questions: readonly string[]
  /** What changed since any saved search among them was answered. */
  readonly activities: readonly ActivityId[]
}

export async function readNeeds(work: Work, today: string, issue: number): Promise<Needs> {
  const { municipality } = work.ctx
  const due = sql`p.municipality_id = ${municipality} and p.due_on <= ${today}::date and ${unwritten(today)}`
  const subjects = await sql<{ kind: 'area' | 'search'; what: string }>`
    select distinct f.kind, f.what from samenspel.follower p
    join samenspel.follow f on f.municipality_id = p.municipality_id and f.follower_id = p.follower_id
    where ${due} and f.kind in ('area', 'search') and f.stopped_at is null`.execute(work.db)
  const since = await sql<{ issue: number | null }>`
    select min(p.told_search) as issue from samenspel.follower p
    where ${due} and p.search_rhythm <> 'never'`.execute(work.db)
  // Without a saved search nobody has to know what changed.
  const changed = await sql<{ id: ActivityId }>`select distinct activity_id as id from samenspel.news
    where municipality_id = ${municipality} and issue > ${since.rows[0]?.issue ?? issue} and issue <= ${issue}
      and activity_id is not null`.execute(work.db)
  const whatOf = (wanted: string) =>
    subjects.rows.filter(({ kind }) => kind === wanted).map(({ what }) => what)
  return {
    areas: whatOf('area'),
    questions: whatOf('search'),
    activities: changed.rows.map(({ id }) => id),
  }
}

/** One date in an area, and how many that day has in all. */
export interface AreaDate {
  readonly area: string
  readonly activity: ActivityId
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly ofDay: number
}

/** What there is to do in each of these areas, day by day: one walk along the dates for all of them. */
export async function readAreaDates(
  reading: Reading,
  question: {
    readonly areas: readonly string[]
    readonly now: Date
    readonly from: string
    readonly until: string
    readonly perDay: number
  },
): Promise<AreaDate[]> {
  const found = await sql<AreaDate>`
    select area, activity, day::text, "startsAt", "endsAt", "ofDay" from (
      select k.area, o.activity_id as activity, o.day, o.starts_at as "startsAt", o.ends_at as "endsAt",
        count(*) over (partition by k.area, o.day)::int as "ofDay",
        row_number() over (partition by k.area, o.day order by o.start_minute, o.activity_id) as nth
      from published.occurrence o
      join published.activity a on a.municipality_id = o.municipality_id and a.activity_id = o.activity_id
      cross join lateral unnest(a.areas) k (area)
      where o.municipality_id = ${reading.municipality} and o.day >= ${question.from}::date
        and o.day <= ${question.until}::date and o.starts_at > ${question.now} and not o.cancelled
        and a.phase in ('idea', 'starting', 'running') and k.area = any(${[...question.areas]}::text[])) dates
    where nth <= ${question.perDay} order by area, day, nth`.execute(reading.db)
  return found.rows
}

/** An activity as a mail tells of it. */
export interface ShortActivity {
  readonly id: ActivityId
  readonly title: string
  readonly initiative: string
  readonly place: string
  readonly start: string
  readonly end: string | null
  readonly rule: string | null
  readonly except: readonly string[]
  readonly cancelled: readonly string[]
}

export async function readShort(
  { municipality, db }: { readonly municipality: string; readonly db: Reading['db'] },
  ids: readonly ActivityId[],
): Promise<ShortActivity[]> {
  const found = await sql<ShortActivity>`select activity_id as id, title, initiative_name as initiative,
      place_name as place, first_start as start, first_end as end, rule, except_days as except, cancelled_days as cancelled
    from published.activity where municipality_id = ${municipality} and activity_id = any(${[...ids]}::text[])
      and phase in ('idea', 'starting', 'running')`.execute(db)
  return found.rows
}

/** An initiative that receives nobody now, although its page is there. */
export interface Resting {
  readonly initiative: string
  readonly slug: string
  readonly name: string
  readonly phase: 'paused' | 'stopped'
}

export async function readResting(
  { municipality, db }: { readonly municipality: string; readonly db: Reading['db'] },
  initiatives: readonly string[],
): Promise<Resting[]> {
  const found =
    await sql<Resting>`select initiative_id as initiative, slug, name, phase from published.initiative
    where municipality_id = ${municipality} and initiative_id = any(${[...initiatives]}::text[])
      and phase in ('paused', 'stopped')`.execute(db)
  return found.rows
}

/** What is remembered of somebody after their turn. */
export interface Told {
  readonly follower_id: FollowerId
  readonly digest_on: string | null
  readonly search_on: string | null
  readonly due_on: string | null
  readonly mailed_on: string | null
  readonly told_day: string | null
  readonly told_news: number
  readonly told_cancelled: number
  readonly told_search: number
}

/** Remembers up to where each was told, in the transaction that puts their mails out. */
export async function saveTold(work: Work, rows: readonly Told[]): Promise<void> {
  await sql`
    update samenspel.follower p set digest_on = r.digest_on, search_on = r.search_on, due_on = r.due_on,
      mailed_on = coalesce(r.mailed_on, p.mailed_on), told_day = r.told_day, told_news = r.told_news,
      told_cancelled = r.told_cancelled, told_search = r.told_search
    from json_populate_recordset(null::samenspel.follower, ${JSON.stringify(rows)}::json) r
    where p.municipality_id = ${work.ctx.municipality} and p.follower_id = r.follower_id`.execute(work.db)
}

/** Remembers which activities saved searches have told of. */
export async function saveKnown(
  work: Work,
  rows: readonly { readonly follow_id: FollowId; readonly known: readonly string[] }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update samenspel.follow f set known = r.known
    from json_populate_recordset(null::samenspel.follow, ${JSON.stringify(rows)}::json) r
    where f.municipality_id = ${work.ctx.municipality} and f.follow_id = r.follow_id`.execute(work.db)
}

/** Links that stop mails, one for each. */
export async function saveLinks(
  work: Work,
  rows: readonly {
    readonly token_hash: string
    readonly follower_id: FollowerId
    readonly scope: string
  }[],
): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into samenspel.follower_link (municipality_id, token_hash, follower_id, scope, made_at)
    select ${work.ctx.municipality}, token_hash, follower_id, scope, ${work.ctx.now}
    from json_populate_recordset(null::samenspel.follower_link, ${JSON.stringify(rows)}::json)`.execute(
    work.db,
  )
}
