import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { aTalk } from '#testing/a-talk.ts'
import { proposeAgreement, stepAgreement } from '../service/agreements.ts'
import { held } from '../service/held.ts'
import { saveEntry } from '../store/entries.ts'
import { remindEverybody } from './remind.ts'

test('what is late and what somebody writes at that moment both stand on the timeline', async () => {
  const talk = await aTalk()
  await talk.named()
  const { place, id, officer, resident } = talk
  const told = { id, owner: 'city', what: 'Een dakdekker sturen', due: '2026-12-04' } as const
  const agreement = await proposeAgreement(place.database, officer.ctx, told)
  const step = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
  await stepAgreement(place.database, resident.ctx, step)
  const system = { kind: 'system', name: 'test' } as const
  const ctx = { ...place.ctx, actor: system, now: new Date('2026-12-07T07:15:00Z') }
  const remind = () => remindEverybody(place.database, ctx, { origin: 'https://stad.example' })
  let reminding: ReturnType<typeof remind> | undefined
  const writing = useCase<undefined, void>(
    { name: 'test.write', may: () => true, records: null },
    async (work) => {
      await held(work, { id })
      await saveEntry(work, id, { side: 'initiative', kind: 'note', words: 'Komt hij nog?' })
      reminding = remind()
      // On a server the reminder goes on beside this; the embedded database lets it wait.
      await setTimeout(500)
    },
  )
  await writing(place.database, resident.ctx, undefined)
  await reminding
  await remind()
  const { entries } = await talk.dossier(resident)
  expect(entries.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['note', 'late']))
})
