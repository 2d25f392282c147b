import type { Grant, RoleName } from '#platform/access/roles.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'

/** A role with the name of what it is for: "gebiedsverbinder, Zuid-West". */
export interface RoleFor extends Grant {
  readonly scopeName: string | null
}

/** A role that somebody holds, with who that is. */
export interface HeldRole extends RoleFor {
  readonly id: string
  readonly person: PersonId
  readonly name: string
  readonly email: string
  /** In which language to write to them. */
  readonly locale: Locale
  readonly since: Date
  /** Local ISO date: the last day; `null` is until it is ended. */
  readonly endsOn: string | null
}

/** A role that was offered and not taken yet. */
export interface OpenInvitation extends RoleFor {
  readonly id: string
  readonly email: string
  /** `null` when they were forgotten, or it was the work of the system. */
  readonly invitedBy: PersonId | null
  readonly invitedAt: Date
  readonly endsAt: Date
  /** The last day of the role itself. */
  readonly roleEndsOn: string | null
}

/** What is offered to whom. */
export interface Invite extends RoleFor {
  readonly email: string
  readonly roleEndsOn: string | null
}

/** An invitation can be taken for two weeks: people do not read their mail on holiday. */
export const invitationDays = 14

/** What a role needs to be said with: nothing, an area or none, a department, or a team. */
export const scopeOf: Readonly<Record<RoleName, 'none' | 'area' | 'department' | 'team'>> = {
  administrator: 'none',
  moderator: 'none',
  'programme-lead': 'none',
  'municipal-officer': 'department',
  'area-connector': 'area',
  'neighbourhood-team': 'area',
  partner: 'area',
  owner: 'team',
  editor: 'team',
}

/** A role without anything it is for. */
export function plainRole(role: RoleName): RoleFor {
  return { role, area: null, department: null, team: null, scopeName: null }
}
