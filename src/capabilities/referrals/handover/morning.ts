import type { Actor, Ctx, Locale } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { JobDefinition, JobPlace } from '#platform/jobs/jobs.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { followDue, followWeeks, waitsDays } from './domain.ts'
import type { Handover } from './domain.ts'
import { morningMail } from './mails.ts'
import { isSilent } from './service/team.ts'
import { dropOldCounts } from './store/counts.ts'
import { closeOld, pickCame, pickPast, pickSilent, pickTomorrow, saveTold } from './store/morning.ts'
import { tellHosts, workersOf } from './tell.ts'
import type { Letter } from './tell.ts'

const isSystem = (actor: Actor): boolean => actor.kind === 'system'
const rules = { may: isSystem, records: null } as const
const quiet = { ...rules, publishes: 'nothing' } as const
const longestFollow = Math.max(...followWeeks) * 7

/** What is too old is closed, and what is too old to be counted goes. */
const close = useCase<undefined, number>({ ...rules, name: 'referrals.closeHandovers' }, async (work) => {
  const today = localDay(work.ctx.now)
  await dropOldCounts(work)
  return closeOld(work, {
    before: addDays(today, -waitsDays),
    followedBefore: addDays(today, -longestFollow - waitsDays),
  })
})

/** The host is reminded of tomorrow, and asked about what is over. */
const askHostsAgain = useCase<Letter, number>(
  { ...quiet, name: 'referrals.askHostsAgain' },
  async (work, letter) => {
    const today = localDay(work.ctx.now)
    const tomorrow = await pickTomorrow(work, addDays(today, 1))
    for (const one of tomorrow) {
      await tellHosts(work, one, { news: 'tomorrow', letter })
      await saveTold(work, { id: one.id, what: 'reminded_for', value: one.day })
    }
    const past = await pickPast(work, today)
    for (const one of past) {
      await tellHosts(work, one, { news: 'came', letter })
      await saveTold(work, { id: one.id, what: 'asked_came_for', value: one.day })
    }
    return tomorrow.length + past.length
  },
)

interface Envelope {
  readonly to: string
  readonly locale: Locale
  readonly silent: Handover[]
  readonly unsaid: Handover[]
  readonly follow: Handover[]
}

/** One mail to each worker for everything that began to wait for them. */
const tellWorkers = useCase<Letter, number>(
  { ...quiet, name: 'referrals.tellWorkers' },
  async (work, { origin }) => {
    const envelopes = new Map<string, Envelope>()
    const silent = await newlySilent(work)
    const { asked = [], accepted = [] } = Object.groupBy(silent, ({ state }) => state)
    await put(work, envelopes, 'silent', asked)
    await put(work, envelopes, 'unsaid', accepted)
    await put(work, envelopes, 'follow', await newlyDue(work))
    const link = `${origin}/wijkteam/introducties`
    for (const envelope of envelopes.values()) await queueMail(work, morningMail({ ...envelope, link }))
    return envelopes.size
  },
)

async function put(
  work: Work,
  envelopes: Map<string, Envelope>,
  pile: 'silent' | 'unsaid' | 'follow',
  some: readonly Handover[],
): Promise<void> {
  for (const one of some)
    for (const { email: to, locale } of await workersOf(work, one)) {
      const envelope = envelopes.get(to) ?? { to, locale, silent: [], unsaid: [], follow: [] }
      envelope[pile].push(one)
      envelopes.set(to, envelope)
    }
}

/** Of whom the host did not say within so many working days whether they may come, or whether they came. */
async function newlySilent(work: Work): Promise<Handover[]> {
  const { db, ctx } = work
  const today = localDay(ctx.now)
  const { daysOff } = await settingsOf({ db, municipality: ctx.municipality })
  const late = (await pickSilent(work, today)).filter((one) => isSilent(one, today, daysOff))
  for (const { id } of late) await saveTold(work, { id, what: 'told_silence_at', value: ctx.now })
  return late
}

async function newlyDue(work: Work): Promise<Handover[]> {
  const today = localDay(work.ctx.now)
  const due = (await pickCame(work)).flatMap((one) => {
    const week = followDue(one, today)
    return week === null || week <= one.toldWeeks ? [] : [{ one, week }]
  })
  for (const { one, week } of due) await saveTold(work, { id: one.id, what: 'told_weeks', value: week })
  return due.map(({ one }) => one)
}

/** All that mornings bring. It may run late or twice: what was told is remembered where the mail is put out. */
export async function openTheMorning(
  database: Database,
  ctx: Ctx,
  { origin, name: city }: Pick<JobPlace, 'origin' | 'name'>,
): Promise<{ readonly closed: number; readonly hosts: number; readonly workers: number }> {
  const letter = { origin, city }
  const closed = await close(database, ctx, undefined)
  const hosts = await askHostsAgain(database, ctx, letter)
  return { closed, hosts, workers: await tellWorkers(database, ctx, letter) }
}

/** Every morning: somebody who comes tomorrow comes on Sunday too. */
export const handoverJob: JobDefinition = {
  name: 'referrals.handovers',
  cron: '5 8 * * *',
  run: (database, ctx, _data, place) => openTheMorning(database, ctx, place),
}
