import { beforeAll, describe, expect, test } from 'vitest'
import { Conflict, Forbidden, NotFound } from '#platform/http/problems.ts'
import { aPerson, as } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { nameContact } from '../service/contact.ts'
import { readDossier } from '../service/dossier.ts'
import { endConversation } from '../service/end.ts'
import { askUncounted } from '#testing/asking.ts'
import { mostSteps, nextStepOf, standingOf } from './domain.ts'
import type { Step } from './domain.ts'
import { addStep, chooseMatter, promiseDay, readPremises, sayDone } from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
beforeAll(async () => {
  place = await aMunicipality()
})

async function aMatter(kind: 'premises' | 'idea' = 'premises') {
  const { database } = place
  const resident = await aPerson(place)
  const officer = await aPerson(place, as('municipal-officer'))
  const lead = await aPerson(place, as('programme-lead'))
  const id = await askUncounted(database, resident.ctx, {
    kind,
    subject: 'Het dak lekt',
    words: 'Wie kijkt ernaar?',
    initiative: null,
    compass: null,
    areas: [],
    locale: 'nl',
  })
  await nameContact(database, lead.ctx, { id, person: officer.ctx.actor.id, why: '' })
  return { id, resident, officer, database }
}
const titles = ['Gezien', 'Offerte', 'Gerepareerd'] as const

async function aRepair() {
  const talk = await aMatter()
  const { database, resident, id } = talk
  await chooseMatter(database, resident.ctx, { id, matter: 'repair', titles })
  const { steps } = await readPremises(database, resident.ctx, { id })
  return { ...talk, step: steps[0]!, steps }
}

describe('the steps of premises', () => {
  test('begin with the usual ones of what it is about, said once, and either side adds others', async () => {
    const { id, resident, officer, database, steps } = await aRepair()
    expect(steps.map(({ title }) => title)).toEqual(titles)
    await expect(
      chooseMatter(database, officer.ctx, { id, matter: 'sale', titles: ['Bod'] }),
    ).rejects.toThrow(Conflict)
    const add = (ctx: typeof resident.ctx, title: string) => addStep(database, ctx, { id, title })
    await Promise.all([add(resident.ctx, 'De steiger staat'), add(officer.ctx, 'Sleutel gegeven')])
    const { steps: all, matter } = await readPremises(database, officer.ctx, { id })
    expect(matter).toBe('repair')
    expect(all.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5])
    expect(all.map(({ title }) => title).toSorted()).toEqual(
      [...titles, 'De steiger staat', 'Sleutel gegeven'].toSorted(),
    )
  })

  test('a list is no longer than anybody can keep an eye on', async () => {
    const { id, resident, database } = await aRepair()
    const more = Array.from({ length: mostSteps - titles.length })
    for (const _ of more) await addStep(database, resident.ctx, { id, title: 'Nog een' })
    expect(await addStep(database, resident.ctx, { id, title: 'Te veel' })).toBe('full')
  })

  test('a day is promised by the municipality only; another day needs a reason, and the first one stays', async () => {
    const { id, resident, officer, database, step } = await aRepair()
    const first = { id, step: step.id, revision: 1, day: '2026-12-10', reason: '' }
    await expect(promiseDay(database, resident.ctx, first)).rejects.toThrow(Forbidden)
    expect(await promiseDay(database, officer.ctx, first)).toBe('promised')
    const moved = { ...first, revision: 2, day: '2026-12-17' }
    await expect(promiseDay(database, officer.ctx, moved)).rejects.toThrow(Conflict)
    await promiseDay(database, officer.ctx, { ...moved, reason: 'De aannemer kan niet eerder.' })
    const again = { ...moved, revision: 3, day: '2026-12-20', reason: 'Het vriest.' }
    await promiseDay(database, officer.ctx, again)
    const { steps } = await readPremises(database, resident.ctx, { id })
    expect(steps[0]).toMatchObject({
      promisedOn: '2026-12-20',
      firstPromisedOn: '2026-12-10',
      reason: 'Het vriest.',
    })
    const { entries, conversation } = await readDossier(database, resident.ctx, { id })
    expect(entries.filter(({ kind }) => kind === 'step').map(({ facts }) => facts['change'])).toEqual([
      'matter',
      'promised',
      'moved',
      'moved',
    ])
    // A promise is an answer.
    expect(conversation.answeredAt).not.toBeNull()
  })

  test('two who change the same step at once: one does, the other is told, and nothing is lost', async () => {
    const { id, resident, officer, database, step } = await aRepair()
    const seen = { id, step: step.id, revision: 1 }
    const done = await Promise.all([
      promiseDay(database, officer.ctx, { ...seen, day: '2026-12-10', reason: '' }),
      sayDone(database, resident.ctx, { ...seen, day: '2026-11-20' }),
    ])
    expect(done.filter((one) => one === 'changed')).toHaveLength(1)
    const { steps } = await readPremises(database, resident.ctx, { id })
    const again = { ...seen, revision: steps[0]!.revision }
    if (done[0] === 'changed')
      await promiseDay(database, officer.ctx, { ...again, day: '2026-12-10', reason: '' })
    else await sayDone(database, resident.ctx, { ...again, day: '2026-11-20' })
    const after = await readPremises(database, officer.ctx, { id })
    expect(after.steps[0]).toMatchObject({ promisedOn: '2026-12-10', doneOn: '2026-11-20', revision: 3 })
  })

  test('are there for premises only, for their two sides only, and end with the conversation', async () => {
    const { id, officer, database, step } = await aRepair()
    const stranger = await aPerson(place, as('administrator'))
    await expect(readPremises(database, stranger.ctx, { id })).rejects.toThrow(NotFound)
    const idea = await aMatter('idea')
    await expect(readPremises(database, idea.resident.ctx, { id: idea.id })).rejects.toThrow(NotFound)
    await expect(addStep(database, idea.resident.ctx, { id: idea.id, title: 'x' })).rejects.toThrow(NotFound)
    // A step of another conversation is none of this one.
    const other = await aRepair()
    await expect(
      sayDone(database, officer.ctx, { id, step: other.step.id, revision: 1, day: '2026-11-20' }),
    ).rejects.toThrow(NotFound)
    await endConversation(database, officer.ctx, { id, outcome: 'Klaar.' })
    await expect(
      sayDone(database, officer.ctx, { id, step: step.id, revision: 1, day: '2026-11-20' }),
    ).rejects.toThrow(Conflict)
  })
})

test('whoever it is handed over to finds the steps, and whoever had it finds them no more', async () => {
  const { id, officer, database, step } = await aRepair()
  const next = await aPerson(place, as('municipal-officer'))
  await nameContact(database, officer.ctx, { id, person: next.ctx.actor.id, why: 'Zij gaat over daken.' })
  const promise = { id, step: step.id, revision: 1, day: '2026-12-10', reason: '' }
  await expect(promiseDay(database, officer.ctx, promise)).rejects.toThrow(NotFound)
  expect(await promiseDay(database, next.ctx, promise)).toBe('promised')
})

describe('how a step stands', () => {
  const step: Step = {
    id: 'a' as Step['id'],
    position: 1,
    title: 'Gezien',
    promisedOn: null,
    firstPromisedOn: null,
    reason: '',
    doneOn: null,
    revision: 1,
  }
  test.each([
    [{}, 'open'],
    [{ promisedOn: '2026-12-10' }, 'promised'],
    [{ promisedOn: '2026-12-09' }, 'late'],
    [{ promisedOn: '2026-12-09', doneOn: '2026-12-09' }, 'done'],
    [{ promisedOn: '2026-12-09', doneOn: '2026-12-10' }, 'done-late'],
    [{ doneOn: '2026-12-10' }, 'done'],
  ] as const)('%j is %s on 10 December', (facts, standing) => {
    expect(standingOf({ ...step, ...facts }, '2026-12-10')).toBe(standing)
  })

  test('the first that was not done comes next', () => {
    const done = { ...step, doneOn: '2026-12-01' }
    expect(nextStepOf([done, { ...step, title: 'Offerte' }, step])?.title).toBe('Offerte')
    expect(nextStepOf([done])).toBeNull()
  })
})
