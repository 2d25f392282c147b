import type { PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import type { Conversation } from '../domain.ts'
import { handOverAppointments } from '../appointments/tell.ts'
import type { InviteHead } from '../appointments/tell.ts'
import { canName } from '../policy.ts'
import { giveToContact } from '../store/circles.ts'
import { happen } from './happen.ts'
import type { Letter } from './happen.ts'
import { about, heldOpen } from './held.ts'
import type { Id } from './held.ts'
import { officersOf } from './parties.ts'

interface Named extends Id {
  readonly person: PersonId
  /** Read by the initiative; when it is handed over it is never empty. */
  readonly why: string
  /** Who was the contact on the page of whoever names; left out, whoever it is now. */
  readonly seen?: PersonId | null
  readonly letter?: Letter
  /** In whose name the invitations are to what was planned; left out, nobody gets one. */
  readonly head?: InviteHead
}

/**
 * The municipality names who helps, which ends the first term; later, who takes over, and why. The history stays.
 * @throws {NotFound} when they do not carry conversations
 * @throws {Conflict} when somebody else named one in the meantime
 */
export const nameContact = useCase<Named, void, Conversation>(
  {
    name: 'conversations.nameContact',
    on: heldOpen,
    may: canName,
    records: 'conversation.contact-named',
    about,
  },
  async (work, conversation, { person, why, letter, head, seen = conversation.contact }) => {
    const officer = (await officersOf(work)).find(({ id }) => id === person)
    if (!officer) throw new NotFound()
    if (conversation.contact !== seen) throw new Conflict()
    if (seen === person) return
    const kind = seen === null ? 'contact' : 'handover'
    const facts = { contact: person, does: officer.does }
    await happen(work, conversation, {
      entry: { side: 'city', kind, words: why, facts },
      change: { contact: person, contactAt: conversation.contactAt ?? work.ctx.now },
      letter,
    })
    const after = { ...conversation, contact: person }
    if (head) await handOverAppointments(work, { before: conversation, after, head })
    await giveToContact(work, after)
  },
)
