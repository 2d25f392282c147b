import { answersToHosts, headOf } from '#capabilities/initiatives/index.ts'
import type { VolunteerId } from '../domain.ts'
import { readTask } from '../tasks/store.ts'
import { findAnyVolunteer } from './store.ts'

/** A volunteer answers a mail about a task: its hosts read it. */
export const { answerTo: answerToVolunteer, door: volunteerAnswers } = answersToHosts<VolunteerId>({
  kind: 'v',
  name: 'volunteering.answerByMail',
  find: async (work, id) => {
    const one = await findAnyVolunteer(work, id)
    // Whoever waits for a look had no mail that could be answered.
    if (!one || one.email === null || one.held.length > 0) return null
    const task = await readTask(work, one.task, 'look')
    const head = task && (await headOf(work, task.initiative))
    return head && { email: one.email, name: one.name, locale: one.locale, head }
  },
})
