import { sql } from 'kysely'
import { importActivities } from '#capabilities/activities/index.ts'
import type { ActivityToKeep } from '#capabilities/activities/index.ts'
import { addMunicipality, asAreaToSave, drawAreas } from '#capabilities/municipalities/index.ts'
import { tellEverybody } from '#capabilities/notifications/service/digest.ts'
import { newsFor } from '#capabilities/notifications/store/digest.ts'
import type { FollowerId } from '#capabilities/notifications/domain.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { municipalityId, useCase } from '#platform/db/doors.ts'
import { refreshStatistics } from '#platform/db/upkeep.ts'
import { templateIn } from '#platform/db/template.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { cacheFolder } from '#platform/project.ts'
import { activityFacts } from '#testing/an-activity.ts'
import { plansOf } from '#testing/plans.ts'
import { bringUpToDate, preparation } from '../src/schema.ts'
import { findPostgres, startPostgres } from '../tools/postgres.ts'
import { note, round, tell } from './tell.ts'

/** All of the Netherlands, and so many who follow something in it. */
const municipalities = 342
const followers = 10_000
/** Of each municipality: pieces of it, and what there is to do in them. */
const areas = 8
const activities = 40

/** A Wednesday, when people begin to follow; digests come the day after. */
const wednesday = new Date('2026-11-25T09:00:00Z')
const thursday = new Date('2026-11-26T06:05:00Z')

const ctxOf = (n: number, now: Date): Ctx => ({
  municipality: municipalityId(`GM${String(3000 + n)}`)!,
  actor: { kind: 'system', name: 'bench' },
  locale: 'nl',
  now,
  requestId: 'bench',
})

/** The digests of a whole country, on both engines: how long, how much memory, and by which plan. */
export async function measureDigest(): Promise<void> {
  const template = await templateIn(cacheFolder, preparation)
  const embedded = await openDatabase({ kind: 'embedded', folder: null }, template)
  await measureOn(embedded, 'PGlite')
  await embedded.close()
  const bin = findPostgres()
  if (!bin) return
  const server = await startPostgres(bin)
  try {
    const database = await openDatabase({ kind: 'server', url: server.url })
    await bringUpToDate(database)
    await measureOn(database, 'PostgreSQL')
    await database.close()
  } finally {
    await server.stop()
  }
}

async function measureOn(database: Database, where: string): Promise<void> {
  for (let n = 0; n < municipalities; n += 1) {
    if (n % 50 === 0) note(`Filling the country on ${where}: ${n} of ${municipalities} municipalities.`)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await fill(database, n)
  }
  await refreshStatistics(database)
  const memory = watchMemory()
  const begin = performance.now()
  const longest = { milliseconds: 0 }
  let [mailed, seen] = [0, 0]
  for (let n = 0; n < municipalities; n += 1) {
    const from = performance.now()
    const place = { name: `Stad ${n}`, origin: 'https://stad.example' }
    // oxlint-disable-next-line no-await-in-loop -- as the job does: one municipality after the other
    const told = await tellEverybody(database, ctxOf(n, thursday), place)
    longest.milliseconds = Math.max(longest.milliseconds, performance.now() - from)
    mailed += told.mailed
    seen += told.seen
  }
  const seconds = (performance.now() - begin) / 1000
  tell({
    name: `digest of ${followers} people over ${municipalities} municipalities, ${where}`,
    minutes: Math.round(seconds / 0.6) / 100,
    unit: 'min',
    mailed,
    seen,
    longestMunicipality: round(longest.milliseconds),
    mailsPerSecond: round(mailed / seconds),
    megabytesBefore: memory.before,
    megabytesAtMost: memory.stop(),
  })
  // With the news that was told in the tables, as the next run finds them.
  await refreshStatistics(database)
  const plan = await planOf(database)
  note(`Who of a batch gets what, ${where}:\n${plan}`)
}

/** Resident memory of this process, looked at ten times a second. */
function watchMemory(): { readonly before: number; stop(): number } {
  const now = () => Math.round(process.memoryUsage().rss / 1_000_000)
  const before = now()
  let most = before
  const timer = setInterval(() => (most = Math.max(most, now())), 100)
  return {
    before,
    stop() {
      clearInterval(timer)
      return Math.max(most, now())
    },
  }
}

/** A municipality: areas in a row, something to do in each, who follows what, and then some news. */
async function fill(database: Database, n: number): Promise<void> {
  const ctx = ctxOf(n, wednesday)
  const name = `Stad ${n}`
  await addMunicipality(database, ctx, {
    name,
    host: `stad-${n}`,
    look: 'neutral',
    demo: false,
    centre: null,
  })
  await drawAreas(database, ctx, { levels: ['buurt'], areas: Array.from({ length: areas }, areaOf) })
  const rows = Array.from({ length: activities }, (_, at) => activityAt(at, []))
  await importActivities(database, ctx, { source: 'bench', rows })
  await follow(database, ctx, n)
  const [first] = rows
  const news = [activityAt(activities, []), { ...first!, facts: activityAt(0, ['2026-11-30']).facts }]
  await importActivities(database, { ...ctx, now: thursday }, { source: 'bench', rows: news })
}

function areaOf(_: unknown, nth: number) {
  const [west, east] = [4.5 + nth * 0.02, 4.5 + (nth + 1) * 0.02]
  const ring = [
    [west, 52.3],
    [east, 52.3],
    [east, 52.4],
    [west, 52.4],
    [west, 52.3],
  ] as [number, number][]
  return asAreaToSave({
    id: `BU${nth}`,
    level: 'buurt',
    name: `Buurt ${nth}`,
    partOf: [],
    shape: { type: 'Polygon', coordinates: [ring] },
    schematic: true,
    year: null,
  })
}

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

function activityAt(nth: number, cancelled: readonly string[]): ActivityToKeep {
  const facts = activityFacts({
    title: nth % 5 === 0 ? `Koffie ${nth}` : `Samen ${nth}`,
    place: {
      name: `Plek ${nth}`,
      address: null,
      postcode: null,
      spot: { lat: 52.35, lon: 4.51 + (nth % areas) * 0.02 },
    },
    schedule: {
      start: '2026-11-02T10:00',
      end: null,
      rule: `FREQ=WEEKLY;COUNT=10;BYDAY=${days[nth % 7]}`,
      except: [],
      cancelled,
    },
  })
  return { key: `bench:${nth}`, initiative: `Initiatief ${nth % 10}`, facts }
}

/** Some thirty people, who each follow a neighbourhood; every second an initiative; every fifth saved a search. */
const follow = (database: Database, ctx: Ctx, n: number) =>
  useCase<undefined, void>(
    { name: 'bench.follow', may: () => true, records: null },
    async ({ db, ctx: { municipality, now } }) => {
      const count =
        Math.floor(((n + 1) * followers) / municipalities) - Math.floor((n * followers) / municipalities)
      const people = sql`generate_series(1, ${count}::int) n`
      await sql`insert into samenspel.follower (municipality_id, follower_id, email, locale, since, digest_rhythm,
          search_rhythm, cancelled_rhythm, weekday, digest_on, search_on, due_on, told_news, told_cancelled, told_search)
        select ${municipality}, 'v' || n, n || '@voorbeeld.example', 'nl', ${now}::timestamptz, 'weekly', 'daily', 'at-once',
          4, date '2026-11-26', date '2026-11-26', date '2026-11-26', 0, 0, 0 from ${people}`.execute(db)
      const kinds = [
        sql`select n, 'area' as kind, 'BU' || n % ${areas}::int as what from ${people}`,
        sql`select n, 'initiative', (select initiative_id from published.initiative where municipality_id = ${municipality}
          order by name offset n % 10 limit 1) from ${people} where n % 2 = 0`,
        sql`select n, 'search', 'q=koffie&waar=Buurt+' || n % ${areas}::int from ${people} where n % 5 = 0`,
      ]
      await sql`insert into samenspel.follow (municipality_id, follow_id, follower_id, kind, what, name, known, from_issue, since)
        select ${municipality}, kind || n, 'v' || n, kind, what, what, '{}', 1, ${now}::timestamptz
        from (${sql.join(kinds, sql` union all `)}) all_of_it`.execute(db)
      // What was there before they followed lies in an issue that they do not hear.
      await sql`update samenspel.news set issue = 1 where municipality_id = ${municipality}`.execute(db)
      await sql`insert into samenspel.news_issue (municipality_id, issue) values (${municipality}, 1)`.execute(
        db,
      )
    },
  )(database, ctx, undefined)

function planOf(database: Database): Promise<string> {
  const people = Array.from({ length: 29 }, (_, n) => `v${n + 1}` as FollowerId)
  return plansOf(database, ctxOf(7, thursday), (work) => newsFor(work, people, 2))
}
