import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { headOf } from '#capabilities/initiatives/index.ts'
import { teamKey, teamsOf, worksInTeam } from '../../policy.ts'
import type { InvitationId } from '../domain.ts'
import { declinedMail } from '../mails.ts'
import type { Letter } from '../mails.ts'
import { mayVisit } from '../policy.ts'
import { readInvited, settleInvitation } from '../store/invitations.ts'
import { teamNameIn } from './names.ts'

/**
 * A team does not come now, and says why; the initiative hears it. What is not of its area it cannot see, and so not
 * settle.
 * @throws {NotFound} when it is not of their area
 * @throws {Conflict} when it was answered in the meantime
 */
export const declineInvitation = useCase<
  { readonly id: InvitationId; readonly reason: string; readonly letter: Letter | null },
  void
>(
  {
    name: 'referrals.declineInvitation',
    may: worksInTeam,
    records: 'team-invitation.declined',
    about: (_, { id }) => id,
    by: 'unnamed',
  },
  async (work, { id, reason, letter }) => {
    const initiative = await readInvited(work, id)
    const head = initiative === null ? null : await headOf(work, initiative)
    // What somebody may see as a host of their own, they do not decline as a team.
    if (!head || !mayVisit(work.ctx.actor, head)) throw new NotFound()
    if (!(await settleInvitation(work, { id }, { state: 'declined', reason })))
      throw new Conflict('a colleague answered it')
    const area = teamsOf(work.ctx.actor).find((one) => one !== null && head.areas.includes(one)) ?? null
    const teamName = await teamNameIn(work, teamKey(area))
    const members = await readRoles(work, { team: head.initiative_id })
    const people = new Map(members.map(({ email, locale }) => [email, locale]))
    for (const [to, locale] of letter === null ? [] : people)
      await queueMail(work, declinedMail({ to, locale, head, reason, teamName, letter: letter! }))
  },
)
