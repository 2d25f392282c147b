import type { Ctx, Locale, PersonId } from '#platform/context/ctx.ts'
import { isPlatform } from '#platform/access/roles.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { JobDefinition, JobPlace } from '#platform/jobs/jobs.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { hashOf, newToken, readRoles } from '#capabilities/accounts/index.ts'
import { worksInTeam } from '../policy.ts'
import { isWorthAMail } from './domain.ts'
import { mondayMail } from './monday.ts'
import { findStopper, keepOnlyWorkers, readNotToMail, saveChoice, saveSent } from './mail-store.ts'
import { weekIn } from './service.ts'

const anybody = (): boolean => true
const quiet = { records: null, publishes: 'nothing' } as const

interface Worker {
  readonly person: PersonId
  readonly email: string
  readonly locale: Locale
  /** The areas of their teams; `null` is the whole municipality. */
  readonly areas: readonly string[] | null
}

/** Who works in a team, wants the mail and has not had it for six days: a job that runs twice tells nothing twice. */
const workersToMail = useCase<undefined, Worker[]>(
  { ...quiet, name: 'referrals.workersToMail', may: isPlatform },
  async (work) => {
    const roles = (await readRoles(work, { team: null })).filter(({ role }) => role === 'neighbourhood-team')
    const byPerson = Map.groupBy(roles, ({ person }) => person)
    await keepOnlyWorkers(work, [...byPerson.keys()])
    const not = await readNotToMail(work, addDays(localDay(work.ctx.now), -6))
    return [...byPerson].flatMap(([person, own]) => {
      if (not.has(person)) return []
      const { email, locale } = own[0]!
      const areas = own.some(({ area }) => area === null) ? null : own.flatMap(({ area }) => area ?? [])
      return [{ person, email, locale, areas }]
    })
  },
)

/** @returns whether there was anything to tell */
const mailWeek = useCase<Worker & { readonly place: JobPlace }, boolean>(
  { ...quiet, name: 'referrals.mailWeek', may: isPlatform },
  async (work, { person, areas, place, ...to }) => {
    const week = await weekIn(work, areas)
    if (!isWorthAMail(week)) return false
    const { token, hash } = newToken()
    await saveSent(work, person, hash)
    await queueMail(work, mondayMail({ ...to, week, token, place }))
    return true
  },
)

/** Mails their week to everybody who works in a team, one after the other. */
export async function mailTheWeek(
  database: Database,
  ctx: Ctx,
  place: JobPlace,
): Promise<{ readonly mailed: number }> {
  let mailed = 0
  for (const worker of await workersToMail(database, ctx, undefined)) {
    // oxlint-disable-next-line no-await-in-loop -- nobody waits long for the embedded database's one connection
    if (await mailWeek(database, ctx, { ...worker, place })) mailed += 1
  }
  return { mailed }
}

/** On Monday, before the team meets. */
export const mondayJob: JobDefinition = {
  name: 'referrals.mailTheWeek',
  cron: '30 7 * * 1',
  run: (database, ctx, _data, place) => mailTheWeek(database, ctx, place),
}

/** A worker wants the mail, or does not; for themselves. */
export const chooseMail = useCase<{ readonly mail: 'on' | 'off' }, void>(
  { ...quiet, name: 'referrals.chooseWeekMail', may: worksInTeam },
  async (work, { mail }) => {
    const { actor } = work.ctx
    if (actor.kind === 'person') await saveChoice(work, actor.id, mail)
  },
)

/** Whether a link of such a mail works. Looking changes nothing. */
export const knowsStop = useCase<{ readonly token: string }, boolean>(
  { ...quiet, name: 'referrals.knowsWeekStop', may: anybody },
  async (work, { token }) => (await findStopper(work, hashOf(token))) !== null,
)

/** Stops the mail of whoever it was sent to: the link is the proof. @returns false when the link does not work */
export const stopByLink = useCase<{ readonly token: string }, boolean>(
  { ...quiet, name: 'referrals.stopWeekMail', may: anybody },
  async (work, { token }) => {
    const person = await findStopper(work, hashOf(token))
    if (person === null) return false
    await saveChoice(work, person, 'off')
    return true
  },
)
