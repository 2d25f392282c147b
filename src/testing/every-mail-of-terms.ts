import { proposeAgreement, stepAgreement } from '#capabilities/conversations/service/agreements.ts'
import { remindEverybody } from '#capabilities/conversations/reminders/remind.ts'
import { origin, ownerOf, systemOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import type { Houseful } from './houseful.ts'
import { aConversationOf, aQuestionOf } from './talking.ts'

/** What is late: a name, an answer, and something that the initiative would do. */
export function deedsOfTerms(house: Houseful): Deed[] {
  const { database } = house.place
  const remind = (days: number) => remindEverybody(database, systemOf(house, days), { origin })
  return [
    {
      name: 'nobody being named in time',
      async does() {
        await aQuestionOf(house)
        await remind(9)
      },
    },
    {
      name: 'the municipality not answering in time',
      async does() {
        await aConversationOf(house)
        await remind(40)
      },
    },
    {
      name: 'an initiative not doing what it agreed to',
      async does() {
        const id = await aConversationOf(house)
        const told = { id, owner: 'initiative', what: 'Vegen', due: '2026-12-01' } as const
        const officer = house.who.get('municipal officer')!.ctx
        const agreement = await proposeAgreement(database, officer, told)
        const step = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
        await stepAgreement(database, ownerOf(house), step)
        await remind(9)
      },
    },
  ]
}
