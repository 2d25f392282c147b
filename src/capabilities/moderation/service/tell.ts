import type { Work } from '#platform/db/doors.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { newToken, readRoles } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import { addressesOf } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { mayAskAgain } from '../domain.ts'
import type { Decision, Outcome, Report } from '../domain.ts'
import { deskMail, ownersMail, reporterMail } from '../mails.ts'
import type { Sender } from '../mails.ts'

/** Everybody who holds a role of the municipality by which they may have to look. */
export async function staffOf(work: Work): Promise<{ moderators: HeldRole[]; administrators: HeldRole[] }> {
  const roles = await readRoles(work, { team: null })
  return {
    moderators: roles.filter(({ role }) => role === 'moderator'),
    administrators: roles.filter(({ role }) => role === 'administrator'),
  }
}

/** Writes to the moderators that something waits; where there is none, to the administrators, who can name one. */
export async function callModerators(
  work: Work,
  what: 'report' | 'page',
  about: { readonly name: string; readonly dueAt: Date },
  from: Sender,
): Promise<void> {
  const { moderators, administrators } = await staffOf(work)
  const link = `${from.origin}/moderatie`
  const missing = moderators.length === 0
  for (const { email, locale } of missing ? administrators : moderators)
    await queueMail(
      work,
      deskMail({ to: email, locale, kind: missing ? 'nobody' : what, ...about, link, from }),
    )
}

/** A link with which a second moderator is asked, and what is kept of it; nothing where nobody may ask. */
export function wayToAskAgain(outcome: Outcome, { origin }: Sender): { hash: string; link: string } | null {
  if (mayAskAgain[outcome] === null) return null
  const { token, hash } = newToken()
  return { hash, link: `${origin}/tweede-blik/${token}` }
}

interface Told {
  readonly outcome: Outcome
  readonly reason: string
  /** Where to ask a second moderator; `null` where nobody may. */
  readonly link: string | null
}

/** Writes the owners of a page what was decided. */
export async function tellOwners(work: Work, head: HeadRow, told: Told, from: Sender): Promise<void> {
  const link = mayAskAgain[told.outcome] === 'owners' ? told.link : null
  for (const { email: to, locale } of await addressesOf(work, head))
    await queueMail(work, ownersMail({ to, locale, name: head.name, slug: head.slug, ...told, link, from }))
}

/** Writes those who reported, and left an address, what was decided. */
export async function tellReporters(
  work: Work,
  reports: readonly Report[],
  told: Told,
  from: Sender,
): Promise<void> {
  const link = mayAskAgain[told.outcome] === 'reporter' ? told.link : null
  for (const { email, locale, name } of reports)
    if (email !== null) await queueMail(work, reporterMail({ to: email, locale, name, ...told, link, from }))
}

/** Which moderators can look at a decision of another. */
export async function othersThan(
  work: Work,
  { decidedBy }: Pick<Decision, 'decidedBy'>,
): Promise<HeldRole[]> {
  return (await staffOf(work)).moderators.filter(({ person }) => person !== decidedBy)
}
