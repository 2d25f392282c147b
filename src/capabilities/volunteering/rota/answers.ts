import { useCase } from '#platform/db/doors.ts'
import { answerable } from '#platform/mail/inbound/answers.ts'
import type { Answer, AnswerDoor, AnswerPlace } from '#platform/mail/inbound/answers.ts'
import { bringAnswer, headOf } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import type { Volunteer, VolunteerId } from '../domain.ts'
import { anybody } from '../policy.ts'
import { readTask } from '../tasks/store.ts'
import { findAnyVolunteer } from './store.ts'

const answerKind = { kind: 'v' } as const
/** There is one who answers: whoever does the task. */
const volunteer = 'v'

/** Where an answer to a mail about somebody's turns goes to. */
export const answerToVolunteer = (id: VolunteerId): string => answerable(answerKind, id, volunteer)

interface Asked {
  readonly one: Volunteer
  readonly email: string
  readonly head: HeadRow
}

/**
 * A volunteer answers a mail about a task: its hosts read it, in an exchange with the initiative. Who it is, is not in
 * the trail.
 * @returns whether they are still in the task, and then whether it went on
 */
const bring = useCase<{ answer: Answer; place: AnswerPlace }, 'brought' | 'refused' | 'gone', Asked | null>(
  {
    name: 'volunteering.answerByMail',
    on: async (work, { answer }) => {
      if (answer.who !== volunteer) return null
      const one = await findAnyVolunteer(work, answer.thing as VolunteerId)
      // Whoever waits for a look had no mail that could be answered.
      if (!one || one.email === null || one.held.length > 0) return null
      const task = await readTask(work, one.task, 'look')
      const head = task && (await headOf(work, task.initiative))
      return head && { one, email: one.email, head }
    },
    may: anybody,
    records: 'exchange.written',
    happened: (done) => done === 'brought',
    about: (asked) => asked && asked.head.initiative_id,
    by: 'unnamed',
    publishes: 'nothing',
  },
  async (work, asked, { answer, place }) => {
    if (!asked) return 'gone'
    const { one, email, head } = asked
    const { name, locale } = one
    const answerTo = answerToVolunteer(one.id)
    const went = await bringAnswer(work, head, { email, name, locale, answer, place, answerTo })
    return went ? 'brought' : 'refused'
  },
)

/** Answers to mails about tasks and turns. */
export const volunteerAnswers: AnswerDoor = {
  ...answerKind,
  receive: async (database, ctx, answer, place) => (await bring(database, ctx, { answer, place })) !== 'gone',
}
