import type { AppointmentId } from '#capabilities/conversations/appointments/domain.ts'
import { momentsOf } from '#capabilities/conversations/appointments/forms.ts'
import { cancelAppointment, makeAppointment } from '#capabilities/conversations/appointments/service.ts'
import type { ConversationId } from '#capabilities/conversations/domain.ts'
import type { ConversationFileId } from '#capabilities/conversations/files/domain.ts'
import { addFile, listFiles } from '#capabilities/conversations/files/service.ts'
import type { StepId } from '#capabilities/conversations/premises/domain.ts'
import { chooseMatter, readPremises } from '#capabilities/conversations/premises/service.ts'
import type { Deed } from './every-mail.ts'
import type { Houseful } from './houseful.ts'
import { aConversationOf } from './talking.ts'

/** What stands in a conversation of a houseful beside words, each made when it is asked for. */

export const inviteHead = {
  origin: 'https://stad.example',
  city: 'Proefstad',
  organizer: 'samenspel@stad.example',
} as const

interface Of {
  readonly id: ConversationId
}

/** The officer comes to look, in a week. */
export async function anAppointmentOf(house: Houseful): Promise<Of & { readonly ontmoeting: AppointmentId }> {
  const { database } = house.place
  const id = await aConversationOf(house)
  const { ctx } = house.who.get('municipal officer')!
  const told = {
    title: 'Kijken naar de deur',
    place: 'De Stal',
    ...momentsOf({ dag: '2026-12-15', van: '10:00', tot: '11:00' }),
  }
  const made = await makeAppointment(database, ctx, { id, head: inviteHead, told })
  if (made === 'full') throw new Error(made)
  return { id, ontmoeting: made }
}

/** The owner asks for a repair; its first step waits for a day. */
export async function aStepOf(house: Houseful): Promise<Of & { readonly stap: StepId }> {
  const { database } = house.place
  const { ctx } = house.who.get('owner')!
  const id = await aConversationOf(house, 'premises')
  await chooseMatter(database, ctx, { id, matter: 'repair', titles: ['Gezien', 'Gemaakt'] })
  const { steps } = await readPremises(database, ctx, { id })
  return { id, stap: steps[0]!.id }
}

/** The owner sends what the door looks like. */
export async function aFileOf(house: Houseful): Promise<Of & { readonly bestand: ConversationFileId }> {
  const { database } = house.place
  const { ctx } = house.who.get('owner')!
  const id = await aConversationOf(house)
  const document = { kind: 'txt', bytes: Buffer.from('De deur klemt onderaan.') } as const
  await addFile(database, ctx, { id, document, name: 'deur.txt', words: 'Wat er klemt' })
  const { files } = await listFiles(database, ctx, { id })
  return { id, bestand: files[0]!.id }
}

/** Planning to meet, and calling it off. In one conversation: nobody asks more than so much in a day. */
export function deedsOfMeeting(house: Houseful): Deed[] {
  let made: Awaited<ReturnType<typeof anAppointmentOf>>
  return [
    {
      name: 'planning to meet',
      async does() {
        made = await anAppointmentOf(house)
      },
    },
    {
      name: 'calling a meeting off',
      async does() {
        const { id, ontmoeting: appointment } = made
        const off = { id, appointment, head: inviteHead, sequence: 0, reason: 'De trein rijdt niet.' }
        await cancelAppointment(house.place.database, house.who.get('owner')!.ctx, off)
      },
    },
  ]
}
