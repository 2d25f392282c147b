import type { Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { announce } from '#platform/events/events.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { sameAddress } from '../domain.ts'
import { roleTaken, teamChanged } from '../happenings.ts'
import { invitationMail } from '../mails.ts'
import { anybody } from '../policy.ts'
import { personWith, readLocale, saveSession } from '../store.ts'
import { hashOf, newToken } from '../tokens.ts'
import type { HeldRole, Invite, OpenInvitation } from './domain.ts'
import {
  countInvitations,
  deleteInvitation,
  deleteRole,
  deleteTeamRoles,
  findInvitation,
  saveInvitation,
  saveRole,
} from './store.ts'

/** Where the links in a mail lead, in whose name it is written, and in which language to somebody we do not know. */
export interface Letterhead {
  readonly origin: string
  readonly city: string
  readonly locale: Locale
  /** Whether one can answer it by mail. */
  readonly answers?: boolean
}

/** More invitations than this to one address in a day would only fill a mailbox. */
const invitationsPerDay = 5

/**
 * Offers a role to whoever owns an address, within a use case that has asked its own policy whether that may be.
 * @param letter `claims`: it is about a page that nobody keeps yet
 * @returns whether a mail goes out: after too many to one address within a day none does
 */
export async function invite(
  work: Work,
  given: Invite,
  letter: Letterhead & { readonly claims?: true },
): Promise<boolean> {
  const email = sameAddress(given.email)
  const token = await offer(work, { ...given, email })
  if (token === null) return false
  // A page that nobody keeps can be refused as well as taken: that is asked on a page of its own.
  const link = `${letter.origin}/${letter.claims ? 'overnemen' : 'uitnodiging'}/${token}`
  const locale = (await readLocale(work, email)) ?? letter.locale
  await queueMail(work, invitationMail({ ...letter, locale, invite: { ...given, email }, link }))
  return true
}

/** Keeps an invitation. @returns the secret of its link; `null` after too many to one address within a day */
export async function offer(work: Work, given: Invite): Promise<string | null> {
  const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
  if ((await countInvitations(work, given.email, dayAgo)) >= invitationsPerDay) return null
  const { token, hash } = newToken()
  await saveInvitation(work, hash, given)
  return token
}

/** Gives a role, within a use case that has asked its own policy whether that may be. */
export async function giveRole(work: Work, person: PersonId, given: Omit<Invite, 'email'>): Promise<void> {
  await saveRole(work, person, given)
  if (given.team !== null) await announce(work, teamChanged, given.team)
}

/** Ends one, likewise. */
export async function endRole(work: Work, { id, team }: Pick<HeldRole, 'id' | 'team'>): Promise<void> {
  await deleteRole(work, id)
  if (team !== null) await announce(work, teamChanged, team)
}

/** What the holder of this link is invited to; `null` when it does not work (any more). Looking changes nothing. */
export const readInvitation = useCase<{ token: string }, OpenInvitation | null>(
  { name: 'accounts.readInvitation', may: anybody, records: null },
  (work, { token }) => findInvitation(work, hashOf(token), 'look'),
)

export interface Accepted {
  readonly session: string
  readonly invitation: OpenInvitation
}

/** Takes the role. The link came to their mailbox, so it signs in as well: one tap instead of two. */
export const acceptInvitation = useCase<{ token: string; device: string }, Accepted | null>(
  {
    name: 'accounts.acceptInvitation',
    may: anybody,
    records: 'role.taken',
    happened: (done) => done !== null,
  },
  async (work, { token, device }) => {
    const invitation = await findInvitation(work, hashOf(token), 'lock')
    if (!invitation) return null
    const person = await personWith(work, invitation.email)
    if (invitation.team !== null) await deleteTeamRoles(work, person, invitation.team)
    await giveRole(work, person, invitation)
    await deleteInvitation(work, invitation.id, invitation)
    await announce(work, roleTaken, invitation)
    const session = newToken()
    await saveSession(work, { hash: session.hash, person, device })
    return { session: session.token, invitation }
  },
)
