import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Reading } from '#platform/db/doors.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { mayAssign } from '../policy.ts'
import { currentOf } from '../domain.ts'
import type { Assignment, Team } from '../domain.ts'
import { deleteAssignment, readAssignments, saveAssignment } from '../store/assignments.ts'

/** What every team is asked to do: everybody may read it. */
export const listAssignments = publicQuery<undefined, Assignment[]>((reading) => readAssignments(reading))

/** What this team is asked to do on a day; else what comes next, or came last; `null` when nobody said. */
export async function assignmentOf(
  reading: Pick<Reading, 'db' | 'municipality'>,
  { team, today }: { readonly team: Team; readonly today: string },
): Promise<Assignment | null> {
  return currentOf(await readAssignments(reading, [team]), today)
}

export const findAssignments = publicQuery<{ readonly teams: readonly Team[] }, Assignment[]>(
  (reading, { teams }) => readAssignments(reading, teams),
)

/**
 * Says what a team is asked to do. A new period ends the one before it.
 * @returns `overlaps` when it would run into a period that begins later
 */
export const setAssignment = useCase<
  { readonly assignment: Assignment; readonly was: string | null },
  'set' | 'overlaps'
>(
  {
    name: 'referrals.setAssignment',
    may: mayAssign,
    records: 'team-assignment.set',
    happened: (done) => done === 'set',
    about: (_, { assignment }) => assignment.team,
  },
  async (work, { assignment, was }) => {
    const { db, ctx } = work
    const { team, from, until } = assignment
    const known = await readAssignments({ db, municipality: ctx.municipality }, [team])
    const others = known.filter((one) => one.from !== was)
    if (others.some((one) => one.from >= from && one.from <= until)) return 'overlaps'
    if (was !== null) await deleteAssignment(work, { team, from: was })
    for (const one of others)
      if (one.from < from && one.until >= from)
        await saveAssignment(work, { ...one, until: addDays(from, -1) })
    await saveAssignment(work, assignment)
    return 'set'
  },
)
