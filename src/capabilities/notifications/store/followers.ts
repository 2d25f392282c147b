import { sql } from 'kysely'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import { mostKnown, usualPreferences } from '../domain.ts'
import type { Follow, Follower, FollowerId, FollowId, Preferences, Scope, Subject } from '../domain.ts'
import { sealIssue } from './news.ts'

const columns = sql.raw(`p.follower_id as id, p.locale, p.digest_rhythm as digest, p.search_rhythm as search,
  p.cancelled_rhythm as cancelled, p.weekday`)

/** Whoever holds this link, what it stops, and where it was mailed to. */
export async function followerByLink(
  work: Work,
  hash: string,
): Promise<{ follower: Follower; scope: Scope; email: string } | null> {
  const found = await sql<Follower & { scope: Scope; email: string }>`select ${columns}, l.scope, p.email
    from samenspel.follower_link l join samenspel.follower p
      on p.municipality_id = l.municipality_id and p.follower_id = l.follower_id
    where l.municipality_id = ${work.ctx.municipality} and l.token_hash = ${hash}`.execute(work.db)
  const [row] = found.rows
  if (!row) return null
  const { scope, email, ...follower } = row
  return { follower, scope, email }
}

/** What somebody with an account follows: by the address of the account. */
export async function followerOfPerson(work: Work, person: PersonId): Promise<Follower | null> {
  const found = await sql<Follower>`select ${columns}
    from samenspel.person a join samenspel.follower p
      on p.municipality_id = a.municipality_id and p.email = a.email
    where a.municipality_id = ${work.ctx.municipality} and a.person_id = ${person}`.execute(work.db)
  return found.rows[0] ?? null
}

export async function followerByEmail(work: Work, email: string): Promise<Follower | null> {
  const found = await sql<Follower>`select ${columns} from samenspel.follower p
    where municipality_id = ${work.ctx.municipality} and email = ${email}`.execute(work.db)
  return found.rows[0] ?? null
}

/** The follower with this address, made when there is none yet: told of what happens from now on. */
export async function followerWith(
  work: Work,
  {
    email,
    locale,
    digestOn,
    searchOn,
  }: {
    email: string
    locale: Locale
    digestOn: string | null
    searchOn: string | null
  },
): Promise<FollowerId> {
  const { municipality, now } = work.ctx
  const issue = await sealIssue(work)
  const usual = usualPreferences
  const kept = await sql<{ id: FollowerId }>`
    insert into samenspel.follower as p (municipality_id, follower_id, email, locale, since, digest_rhythm, search_rhythm,
      cancelled_rhythm, weekday, digest_on, search_on, due_on, told_news, told_cancelled, told_search)
    values (${municipality}, ${newId()}, ${email}, ${locale}, ${now}, ${usual.digest}, ${usual.search},
      ${usual.cancelled}, ${usual.weekday}, ${digestOn}::date, ${searchOn}::date,
      least(${digestOn}::date, ${searchOn}::date), ${issue}, ${issue}, ${issue})
    on conflict (municipality_id, email) do update set email = excluded.email
    returning follower_id as id`.execute(work.db)
  return kept.rows[0]!.id
}

/** What somebody follows at this moment, the newest first. */
export async function readFollows(work: Work, follower: FollowerId): Promise<Follow[]> {
  const found = await sql<Follow>`select follow_id as id, kind, what, name from samenspel.follow
    where municipality_id = ${work.ctx.municipality} and follower_id = ${follower} and stopped_at is null
    order by since desc, follow_id`.execute(work.db)
  return found.rows
}

/** What somebody stopped with and can still come back to. */
export async function readStopped(work: Work, follower: FollowerId): Promise<Follow[]> {
  const found = await sql<Follow>`select follow_id as id, kind, what, name from samenspel.follow
    where municipality_id = ${work.ctx.municipality} and follower_id = ${follower} and stopped_at is not null
    order by stopped_at desc, follow_id`.execute(work.db)
  return found.rows
}

/**
 * Follows something, once more when it was stopped: news from before this moment is none.
 * @param known of a saved search, the activities that whoever saved it could see already
 */
export async function saveFollow(
  work: Work,
  follower: FollowerId,
  { kind, what, name, known }: Subject & { readonly known: readonly string[] },
): Promise<FollowId> {
  const { municipality, now } = work.ctx
  const issue = await sealIssue(work)
  const kept = await sql<{ id: FollowId }>`
    insert into samenspel.follow as f (municipality_id, follow_id, follower_id, kind, what, name, known, from_issue, since)
    values (${municipality}, ${newId()}, ${follower}, ${kind}, ${what}, ${name}, ${known.slice(0, mostKnown)},
      ${issue}, ${now})
    on conflict (municipality_id, follower_id, kind, what) do update set name = excluded.name, stopped_at = null,
      from_issue = case when f.stopped_at is null then f.from_issue else excluded.from_issue end,
      known = case when f.stopped_at is null then f.known else excluded.known end
    returning follow_id as id`.execute(work.db)
  return kept.rows[0]!.id
}

/** Stops with one thing; with all when none is named. */
export async function stopFollow(work: Work, follower: FollowerId, id: FollowId | null): Promise<void> {
  const one = id === null ? sql`true` : sql`follow_id = ${id}`
  await sql`update samenspel.follow set stopped_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and follower_id = ${follower} and stopped_at is null and ${one}`.execute(
    work.db,
  )
}

/** Takes up again what was stopped; with `null` all that was stopped together last. */
export async function resumeFollow(work: Work, follower: FollowerId, id: FollowId | null): Promise<void> {
  const issue = await sealIssue(work)
  const which =
    id === null
      ? sql`stopped_at = (select max(stopped_at) from samenspel.follow
          where municipality_id = ${work.ctx.municipality} and follower_id = ${follower})`
      : sql`follow_id = ${id}`
  await sql`update samenspel.follow set stopped_at = null, from_issue = ${issue}
    where municipality_id = ${work.ctx.municipality} and follower_id = ${follower} and stopped_at is not null and ${which}`.execute(
    work.db,
  )
}

/** Whoever follows nothing any more is idle, and is forgotten after a while. */
export async function markIdle(work: Work, follower: FollowerId): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.follower p set idle_since = case when exists (
      select 1 from samenspel.follow f where f.municipality_id = p.municipality_id
        and f.follower_id = p.follower_id and f.stopped_at is null) then null else coalesce(idle_since, ${now}::timestamptz) end
    where municipality_id = ${municipality} and follower_id = ${follower}`.execute(work.db)
}

/** How often, and when next. What changes does not change what was told. */
export async function savePreferences(
  work: Work,
  follower: FollowerId,
  wanted: Preferences & { readonly digestOn: string | null; readonly searchOn: string | null },
): Promise<void> {
  const issue = await sealIssue(work)
  // Whoever wants to hear again is told of what happens from now on.
  const told = (kind: 'digest' | 'cancelled' | 'search', column: string) =>
    sql`case when ${sql.raw(`${kind}_rhythm`)} = 'never' and ${wanted[kind]}::text <> 'never'
      then ${issue}::int else ${sql.raw(column)} end`
  await sql`update samenspel.follower set told_news = ${told('digest', 'told_news')},
      told_cancelled = ${told('cancelled', 'told_cancelled')}, told_search = ${told('search', 'told_search')},
      digest_rhythm = ${wanted.digest}, search_rhythm = ${wanted.search},
      cancelled_rhythm = ${wanted.cancelled}, weekday = ${wanted.weekday}, digest_on = ${wanted.digestOn}::date,
      search_on = ${wanted.searchOn}::date, due_on = least(${wanted.digestOn}::date, ${wanted.searchOn}::date)
    where municipality_id = ${work.ctx.municipality} and follower_id = ${follower}`.execute(work.db)
}

export async function saveLink(
  work: Work,
  link: { readonly hash: string; readonly follower: FollowerId; readonly scope: Scope },
): Promise<void> {
  await sql`insert into samenspel.follower_link (municipality_id, token_hash, follower_id, scope, made_at)
    values (${work.ctx.municipality}, ${link.hash}, ${link.follower}, ${link.scope}, ${work.ctx.now})`.execute(
    work.db,
  )
}

/** How many links this follower was given since a moment. */
export async function countLinks(work: Work, follower: FollowerId, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.follower_link
    where municipality_id = ${work.ctx.municipality} and follower_id = ${follower} and made_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}
