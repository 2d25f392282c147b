import type { PersonId } from '#platform/context/ctx.ts'
import type { RoleName } from '#platform/access/roles.ts'
import { happening } from '#platform/events/events.ts'

/** Somebody said yes to a role. */
export const roleTaken = happening<{ readonly role: RoleName; readonly team: string | null }>(
  'accounts.role-taken',
)

/** Somebody came into this team or left it. */
export const teamChanged = happening<string>('accounts.team-changed')

/** Somebody is about to be erased, and is in these teams. */
export const personLeaves = happening<{
  readonly person: PersonId
  readonly email: string
  readonly teams: readonly string[]
}>('accounts.person-leaves')
