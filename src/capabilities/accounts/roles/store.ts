import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { invitationDays } from './domain.ts'
import type { HeldRole, Invite, OpenInvitation } from './domain.ts'

const scope = sql.raw('role, area_id as area, department, team_id as team, scope_name as "scopeName"')

/** In which language somebody is written to; nearly all whose language we do not know read Dutch. */
const locale = sql.raw(`coalesce(p.locale, 'nl')`)

/** Which roles: all of the municipality (`null`), or those of one team. */
type Of = { readonly team: string | null }

/** Roles that are held today; those of teams are not among the municipality's own. */
export async function readRoles(work: Work, { team }: Of): Promise<HeldRole[]> {
  const found = await sql<HeldRole>`
    select g.grant_id as id, g.person_id as person, p.name, p.email,
      ${locale} as locale, g.since, g.ends_on::text as "endsOn",
      ${scope} from samenspel.role_grant g
    join samenspel.person p on p.municipality_id = g.municipality_id and p.person_id = g.person_id
    where g.municipality_id = ${work.ctx.municipality}
      and ${team === null ? sql`g.team_id is null` : sql`g.team_id = ${team}`}
      and (g.ends_on is null or g.ends_on >= ${localDay(work.ctx.now)}::date)
    order by g.role, g.scope_name nulls first, p.email`.execute(work.db)
  return found.rows
}

/** Which of these teams have somebody in them today. */
export async function teamsWithMembers(work: Work, teams: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ team: string }>`select distinct team_id as team from samenspel.role_grant
    where municipality_id = ${work.ctx.municipality} and team_id = any(${[...teams]})
      and (ends_on is null or ends_on >= ${localDay(work.ctx.now)}::date)`.execute(work.db)
  return new Set(found.rows.map(({ team }) => team))
}

/** Whether somebody else is an administrator too; nobody can end that role while this transaction looks. */
export async function isOtherAdministrator(work: Work, except: string): Promise<boolean> {
  const found = await sql<{ id: string }>`select grant_id as id from samenspel.role_grant
    where municipality_id = ${work.ctx.municipality} and role = 'administrator' and team_id is null
      and (ends_on is null or ends_on >= ${localDay(work.ctx.now)}::date)
    order by grant_id for update`.execute(work.db)
  return found.rows.some(({ id }) => id !== except)
}

/** @throws {NotFound} */
export async function readRole(work: Work, id: string): Promise<HeldRole> {
  const found = await sql<HeldRole>`
    select g.grant_id as id, g.person_id as person, p.name, p.email,
      ${locale} as locale, g.since, g.ends_on::text as "endsOn",
      ${scope} from samenspel.role_grant g
    join samenspel.person p on p.municipality_id = g.municipality_id and p.person_id = g.person_id
    where g.municipality_id = ${work.ctx.municipality} and g.grant_id = ${id}`.execute(work.db)
  const [role] = found.rows
  if (!role) throw new NotFound()
  return role
}

/** Gives a role; the same one again only takes over the last day. */
export async function saveRole(work: Work, person: PersonId, given: Omit<Invite, 'email'>): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.role_grant
      (municipality_id, grant_id, person_id, role, area_id, department, team_id, scope_name, since, ends_on)
    values (${municipality}, ${newId()}, ${person}, ${given.role}, ${given.area}, ${given.department}, ${given.team},
      ${given.scopeName}, ${now}, ${given.roleEndsOn}::date)
    on conflict (municipality_id, person_id, role, area_id, department, team_id)
      do update set ends_on = excluded.ends_on, scope_name = excluded.scope_name`.execute(work.db)
}

/** A member of a team is one thing there: what they were before goes. */
export async function deleteTeamRoles(work: Work, person: PersonId, team: string): Promise<void> {
  await sql`delete from samenspel.role_grant
    where municipality_id = ${work.ctx.municipality} and person_id = ${person} and team_id = ${team}`.execute(
    work.db,
  )
}

export async function deleteRole(work: Work, id: string): Promise<void> {
  await sql`delete from samenspel.role_grant
    where municipality_id = ${work.ctx.municipality} and grant_id = ${id}`.execute(work.db)
}

/** Everything that was given or offered in the name of a team. */
export async function deleteTeam(work: Work, team: string): Promise<void> {
  for (const table of ['role_grant', 'invitation'])
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`delete from ${sql.raw(`samenspel.${table}`)}
      where municipality_id = ${work.ctx.municipality} and team_id = ${team}`.execute(work.db)
}

export async function saveInvitation(work: Work, hash: string, invite: Invite): Promise<void> {
  const { municipality, now, actor } = work.ctx
  const by = actor.kind === 'person' ? actor.id : null
  const endsAt = new Date(now.getTime() + invitationDays * 86_400_000)
  await sql`insert into samenspel.invitation (municipality_id, invitation_id, token_hash, email, role, area_id,
      department, team_id, scope_name, role_ends_on, invited_at, invited_by, ends_at)
    values (${municipality}, ${newId()}, ${hash}, ${invite.email}, ${invite.role}, ${invite.area}, ${invite.department},
      ${invite.team}, ${invite.scopeName}, ${invite.roleEndsOn}::date, ${now}, ${by}, ${endsAt})`.execute(
    work.db,
  )
}

const invitationColumns = sql`invitation_id as id, email, invited_at as "invitedAt", invited_by as "invitedBy", ends_at as "endsAt",
  role_ends_on::text as "roleEndsOn", ${scope}`

export async function readInvitations(work: Work, { team }: Of): Promise<OpenInvitation[]> {
  const found = await sql<OpenInvitation>`
    select ${invitationColumns} from samenspel.invitation
    where municipality_id = ${work.ctx.municipality} and ends_at > ${work.ctx.now}
      and ${team === null ? sql`team_id is null` : sql`team_id = ${team}`}
    order by invited_at desc, invitation_id`.execute(work.db)
  return found.rows
}

/** The invitation that this secret belongs to, while it can be taken; `lock` keeps it ours for this transaction. */
export async function findInvitation(
  work: Work,
  hash: string,
  lock: 'lock' | 'look',
): Promise<OpenInvitation | null> {
  const found = await sql<OpenInvitation>`
    select ${invitationColumns} from samenspel.invitation
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash} and ends_at > ${work.ctx.now}
    ${lock === 'lock' ? sql`for update` : sql``}`.execute(work.db)
  return found.rows[0] ?? null
}

/** How many invitations went to this address since a moment, for any role. */
export async function countInvitations(work: Work, email: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.invitation
    where municipality_id = ${work.ctx.municipality} and email = ${email} and invited_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/**
 * Withdraws an invitation, or takes it away because it was taken. `team` as for reading.
 * @throws {NotFound} also when it was taken in the meantime: then there is a role to end, and nothing to withdraw
 */
export async function deleteInvitation(work: Work, id: string, { team }: Of): Promise<void> {
  const done = await sql`delete from samenspel.invitation
    where municipality_id = ${work.ctx.municipality} and invitation_id = ${id}
      and ${team === null ? sql`team_id is null` : sql`team_id = ${team}`}`.execute(work.db)
  if (done.numAffectedRows === 0n) throw new NotFound()
}
