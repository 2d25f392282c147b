import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { flowMinutes } from './domain.ts'
import type { StaffFlow, StaffLogin, StaffSubject } from './domain.ts'

/** How this municipality's staff signs in; `null` when it has not said. */
export async function readStaffLogin(work: Work): Promise<StaffLogin | null> {
  const found = await sql<StaffLogin>`
    select issuer, client_id as "clientId", acr, mail_domain as "mailDomain", button
    from samenspel.staff_login where municipality_id = ${work.ctx.municipality}`.execute(work.db)
  return found.rows[0] ?? null
}

export async function saveStaffLogin(work: Work, login: StaffLogin): Promise<void> {
  const { issuer, clientId, acr, mailDomain, button } = login
  await sql`
    insert into samenspel.staff_login (municipality_id, issuer, client_id, acr, mail_domain, button)
    values (${work.ctx.municipality}, ${issuer}, ${clientId}, ${[...acr]}, ${mailDomain}, ${button})
    on conflict (municipality_id) do update set issuer = excluded.issuer, client_id = excluded.client_id,
      acr = excluded.acr, mail_domain = excluded.mail_domain, button = excluded.button`.execute(work.db)
}

/** @returns whether there was one */
export async function deleteStaffLogin(work: Work): Promise<boolean> {
  const done =
    await sql`delete from samenspel.staff_login where municipality_id = ${work.ctx.municipality}`.execute(
      work.db,
    )
  return Number(done.numAffectedRows ?? 0) > 0
}

/** Forgets who was linked; their accounts stay. @returns how many */
export async function deleteIdentities(work: Work): Promise<number> {
  const done =
    await sql`delete from samenspel.staff_identity where municipality_id = ${work.ctx.municipality}`.execute(
      work.db,
    )
  return Number(done.numAffectedRows ?? 0)
}

export async function saveFlow(work: Work, flow: StaffFlow & { readonly hash: string }): Promise<void> {
  const { municipality, now } = work.ctx
  const endsAt = new Date(now.getTime() + flowMinutes * 60_000)
  await sql`insert into samenspel.staff_flow (municipality_id, flow_hash, issuer, client_id, back_to, ends_at)
    values (${municipality}, ${flow.hash}, ${flow.issuer}, ${flow.clientId}, ${flow.backTo}, ${endsAt})`.execute(
    work.db,
  )
}

/** Uses a flow up: of two answers at the same moment one finds it. @returns `null` when it is over or was used */
export async function takeFlow(work: Work, hash: string): Promise<StaffFlow | null> {
  const { municipality, now } = work.ctx
  const found = await sql<StaffFlow & { over: boolean }>`
    delete from samenspel.staff_flow where municipality_id = ${municipality} and flow_hash = ${hash}
    returning issuer, client_id as "clientId", back_to as "backTo", ends_at <= ${now} as over`.execute(
    work.db,
  )
  const [flow] = found.rows
  return flow && !flow.over ? flow : null
}

/**
 * Takes away flows nobody came back from, some at a time, so that whoever begins many fills no table. Rows that
 * another request is taking away are passed over.
 */
export async function deleteEndedFlows(work: Work): Promise<number> {
  const { municipality, now } = work.ctx
  const done = await sql`
    delete from samenspel.staff_flow where municipality_id = ${municipality} and flow_hash in (
      select flow_hash from samenspel.staff_flow where municipality_id = ${municipality} and ends_at <= ${now}
      order by ends_at limit 1000 for update skip locked)`.execute(work.db)
  return Number(done.numAffectedRows ?? 0)
}

/** Who is linked to this subject. */
export async function findStaff(work: Work, { issuer, sub }: StaffSubject): Promise<PersonId | null> {
  const found = await sql<{ id: PersonId }>`select person_id as id from samenspel.staff_identity
    where municipality_id = ${work.ctx.municipality} and issuer = ${issuer} and sub = ${sub}`.execute(work.db)
  return found.rows[0]?.id ?? null
}

/** Whether the person with this address is linked to somebody else at this provider. */
export async function isTaken(work: Work, email: string, { issuer, sub }: StaffSubject): Promise<boolean> {
  const found =
    await sql`select 1 from samenspel.staff_identity join samenspel.person using (municipality_id, person_id)
    where municipality_id = ${work.ctx.municipality} and email = ${email} and issuer = ${issuer} and sub <> ${sub}`.execute(
      work.db,
    )
  return found.rows.length > 0
}

/** Links a subject to a person, unless either is linked already. */
export async function saveIdentity(
  work: Work,
  { issuer, sub }: StaffSubject,
  person: PersonId,
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.staff_identity (municipality_id, issuer, sub, person_id, since)
    values (${municipality}, ${issuer}, ${sub}, ${person}, ${now}) on conflict do nothing`.execute(work.db)
}
