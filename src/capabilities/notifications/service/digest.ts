import { joinedAmong } from '#capabilities/activities/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { newToken } from '#capabilities/accounts/index.ts'
import { fitsOf } from '#capabilities/search/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { JobPlace } from '#platform/jobs/jobs.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { digestFor, isEmpty } from '../digest.ts'
import type { Run } from '../digest.ts'
import { mostKnown } from '../domain.ts'
import { digestMail, scopeOf } from '../mails/digest.ts'
import { isSystem } from '../policy.ts'
import {
  followsOf,
  newsFor,
  pickDue,
  pickUrgent,
  readAreaDates,
  readNeeds,
  readResting,
  readShort,
  saveKnown,
  saveLinks,
  saveTold,
} from '../store/digest.ts'
import type { Due, Needs, ToldNews } from '../store/digest.ts'
import { sealNews } from './news.ts'

/** Small enough that nobody waits long for the embedded database's one connection. */
export const batch = 100
/** So many dates of one day and one area are worth reading in a mail; the rest is a tap away. */
const perDay = 6

export interface Letterbox {
  readonly place: Pick<JobPlace, 'name' | 'origin'>
}

/**
 * Tells everybody whose turn it is. It may run late, twice, or break off: who was told is remembered in the transaction
 * that puts their mail out, so that another run goes on with the others.
 * @returns how many were looked at, and how many got a mail
 */
export async function tellEverybody(
  database: Database,
  ctx: Ctx,
  place: Letterbox['place'],
): Promise<{ readonly seen: number; readonly mailed: number }> {
  const run = await prepareRun(database, ctx)
  let [seen, mailed] = [0, 0]
  for (const whose of ['due', 'urgent'] as const) {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
      const told = await tellBatch(database, ctx, { run, place, whose, limit: batch })
      seen += told.seen
      mailed += told.mailed
      if (told.seen < batch) break
    }
  }
  return { seen, mailed }
}

/** Seals what happened so far, and looks up once what is the same for everybody. */
export async function prepareRun(database: Database, ctx: Ctx): Promise<Run> {
  const issue = await sealNews(database, ctx, undefined)
  const today = localDay(ctx.now)
  const needs = await lookUpNeeds(database, ctx, { today, issue })
  return prepare(database, ctx, { today, issue, needs })
}

const lookUpNeeds = useCase<{ today: string; issue: number }, Needs>(
  { name: 'notifications.lookUpNeeds', may: isSystem, records: null, publishes: 'nothing' },
  (work, { today, issue }) => readNeeds(work, today, issue),
)

const readDates = publicQuery(readAreaDates)
const readActivities = publicQuery((reading, ids: readonly ActivityId[]) => readShort(reading, ids))

/** What there is to do where, and what fits which question. */
async function prepare(
  database: Database,
  ctx: Ctx,
  { today, issue, needs }: { readonly today: string; readonly issue: number; readonly needs: Needs },
): Promise<Run> {
  const { areas, questions, activities: among } = needs
  const until = addDays(today, 6)
  const dates =
    areas.length === 0
      ? []
      : await readDates(database, ctx.municipality, { areas, now: ctx.now, from: today, until, perDay })
  const fits =
    questions.length === 0 || among.length === 0
      ? new Map<string, ActivityId[]>()
      : await fitsOf({ database, ctx }, questions, { among, limit: mostKnown })
  const ids = new Set([...dates.map(({ activity }) => activity), ...[...fits.values()].flat()])
  const activities = await readActivities(database, ctx.municipality, [...ids])
  return {
    today,
    issue,
    dates: Map.groupBy(dates, ({ area }) => area),
    fits,
    activities: new Map(activities.map((one) => [one.id, one])),
  }
}

interface Batch extends Letterbox {
  readonly run: Run
  readonly whose: 'due' | 'urgent'
  readonly limit: number
}

/** Tells so many people at most, in one short transaction: their mails, and that they were told. */
export const tellBatch = useCase<Batch, { seen: number; mailed: number }>(
  { name: 'notifications.tell', may: isSystem, records: null, publishes: 'nothing' },
  async (work, { run, place, whose, limit }) => {
    const { today, issue } = run
    const due =
      whose === 'due' ? await pickDue(work, today, limit) : await pickUrgent(work, { today, issue, limit })
    if (due.length === 0) return { seen: 0, mailed: 0 }
    return { seen: due.length, mailed: await tell(work, due, run, place) }
  },
)

async function tell(work: Work, due: readonly Due[], run: Run, place: Letterbox['place']): Promise<number> {
  const ids = due.map(({ id }) => id)
  const follows = Map.groupBy(await followsOf(work, ids), ({ follower }) => follower)
  const news = await newsFor(work, ids, run.issue)
  const inNews = [...new Set(news.flatMap(({ activity }) => activity ?? []))]
  const { municipality } = work.ctx
  const current = await readShort({ municipality, db: work.db }, inNews)
  const known = new Map([...run.activities, ...current.map((one) => [one.id, one] as const)])
  // What was there when the run began and is gone now, is gone.
  for (const id of inNews) if (!current.some((one) => one.id === id)) known.delete(id)
  const gone = new Set(news.flatMap(({ kind, initiative }) => (kind === 'gone' ? [initiative] : [])))
  const rests = gone.size === 0 ? [] : await readResting({ municipality, db: work.db }, [...gone])
  const resting = new Map(rests.map((one) => [one.initiative, one]))
  const byFollower = Map.groupBy(await withoutHeard(work, due, news), ({ follower }) => follower)
  const results = due.map((one) => {
    const own = follows.get(one.id) ?? []
    const made = digestFor(one, own, byFollower.get(one.id) ?? [], { ...run, activities: known })
    return { one, own, ...made }
  })
  const links: Parameters<typeof saveLinks>[1][number][] = []
  for (const { one, own, digest } of results) {
    if (isEmpty(digest)) continue
    const { token, hash } = newToken()
    links.push({ token_hash: hash, follower_id: one.id, scope: scopeOf(digest) })
    const told = { to: one, follows: own, digest, activities: known, resting, token, place, run }
    await queueMail(work, digestMail(told))
  }
  await saveLinks(work, links)
  await saveTold(
    work,
    results.map(({ told }) => told),
  )
  await saveKnown(
    work,
    results.flatMap(({ known: rows }) => rows),
  )
  return links.length
}

/** Whoever joined a date heard from its hosts that it is off, or goes on after all: that is not told twice. */
async function withoutHeard(
  work: Work,
  due: readonly Due[],
  news: readonly ToldNews[],
): Promise<readonly ToldNews[]> {
  const ofDates = news.flatMap(({ activity, day }) => (activity !== null && day !== null ? [activity] : []))
  if (ofDates.length === 0) return news
  const emails = new Map(due.map(({ id, email }) => [id, email]))
  const joined = await joinedAmong(work, {
    emails: [...emails.values()],
    activities: [...new Set(ofDates)],
  })
  const heard = new Set(
    joined.map(
      ({ email, activity, day, off }) => `${email} ${activity} ${day} ${off ? 'cancelled' : 'restored'}`,
    ),
  )
  return news.filter(
    ({ follower, activity, day, kind }) => !heard.has(`${emails.get(follower)!} ${activity} ${day} ${kind}`),
  )
}
