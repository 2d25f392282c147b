import { sql } from 'kysely'
import type { Grant } from '#platform/access/roles.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { linkMinutes, sessionDays } from './domain.ts'
import type { Person, Session, SessionWay } from './domain.ts'

const personColumns = sql.raw('person_id as id, email, name, function')

/** @throws {NotFound} */
export async function readPerson(work: Work, id: PersonId): Promise<Person> {
  const found = await sql<Person>`select ${personColumns} from samenspel.person
    where municipality_id = ${work.ctx.municipality} and person_id = ${id}`.execute(work.db)
  const [person] = found.rows
  if (!person) throw new NotFound()
  return person
}

/** The person with this address, made when there is none yet. */
export async function personWith(work: Work, email: string): Promise<PersonId> {
  const { municipality, now } = work.ctx
  const kept = await sql<{ id: PersonId }>`
    insert into samenspel.person as p (municipality_id, person_id, email, name, since)
    values (${municipality}, ${newId()}, ${email}, '', ${now})
    on conflict (municipality_id, email) do update set email = excluded.email
    returning person_id as id`.execute(work.db)
  return kept.rows[0]!.id
}

export async function saveName(work: Work, id: PersonId, name: string): Promise<void> {
  await sql`update samenspel.person set name = ${name}
    where municipality_id = ${work.ctx.municipality} and person_id = ${id}`.execute(work.db)
}

/** How many links this address was sent since a moment. */
export async function countLinks(work: Work, email: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.sign_in_link
    where municipality_id = ${work.ctx.municipality} and email = ${email} and asked_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

export async function saveLink(
  work: Work,
  link: { hash: string; email: string; backTo: string },
): Promise<void> {
  const { municipality, now } = work.ctx
  const endsAt = new Date(now.getTime() + linkMinutes * 60_000)
  await sql`insert into samenspel.sign_in_link (municipality_id, token_hash, email, back_to, asked_at, ends_at)
    values (${municipality}, ${link.hash}, ${link.email}, ${link.backTo}, ${now}, ${endsAt})`.execute(work.db)
}

/** Whether a link still works; looking does not use it up. */
export async function isLinkGood(work: Work, hash: string): Promise<boolean> {
  const found = await sql`select 1 from samenspel.sign_in_link
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash} and ends_at > ${work.ctx.now}`.execute(
    work.db,
  )
  return found.rows.length > 0
}

/** Uses a link up: of two at the same moment one gets it. */
export async function useLink(work: Work, hash: string): Promise<{ email: string; backTo: string } | null> {
  const used = await sql<{ email: string; backTo: string }>`
    update samenspel.sign_in_link set ends_at = asked_at
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash} and ends_at > ${work.ctx.now}
    returning email, back_to as "backTo"`.execute(work.db)
  return used.rows[0] ?? null
}

/** Whoever signs in does so in the language that they read. */
export async function saveSession(
  work: Work,
  session: { hash: string; person: PersonId; device: string; way?: SessionWay },
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.session (municipality_id, session_id, token_hash, person_id, device, way, since, seen_at, ends_at)
    values (${municipality}, ${newId()}, ${session.hash}, ${session.person}, ${session.device}, ${session.way ?? 'link'}, ${now}, ${now}, ${endOf(now)})`.execute(
    work.db,
  )
  await sql`update samenspel.person set locale = ${work.ctx.locale}
    where municipality_id = ${municipality} and person_id = ${session.person}`.execute(work.db)
}

/** In which language to write to this address; `null` when nobody signed in with it. */
export async function readLocale(work: Work, email: string): Promise<Locale | null> {
  const found = await sql<{ locale: Locale | null }>`select locale from samenspel.person
    where municipality_id = ${work.ctx.municipality} and email = ${email}`.execute(work.db)
  return found.rows[0]?.locale ?? null
}

function endOf(now: Date): Date {
  return new Date(now.getTime() + sessionDays * 86_400_000)
}

export interface HeldSession {
  readonly id: string
  readonly person: PersonId
  /** The roles its owner holds today. */
  readonly grants: readonly Grant[]
}

/**
 * Whose session this is, and what they may be today: one question for each request of somebody who is signed in.
 * Coming back makes it last again; noted once an hour at most.
 */
export async function findSession(work: Work, hash: string): Promise<HeldSession | null> {
  const { municipality, now } = work.ctx
  const found = await sql<HeldSession & { stale: boolean }>`
    select s.session_id as id, s.person_id as person, s.seen_at < ${now}::timestamptz - interval '1 hour' as stale,
      coalesce((select json_agg(json_build_object('role', g.role, 'area', g.area_id, 'department', g.department, 'team', g.team_id)
          order by g.since, g.grant_id)
        from samenspel.role_grant g where g.municipality_id = s.municipality_id and g.person_id = s.person_id
          and (g.ends_on is null or g.ends_on >= ${localDay(now)}::date)), '[]') as grants
    from samenspel.session s
    where s.municipality_id = ${municipality} and s.token_hash = ${hash} and s.ends_at > ${now}`.execute(
    work.db,
  )
  const [session] = found.rows
  if (session?.stale)
    await sql`update samenspel.session set seen_at = ${now}, ends_at = ${endOf(now)}
      where municipality_id = ${municipality} and session_id = ${session.id}`.execute(work.db)
  return session ? { id: session.id, person: session.person, grants: session.grants } : null
}

export async function readSessions(work: Work, person: PersonId): Promise<Session[]> {
  const found = await sql<Session>`
    select session_id as id, device, since, seen_at as "seenAt" from samenspel.session
    where municipality_id = ${work.ctx.municipality} and person_id = ${person} and ends_at > ${work.ctx.now}
    order by seen_at desc, session_id`.execute(work.db)
  return found.rows
}

/** Ends one session of this person; all of them when none is named. @returns how many */
export async function deleteSessions(work: Work, person: PersonId, id: string | null): Promise<number> {
  const one = id === null ? sql`true` : sql`session_id = ${id}`
  const done = await sql`delete from samenspel.session
    where municipality_id = ${work.ctx.municipality} and person_id = ${person} and ${one}`.execute(work.db)
  return Number(done.numAffectedRows ?? 0)
}

/** The people of the demo city, by function. */
export async function readDemoPeople(work: Work): Promise<Person[]> {
  const found = await sql<Person>`select ${personColumns} from samenspel.person
    where municipality_id = ${work.ctx.municipality} and function is not null order by function`.execute(
    work.db,
  )
  return found.rows
}

/** @returns who it is */
export async function saveDemoPerson(
  work: Work,
  person: { email: string; function: string },
): Promise<PersonId> {
  const { municipality, now } = work.ctx
  const kept = await sql<{
    id: PersonId
  }>`insert into samenspel.person (municipality_id, person_id, email, name, function, since)
    values (${municipality}, ${newId()}, ${person.email}, '', ${person.function}, ${now})
    on conflict (municipality_id, email) do update set function = excluded.function
    returning person_id as id`.execute(work.db)
  return kept.rows[0]!.id
}
