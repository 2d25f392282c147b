import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { readActivitiesOfThese } from '#capabilities/activities/index.ts'
import type { ActivityId, StoredActivity } from '#capabilities/activities/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { daysOf } from '../domain.ts'
import type { OwnTask, TaskFacts, TaskId } from '../domain.ts'
import { canHost } from '../policy.ts'
import { readTurns, readVolunteers } from '../rota/store.ts'
import { tellItStops } from '../rota/tell.ts'
import type { From } from '../rota/tell.ts'
import {
  closeTasks,
  findTask,
  findTasks,
  findTasksOf,
  publishTasks,
  readTask,
  readTasks,
  saveTask,
} from './store.ts'

export const listTasks = publicQuery(findTasks)
export const tasksOf = publicQuery(findTasksOf)
export const readPublicTask = publicQuery(findTask)

const about = (_: HeadRow, { id }: { readonly id: TaskId | null }) => id
const ofTeam = { on: visible, may: canHost } as const

/** A task as its team's list shows it. */
export interface ListedTask extends OwnTask {
  readonly volunteers: number
  /** Somebody who looks like spam waits for a look. */
  readonly held: boolean
  /** The coming days on which a place is free, the soonest first. */
  readonly gaps: readonly string[]
}

/** A task that came from a file with an activity: its team may make it one of its own. */
export interface Wish {
  readonly activity: ActivityId
  readonly at: string
  readonly number: number
  readonly talent: string
  readonly task: string
}

export interface OwnTasks {
  readonly head: HeadRow
  readonly tasks: readonly ListedTask[]
  readonly wishes: readonly Wish[]
  readonly activities: readonly StoredActivity[]
}

/** Everything a team asks of volunteers, with where it is thin. */
export const readOwnTasks = useCase<{ readonly slug: string }, OwnTasks, HeadRow>(
  { ...ofTeam, name: 'volunteering.readTasks', records: null, publishes: 'nothing' },
  async (work, head) => {
    const own = await readTasks(work, { initiatives: [head.initiative_id] })
    const activities = await readActivitiesOfThese(work, [head.initiative_id])
    const tasks: ListedTask[] = []
    for (const task of own) tasks.push(await listed(work, task))
    return { head, tasks, activities, wishes: wishesOf(activities, own) }
  },
)

async function listed(work: Work, task: OwnTask): Promise<ListedTask> {
  const today = localDay(work.ctx.now)
  const all = await readVolunteers(work, task.id)
  const turns = await readTurns(work, task.id, today)
  const days = task.closedAt === null ? daysOf(task, today, addDays) : []
  const gaps = days.filter((day) => turns.filter((turn) => turn.day === day).length < task.places)
  const held = all.some((one) => one.held.length > 0)
  return { ...task, volunteers: all.filter((one) => one.held.length === 0).length, held, gaps }
}

/** As soon as an activity has a task of its team, what a file said of it has been taken over. */
function wishesOf(activities: readonly StoredActivity[], own: readonly OwnTask[]): Wish[] {
  return activities
    .filter((one) => own.every((task) => task.activity !== one.activity_id))
    .flatMap(({ activity_id: activity, title: at, volunteers }) =>
      volunteers.map(({ talent, task }, number) => ({ activity, at, number, talent, task })),
    )
}

/** One task of a team, to change it. @throws {NotFound} when it is not theirs */
export const readOwnTask = useCase<
  { readonly slug: string; readonly id: TaskId },
  { readonly head: HeadRow; readonly task: OwnTask; readonly activities: readonly StoredActivity[] },
  HeadRow
>(
  { ...ofTeam, name: 'volunteering.readTask', records: null, publishes: 'nothing' },
  async (work, head, { id }) => ({
    head,
    task: await ownTask(work, head, id, 'look'),
    activities: await readActivitiesOfThese(work, [head.initiative_id]),
  }),
)

/** @throws {NotFound} when it is not of this initiative */
export async function ownTask(
  work: Work,
  head: HeadRow,
  id: TaskId,
  hold: 'hold' | 'look' = 'hold',
): Promise<OwnTask> {
  const task = await readTask(work, id, hold)
  if (task?.initiative !== head.initiative_id) throw new NotFound()
  return task
}

/** A team makes a task, or changes one. @returns its id; `null` when the activity is not theirs */
export const tellTask = useCase<
  { readonly slug: string; readonly id: TaskId | null; readonly told: TaskFacts },
  TaskId | null,
  HeadRow
>(
  { ...ofTeam, name: 'volunteering.tellTask', records: 'task.told', about },
  async (work, head, { id, told }) => {
    const before = id === null ? null : await ownTask(work, head, id)
    const activities = await readActivitiesOfThese(work, [head.initiative_id])
    const at = activities.find((one) => one.activity_id === told.activity)
    if (told.activity !== null && !at) return null
    const task = {
      ...told,
      id: before?.id ?? newId<TaskId>(),
      initiative: head.initiative_id,
      skipDays: at ? [...at.except_days, ...at.cancelled_days] : [],
    }
    await saveTask(work, task)
    await publishTasks(work, [head.initiative_id])
    return task.id
  },
)

/** A team stops a task; whoever does it hears so. */
export const stopTask = useCase<
  { readonly slug: string; readonly id: TaskId; readonly letter: Letterhead },
  void,
  HeadRow
>(
  { ...ofTeam, name: 'volunteering.stopTask', records: 'task.stopped', about },
  async (work, head, { id, letter }) => {
    const task = await ownTask(work, head, id)
    await stop(work, [task], { head, letter })
    await publishTasks(work, [head.initiative_id])
  },
)

/** Closes what is open of these, tells whoever does it, and lets their turns go. */
export async function stop(work: Work, tasks: readonly OwnTask[], from: From): Promise<void> {
  const open = tasks.filter((task) => task.closedAt === null)
  await closeTasks(
    work,
    open.map((task) => task.id),
  )
  for (const task of open) await tellItStops(work, task, from)
}
