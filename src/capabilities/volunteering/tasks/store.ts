import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { OwnTask, PublicTask, Task, TaskId } from '../domain.ts'

const columns = `task_id, initiative_id, activity_id, title, about, talents, rhythm, first_day, start_time, end_time,
  last_day, how_long, places, most_turns, needs, host, skip_days`
const asRead =
  sql.raw(`t.task_id as id, t.initiative_id as initiative, t.activity_id as activity, t.title, t.about,
  t.talents, t.rhythm, t.first_day as "firstDay", t.start_time as "from", t.end_time as "to", t.last_day as "lastDay",
  t.how_long as "howLong", t.places, t.most_turns as "mostTurns", t.needs, t.host, t.skip_days as "skipDays"`)
const withInitiative = sql.raw('i.slug, i.name as "initiativeName", i.area_name as "areaName"')

/** Writes a task as its team tells it; it is open (again). */
export async function saveTask(work: Work, task: Task): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.task (municipality_id, ${sql.raw(columns)}, closed_at, made_at)
    values (${municipality}, ${task.id}, ${task.initiative}, ${task.activity}, ${task.title}, ${task.about},
      ${[...task.talents]}, ${task.rhythm}, ${task.firstDay}, ${task.from}, ${task.to}, ${task.lastDay},
      ${task.howLong}, ${task.places}, ${task.mostTurns}, ${task.needs}, ${task.host}, ${[...task.skipDays]}, null, ${now})
    on conflict (municipality_id, task_id) do update set activity_id = excluded.activity_id, title = excluded.title,
      about = excluded.about, talents = excluded.talents, rhythm = excluded.rhythm, first_day = excluded.first_day,
      start_time = excluded.start_time, end_time = excluded.end_time, last_day = excluded.last_day,
      how_long = excluded.how_long, places = excluded.places, most_turns = excluded.most_turns,
      needs = excluded.needs, host = excluded.host, skip_days = excluded.skip_days, closed_at = null`.execute(
    work.db,
  )
}

/** Writes anew what everybody may find of the tasks of these initiatives: what is open, where the initiative is out. */
export async function publishTasks(work: Work, initiatives: readonly InitiativeId[]): Promise<void> {
  const { municipality } = work.ctx
  const ids = [...initiatives]
  await sql`delete from published.task
    where municipality_id = ${municipality} and initiative_id = any(${ids})`.execute(work.db)
  await sql`insert into published.task (municipality_id, ${sql.raw(columns)})
    select t.municipality_id, ${sql.raw(columns.replaceAll(/(\w+)/g, 't.$1'))} from samenspel.task t
    join published.initiative i on i.municipality_id = t.municipality_id and i.initiative_id = t.initiative_id
    where t.municipality_id = ${municipality} and t.initiative_id = any(${ids}) and t.closed_at is null
      and i.phase <> 'stopped'`.execute(work.db)
}

export async function closeTasks(work: Work, ids: readonly TaskId[]): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`update samenspel.task set closed_at = ${now}
    where municipality_id = ${municipality} and task_id = any(${[...ids]}) and closed_at is null`.execute(
    work.db,
  )
}

export async function skipDaysOf(work: Work, id: TaskId, days: readonly string[]): Promise<void> {
  await sql`update samenspel.task set skip_days = ${[...days]}
    where municipality_id = ${work.ctx.municipality} and task_id = ${id}`.execute(work.db)
}

/** A task; with `hold` it stays as it is until this transaction ends: whoever else wants a place waits. */
export async function readTask(work: Work, id: TaskId, hold: 'hold' | 'look'): Promise<OwnTask | null> {
  const found = await sql<OwnTask>`select ${asRead}, t.closed_at as "closedAt" from samenspel.task t
    where t.municipality_id = ${work.ctx.municipality} and t.task_id = ${id}
    ${hold === 'hold' ? sql`for update` : sql``}`.execute(work.db)
  return found.rows[0] ?? null
}

/** The tasks of initiatives, those that are open first. */
export async function readTasks(
  work: Work,
  of: { readonly initiatives: readonly InitiativeId[] } | { readonly activity: ActivityId },
): Promise<OwnTask[]> {
  const which =
    'activity' in of
      ? sql`t.activity_id = ${of.activity}`
      : sql`t.initiative_id = any(${[...of.initiatives]})`
  const found = await sql<OwnTask>`select ${asRead}, t.closed_at as "closedAt" from samenspel.task t
    where t.municipality_id = ${work.ctx.municipality} and ${which}
    order by t.closed_at is not null, t.title, t.task_id`.execute(work.db)
  return found.rows
}

/** What is asked of the tasks of a municipality. */
export interface TaskQuestion {
  readonly area: string | null
  readonly talent: string | null
  readonly today: string
}

const found = (reading: Reading) => sql`from published.task t
  join published.initiative i on i.municipality_id = t.municipality_id and i.initiative_id = t.initiative_id
  where t.municipality_id = ${reading.municipality} and i.phase <> 'stopped'`

/** Everything there is to do, what is soonest over first. */
export async function findTasks(reading: Reading, ask: TaskQuestion): Promise<PublicTask[]> {
  const area = ask.area === null ? sql`` : sql`and ${ask.area} = any(i.areas)`
  const talent = ask.talent === null ? sql`` : sql`and ${ask.talent} = any(t.talents)`
  const rows = await sql<PublicTask>`select ${asRead}, ${withInitiative} ${found(reading)}
    and t.last_day >= ${ask.today} ${area} ${talent}
    order by t.last_day, t.title, t.task_id limit 200`.execute(reading.db)
  return rows.rows
}

/** What one can do at an initiative, or at one of its activities. */
export async function findTasksOf(
  reading: Reading,
  of: { readonly initiative: string } | { readonly activity: string },
): Promise<PublicTask[]> {
  const which = 'activity' in of ? sql`t.activity_id = ${of.activity}` : sql`i.slug = ${of.initiative}`
  const rows = await sql<PublicTask>`select ${asRead}, ${withInitiative} ${found(reading)}
    and ${which} order by t.last_day, t.title, t.task_id limit 50`.execute(reading.db)
  return rows.rows
}

export async function findTask(reading: Reading, id: TaskId): Promise<PublicTask | null> {
  const rows = await sql<PublicTask>`select ${asRead}, ${withInitiative} ${found(reading)}
    and t.task_id = ${id}`.execute(reading.db)
  return rows.rows[0] ?? null
}
