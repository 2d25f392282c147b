import type { Work } from '#platform/db/doors.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import type { Conversation } from '../domain.ts'
import { partiesOf } from '../service/parties.ts'
import type { Party } from '../service/parties.ts'
import { isComing } from './domain.ts'
import type { Appointment } from './domain.ts'
import { invitationMail } from './mails.ts'
import type { Change } from './mails.ts'
import { readAppointments } from './store.ts'

/** In whose name an invitation is written: the address of the installation, never of somebody. */
export interface InviteHead {
  readonly origin: string
  readonly city: string
  readonly organizer: string
}

interface Told {
  readonly conversation: Conversation
  readonly head: InviteHead
  readonly one: Appointment
  readonly change: Change
  readonly reason: string
}

/** Both sides get a mail of their own, with an invitation in which nobody else's address stands. */
export async function inviteBothSides(work: Work, told: Told): Promise<void> {
  const { conversation } = told
  const initiative = await partiesOf(work, conversation, 'initiative')
  for (const { email: to, locale } of [...initiative, ...(await ofCity(work, conversation))])
    await queueMail(work, invitationMail({ ...told, to, locale }))
}

/** The contact; as long as there is none, whoever of the municipality makes the appointment. */
async function ofCity(work: Work, conversation: Conversation): Promise<Party[]> {
  const { actor } = work.ctx
  const all = await partiesOf(work, conversation, 'city')
  if (conversation.contact !== null) return all
  return all.filter(({ person }) => actor.kind === 'person' && actor.id === person)
}

/**
 * Another contact comes to what was planned, and whoever was it need not. Asked before the conversation is given away:
 * afterwards whoever hands it over sees nothing of it any more.
 */
export async function handOverAppointments(
  work: Work,
  {
    before,
    after,
    head,
  }: { readonly before: Conversation; readonly after: Conversation; readonly head: InviteHead },
): Promise<void> {
  const coming = (await readAppointments(work, before.id)).filter((one) => isComing(one, work.ctx.now))
  const who = async (conversation: Conversation) =>
    (await partiesOf(work, conversation, 'city')).filter(({ person }) => person === conversation.contact)
  const [left, came] = [await who(before), await who(after)]
  for (const one of coming) {
    for (const { email: to, locale } of left)
      await queueMail(
        work,
        invitationMail({ conversation: before, head, one, change: 'left', reason: '', to, locale }),
      )
    for (const { email: to, locale } of came)
      await queueMail(
        work,
        invitationMail({ conversation: after, head, one, change: 'came', reason: '', to, locale }),
      )
  }
}
