import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { asPlatform } from '#platform/db/doors.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { newToken, readRoles } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { answerersOf, headOf } from '#capabilities/initiatives/index.ts'
import { teamKey } from '../policy.ts'
import type { Handover } from './domain.ts'
import { askHostMail, hostMail, workerMail } from './mails.ts'
import type { HostNews, WorkerNews } from './mails.ts'
import { saveLink } from './store/handovers.ts'

/** Where links lead, and whose letterhead it is. */
export type Letter = Pick<Letterhead, 'origin' | 'city'>

interface Host {
  readonly email: string
  readonly locale: Locale
  readonly person: PersonId | null
}

/** Who gets what is for the host; nobody when the initiative made no address known. */
export async function hostsOf(
  work: Work,
  { initiative, host, contactEmail }: Pick<Handover, 'initiative' | 'host' | 'contactEmail'>,
): Promise<Host[]> {
  if (host === 'activity' && contactEmail !== null)
    return [{ email: contactEmail, locale: 'nl', person: null }]
  const head = await headOf(work, initiative)
  return head ? asPlatform(work, () => answerersOf(work, head)) : []
}

async function newHostLink(work: Work, one: Handover, { person }: Host, { origin }: Letter): Promise<string> {
  const { token, hash } = newToken()
  await saveLink(work, { hash, handover: one.id, opens: 'host', person })
  return `${origin}/introductie/${token}`
}

/**
 * Asks whoever hosts. What the resident wants to be called goes into these mails and nowhere else: a mail is gone from
 * here as soon as it has left.
 */
export async function askHosts(
  work: Work,
  one: Handover,
  { called, letter }: { readonly called: string | null; readonly letter: Letter },
): Promise<void> {
  for (const host of await hostsOf(work, one)) {
    const link = await newHostLink(work, one, host, letter)
    await queueMail(work, askHostMail({ to: host.email, locale: host.locale, link, handover: one, called }))
  }
}

/** Tells whoever hosts what changed. */
export async function tellHosts(
  work: Work,
  one: Handover,
  { news, letter }: { readonly news: HostNews; readonly letter: Letter },
): Promise<void> {
  for (const host of await hostsOf(work, one)) {
    const link = await newHostLink(work, one, host, letter)
    await queueMail(work, hostMail({ to: host.email, locale: host.locale, link, handover: one, news }))
  }
}

export interface Worker {
  readonly email: string
  readonly locale: Locale
}

/** The worker who made it; the colleagues of the team when that worker is in it no more. */
export async function workersOf(
  work: Work,
  { team, worker }: Pick<Handover, 'team' | 'worker'>,
): Promise<Worker[]> {
  const roles = await readRoles(work, { team: null })
  const mates = roles.filter(({ role, area }) => role === 'neighbourhood-team' && teamKey(area) === team)
  const own = mates.filter(({ person }) => person === worker)
  return own.length > 0 ? own : mates
}

/** Tells the worker what the host or the resident did. */
export async function tellWorker(
  work: Work,
  one: Handover,
  { news, letter }: { readonly news: WorkerNews; readonly letter: Letter },
): Promise<void> {
  const link = `${letter.origin}/wijkteam/introducties`
  for (const { email: to, locale } of await workersOf(work, one))
    await queueMail(work, workerMail({ to, locale, link, handover: one, news }))
}
