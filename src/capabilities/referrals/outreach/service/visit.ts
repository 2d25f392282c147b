import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { teamKey, teamsOf, worksInTeam } from '../../policy.ts'
import { currentOf, hoursIn, monthsOf } from '../domain.ts'
import type {
  Assignment,
  Hours,
  NamedInvitation,
  NamedKeyPerson,
  NamedVisit,
  Team,
  Visit,
  VisitId,
  Visitable,
} from '../domain.ts'
import { visitedMail } from '../mails.ts'
import type { Letter } from '../mails.ts'
import { circlesOfBoth, mayVisit } from '../policy.ts'
import { readAssignments } from '../store/assignments.ts'
import { readOpenInvitations, settleInvitation } from '../store/invitations.ts'
import { readKeyPersons } from '../store/key-persons.ts'
import { readMinutes, readVisitable, readVisitsBy, saveVisit } from '../store/visits.ts'
import { teamNameIn } from './names.ts'

/** The areas in which somebody's teams work; `null` is everywhere. */
export function areasOfTeams(actor: Actor): string[] | null {
  const teams = teamsOf(actor)
  return teams.includes(null) ? null : teams.flatMap((area) => area ?? [])
}

/** For which of their teams somebody goes to an initiative: that of its area before that of the whole municipality. */
function teamFor(actor: Actor, { areas }: HeadRow): Team {
  return teamKey(teamsOf(actor).find((area) => area !== null && areas.includes(area)) ?? null)
}

export interface TeamHours {
  readonly team: Team
  readonly assignment: Assignment
  readonly months: readonly Hours[]
}

/** All that a team sees of its going out. */
export interface Outreach {
  readonly visitable: readonly Visitable[]
  readonly invitations: readonly NamedInvitation[]
  readonly latest: readonly NamedVisit[]
  readonly hours: readonly TeamHours[]
  readonly keyPersons: readonly NamedKeyPerson[]
}

/** Where one's teams may go, where they were, who asked for them, and their hours. */
export const readOutreach = useCase<undefined, Outreach>(
  { name: 'referrals.readOutreach', may: worksInTeam, records: null, publishes: 'nothing' },
  async (work) => {
    const { actor, now } = work.ctx
    const areas = areasOfTeams(actor)
    const teams = teamsOf(actor).map(teamKey)
    const today = localDay(now)
    return {
      visitable: await readVisitable(work, areas),
      invitations: await invitationsOf(work, areas),
      latest: await readVisitsBy(work, { teams, from: addDays(today, -365), limit: 12 }),
      hours: await hoursOf(work, teams, today),
      keyPersons: await keyPersonsOf(work, areas),
    }
  },
)

/** Who asks for the team in these areas (`null` is everywhere), and waits. */
export const invitationsOf = readOpenInvitations

/** Who of the initiatives of these areas said that they want to be found, as far as whoever asks may read it. */
export const keyPersonsOf = readKeyPersons

/** The visits of these teams from a day on, the newest first. */
export const visitsOf = (work: Work, teams: readonly Team[], from: string): Promise<NamedVisit[]> =>
  readVisitsBy(work, { teams, from, limit: 200 })

async function hoursOf(work: Work, teams: readonly Team[], today: string): Promise<TeamHours[]> {
  const { db, ctx } = work
  const all = await readAssignments({ db, municipality: ctx.municipality }, teams)
  const current = teams.flatMap((team) => {
    const of = all.filter((one) => one.team === team)
    return currentOf(of, today) ?? []
  })
  const from = current.map((one) => one.from).toSorted()[0]
  const minutes = from === undefined ? [] : await readMinutes(work, { teams, from })
  return current.map((assignment) => {
    const { team } = assignment
    const spent = minutes.filter((one) => one.team === team)
    return { team, assignment, months: hoursIn(monthsOf(assignment, today), [assignment], spent) }
  })
}

export type Noting = Pick<Visit, 'day' | 'minutes' | 'agreed'> & {
  readonly slug: string
  /** Without it nobody gets mail, as in the demo city. */
  readonly letter: Letter | null
}

/**
 * A team notes that it was at an initiative. Who went is not kept, also not in the audit trail: the team went.
 * @returns how many people of the initiative will read it
 */
export const noteVisit = useCase<Noting, number, HeadRow>(
  {
    name: 'referrals.noteVisit',
    on: visible,
    may: mayVisit,
    records: 'team-visit.noted',
    about: (head) => head.initiative_id,
    by: 'unnamed',
  },
  async (work, head, { day, minutes, agreed, letter }) => {
    const { actor } = work.ctx
    const initiative = head.initiative_id
    const team = teamFor(actor, head)
    const visit: Visit = { id: newId<VisitId>(), team, initiative, day, minutes, agreed, objection: null }
    await saveVisit(work, visit, circlesOfBoth(head))
    await settleInvitation(work, { initiative }, { state: 'visited', reason: '' })
    const members = await readRoles(work, { team: initiative })
    const teamName = await teamNameIn(work, team)
    const people = new Map(members.map(({ email, locale }) => [email, locale]))
    for (const [to, locale] of letter === null ? [] : people)
      await queueMail(work, visitedMail({ to, locale, head, visit, teamName, letter: letter! }))
    return people.size
  },
)
