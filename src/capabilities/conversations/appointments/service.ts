import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import type { Conversation } from '../domain.ts'
import { isOfIt } from '../policy.ts'
import { about, held, heldOpen, looked, mySide } from '../service/held.ts'
import type { Id } from '../service/held.ts'
import { happen } from '../service/happen.ts'
import { isComing, mostAppointments } from './domain.ts'
import type { Appointment, AppointmentId } from './domain.ts'
import { changeAppointment, readAppointments, saveAppointment } from './store.ts'
import type { Deed } from './mails.ts'
import { inviteBothSides } from './tell.ts'
import type { InviteHead } from './tell.ts'

/** What whoever makes or moves an appointment says of it. */
export type Told = Pick<Appointment, 'title' | 'startsAt' | 'endsAt' | 'place'>

export interface AppointmentsOf {
  readonly conversation: Conversation
  readonly appointments: readonly Appointment[]
}

/** When the two sides meet, and met. */
export const listAppointments = useCase<Id, AppointmentsOf, Conversation>(
  { name: 'appointments.list', on: looked, may: isOfIt, records: null, publishes: 'nothing' },
  async (work, conversation) => ({
    conversation,
    appointments: await readAppointments(work, conversation.id),
  }),
)

/** Without a head nobody gets mail, as in the demo city. */
type WithHead = Id & { readonly head: InviteHead | null }

/**
 * Either side makes an appointment; both get an invitation for their calendar.
 * @returns `full` when there are more than any conversation needs
 * @throws {Conflict} when the conversation was closed
 */
export const makeAppointment = useCase<
  WithHead & { readonly told: Told },
  AppointmentId | 'full',
  Conversation
>(
  {
    name: 'appointments.make',
    on: heldOpen,
    may: isOfIt,
    records: 'appointment.made',
    happened: (done) => done !== 'full',
    about,
  },
  async (work, conversation, { head, told }) => {
    if ((await readAppointments(work, conversation.id)).length >= mostAppointments) return 'full'
    const one: Appointment = {
      ...told,
      id: newId<AppointmentId>(),
      sequence: 0,
      changedAt: work.ctx.now,
      cancelledAt: null,
    }
    await saveAppointment(work, conversation.id, one)
    await tell(work, { conversation, head, one, change: 'made', reason: '' })
    return one.id
  },
)

type Seen = WithHead & { readonly appointment: AppointmentId; readonly sequence: number }

/** Either side moves it, or says anew where it is. @returns `changed` when somebody else did in the meantime */
export const moveAppointment = useCase<
  Seen & { readonly told: Told; readonly reason: string },
  'moved' | 'changed',
  Conversation
>(
  {
    name: 'appointments.move',
    on: heldOpen,
    may: isOfIt,
    records: 'appointment.moved',
    happened: (done) => done === 'moved',
    about,
  },
  async (work, conversation, { head, appointment, sequence, told, reason }) => {
    const before = await comingOne(work, conversation, appointment)
    const one = { ...before, ...told, sequence: sequence + 1, changedAt: work.ctx.now }
    if (!(await changeAppointment(work, conversation.id, { ...one, seen: sequence }))) return 'changed'
    await tell(work, { conversation, head, one, change: 'moved', reason })
    return 'moved'
  },
)

/** Either side calls it off, also when the conversation was closed. @returns `changed` when it was moved meanwhile */
export const cancelAppointment = useCase<
  Seen & { readonly reason: string },
  'cancelled' | 'changed',
  Conversation
>(
  {
    name: 'appointments.cancel',
    on: held,
    may: isOfIt,
    records: 'appointment.cancelled',
    happened: (done) => done === 'cancelled',
    about,
  },
  async (work, conversation, { head, appointment, sequence, reason }) => {
    const before = await comingOne(work, conversation, appointment)
    const { now } = work.ctx
    const one = { ...before, sequence: sequence + 1, changedAt: now, cancelledAt: now }
    if (!(await changeAppointment(work, conversation.id, { ...one, seen: sequence }))) return 'changed'
    await tell(work, { conversation, head, one, change: 'cancelled', reason })
    return 'cancelled'
  },
)

/** @throws {NotFound} when it is over, or was called off */
async function comingOne(work: Work, { id }: Conversation, appointment: AppointmentId): Promise<Appointment> {
  const found = (await readAppointments(work, id)).find((one) => one.id === appointment)
  if (!found || !isComing(found, work.ctx.now)) throw new NotFound()
  return found
}

async function tell(
  work: Work,
  told: {
    readonly conversation: Conversation
    readonly head: InviteHead | null
    readonly one: Appointment
    readonly change: Deed
    readonly reason: string
  },
): Promise<void> {
  const { conversation, one, change, reason } = told
  const [from, to] = [one.startsAt.toISOString(), one.endsAt.toISOString()]
  const facts = { appointment: one.id, change, what: one.title, from, to, place: one.place }
  const entry = { side: mySide(work, conversation), kind: 'appointment', words: reason, facts } as const
  // Both sides hear of it by an invitation, which is a mail of its own.
  await happen(work, conversation, { entry, letter: null })
  const { head } = told
  if (head !== null) await inviteBothSides(work, { ...told, head })
}
