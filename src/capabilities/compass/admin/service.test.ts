import { beforeEach, describe, expect, test } from 'vitest'
import { Forbidden, NotFound } from '#platform/http/problems.ts'
import { readLog } from '#capabilities/accounts/log/service.ts'
import { aPerson, as } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { Question } from '../domain.ts'
import { questionsOf, versionsOf } from '../service/own.ts'
import { keepDemoQuestion } from './demo.ts'
import { seenDraft, seenQuestion } from './seen.ts'
import {
  addQuestion,
  beginFrom,
  leaveOutQuestion,
  moveQuestion,
  offerIn,
  publishQuestions,
  readQuestions,
  rewordQuestion,
  takeBackQuestion,
} from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let admin: SignedIn

beforeEach(async () => {
  place = await aMunicipality()
  admin = await aPerson(place, as('administrator'))
})

const words = (ask: string) => ({ nl: { ask, help: 'Uitleg.', example: 'Iets.', why: 'Daarom.' } })
const editing = () => readQuestions(place.database, admin.ctx, undefined)
const asked = () => questionsOf(place.database, place.ctx.municipality, undefined)
const find = (questions: readonly Question[], id: string) => questions.find((one) => one.id === id)!

async function reword(id: string, ask: string, seen?: string) {
  const { draft } = await editing()
  const question = find([...draft.questions, ...draft.leftOut], id)
  return rewordQuestion(place.database, admin.ctx, {
    id,
    said: { words: words(ask) },
    seen: seen ?? seenQuestion(question),
  })
}

const publish = async () =>
  publishQuestions(place.database, admin.ctx, { seen: seenDraft((await editing()).draft) })

const id = 'wie-doen-mee'

describe('a new version', () => {
  test('is seen when it is published, and what was published before never changes', async () => {
    expect(await reword(id, 'Wie helpt er mee?')).toEqual({ ok: true })
    expect((await asked()).version).toBe(0)
    expect((await editing()).changedAt).toEqual(admin.ctx.now)
    expect(await publish()).toEqual({ ok: true })
    const first = await asked()
    expect([first.version, find(first.questions, id).words.nl.ask]).toEqual([1, 'Wie helpt er mee?'])
    expect(first.made).toEqual({ at: admin.ctx.now, by: 'municipality' })
    expect((await editing()).changedAt).toBeNull()

    await reword(id, 'Wie zijn er nog meer?')
    await publish()
    const versions = await versionsOf(place.database, place.ctx.municipality, [0, 1, 2])
    expect([...versions.values()].map((set) => find(set.questions, id).words.nl.ask)).toEqual([
      'Wie doen er nu mee?',
      'Wie helpt er mee?',
      'Wie zijn er nog meer?',
    ])
  })

  test('holds added questions, another order, and not what was left out', async () => {
    const { database } = place
    await addQuestion(database, admin.ctx, { theme: 'worth', words: words('Wie zorgt ervoor?') })
    const before = (await asked()).questions.filter(({ theme }) => theme === 'worth')
    await moveQuestion(database, admin.ctx, { id: before[1]!.id, to: 'up' })
    await leaveOutQuestion(database, admin.ctx, { id: before[2]!.id })
    await publish()
    const after = (await asked()).questions.filter(({ theme }) => theme === 'worth').map((one) => one.id)
    const rest = before.slice(3).map((one) => one.id)
    expect(after).toEqual([before[1]!.id, before[0]!.id, ...rest, 'eigen-wie-zorgt-ervoor'])

    await takeBackQuestion(database, admin.ctx, { id: before[2]!.id })
    await publish()
    expect((await asked()).questions.find((one) => one.id === before[2]!.id)).toEqual(before[2])
  })

  test('is offered in the languages that were chosen, and what was written in another is not lost', async () => {
    const { database } = place
    await offerIn(database, admin.ctx, { locales: ['nl'] })
    await publish()
    expect((await asked()).questions.filter((one) => one.words.en)).toEqual([])
    const [old] = (await versionsOf(database, place.ctx.municipality, [1])).values()
    expect(old?.questions.filter((one) => one.words.en)).not.toEqual([])
    await offerIn(database, admin.ctx, { locales: ['nl', 'en'] })
    await publish()
    expect((await asked()).questions.every((one) => one.words.en)).toBe(true)
  })

  test('with our own questions says that they are ours', async () => {
    const { database } = place
    await reword(id, 'Anders?')
    await publish()
    const seen = seenDraft((await editing()).draft)
    expect(await beginFrom(database, admin.ctx, { version: 0, seen })).toEqual({ ok: true })
    await publish()
    const now = await asked()
    expect([now.version, now.made?.by]).toEqual([2, 'samenspel'])
    expect(find(now.questions, id).words.nl.ask).toBe('Wie doen er nu mee?')
    await expect(beginFrom(database, admin.ctx, { version: 9, seen })).rejects.toThrow(NotFound)
  })

  test('is not made of nothing, and goes into the audit trail when it is', async () => {
    expect(await publish()).toEqual({ ok: false, why: 'nothing' })
    await reword(id, 'Anders?')
    await publish()
    const { lines } = await readLog(place.database, admin.ctx, {
      from: null,
      to: null,
      action: null,
      before: null,
    })
    const ours = lines.filter(({ action }) => action.startsWith('compass.'))
    expect(ours.map(({ action, subject }) => `${action} ${subject}`).toSorted()).toEqual([
      `compass.questions-changed ${id}`,
      'compass.questions-published 1',
    ])
  })

  test('is for administrators alone', async () => {
    const { database } = place
    for (const role of ['municipal-officer', 'programme-lead', 'moderator'] as const) {
      const { ctx } = await aPerson(place, as(role))
      await expect(publishQuestions(database, ctx, { seen: '' }), role).rejects.toThrow(Forbidden)
      await expect(leaveOutQuestion(database, ctx, { id }), role).rejects.toThrow(Forbidden)
      await expect(readQuestions(database, ctx, undefined), role).rejects.toThrow(Forbidden)
    }
  })

  test('of one municipality is none of another', async () => {
    await reword(id, 'Alleen hier?')
    await publish()
    const elsewhere = await aMunicipality()
    expect((await questionsOf(elsewhere.database, elsewhere.ctx.municipality, undefined)).version).toBe(0)
    expect((await readQuestions(elsewhere.database, elsewhere.ctx, undefined)).versions).toHaveLength(1)
  })
})

test('the demo city thinks of a question, until somebody sets the questions themselves', async () => {
  const question: Question = { id: 'eigen-wat-nog', theme: 'politics', words: words('Wat nog?') }
  expect(await keepDemoQuestion(place.database, place.ctx, question)).toBe(true)
  expect((await editing()).draft.questions).toContainEqual(question)
  await leaveOutQuestion(place.database, admin.ctx, { id: question.id })
  expect(await keepDemoQuestion(place.database, place.ctx, question)).toBe(false)
  await publish()
  expect(await keepDemoQuestion(place.database, place.ctx, question)).toBe(false)
})

describe('two administrators at once', () => {
  test('do not write over each other’s words unseen', async () => {
    await reword('wat-zegt-de-buurt', 'Al begonnen?')
    const { draft } = await editing()
    const seen = seenQuestion(find(draft.questions, id))
    const outcomes = await Promise.all(['Van de een?', 'Van de ander?'].map((ask) => reword(id, ask, seen)))
    expect(outcomes).toContainEqual({ ok: true })
    expect(outcomes).toContainEqual({ ok: false, why: 'changed' })
    const now = find((await editing()).draft.questions, id)
    expect(await reword(id, 'Van ons samen?', seenQuestion(now))).toEqual({ ok: true })
  })

  test('each add a question, and both are there', async () => {
    await reword(id, 'Al begonnen?')
    const asks = Array.from({ length: 3 }, (_, n) => `Nieuw nummer ${n}?`)
    await Promise.all(
      asks.map((ask) => addQuestion(place.database, admin.ctx, { theme: 'politics', words: words(ask) })),
    )
    const { draft } = await editing()
    expect(draft.questions.filter((one) => asks.includes(one.words.nl.ask))).toHaveLength(3)
  })

  test('publish one version, not two', async () => {
    await reword(id, 'Anders?')
    const outcomes = await Promise.all([publish(), publish()])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect((await editing()).versions.map(({ version }) => version)).toEqual([1, 0])
  })

  test('do not publish what the other has just changed, and no change is lost', async () => {
    await reword(id, 'Anders?')
    const { draft } = await editing()
    const [published] = await Promise.all([
      publishQuestions(place.database, admin.ctx, { seen: seenDraft(draft) }),
      leaveOutQuestion(place.database, admin.ctx, { id: 'wat-zegt-de-buurt' }),
    ])
    // Whichever came first: what was looked at is what went out, and the other change is in the draft.
    const now = await asked()
    expect(now.version).toBe(published.ok ? 1 : 0)
    expect(find(now.questions, 'wat-zegt-de-buurt')).toBeDefined()
    const after = (await editing()).draft
    expect(find(after.questions, id).words.nl.ask).toBe('Anders?')
    expect(after.leftOut.map((one) => one.id)).toContain('wat-zegt-de-buurt')
  })

  test('a question that was left out meanwhile keeps what was typed', async () => {
    await leaveOutQuestion(place.database, admin.ctx, { id })
    expect(await reword(id, 'Net getypt?')).toEqual({ ok: true })
    expect(find((await editing()).draft.leftOut, id).words.nl.ask).toBe('Net getypt?')
  })

  test('do not begin anew over what the other wrote', async () => {
    const seen = seenDraft((await editing()).draft)
    await reword(id, 'Net getypt?')
    expect(await beginFrom(place.database, admin.ctx, { version: 0, seen })).toEqual({
      ok: false,
      why: 'changed',
    })
  })
})
