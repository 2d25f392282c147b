import { useCase } from '#platform/db/doors.ts'
import { Conflict } from '#platform/http/problems.ts'
import { anybody, isOperator } from '../policy.ts'
import { personWith, saveSession } from '../store.ts'
import { newToken } from '../tokens.ts'
import type { StaffFlow, StaffLogin, StaffSubject } from './domain.ts'
import {
  deleteEndedFlows,
  deleteIdentities,
  deleteStaffLogin,
  findStaff,
  isTaken,
  readStaffLogin,
  saveFlow,
  saveIdentity,
  saveStaffLogin,
  takeFlow,
} from './store.ts'

/** How this municipality's staff signs in; `null` when it has not said. */
export const staffLogin = useCase<undefined, StaffLogin | null>(
  { name: 'accounts.staffLogin', may: anybody, records: null, publishes: 'nothing' },
  (work) => readStaffLogin(work),
)

/**
 * Says how staff signs in. Another provider or client knows people by other numbers, so then everybody is linked anew
 * when they next come.
 * @returns how many links were forgotten
 */
export const setStaffLogin = useCase<StaffLogin, { forgotten: number }>(
  { name: 'accounts.setStaffLogin', may: isOperator, records: 'staff-login.set' },
  async (work, login) => {
    const before = await readStaffLogin(work)
    const same = before === null || (before.issuer === login.issuer && before.clientId === login.clientId)
    await saveStaffLogin(work, login)
    return { forgotten: same ? 0 : await deleteIdentities(work) }
  },
)

/** Takes signing in with the municipality away, and who was linked. Accounts and sessions stay. */
export const removeStaffLogin = useCase<undefined, { there: boolean; forgotten: number }>(
  { name: 'accounts.removeStaffLogin', may: isOperator, records: 'staff-login.removed' },
  async (work) => ({ there: await deleteStaffLogin(work), forgotten: await deleteIdentities(work) }),
)

/** Begins one way there and back. */
export const beginFlow = useCase<StaffFlow & { hash: string }, void>(
  { name: 'accounts.beginStaffFlow', may: anybody, records: null, publishes: 'nothing' },
  async (work, flow) => {
    await deleteEndedFlows(work)
    await saveFlow(work, flow)
  },
)

/** Uses up what this browser began. @returns `null` when it is over, was used, or belongs elsewhere */
export const endFlow = useCase<{ hash: string }, StaffFlow | null>(
  { name: 'accounts.endStaffFlow', may: anybody, records: null, publishes: 'nothing' },
  (work, { hash }) => takeFlow(work, hash),
)

/** Whether somebody came before; with their address also whether that is linked to somebody else. */
export const standingOf = useCase<StaffSubject & { email: string | null }, 'known' | 'new' | 'taken'>(
  { name: 'accounts.staffStanding', may: anybody, records: null, publishes: 'nothing' },
  async (work, { email, ...subject }) => {
    if (await findStaff(work, subject)) return 'known'
    return email !== null && (await isTaken(work, email, subject)) ? 'taken' : 'new'
  },
)

/**
 * Signs in whom the municipality vouched for; with an address, the person who has it is linked first. It gives no
 * rights: those come by invitation.
 * @throws {Conflict} when somebody else was linked in the meantime
 */
export const signInStaff = useCase<
  StaffSubject & { email: string | null; device: string },
  { session: string }
>(
  { name: 'accounts.signInStaff', may: anybody, records: 'account.signed-in' },
  async (work, { email, device, ...subject }) => {
    if (email !== null) await saveIdentity(work, subject, await personWith(work, email))
    const person = await findStaff(work, subject)
    if (person === null) throw new Conflict('linked to somebody else in the meantime')
    const session = newToken()
    await saveSession(work, { hash: session.hash, person, device, way: 'staff' })
    return { session: session.token }
  },
)
