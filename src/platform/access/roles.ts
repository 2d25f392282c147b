import type { Actor } from '#platform/context/ctx.ts'

/** What somebody may be for a municipality. Each is given by invitation, by whoever `accounts/policy.ts` names. */
export const municipalRoles = [
  'administrator',
  'moderator',
  'programme-lead',
  'municipal-officer',
  'area-connector',
  'neighbourhood-team',
  'partner',
] as const
export type MunicipalRole = (typeof municipalRoles)[number]

/** What somebody may be in the team of an initiative. */
export const teamRoles = ['owner', 'editor'] as const
export type TeamRole = (typeof teamRoles)[number]

export type RoleName = MunicipalRole | TeamRole

/** A role that somebody holds today. */
export interface Grant {
  readonly role: RoleName
  /** The area it is for; `null` is the whole municipality. */
  readonly area: string | null
  /** The department of a municipal officer. */
  readonly department: string | null
  /** The team (of an initiative) it is for. */
  readonly team: string | null
}

/** Whether somebody holds this role anywhere in the municipality. */
export const isA = (actor: Actor, ...roles: readonly RoleName[]): boolean =>
  actor.kind === 'person' && actor.grants.some((grant) => roles.includes(grant.role))

/** Whether somebody holds this role for one of these areas, or for the whole municipality. */
export const isAFor = (actor: Actor, role: MunicipalRole, areas: readonly string[]): boolean =>
  actor.kind === 'person' &&
  actor.grants.some((grant) => grant.role === role && (grant.area === null || areas.includes(grant.area)))

/** Whether somebody is in the team of this initiative, in one of these roles. */
export const isInTeam = (actor: Actor, team: string, ...roles: readonly TeamRole[]): boolean =>
  actor.kind === 'person' &&
  actor.grants.some(
    (grant) => grant.team === team && (roles.length === 0 || roles.some((role) => role === grant.role)),
  )

/** Somebody at the command line, or the platform's own work. */
export const isPlatform = (actor: Actor): boolean => actor.kind === 'operator' || actor.kind === 'system'

/** What the audit trail says somebody was: never a name, the widest of their roles. */
export function functionOf(actor: Actor): string {
  if (actor.kind === 'system') return actor.name
  if (actor.kind !== 'person') return actor.kind
  const [widest] = municipalRoles.filter((role) => isA(actor, role))
  return widest ?? teamRoles.find((role) => isA(actor, role)) ?? 'person'
}
