import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { newToken } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { answerersOf } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { linksOfVolunteer } from '../domain.ts'
import type { Task, Volunteer } from '../domain.ts'
import { answerToVolunteer } from './answers.ts'
import {
  dayOffMail,
  gapMail,
  joinedMail,
  newVolunteerMail,
  placedMail,
  placesFreeMail,
  stopsMail,
  takenOverMail,
} from './mails.ts'
import type { ToHost, ToVolunteer } from './mails.ts'
import { countLinks, deleteTurnsFrom, readTurns, readVolunteers, saveVolunteerLink } from './store.ts'

/** Of which initiative it is, and where links lead. Without a letterhead they lead nowhere. */
export interface From {
  readonly head: HeadRow
  readonly letter: Letterhead | null
}

/** Which task it is about, of whom, and where links lead. */
export interface About extends From {
  readonly task: Task
  readonly letter: Letterhead
}

/** A new link to somebody's own turns; `null` when enough were made today. */
export async function newLink(work: Work, one: Volunteer, { letter }: About): Promise<string | null> {
  const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
  if ((await countLinks(work, one.id, dayAgo)) >= linksOfVolunteer) return null
  return `${letter.origin}/beurten/${await newKey(work, one)}`
}

/** A secret that opens somebody's own turns. */
export async function newKey(work: Work, one: Pick<Volunteer, 'id'>): Promise<string> {
  const { token, hash } = newToken()
  await saveVolunteerLink(work, hash, one.id)
  return token
}

/** To whoever took it up. */
export async function tellWelcome(
  work: Work,
  one: Volunteer,
  about: About,
  day: string | null,
): Promise<void> {
  await mailLink(work, one, about, (given) => joinedMail({ ...given, day }))
}

/** From the hosts to somebody they put in, or took out. */
export async function tellPlaced(
  work: Work,
  one: Volunteer,
  about: About,
  { day, how }: { readonly day: string; readonly how: 'in' | 'out' },
): Promise<void> {
  await mailLink(work, one, about, (given) => placedMail({ ...given, day, how }))
}

/** With a link to their own turns, as long as not too many were made today. */
async function mailLink(
  work: Work,
  one: Volunteer,
  about: About,
  written: (given: ToVolunteer & { readonly link: string }) => Mail,
): Promise<void> {
  const link = one.email === null ? null : await newLink(work, one, about)
  if (link !== null) await mailTo(work, one, about, (given) => written({ ...given, link }))
}

/** To somebody who has an address; whoever has none, the hosts call. */
async function mailTo(
  work: Work,
  { id, email: to, locale }: Volunteer,
  { task, head, letter }: From & { readonly task: Task },
  written: (given: ToVolunteer) => Mail,
): Promise<void> {
  if (to === null) return
  const answerTo = letter?.answers ? answerToVolunteer(id) : null
  const ask = letter && `${letter.origin}/initiatieven/${head.slug}/bericht`
  await queueMail(work, written({ to, locale, answerTo, ask, task: task.title, initiative: head.name }))
}

/** Whoever does the same and is not there on these days hears that somebody is wanted. */
export async function tellOthers(
  work: Work,
  about: About,
  { days, except }: { readonly days: readonly string[]; readonly except: Volunteer },
): Promise<void> {
  const turns = await readTurns(work, about.task.id, localDay(work.ctx.now))
  for (const one of await readVolunteers(work, about.task.id)) {
    if (one.id === except.id || one.held.length > 0) continue
    const free = days.filter((day) => !turns.some((turn) => turn.day === day && turn.volunteer === one.id))
    if (free.length > 0) await mailLink(work, one, about, (given) => placesFreeMail({ ...given, days: free }))
  }
}

/** The turn of somebody who offered it has another's name on it now. */
export async function tellTakenOver(work: Work, one: Volunteer, about: About, day: string): Promise<void> {
  await mailTo(work, one, about, (given) => takenOverMail({ ...given, day }))
}

/** The hosts hear of somebody new. */
export async function tellHostsOf(work: Work, one: Volunteer, about: About): Promise<void> {
  await mailHosts(work, about, (given) =>
    newVolunteerMail({ ...given, name: one.name, held: one.held.length > 0 }),
  )
}

/** The hosts hear of places that came free and are soon. */
export async function tellHostsOfGaps(work: Work, about: About, days: readonly string[]): Promise<void> {
  if (days.length > 0) await mailHosts(work, about, (given) => gapMail({ ...given, days }))
}

async function mailHosts(
  work: Work,
  { task, head, letter }: About,
  written: (given: ToHost) => Mail,
): Promise<void> {
  const link = `${letter.origin}/initiatieven/${head.slug}/taken/${task.id}`
  for (const { email: to } of await answerersOf(work, head))
    await queueMail(work, written({ to, locale: 'nl', link, task: task.title, initiative: head.name }))
}

/** A task stops: whoever does it hears so, their coming turns go, and they themselves within the term. */
export async function tellItStops(work: Work, task: Task, from: From): Promise<void> {
  await deleteTurnsFrom(work, task.id, { from: localDay(work.ctx.now) })
  for (const one of await readVolunteers(work, task.id))
    if (one.held.length === 0) await mailTo(work, one, { task, ...from }, stopsMail)
}

/** On these days it does not happen: whoever would have come hears so. */
export async function tellDaysOff(
  work: Work,
  task: Task,
  { days, ...from }: From & { readonly days: readonly string[] },
): Promise<void> {
  const all = new Map((await readVolunteers(work, task.id)).map((one) => [one.id, one]))
  for (const turn of await readTurns(work, task.id, localDay(work.ctx.now))) {
    const one = all.get(turn.volunteer)
    if (!days.includes(turn.day) || !one) continue
    await mailTo(work, one, { task, ...from }, (given) => dayOffMail({ ...given, day: turn.day }))
  }
  await deleteTurnsFrom(work, task.id, { days })
}
