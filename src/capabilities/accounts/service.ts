import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { NotFound } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { isUnreachable, noteReached } from '#platform/mail/unreachable.ts'
import { erasingOf } from '#platform/privacy/beforehand.ts'
import type { Erasing } from '#platform/privacy/beforehand.ts'
import { erase } from '#platform/privacy/erase.ts'
import { readHeld, tablesHolding } from '#platform/privacy/export.ts'
import type { Held } from '#platform/privacy/export.ts'
import type { MarkedTable } from '#platform/privacy/marks.ts'
import type { Actor, Locale, PersonId } from '#platform/context/ctx.ts'
import { linksPerHour, sameAddress } from './domain.ts'
import type { Person, Session } from './domain.ts'
import { personLeaves } from './happenings.ts'
import { signInMail } from './mails.ts'
import type { Passkey } from './passkeys/domain.ts'
import { deleteOldChallenges, readPasskeys } from './passkeys/store.ts'
import { anybody, isSelf, isSystem } from './policy.ts'
import {
  countLinks,
  deleteSessions,
  findSession,
  isLinkGood,
  personWith,
  readDemoPeople,
  readPerson,
  readSessions,
  saveDemoPerson,
  saveLink,
  saveName,
  saveSession,
  useLink,
} from './store.ts'
import type { RoleFor } from './roles/domain.ts'
import { giveRole } from './roles/service.ts'
import { deleteEndedFlows } from './staff/store.ts'
import { hashOf, newToken } from './tokens.ts'

export interface LinkAsked {
  readonly email: string
  readonly backTo: string
  readonly origin: string
  readonly city: string
  readonly locale: Locale
}

/**
 * Sends a link to sign in with. Whether somebody has an account, nobody can tell from what follows; after a number of
 * links within the hour no more are sent, in silence.
 */
export const askLink = useCase<LinkAsked, { queued: boolean }>(
  { name: 'accounts.askLink', may: anybody, records: null, publishes: 'nothing' },
  async (work, asked) => {
    const email = sameAddress(asked.email)
    const hourAgo = new Date(work.ctx.now.getTime() - 3_600_000)
    if ((await countLinks(work, email, hourAgo)) >= linksPerHour) return { queued: false }
    const { token, hash } = newToken()
    await saveLink(work, { hash, email, backTo: asked.backTo })
    await queueMail(work, signInMail({ ...asked, email, link: `${asked.origin}/inloggen/${token}` }))
    return { queued: true }
  },
)

/** Whether a link from a mail still works. Mail scanners follow links, so looking changes nothing. */
export const checkLink = useCase<{ token: string }, boolean>(
  { name: 'accounts.checkLink', may: anybody, records: null, publishes: 'nothing' },
  (work, { token }) => isLinkGood(work, hashOf(token)),
)

/** Uses a link up and signs its owner in. @returns `null` when it does not work (any more) */
export const signIn = useCase<{ token: string; device: string }, { session: string; backTo: string } | null>(
  {
    name: 'accounts.signIn',
    may: anybody,
    records: 'account.signed-in',
    happened: (done) => done !== null,
    publishes: 'nothing',
  },
  async (work, { token, device }) => {
    const link = await useLink(work, hashOf(token))
    if (!link) return null
    await noteReached(work, link.email)
    const session = newToken()
    const person = await personWith(work, link.email)
    await saveSession(work, { hash: session.hash, person, device })
    return { session: session.token, backTo: link.backTo }
  },
)

/** Who holds this session; `null` when it is over. */
export const whoHolds = useCase<{ token: string }, Extract<Actor, { kind: 'person' }> | null>(
  { name: 'accounts.whoHolds', may: anybody, records: null, publishes: 'nothing' },
  async (work, { token }) => {
    const session = await findSession(work, hashOf(token))
    return session && { kind: 'person', id: session.person, session: session.id, grants: session.grants }
  },
)

export interface MyAccount {
  readonly person: Person
  readonly sessions: readonly Session[]
  readonly passkeys: readonly Passkey[]
  /** Mail to their address came back, so that none is sent any more. */
  readonly mailStopped: boolean
}

const self = { on: readPerson, may: isSelf } as const

/** What we hold of somebody, for themselves. */
export const readMine = useCase<PersonId, MyAccount, Person>(
  { ...self, name: 'accounts.readMine', records: null, publishes: 'nothing' },
  async (work, person) => ({
    person,
    sessions: await readSessions(work, person.id),
    passkeys: await readPasskeys(work, person.id),
    mailStopped: await isUnreachable(work, person.email),
  }),
)

export const renameMe = useCase<{ id: PersonId; name: string }, void, Person>(
  {
    name: 'accounts.renameMe',
    on: (work, { id }) => readPerson(work, id),
    may: isSelf,
    records: 'account.renamed',
  },
  (work, person, { name }) => saveName(work, person.id, name),
)

/** Their address takes mail again, they say: from now on it is tried. */
export const tryMailAgain = useCase<{ id: PersonId }, void, Person>(
  {
    name: 'accounts.tryMailAgain',
    on: (work, { id }) => readPerson(work, id),
    may: isSelf,
    records: 'account.mail-again',
    publishes: 'nothing',
  },
  (work, person) => noteReached(work, person.email),
)

/**
 * Signs out in one session; everywhere when none is named.
 * @returns on how many devices
 * @throws {NotFound} when the one that is named is over, or another's
 */
export const signOut = useCase<{ id: PersonId; session: string | null }, number, Person>(
  {
    name: 'accounts.signOut',
    on: (work, { id }) => readPerson(work, id),
    may: isSelf,
    records: 'account.signed-out',
    happened: (devices) => devices > 0,
  },
  async (work, person, { session }) => {
    const ended = await deleteSessions(work, person.id, session)
    if (session !== null && ended === 0) throw new NotFound()
    return ended
  },
)

/** Somebody, and the tables of the whole platform in which they may be. */
export interface Everywhere {
  readonly id: PersonId
  readonly tables: readonly MarkedTable[]
}

const everywhere = { on: (work: Work, { id }: Everywhere) => readPerson(work, id), may: isSelf } as const

/** Everything that any table holds of somebody, at one moment, to take along. */
export const exportMe = useCase<Everywhere, Held[], Person>(
  { ...everywhere, name: 'accounts.exportMe', records: 'account.exported' },
  (work, person, { tables }) => readHeld(work, tables, person),
)

/** What erasing would take away of somebody, and what it would leave. */
export const foreseeErasing = useCase<Everywhere, Erasing, Person>(
  { ...everywhere, name: 'accounts.foreseeErasing', records: null },
  async (work, person, { tables }) => erasingOf(await tablesHolding(work, tables, person)),
)

/** Takes somebody out of every table. That somebody did this is all that stays, in the audit trail without a name. */
export const eraseMe = useCase<Everywhere, void, Person>(
  { ...everywhere, name: 'accounts.eraseMe', records: 'account.erased', by: 'unnamed' },
  async (work, person, { tables }) => {
    const { actor } = work.ctx
    const teams = actor.kind === 'person' ? actor.grants.flatMap(({ team }) => team ?? []) : []
    await announce(work, personLeaves, { person: person.id, email: person.email, teams })
    await erase(work, tables, person)
  },
)

/** Every night the questions go that no device answered: they are of nobody, and no mark speaks of them. */
export const sweepQuestions = useCase<undefined, { gone: number }>(
  { name: 'accounts.sweepQuestions', may: isSystem, records: null },
  async (work) => ({ gone: (await deleteOldChallenges(work)) + (await deleteEndedFlows(work)) }),
)

/** The people of a demo city, by what they do there. Whoever calls this makes sure that it is one. */
export const demoPeople = useCase<undefined, Person[]>(
  { name: 'accounts.demoPeople', may: anybody, records: null, publishes: 'nothing' },
  (work) => readDemoPeople(work),
)

export interface DemoPerson {
  readonly email: string
  readonly function: string
  readonly roles: readonly RoleFor[]
}

export const keepDemoPeople = useCase<readonly DemoPerson[], void>(
  { name: 'accounts.keepDemoPeople', may: isSystem, records: null },
  async (work, people) => {
    for (const one of people) {
      const id = await saveDemoPerson(work, one)
      for (const role of one.roles) await giveRole(work, id, { ...role, roleEndsOn: null })
    }
  },
)

/** One tap to be somebody of the demo city. @returns `null` when there is no such person in it */
export const signInAsDemo = useCase<{ id: string; device: string }, { session: string } | null>(
  {
    name: 'accounts.signInAsDemo',
    may: anybody,
    records: 'account.signed-in',
    happened: (done) => done !== null,
  },
  async (work, { id, device }) => {
    const person = (await readDemoPeople(work)).find((one) => one.id === id)
    if (!person) return null
    const session = newToken()
    await saveSession(work, { hash: session.hash, person: person.id, device })
    return { session: session.token }
  },
)
