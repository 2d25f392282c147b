import { when } from '#platform/events/events.ts'
import { activityChanged } from '#capabilities/activities/index.ts'
import {
  headOf,
  initiativeRemoved,
  initiativesChanged,
  initiativeTakenAlong,
} from '#capabilities/initiatives/index.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { tellDaysOff } from './rota/tell.ts'
import { stop } from './tasks/service.ts'
import { publishTasks, readTasks, skipDaysOf } from './tasks/store.ts'

/** What becomes of tasks when something happens to what they belong to. */
export const followTheirWorld = [
  // It comes, goes or changes, and so does what is seen of its tasks; when it stops, they stop.
  when(initiativesChanged, async (work, ids) => {
    const tasks = await readTasks(work, { initiatives: ids })
    for (const id of new Set(tasks.map((task) => task.initiative))) {
      const head = await headOf(work, id)
      if (head?.phase !== 'stopped') continue
      await stop(
        work,
        tasks.filter((task) => task.initiative === id),
        { head, letter: null },
      )
    }
    if (tasks.length > 0) await publishTasks(work, ids)
  }),
  // It goes for good, and its tasks with it: whoever does them hears so first.
  when(initiativeRemoved, async (work, id) => {
    const head = await headOf(work, id)
    if (!head) return
    await stop(work, await readTasks(work, { initiatives: [id] }), { head, letter: null })
    await publishTasks(work, [id])
  }),
  // An activity goes: its tasks stop. A date of it goes: nobody comes for nothing.
  when(activityChanged, async (work, { before, after, letter }) => {
    const tasks = await readTasks(work, { activity: before.activity_id })
    const head = tasks.length > 0 ? await headOf(work, before.initiative_id) : null
    if (!head) return
    if (after === null) {
      await stop(work, tasks, { head, letter })
      return publishTasks(work, [before.initiative_id])
    }
    for (const task of tasks) {
      const off = [...new Set([...after.except_days, ...after.cancelled_days])]
      await skipDaysOf(work, task.id, off)
      const today = localDay(work.ctx.now)
      const days = off.filter((day) => day >= today && !task.skipDays.includes(day))
      if (days.length > 0) await tellDaysOff(work, task, { days, head, letter })
    }
    await publishTasks(work, [before.initiative_id])
  }),
  // Owners take their initiative along: what they ask of volunteers comes too, without who they are.
  when(initiativeTakenAlong, async (work, { id, files }) => {
    const tasks = await readTasks(work, { initiatives: [id] })
    if (tasks.length > 0) files.push({ name: 'taken.json', content: `${JSON.stringify(tasks, null, 2)}\n` })
  }),
]
