export type { DemoPerson } from './service.ts'
export { keepDemoPeople } from './service.ts'
export type { HeldRole, Invite, OpenInvitation, RoleFor } from './roles/domain.ts'
export { invitationDays, plainRole, scopeOf } from './roles/domain.ts'
export { endStaffRole, inviteInPerson, inviteStaff, readStaff } from './roles/staff.ts'
export { acceptInvitation, endRole, giveRole, invite, readInvitation } from './roles/service.ts'
export type { Accepted, Letterhead } from './roles/service.ts'
export {
  deleteInvitation as withdrawInvitation,
  deleteTeam as endTeam,
  findInvitation,
  readInvitations,
  readRole,
  readRoles,
  teamsWithMembers,
} from './roles/store.ts'
export { roleInWords } from './roles/words.ts'
export { personLeaves, roleTaken, teamChanged } from './happenings.ts'
export { deviceOf, sameAddress } from './domain.ts'
export { readLocale, readPerson } from './store.ts'
export { rememberSession } from './session-cookie.ts'
export { hashOf, isToken, newToken } from './tokens.ts'
export { toTheDoor } from './to-the-door.ts'
export { isSafeIssuer } from './staff/domain.ts'
export type { StaffLogin } from './staff/domain.ts'
export { lookAtProvider } from './staff/look-at-provider.ts'
export { registrationAt } from './staff/registration.ts'
export { removeStaffLogin, setStaffLogin, staffLogin } from './staff/service.ts'
