import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { headOf } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Assignment, InvitationId, Visit, VisitId } from './domain.ts'
import { circlesOfBoth, circlesOfKeyPerson, readersOfKeyPerson } from './policy.ts'
import { readAssignments, saveAssignment } from './store/assignments.ts'
import { readInvitationsOf, saveInvitation } from './store/invitations.ts'
import { saveKeyPerson } from './store/key-persons.ts'
import { readVisitsTo, saveVisit } from './store/visits.ts'

/** A team of the demo city: what it is asked, where it was, who asks for it. Days are counted from today. */
export interface DemoOutreach {
  readonly assignment: Omit<Assignment, 'from' | 'until'> & {
    readonly beganDaysAgo: number
    readonly endsInDays: number
  }
  readonly visits: readonly (Pick<Visit, 'minutes' | 'agreed'> & {
    readonly initiative: InitiativeId
    readonly daysAgo: number
  })[]
  readonly invited: { readonly initiative: InitiativeId; readonly inDays: number }
  /** Somebody in the team of an initiative, by their address. */
  readonly key: {
    readonly initiative: InitiativeId
    readonly email: string
    readonly name: string
    readonly reach: string
  }
}

/** Keeps what a team of the demo city did; what is there already stays as people made it. */
export const keepDemoOutreach = useCase<DemoOutreach, void>(
  { name: 'demo.keepOutreach', may: isPlatform, records: null },
  async (work, { assignment, visits, invited, key }) => {
    const { db, ctx } = work
    const today = localDay(ctx.now)
    const { team } = assignment
    if ((await readAssignments({ db, municipality: ctx.municipality }, [team])).length === 0) {
      const { beganDaysAgo, endsInDays, ...told } = assignment
      // A period begins on the first of a month.
      const from = `${addDays(today, -beganDaysAgo).slice(0, 8)}01`
      await saveAssignment(work, { ...told, from, until: addDays(today, endsInDays) })
    }
    for (const visit of visits) await keepVisit(work, team, visit)
    const asking = await headOf(work, invited.initiative)
    if (asking && (await readInvitationsOf(work, asking.initiative_id)).length === 0) {
      const one = { id: newId<InvitationId>(), initiative: asking.initiative_id }
      await saveInvitation(work, { ...one, wished: addDays(today, invited.inDays) }, circlesOfBoth(asking))
    }
    await keepKeyPerson(work, key)
  },
)

async function keepVisit(
  work: Work,
  team: string,
  { initiative, daysAgo, ...told }: DemoOutreach['visits'][number],
): Promise<void> {
  const head = await headOf(work, initiative)
  if (!head || (await readVisitsTo(work, initiative)).some(({ agreed }) => agreed === told.agreed)) return
  const day = addDays(localDay(work.ctx.now), -daysAgo)
  const visit = { ...told, id: newId<VisitId>(), team, initiative, day, objection: null }
  // Noted when it was: what was agreed then is not a slip of today.
  const noted = new Date(work.ctx.now.getTime() - daysAgo * 86_400_000)
  const then = { ...work, ctx: { ...work.ctx, now: noted } }
  await saveVisit(then, visit, circlesOfBoth(head))
}

async function keepKeyPerson(
  work: Work,
  { initiative, email, name, reach }: DemoOutreach['key'],
): Promise<void> {
  const head = await headOf(work, initiative)
  const member = (await readRoles(work, { team: initiative })).find((one) => one.email === email)
  if (!head || !member) return
  const seen = { circles: circlesOfKeyPerson(member.person), readers: readersOfKeyPerson(head.areas) }
  await saveKeyPerson(work, { initiative, person: member.person, name, reach }, seen)
}
