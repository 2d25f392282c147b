import { closedQuarters } from '#platform/calendar/quarters.ts'
import { asPlatform, useCase } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { hoursIn } from '../domain.ts'
import type { Hours, Team } from '../domain.ts'
import { mayReadHours } from '../policy.ts'
import { readAssignments } from '../store/assignments.ts'
import { readMinutes } from '../store/visits.ts'

/** The last year of a team, by quarter. */
export interface TeamQuarters {
  readonly team: Team
  readonly quarters: readonly Hours[]
}

/**
 * The hours of all teams in quarters that are over, and in which a team had an assignment: the team itself saw them from
 * the first day. Of the visits nothing else comes along, not where they were and not what was agreed.
 */
export const readQuarters = useCase<undefined, TeamQuarters[]>(
  { name: 'referrals.readQuarters', may: mayReadHours, records: null, publishes: 'nothing' },
  async (work) => {
    const { db, ctx } = work
    const assignments = await readAssignments({ db, municipality: ctx.municipality })
    const teams = [...new Set(assignments.map(({ team }) => team))]
    const closed = closedQuarters(localDay(ctx.now), 4)
    const from = closed[0]!.from
    const minutes = await asPlatform(work, () => readMinutes(work, { teams, from }))
    return teams.map((team) => {
      const of = assignments.filter((one) => one.team === team)
      const spent = minutes.filter((one) => one.team === team)
      return { team, quarters: hoursIn(closed, of, spent).filter(({ assigned }) => assigned > 0) }
    })
  },
)
