import { useCase } from '#platform/db/doors.ts'
import { answerable } from '#platform/mail/inbound/answers.ts'
import type { Answer, AnswerDoor, AnswerPlace } from '#platform/mail/inbound/answers.ts'
import { bringAnswer, headOf } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { anybody } from '../policy.ts'
import type { Joining, JoiningId } from './joining.ts'
import { findAnyJoining, initiativeOf } from './store.ts'

const answerKind = { kind: 'j' } as const
/** There is one who answers: whoever joined. */
const joiner = 'j'

/** Where an answer to a mail about this goes to. */
export const answerToJoining = (id: JoiningId): string => answerable(answerKind, id, joiner)

interface Asked {
  readonly joining: Joining
  readonly email: string
  readonly head: HeadRow
}

/**
 * Whoever joined answers a mail about it: their hosts read it, in an exchange with the initiative. Who it is, is not in
 * the trail.
 * @returns whether they are still on the list, and then whether it went on
 */
const bring = useCase<{ answer: Answer; place: AnswerPlace }, 'brought' | 'refused' | 'gone', Asked | null>(
  {
    name: 'activities.answerByMail',
    on: async (work, { answer }) => {
      if (answer.who !== joiner) return null
      const joining = await findAnyJoining(work, answer.thing as JoiningId)
      if (!joining || joining.email === null) return null
      const initiative = await initiativeOf(work, joining.activity)
      const head = initiative && (await headOf(work, initiative))
      return head && { joining, email: joining.email, head }
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
    const { joining, email, head } = asked
    const { name, locale } = joining
    const went = await bringAnswer(work, head, {
      email,
      name,
      locale,
      answer,
      place,
      answerTo: answerToJoining(joining.id),
    })
    return went ? 'brought' : 'refused'
  },
)

/** Answers to mails about what somebody joined. */
export const joiningAnswers: AnswerDoor = {
  ...answerKind,
  receive: async (database, ctx, answer, place) => (await bring(database, ctx, { answer, place })) !== 'gone',
}
