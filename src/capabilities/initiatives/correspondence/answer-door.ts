import type { Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { answerable } from '#platform/mail/inbound/answers.ts'
import type { Answer, AnswerDoor, AnswerPlace } from '#platform/mail/inbound/answers.ts'
import { anybody } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { bringAnswer } from './bring.ts'

/** Who answers, and the initiative whose people read it. */
export interface Answering {
  readonly email: string
  readonly name: string
  readonly locale: Locale
  readonly head: HeadRow
}

/** How a capability that mails somebody for an initiative takes their answers. */
export interface AnswersToHosts<Id extends string> {
  /** Where an answer to a mail about this goes to. */
  readonly answerTo: (id: Id) => string
  readonly door: AnswerDoor
}

/**
 * Takes answers to the hosts of an initiative, by mail and in an exchange with it, so that neither side sees an address.
 * Who it is, is not in the trail.
 * @param kind the letter in the signed address; there is one who answers, and it stands for them too
 * @param find whoever the thing in the address is about; `null` when they are not in it any more
 */
export function answersToHosts<Id extends string>(given: {
  readonly kind: string
  /** `activities.answerByMail`: what the log calls it. */
  readonly name: string
  readonly find: (work: Work, id: Id) => Promise<Answering | null>
}): AnswersToHosts<Id> {
  const { kind, name: called, find } = given
  const answerTo = (id: Id) => answerable({ kind }, id, kind)
  const bring = useCase<
    { answer: Answer; place: AnswerPlace },
    'brought' | 'refused' | 'gone',
    Answering | null
  >(
    {
      name: called,
      on: async (work, { answer }) => (answer.who === kind ? find(work, answer.thing as Id) : null),
      may: anybody,
      records: 'exchange.written',
      happened: (done) => done === 'brought',
      about: (asked) => asked && asked.head.initiative_id,
      by: 'unnamed',
      publishes: 'nothing',
    },
    async (work, asked, { answer, place }) => {
      if (!asked) return 'gone'
      const { head, ...sender } = asked
      const back = answerTo(answer.thing as Id)
      const went = await bringAnswer(work, head, { ...sender, answer, place, answerTo: back })
      return went ? 'brought' : 'refused'
    },
  )
  return {
    answerTo,
    door: {
      kind,
      receive: async (database, ctx, answer, place) =>
        (await bring(database, ctx, { answer, place })) !== 'gone',
    },
  }
}
