import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { teamKey, teamsOf, worksInTeam } from '../../policy.ts'
import { mayMend } from '../domain.ts'
import type { VisitId } from '../domain.ts'
import { deleteVisit, readVisit } from '../store/visits.ts'

/**
 * A team takes away what it noted by mistake.
 * @throws {NotFound} when it is not a visit of theirs
 * @throws {Conflict} when it stands there for longer, and the initiative does not contradict it
 */
export const takeVisitAway = useCase<{ readonly id: VisitId }, void>(
  {
    name: 'referrals.takeVisitAway',
    may: worksInTeam,
    records: 'team-visit.taken-away',
    about: (_, { id }) => id,
    by: 'unnamed',
  },
  async (work, { id }) => {
    const teams = teamsOf(work.ctx.actor).map(teamKey)
    const visit = await readVisit(work, { id, teams })
    if (!visit) throw new NotFound()
    if (!mayMend(visit, work.ctx.now)) throw new Conflict('what was agreed stays')
    await deleteVisit(work, id)
  },
)
