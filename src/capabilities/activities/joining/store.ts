import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from '../domain.ts'
import type { GatheringKey, Joining, JoiningId, Standing } from './joining.ts'

const joiningColumns = sql.raw(
  `j.joining_id as id, j.activity_id as activity, j.day::text as day, j.line, j.name, j.email, j.phone,
    j.first_time as "firstTime", j.locale, j.standing, j.starts_at as "startsAt", j.sequence,
    j.changed_at as "changedAt", j.to_call as "toCall"`,
)

/** Everybody on a date, in line. */
export async function readLine(work: Work, { activity, day }: GatheringKey): Promise<Joining[]> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.activity_id = ${activity} and j.day = ${day}::date
    order by j.line`.execute(work.db)
  return found.rows
}

/** How many joined with this address or number since a moment. */
export async function countJoined(
  work: Work,
  { email, phone }: Pick<Joining, 'email' | 'phone'>,
  since: Date,
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.joining
    where municipality_id = ${work.ctx.municipality} and joined_at > ${since}
      and (email = ${email} or phone = ${phone})`.execute(work.db)
  return found.rows[0]!.n
}

/** Puts somebody at the end of the line. The gathering must be held. */
export async function saveJoining(
  work: Work,
  joining: Omit<Joining, 'id' | 'line' | 'sequence' | 'changedAt' | 'toCall'> & {
    /** They were told today of a date that is near: nobody has to remind them. */
    readonly knows: boolean
  },
): Promise<Joining> {
  const { municipality, now } = work.ctx
  const { activity, day } = joining
  const next = await sql<{ line: number }>`update samenspel.gathering set next_line = next_line + 1
    where municipality_id = ${municipality} and activity_id = ${activity} and day = ${day}::date
    returning next_line - 1 as line`.execute(work.db)
  const { knows, ...told } = joining
  const made: Joining = {
    ...told,
    id: newId<JoiningId>(),
    line: next.rows[0]!.line,
    sequence: 0,
    changedAt: now,
    toCall: false,
  }
  await sql`insert into samenspel.joining (municipality_id, joining_id, activity_id, day, line, name, email, phone,
      first_time, locale, standing, starts_at, joined_at, changed_at, reminded_at)
    values (${municipality}, ${made.id}, ${activity}, ${day}, ${made.line}, ${made.name}, ${made.email}, ${made.phone},
      ${made.firstTime}, ${made.locale}, ${made.standing}, ${made.startsAt}, ${now}, ${now}, ${knows ? now : null})`.execute(
    work.db,
  )
  return made
}

/** Writes where somebody stands now; their calendar has to know. */
export async function changeStanding(
  work: Work,
  id: JoiningId,
  to: { readonly standing: Standing; readonly toCall: boolean },
): Promise<void> {
  await sql`update samenspel.joining
    set standing = ${to.standing}, to_call = to_call or ${to.toCall}, sequence = sequence + 1, changed_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

/** The time or the place of a date changed: so did everybody's calendar. */
export async function changeTime(
  work: Work,
  id: JoiningId,
  to: { readonly startsAt: Date; readonly toCall: boolean },
): Promise<void> {
  await sql`update samenspel.joining
    set starts_at = ${to.startsAt}, to_call = to_call or ${to.toCall}, reminded_at = null,
      sequence = sequence + 1, changed_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

/** Everybody on a date goes to another one, behind whoever is there, in the order in which they stand. Both are held. */
export async function moveLine(work: Work, from: GatheringKey, to: GatheringKey): Promise<void> {
  const { municipality } = work.ctx
  const behind = await sql<{
    line: number
  }>`update samenspel.gathering g set next_line = g.next_line + f.next_line
    from samenspel.gathering f
    where g.municipality_id = ${municipality} and g.activity_id = ${to.activity} and g.day = ${to.day}::date
      and f.municipality_id = g.municipality_id and f.activity_id = ${from.activity} and f.day = ${from.day}::date
    returning g.next_line - f.next_line as line`.execute(work.db)
  await sql`update samenspel.joining
    set activity_id = ${to.activity}, day = ${to.day}::date, line = line + ${behind.rows[0]!.line}
    where municipality_id = ${municipality} and activity_id = ${from.activity} and day = ${from.day}::date`.execute(
    work.db,
  )
}

/** A host called them. */
export async function noteCalled(work: Work, id: JoiningId): Promise<void> {
  await sql`update samenspel.joining set to_call = false
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

/** @returns on which date they were, `undefined` when they were gone already */
export async function deleteJoining(work: Work, id: JoiningId): Promise<GatheringKey | undefined> {
  const found = await sql<GatheringKey>`delete from samenspel.joining
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}
    returning activity_id as activity, day::text as day`.execute(work.db)
  return found.rows[0]
}

export async function saveLink(work: Work, hash: string, id: JoiningId): Promise<void> {
  await sql`insert into samenspel.joining_link (municipality_id, token_hash, joining_id)
    values (${work.ctx.municipality}, ${hash}, ${id})`.execute(work.db)
}

/** How many links somebody was sent. */
export async function countLinks(work: Work, id: JoiningId): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.joining_link
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
  return found.rows[0]!.n
}

/** Whose link it is; `undefined` when it does not work (any more). */
export async function findByLink(work: Work, hash: string): Promise<Joining | undefined> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining_link l
    join samenspel.joining j on j.municipality_id = l.municipality_id and j.joining_id = l.joining_id
    where l.municipality_id = ${work.ctx.municipality} and l.token_hash = ${hash}`.execute(work.db)
  return found.rows[0]
}

export async function findJoining(
  work: Work,
  activity: ActivityId,
  id: JoiningId,
): Promise<Joining | undefined> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.activity_id = ${activity} and j.joining_id = ${id}`.execute(
    work.db,
  )
  return found.rows[0]
}

/** Somebody who joined any activity. */
export async function findAnyJoining(work: Work, id: JoiningId): Promise<Joining | undefined> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.joining_id = ${id}`.execute(work.db)
  return found.rows[0]
}

/** Whose activity it is. */
export async function initiativeOf(work: Work, activity: ActivityId): Promise<InitiativeId | null> {
  const found = await sql<{ id: InitiativeId }>`select initiative_id as id from samenspel.activity
    where municipality_id = ${work.ctx.municipality} and activity_id = ${activity}`.execute(work.db)
  return found.rows[0]?.id ?? null
}

/** The coming dates of these activities on which somebody joined. */
export async function gatheringsAhead(
  work: Work,
  activities: readonly ActivityId[],
): Promise<GatheringKey[]> {
  const found =
    await sql<GatheringKey>`select distinct activity_id as activity, day::text as day from samenspel.joining
    where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...activities]}) and starts_at > ${work.ctx.now}
    order by 1, 2`.execute(work.db)
  return found.rows
}

/** The activities of these initiatives. */
export async function activitiesOf(work: Work, initiatives: readonly InitiativeId[]): Promise<ActivityId[]> {
  const found = await sql<{ id: ActivityId }>`select activity_id as id from samenspel.activity
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...initiatives]}) order by 1`.execute(
    work.db,
  )
  return found.rows.map(({ id }) => id)
}

/** What their way to be reached is used for when somebody is erased: all their coming dates. */
export async function joiningsOfAddress(work: Work, email: string): Promise<Joining[]> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.email = ${email} and j.starts_at > ${work.ctx.now}
    order by j.activity_id, j.day, j.line`.execute(work.db)
  return found.rows
}

/** Who still has to be reminded of a date that begins within this time; those who were already are left out. */
export async function readToRemind(
  work: Work,
  { from, to, most }: { readonly from: Date; readonly to: Date; readonly most: number },
): Promise<Joining[]> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.starts_at > ${from} and j.starts_at <= ${to}
      and j.standing = 'coming' and j.reminded_at is null
    order by j.starts_at, j.activity_id, j.line limit ${most} for update skip locked`.execute(work.db)
  return found.rows
}

export async function noteReminded(work: Work, ids: readonly JoiningId[]): Promise<void> {
  await sql`update samenspel.joining set reminded_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and joining_id = any(${[...ids]})`.execute(work.db)
}

/** A date that somebody with this address joined, and whether they were told that it is off. */
export interface JoinedDate {
  readonly email: string
  readonly activity: ActivityId
  readonly day: string
  readonly off: boolean
}

/**
 * Who among these addresses joined a date of these activities. They were told at once what became of it, so that nobody
 * has to tell them again.
 */
export async function joinedAmong(
  work: Work,
  { emails, activities }: { readonly emails: readonly string[]; readonly activities: readonly ActivityId[] },
): Promise<JoinedDate[]> {
  const found = await sql<JoinedDate>`select j.email, j.activity_id as activity, j.day::text as day,
      j.standing = 'off' as off from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.email = any(${[...emails]}::text[])
      and j.activity_id = any(${[...activities]}::text[])`.execute(work.db)
  return found.rows
}

/** Where somebody goes who signs in with the address they joined with, the soonest first. */
export async function joiningsOfPerson(work: Work, person: PersonId | null): Promise<Joining[]> {
  const { municipality, now } = work.ctx
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.person p
    join samenspel.joining j on j.municipality_id = p.municipality_id and j.email = lower(p.email)
    where p.municipality_id = ${municipality} and p.person_id = ${person} and j.starts_at > ${now}
    order by j.starts_at, j.joining_id`.execute(work.db)
  return found.rows
}
