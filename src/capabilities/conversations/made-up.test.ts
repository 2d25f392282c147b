import { expect, test } from 'vitest'
import { aTalk } from '#testing/a-talk.ts'
import { addStep, readPremises } from './premises/service.ts'
import { makeAppointment } from './appointments/service.ts'
import { momentsOf } from './appointments/forms.ts'

test('a version or a day that no page of ours says is refused as a form, and breaks nothing', async () => {
  const talk = await aTalk()
  await talk.named()
  const { id, place, officer, resident } = talk
  await addStep(place.database, officer.ctx, { id, title: 'Gezien' })
  const { steps } = await readPremises(place.database, officer.ctx, { id })
  const about = { wat: 'Kijken', van: '10:00', tot: '11:00', waar: 'Hier' }
  const told = {
    title: 'Kijken',
    place: 'Hier',
    ...momentsOf({ dag: '2026-12-10', van: '10:00', tot: '11:00' }),
  }
  const meeting = await makeAppointment(place.database, officer.ctx, { id, head: null, told })
  const versie = '99999999999'
  const sent: readonly (readonly [string, Record<string, string>])[] = [
    [`/stappen/${steps[0]!.id}/gedaan`, { versie, gedaan: '2026-11-20' }],
    [`/stappen/${steps[0]!.id}/belofte`, { versie, belofte: '2026-12-20' }],
    [`/ontmoetingen/${meeting}`, { versie, dag: '2026-12-11', ...about }],
    [`/ontmoetingen/${meeting}`, { versie: '0', dag: '9999-12-31', ...about }],
    [`/ontmoetingen/${meeting}/afzeggen`, { versie, reden: 'Ziek' }],
    ['/ontmoetingen/nieuw', { dag: '9999-12-31', ...about }],
    ['/ontmoetingen/nieuw', { dag: '0001-01-01', ...about }],
  ]
  for (const [path, fields] of sent) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const { status } = await talk.post(officer, path, fields)
    expect([path, status]).toEqual([path, 422])
  }
  expect((await talk.dossier(resident)).appointments).toHaveLength(1)
})
