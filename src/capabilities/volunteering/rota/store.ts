import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { TaskId, Turn, Volunteer, VolunteerId } from '../domain.ts'

const asRead = sql.raw('v.volunteer_id as id, v.task_id as task, v.name, v.email, v.phone, v.locale, v.held')

/** Somebody takes up a task. @returns their id in it */
export async function saveVolunteer(work: Work, one: Omit<Volunteer, 'id'>): Promise<VolunteerId> {
  const { municipality, now } = work.ctx
  const id = newId<VolunteerId>()
  await sql`insert into samenspel.volunteer
      (municipality_id, volunteer_id, task_id, name, email, phone, locale, held, joined_at, kept_from)
    values (${municipality}, ${id}, ${one.task}, ${one.name}, ${one.email}, ${one.phone}, ${one.locale},
      ${[...one.held]}, ${now}, ${now})`.execute(work.db)
  return id
}

/** Everybody who does a task, by name. */
export async function readVolunteers(work: Work, task: TaskId): Promise<Volunteer[]> {
  const found = await sql<Volunteer>`select ${asRead} from samenspel.volunteer v
    where v.municipality_id = ${work.ctx.municipality} and v.task_id = ${task}
    order by v.name, v.volunteer_id`.execute(work.db)
  return found.rows
}

export async function findVolunteer(
  work: Work,
  by: { readonly link: string } | { readonly id: VolunteerId; readonly person: PersonId },
): Promise<Volunteer | null> {
  const { municipality } = work.ctx
  const found =
    'link' in by
      ? await sql<Volunteer>`select ${asRead} from samenspel.volunteer_link l
          join samenspel.volunteer v on v.municipality_id = l.municipality_id and v.volunteer_id = l.volunteer_id
          where l.municipality_id = ${municipality} and l.token_hash = ${by.link}`.execute(work.db)
      : await sql<Volunteer>`select ${asRead} from samenspel.volunteer v
          join samenspel.person p on p.municipality_id = v.municipality_id and p.email = v.email
          where v.municipality_id = ${municipality} and v.volunteer_id = ${by.id} and p.person_id = ${by.person}`.execute(
          work.db,
        )
  return found.rows[0] ?? null
}

/** Somebody who does any task. */
export async function findAnyVolunteer(work: Work, id: VolunteerId): Promise<Volunteer | null> {
  const found = await sql<Volunteer>`select ${asRead} from samenspel.volunteer v
    where v.municipality_id = ${work.ctx.municipality} and v.volunteer_id = ${id}`.execute(work.db)
  return found.rows[0] ?? null
}

/** How often this address took up a task since a moment. */
export async function countTakenUp(work: Work, email: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.volunteer
    where municipality_id = ${work.ctx.municipality} and email = ${email} and joined_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/** The hosts looked: it is somebody. */
export async function letVolunteerIn(work: Work, id: VolunteerId): Promise<void> {
  await sql`update samenspel.volunteer set held = '{}'
    where municipality_id = ${work.ctx.municipality} and volunteer_id = ${id}`.execute(work.db)
}

/** Their turns and links go along. */
export async function deleteVolunteer(work: Work, id: VolunteerId): Promise<void> {
  await sql`delete from samenspel.volunteer
    where municipality_id = ${work.ctx.municipality} and volunteer_id = ${id}`.execute(work.db)
}

export async function saveVolunteerLink(work: Work, hash: string, id: VolunteerId): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.volunteer_link (municipality_id, token_hash, volunteer_id, made_at)
    values (${municipality}, ${hash}, ${id}, ${now})`.execute(work.db)
}

export async function countLinks(work: Work, id: VolunteerId, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.volunteer_link
    where municipality_id = ${work.ctx.municipality} and volunteer_id = ${id} and made_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/** Who does a task, from a day on. */
export async function readTurns(work: Work, task: TaskId, from: string): Promise<Turn[]> {
  const found = await sql<Turn>`select r.day, r.volunteer_id as volunteer, r.offered from samenspel.turn r
    where r.municipality_id = ${work.ctx.municipality} and r.task_id = ${task} and r.day >= ${from}
    order by r.day, r.volunteer_id`.execute(work.db)
  return found.rows
}

/** How many turns somebody has had and will have. */
export async function countTurns(work: Work, id: VolunteerId): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.turn
    where municipality_id = ${work.ctx.municipality} and volunteer_id = ${id}`.execute(work.db)
  return found.rows[0]!.n
}

export async function saveTurn(
  work: Work,
  turn: { readonly task: TaskId; readonly day: string; readonly volunteer: VolunteerId },
): Promise<void> {
  await sql`insert into samenspel.turn (municipality_id, task_id, day, volunteer_id, offered)
    values (${work.ctx.municipality}, ${turn.task}, ${turn.day}, ${turn.volunteer}, false)`.execute(work.db)
  await keepFrom(work, turn.volunteer)
}

export async function offerTurn(
  work: Work,
  turn: { readonly day: string; readonly volunteer: VolunteerId; readonly offered: 'yes' | 'no' },
): Promise<void> {
  await sql`update samenspel.turn set offered = ${turn.offered === 'yes'} where municipality_id = ${work.ctx.municipality}
    and volunteer_id = ${turn.volunteer} and day = ${turn.day}`.execute(work.db)
}

export async function deleteTurn(
  work: Work,
  turn: { readonly day: string; readonly volunteer: VolunteerId },
): Promise<void> {
  await sql`delete from samenspel.turn where municipality_id = ${work.ctx.municipality}
    and volunteer_id = ${turn.volunteer} and day = ${turn.day}`.execute(work.db)
  await keepFrom(work, turn.volunteer)
}

/** The turns of a task that are still to come fall away: on some days, or all of them. */
export async function deleteTurnsFrom(
  work: Work,
  task: TaskId,
  which: { readonly from: string } | { readonly days: readonly string[] },
): Promise<void> {
  const days = 'from' in which ? sql`day >= ${which.from}` : sql`day = any(${[...which.days]})`
  await sql`delete from samenspel.turn
    where municipality_id = ${work.ctx.municipality} and task_id = ${task} and ${days}`.execute(work.db)
  for (const { id } of await readVolunteers(work, task)) await keepFrom(work, id)
}

/**
 * The thirty days count from the last turn; without one, from the day somebody took the task up. Of a task without days,
 * from its last day on which it can be done.
 */
export async function keepFrom(work: Work, id: VolunteerId): Promise<void> {
  await sql`update samenspel.volunteer v set kept_from = greatest(v.joined_at,
      (select (max(r.day)::date + 1)::timestamptz from samenspel.turn r
        where r.municipality_id = v.municipality_id and r.volunteer_id = v.volunteer_id),
      (select case when t.closed_at is not null then t.closed_at else (t.last_day::date + 1)::timestamptz end
        from samenspel.task t where t.municipality_id = v.municipality_id and t.task_id = v.task_id
        and t.rhythm = 'free'))
    where v.municipality_id = ${work.ctx.municipality} and v.volunteer_id = ${id}`.execute(work.db)
}

/** What somebody does as a volunteer, as `/mijn` shows it. */
export interface MyTask {
  readonly id: VolunteerId
  readonly title: string
  readonly initiative: string
  readonly next: string | null
}

export async function readMyTasks(work: Work, person: PersonId, today: string): Promise<MyTask[]> {
  const found = await sql<MyTask>`select v.volunteer_id as id, t.title, i.name as initiative,
      (select min(r.day) from samenspel.turn r where r.municipality_id = v.municipality_id
        and r.volunteer_id = v.volunteer_id and r.day >= ${today}) as next
    from samenspel.person p
    join samenspel.volunteer v on v.municipality_id = p.municipality_id and v.email = p.email
    join samenspel.task t on t.municipality_id = v.municipality_id and t.task_id = v.task_id
    join samenspel.initiative i on i.municipality_id = t.municipality_id and i.initiative_id = t.initiative_id
    where p.municipality_id = ${work.ctx.municipality} and p.person_id = ${person} and v.held = '{}'
    order by next nulls last, t.title, v.volunteer_id`.execute(work.db)
  return found.rows
}
