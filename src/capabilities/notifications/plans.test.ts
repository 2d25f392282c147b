import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { plansOf } from '#testing/plans.ts'
import type { Ask } from '#testing/plans.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { FollowerId } from './domain.ts'
import { followsOf, newsFor, pickDue, pickUrgent } from './store/digest.ts'
import {
  countLinks,
  followerByEmail,
  followerByLink,
  followerOfPerson,
  readFollows,
} from './store/followers.ts'
import { countWishes, readWish } from './store/wishes.ts'

/** Some thousand followers of two things each, one in thirty due today; ten issues of news. */
const crowd = useCase<undefined, void>(
  { name: 'test.crowd', may: () => true, records: null },
  async ({ db, ctx: { municipality, now } }) => {
    const n = sql`generate_series(1, 3000) n`
    await sql`insert into samenspel.person (municipality_id, person_id, email, name, since)
      select ${municipality}, 'p' || n, n || '@voorbeeld.example', '', ${now} from ${n}`.execute(db)
    await sql`insert into samenspel.follower (municipality_id, follower_id, email, locale, since, digest_rhythm,
        search_rhythm, cancelled_rhythm, weekday, digest_on, search_on, due_on, told_news, told_cancelled, told_search)
      select ${municipality}, 'v' || n, n || '@voorbeeld.example', 'nl', ${now}, 'weekly', 'daily', 'at-once', 4,
        d.day, d.day, d.day, 9, 9, 9
      from ${n} cross join lateral (select date '2026-11-26' + case when n % 30 = 0 then 0 else n % 7 + 1 end as day) d`.execute(
      db,
    )
    for (const [kind, count] of [
      ['area', 60],
      ['initiative', 900],
    ] as const)
      await sql`insert into samenspel.follow (municipality_id, follow_id, follower_id, kind, what, name, known, from_issue, since)
        select ${municipality}, ${kind}::text || n, 'v' || n, ${kind}::text, ${kind}::text || n % ${count}::int, '', '{}', 0, ${now}
        from ${n}`.execute(db)
    await sql`insert into samenspel.follower_link (municipality_id, token_hash, follower_id, scope, made_at)
      select ${municipality}, 'h' || n, 'v' || n, 'digest', ${now} from ${n}`.execute(db)
    await sql`insert into samenspel.follow_wish (municipality_id, token_hash, email, locale, kind, what, name, asked_at)
      select ${municipality}, 'h' || n, n || '@voorbeeld.example', 'nl', 'area', 'area1', '', ${now} from ${n}`.execute(
      db,
    )
    await sql`insert into samenspel.news (municipality_id, news_id, issue, kind, activity_id, initiative_id, title,
        initiative_name, areas, themes, at)
      select ${municipality}, 'n' || n, 1 + n % 10, case when n % 300 = 0 then 'cancelled' else 'new' end, 'a' || n,
        'initiative' || n % 900, '', '', '{}', '{}', ${now} from ${n}`.execute(db)
    await sql`insert into samenspel.news_key (municipality_id, kind, what, issue, news_id, urgent)
      select municipality_id, k.kind, k.what, issue, news_id, news.kind = 'cancelled' from samenspel.news
      cross join lateral (values ('initiative', initiative_id), ('area', 'area' || issue)) k (kind, what)
      where municipality_id = ${municipality}`.execute(db)
  },
)

const today = '2026-11-26'
const someone = 'v7' as FollowerId
const batch = Array.from({ length: 50 }, (_, n) => `v${n + 1}` as FollowerId)

const named: [string, Ask, readonly string[]][] = [
  ['whose digest is due', (work) => pickDue(work, today, 100), ['due_on']],
  [
    'who is to be told at once',
    (work) => pickUrgent(work, { today, issue: 10, limit: 100 }),
    ['kind', 'what'],
  ],
  ['what a batch follows', (work) => followsOf(work, batch), ['follower_id']],
  ['who of a batch gets what', (work) => newsFor(work, batch, 10), ['kind', 'what', 'issue', 'news_id']],
  ['whose link it is', (work) => followerByLink(work, 'h7'), ['token_hash', 'follower_id']],
  ['what a person follows', (work) => followerOfPerson(work, 'p7' as PersonId), ['person_id', 'email']],
  ['who has an address', (work) => followerByEmail(work, '7@voorbeeld.example'), ['email']],
  ['what somebody follows', (work) => readFollows(work, someone), ['follower_id']],
  ['the links of somebody', (work) => countLinks(work, someone, new Date(0)), ['follower_id']],
  ['a wish', (work) => readWish(work, 'h7'), ['token_hash']],
  ['the wishes of an address', (work) => countWishes(work, '7@voorbeeld.example', new Date(0)), ['email']],
]

let place: Awaited<ReturnType<typeof aMunicipality>>

beforeAll(async () => {
  // Of a country one municipality is a small part.
  for (let n = 0; n < 6; n += 1) {
    place = await aMunicipality()
    await crowd(place.database, { ...place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
  }
  await refreshStatistics(place.database)
}, 120_000)

test.each(named)('%s: looked up, without reading a whole table', async (_, ask, columns) => {
  const plan = await plansOf(place.database, place.ctx, ask)
  expect(plan).not.toContain('Seq Scan')
  for (const column of columns) expect(plan, plan).toMatch(new RegExp(`Index Cond: .*\\b${column}\\b`))
})
