import { expect, test } from 'vitest'
import { aTalk } from '#testing/a-talk.ts'
import { proposeAgreement, stepAgreement } from './service/agreements.ts'
import { writeNote } from './service/notes.ts'

/** An agreement of the municipality that both sides see at its first revision but one: agreed. */
async function agreed() {
  const talk = await aTalk()
  await talk.named()
  const { id, place, officer, resident } = talk
  const told = { id, owner: 'city', what: 'Een dakdekker laten komen', due: '2026-12-15' } as const
  const agreement = await proposeAgreement(place.database, officer.ctx, told)
  const yes = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
  await stepAgreement(place.database, resident.ctx, yes)
  return { ...talk, agreement, path: `/afspraken/${agreement}` }
}

test('of two who change an agreement at the same moment one does, and the other reads what it is now with what they typed', async () => {
  for (let round = 0; round < 5; round += 1) {
    const talk = await agreed()
    const answers = await Promise.all([
      talk.post(talk.officer, talk.path, {
        naar: 'postponed',
        versie: '2',
        wanneer: '2026-12-22',
        reden: 'De dakdekker is ziek.',
      }),
      talk.post(talk.resident, talk.path, {
        naar: 'dropped',
        versie: '2',
        reden: 'We doen het zelf.',
      }),
    ])
    const statuses = answers.map(({ status }) => status)
    expect(statuses.toSorted()).toEqual([303, 409])
    const lost = answers.find(({ status }) => status === 409)!
    const page = await lost.text()
    const typed = ['De dakdekker is ziek.', 'We doen het zelf.']
    // Both are on that page: what was done, and what was typed in vain.
    for (const words of typed) expect(page).toContain(words)
    expect(page).toContain('Er is net iets veranderd')
    const { agreements, entries } = await talk.dossier(talk.resident)
    expect(agreements).toHaveLength(1)
    const done = statuses[0] === 303 ? 'postponed' : 'dropped'
    expect(agreements[0]).toMatchObject({ state: done, revision: 3 })
    const steps = entries.filter(({ kind }) => kind === 'agreement').map(({ facts }) => facts['state'])
    expect(steps).toEqual(['proposed', 'agreed', done])
  }
}, 60_000)

test('twenty notes at once all stand on the timeline, each at a place of its own', async () => {
  const talk = await aTalk()
  await talk.named()
  const words = Array.from({ length: 20 }, (_, n) => `Regel ${n}`)
  await Promise.all(
    words.map((one, n) =>
      writeNote(talk.place.database, n % 2 ? talk.officer.ctx : talk.resident.ctx, {
        id: talk.id,
        words: one,
      }),
    ),
  )
  const { entries } = await talk.dossier(talk.resident)
  const notes = entries.filter(({ kind }) => kind === 'note').map((one) => one.words)
  expect(notes.toSorted()).toEqual(words.toSorted())
}, 60_000)

test('of two who name a contact at once the second is told who it is, and the first stays', async () => {
  const talk = await aTalk()
  const self = (who: typeof talk.connector) => ({ wie: who.ctx.actor.id })
  const answers = await Promise.all([
    talk.post(talk.connector, '/contact', self(talk.connector)),
    talk.post(talk.connector, '/contact', self(talk.officer)),
  ])
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409])
  const { entries } = await talk.dossier(talk.resident)
  expect(entries.filter(({ kind }) => kind === 'contact')).toHaveLength(1)
  expect(entries.filter(({ kind }) => kind === 'handover')).toHaveLength(0)
}, 60_000)

test('what is typed while the conversation ends comes back with that it ended', async () => {
  const talk = await aTalk()
  await talk.named()
  await talk.post(talk.officer, '/einde', { uitkomst: 'Het dak is dicht.' })
  const late = await talk.post(talk.resident, '/verslag', { verslag: 'Het lekt nog steeds.' })
  expect(late.status).toBe(409)
  const page = await late.text()
  for (const words of ['Het lekt nog steeds.', 'Het dak is dicht.', 'Ben je verder geholpen?'])
    expect(page).toContain(words)
})
