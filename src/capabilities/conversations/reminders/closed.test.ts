import { expect, test } from 'vitest'
import { aTalk } from '#testing/a-talk.ts'
import { watchTerms } from '../desk/service.ts'
import { proposeAgreement, stepAgreement } from '../service/agreements.ts'
import { endConversation } from '../service/end.ts'
import { remindEverybody } from './remind.ts'

test('what was agreed in a conversation that is closed is told of no more: nobody could say that it is done', async () => {
  const talk = await aTalk()
  await talk.named()
  const { place, id, officer, resident, connector } = talk
  const told = { id, owner: 'city', what: 'Een dakdekker sturen', due: '2026-12-04' } as const
  const agreement = await proposeAgreement(place.database, officer.ctx, told)
  const step = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
  await stepAgreement(place.database, resident.ctx, step)
  const now = new Date('2026-12-10T07:15:00Z')
  const watched = async () =>
    (await watchTerms(place.database, { ...connector.ctx, now }, { page: 1, area: null })).rows
  expect(await watched()).toHaveLength(1)
  await endConversation(place.database, officer.ctx, { id, outcome: 'Het dak is dicht.' })
  const before = (await talk.mails()).length
  const system = { kind: 'system', name: 'test' } as const
  await remindEverybody(
    place.database,
    { ...place.ctx, actor: system, now },
    { origin: 'https://stad.example' },
  )
  expect(await talk.mails()).toHaveLength(before)
  expect(await watched()).toEqual([])
})
