import { isInTeam } from '#platform/access/roles.ts'
import type { TeamRole } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import {
  endRole,
  giveRole,
  invite,
  plainRole,
  readInvitations,
  readRole,
  readRoles,
  withdrawInvitation,
} from '#capabilities/accounts/index.ts'
import type { HeldRole, Letterhead, OpenInvitation } from '#capabilities/accounts/index.ts'
import { canEdit, canOwn } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { about, held, visible } from './visible.ts'

/** Somebody of the team, as the team knows them: never by their address. */
export interface Member extends Pick<HeldRole, 'id' | 'person'> {
  readonly role: TeamRole
  /** Empty when they gave none. */
  readonly name: string
  /** The first owner or editor, the second and so on, by when they came: what tells those without a name apart. */
  readonly number: number
}

/** Somebody who was asked into it. The address is for whoever typed it. */
export interface Asked extends Pick<OpenInvitation, 'id' | 'endsAt'> {
  readonly role: TeamRole
  readonly email: string | null
}

export interface Team {
  readonly head: HeadRow
  readonly members: readonly Member[]
  readonly open: readonly Asked[]
}

/** Who is in the team, and who was asked; for the team alone. */
export const readTeam = useCase<{ slug: string }, Team, HeadRow>(
  { name: 'initiatives.readTeam', on: visible, may: canEdit, records: null, publishes: 'nothing' },
  async (work, head) => ({
    head,
    members: membersOf(await readRoles(work, { team: head.initiative_id })),
    open: (await readInvitations(work, { team: head.initiative_id })).map((one) => askedAs(one, work)),
  }),
)

function membersOf(roles: readonly HeldRole[]): Member[] {
  const came = roles.toSorted((a, b) => a.since.getTime() - b.since.getTime() || (a.id < b.id ? -1 : 1))
  const byRole = Map.groupBy(came, teamRoleOf)
  return [...byRole].flatMap(([role, several]) =>
    several.map(({ id, person, name }, at) => ({ id, person, name, role, number: at + 1 })),
  )
}

function askedAs(invitation: OpenInvitation, { ctx: { actor } }: Work): Asked {
  const { id, email, endsAt, invitedBy } = invitation
  const isMine = actor.kind === 'person' && actor.id === invitedBy
  return { id, endsAt, role: teamRoleOf(invitation), email: isMine ? email : null }
}

const teamRoleOf = ({ role }: Pick<HeldRole, 'role'>): TeamRole => (role === 'owner' ? 'owner' : 'editor')

/** An owner asks somebody into the team. @returns whether a mail goes out */
export const inviteToTeam = useCase<
  Letterhead & { readonly slug: string; readonly email: string; readonly role: TeamRole },
  boolean,
  HeadRow
>(
  {
    name: 'initiatives.inviteToTeam',
    on: visible,
    may: canOwn,
    records: 'team.invited',
    happened: (sent) => sent,
    about,
  },
  (work, head, { email, role, ...letter }) =>
    invite(
      work,
      { ...plainRole(role), email, team: head.initiative_id, scopeName: head.name, roleEndsOn: null },
      letter,
    ),
)

export const withdrawFromTeam = useCase<{ slug: string; invitation: string }, void, HeadRow>(
  {
    name: 'initiatives.withdrawInvitation',
    on: visible,
    may: canOwn,
    records: 'team.invitation-withdrawn',
    about,
  },
  (work, head, { invitation }) => withdrawInvitation(work, invitation, { team: head.initiative_id }),
)

export type TeamChange = 'done' | 'last-owner'

const happened = (change: TeamChange) => change === 'done'

/** An owner makes a member an owner or an editor. The last owner hands over first. */
export const setTeamRole = useCase<{ slug: string; member: string; role: TeamRole }, TeamChange, HeadRow>(
  { name: 'initiatives.setTeamRole', on: held, may: canOwn, records: 'team.role-set', happened, about },
  async (work, head, { member, role }) => {
    const before = await memberOf(work, head, member)
    if (before.role === role) return 'done'
    if (await isLastOwner(work, head, before)) return 'last-owner'
    await endRole(work, before)
    const { initiative_id: team, name: scopeName } = head
    await giveRole(work, before.person, { ...plainRole(role), team, scopeName, roleEndsOn: null })
    return 'done'
  },
)

/** An owner asks a member to leave, or a member leaves. The last owner hands over first. */
export const leaveTeam = useCase<{ slug: string; member: string }, TeamChange, HeadRow>(
  { name: 'initiatives.leaveTeam', on: held, may: canEdit, records: 'team.left', happened, about },
  async (work, head, { member }) => {
    const leaving = await memberOf(work, head, member)
    const { actor } = work.ctx
    const isMine = actor.kind === 'person' && leaving.person === actor.id
    // Whom one may not send away is, for an editor, nobody that can be found here.
    if (!isMine && !isInTeam(actor, head.initiative_id, 'owner')) throw new NotFound()
    if (await isLastOwner(work, head, leaving)) return 'last-owner'
    await endRole(work, leaving)
    return 'done'
  },
)

async function memberOf(work: Work, head: HeadRow, id: string): Promise<HeldRole> {
  const member = await readRole(work, id)
  if (member.team !== head.initiative_id) throw new NotFound()
  return member
}

async function isLastOwner(work: Work, head: HeadRow, member: HeldRole): Promise<boolean> {
  if (member.role !== 'owner') return false
  const members = await readRoles(work, { team: head.initiative_id })
  return members.filter((one) => one.role === 'owner').length === 1
}
