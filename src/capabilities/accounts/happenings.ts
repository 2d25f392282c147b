import type { RoleName } from '#platform/access/roles.ts'
import { happening } from '#platform/events/events.ts'

/** Somebody said yes to a role. */
export const roleTaken = happening<{ readonly role: RoleName; readonly team: string | null }>(
  'accounts.role-taken',
)
