import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { sameAddress } from '../domain.ts'
import { mayGiveRoles, mayHandOver } from '../policy.ts'
import type { HeldRole, Invite, OpenInvitation } from './domain.ts'
import { endRole, invite, offer } from './service.ts'
import type { Letterhead } from './service.ts'
import { deleteInvitation, isOtherAdministrator, readInvitations, readRole, readRoles } from './store.ts'

/** An administrator offers a role in the municipality. @returns whether a mail goes out, as `invite` does */
export const inviteStaff = useCase<Letterhead & { readonly invite: Invite }, boolean>(
  {
    name: 'accounts.inviteStaff',
    may: mayGiveRoles,
    records: 'role.offered',
    happened: (sent) => sent,
    about: (_, { invite: { role } }) => role,
  },
  (work, given) => invite(work, { ...given.invite, team: null }, given),
)

/**
 * The same where no mail can be sent: whoever runs the installation hands the link over.
 * @returns the secret of the link; `null` after too many to one address within a day
 */
export const inviteInPerson = useCase<Invite, string | null>(
  {
    name: 'accounts.inviteInPerson',
    may: mayHandOver,
    records: 'role.offered',
    happened: (link) => link !== null,
    about: ({ role }) => role,
  },
  (work, given) => offer(work, { ...given, email: sameAddress(given.email), team: null }),
)

/** Everybody with a role in the municipality, and who was asked. Reading this is written down. */
export const readStaff = useCase<undefined, { roles: HeldRole[]; open: OpenInvitation[] }>(
  { name: 'accounts.readStaff', may: mayGiveRoles, records: 'roles.read' },
  async (work) => ({
    roles: await readRoles(work, { team: null }),
    open: await readInvitations(work, { team: null }),
  }),
)

const ofStaff = {
  on: (work: Work, { id }: { id: string }) => readStaffRole(work, id),
  may: mayGiveRoles,
} as const

/** One role, to be asked once more whether it ends. */
export const readStaffMember = useCase<{ id: string }, HeldRole, HeldRole>(
  { ...ofStaff, name: 'accounts.readStaffMember', records: 'roles.read', about: (role) => role.id },
  async (_, role) => role,
)

/**
 * Ends a role.
 * @throws {Conflict} for the last administrator: after that nobody could give a role any more
 */
export const endStaffRole = useCase<{ id: string }, void, HeldRole>(
  { ...ofStaff, name: 'accounts.endStaffRole', records: 'role.ended', about: (role) => role.id },
  async (work, role) => {
    const mustStay = role.role === 'administrator' && !isPlatform(work.ctx.actor)
    if (mustStay && !(await isOtherAdministrator(work, role.id))) throw new Conflict('last administrator')
    await endRole(work, role)
  },
)

/** What somebody is in a team is the team's own affair. */
async function readStaffRole(work: Work, id: string): Promise<HeldRole> {
  const role = await readRole(work, id)
  if (role.team !== null) throw new NotFound()
  return role
}

export const withdrawStaffInvitation = useCase<{ id: string }, void>(
  {
    name: 'accounts.withdrawStaffInvitation',
    may: mayGiveRoles,
    records: 'role.offer-withdrawn',
    about: (_, { id }) => id,
  },
  (work, { id }) => deleteInvitation(work, id, { team: null }),
)
