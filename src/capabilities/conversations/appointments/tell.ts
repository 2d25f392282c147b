import type { Work } from '#platform/db/doors.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readPerson, readRoles } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import type { Conversation } from '../domain.ts'
import type { Appointment } from './domain.ts'
import { invitationMail } from './mails.ts'
import type { Change } from './service.ts'

/** In whose name an invitation is written: the address of the installation, never of somebody. */
export type InviteHead = Letterhead & { readonly organizer: string }

interface Receiver {
  readonly to: string
  readonly locale: Locale
}

/** Both sides get a mail of their own, with an invitation in which nobody else's address stands. */
export async function inviteBothSides(
  work: Work,
  told: {
    readonly conversation: Conversation
    readonly head: InviteHead
    readonly one: Appointment
    readonly change: Change
    readonly reason: string
  },
): Promise<void> {
  for (const { to, locale } of await partiesOf(work, told.conversation))
    await queueMail(work, invitationMail({ ...told, to, locale }))
}

/** Whoever asked and the team of the initiative, and whoever helps them; each once, and in their own language. */
async function partiesOf(work: Work, conversation: Conversation): Promise<readonly Receiver[]> {
  const { person, initiative, contact, locale: asked } = conversation
  const team = initiative === null ? [] : await readRoles(work, { team: initiative })
  const staff = contact === null ? [] : await readRoles(work, { team: null })
  const known = [...team, ...staff.filter((one) => one.person === contact)]
  const found = new Map(known.map(({ person: id, email: to, locale }) => [id, { to, locale }]))
  for (const id of [person, contact])
    if (id !== null && !found.has(id))
      found.set(id, { to: (await readPerson(work, id)).email, locale: asked })
  return [...found.values()]
}
