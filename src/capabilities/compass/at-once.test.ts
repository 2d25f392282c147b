import { beforeAll, describe, expect, test } from 'vitest'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { ownQuestions } from './questions/questions.ts'
import { seenText } from './seen.ts'
import { digestOfWish, tellHopes } from './service/hopes.ts'
import { beginCompass, readOwnCompass } from './service/own.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let site: TestApp
const theme = 'betrokkenheid'
const questions = ownQuestions.questions.filter((one) => one.theme === 'involvement' && !one.only)
const [question] = questions

beforeAll(async () => {
  place = await aMunicipality()
  site = await aTestApp(place)
})

const begin = async () => {
  const { token } = await beginCompass(place.database, place.ctx, { title: 'Samen eten' })
  return { key: { token }, base: `/kompas/${token}` }
}
const answersOf = async (key: { token: string }) => {
  const own = await readOwnCompass(place.database, place.ctx, { key })
  return new Map(own.answers.map((one) => [one.question, one]))
}
const send = (path: string, type: string, body: string) =>
  site.get(path, { method: 'POST', headers: { 'content-type': type }, body })
const typeOne = async (base: string, body: { vraag: string; woorden: string; gezien: string }) => {
  const answer = await send(`${base}/${theme}/antwoord.json`, 'application/json', JSON.stringify(body))
  return { status: answer.status, ...((await answer.json()) as { gezien: string; woorden: string }) }
}
const sendForm = (base: string, fields: Record<string, string>) =>
  send(`${base}/${theme}`, 'application/x-www-form-urlencoded', new URLSearchParams(fields).toString())

describe('two who write in the same Kompas at once', () => {
  test('each in a question of their own, keep everything they wrote', async () => {
    const { key, base } = await begin()
    const written = await Promise.all(
      questions.map(({ id }) => typeOne(base, { vraag: id, woorden: `over ${id}`, gezien: seenText(0, '') })),
    )
    expect(written.map(({ status }) => status)).toEqual(questions.map(() => 200))
    const answers = await answersOf(key)
    for (const { id } of questions) expect(answers.get(id)?.words).toBe(`over ${id}`)
  })

  test('in one question: one is saved, and every other one gets that text back and keeps their own', async () => {
    const { key, base } = await begin()
    const texts = Array.from({ length: 12 }, (_, n) => `tekst ${n}`)
    const answers = await Promise.all(
      texts.map((woorden) => typeOne(base, { vraag: question!.id, woorden, gezien: seenText(0, '') })),
    )
    const saved = texts.filter((_, n) => answers[n]!.status === 200)
    expect(saved).toHaveLength(1)
    const kept = (await answersOf(key)).get(question!.id)!
    expect(kept).toMatchObject({ words: saved[0], revision: 1 })
    for (const answer of answers.filter(({ status }) => status !== 200))
      expect(answer).toMatchObject({ status: 409, woorden: saved[0], gezien: seenText(1, saved[0]!) })
  })

  test('lose none of twenty sentences when each takes up what the others wrote and tries again', async () => {
    const { key, base } = await begin()
    const add = async (sentence: string): Promise<void> => {
      let [words, seen] = ['', seenText(0, '')]
      for (;;) {
        const woorden = `${words}\n${sentence}`.trim()
        // oxlint-disable-next-line no-await-in-loop -- again, until nobody was faster
        const answer = await typeOne(base, { vraag: question!.id, woorden, gezien: seen })
        if (answer.status === 200) return
        ;[words, seen] = [answer.woorden, answer.gezien]
      }
    }
    const sentences = Array.from({ length: 20 }, (_, n) => `zin ${n}`)
    await Promise.all(sentences.map((sentence) => add(sentence)))
    const { words, revision } = (await answersOf(key)).get(question!.id)!
    expect(words.split('\n').toSorted()).toEqual(sentences.toSorted())
    expect(revision).toBe(20)
  }, 60_000)
})

describe('a form without a script', () => {
  const [first, second] = questions.map(({ id }) => id) as [string, string]
  const untouched = { [`gezien-${first}`]: seenText(0, ''), [`gezien-${second}`]: seenText(0, '') }

  test('writes nothing over that whoever sent it did not touch', async () => {
    const { key, base } = await begin()
    const before = { ...untouched, [first]: '', [second]: '' }
    const [one, other] = await Promise.all([
      sendForm(base, { ...before, [first]: 'Van de een.' }),
      sendForm(base, { ...before, [second]: 'Van de ander.' }),
    ])
    expect([one.status, other.status]).toEqual([303, 303])
    const answers = await answersOf(key)
    expect([answers.get(first)?.words, answers.get(second)?.words]).toEqual(['Van de een.', 'Van de ander.'])
  })

  test('in two tabs of the same person shows both texts, saves the rest, and saves after that what they make of it', async () => {
    const { key, base } = await begin()
    await sendForm(base, { ...untouched, [first]: 'Uit het eerste venster.' })
    const late = await sendForm(base, { ...untouched, [first]: 'Uit het tweede.', [second]: 'Ook dit.' })
    expect(late.status).toBe(422)
    const page = await late.text()
    expect(page).toContain('<blockquote>Uit het eerste venster.</blockquote>')
    expect(page).toMatch(/<textarea[^>]*name="wie-doen-mee"[^>]*>\s*Uit het tweede\.<\/textarea>/)
    const seen = seenText(1, 'Uit het eerste venster.')
    expect(page).toContain(`name="gezien-${first}" value="${seen}"`)
    expect((await answersOf(key)).get(second)?.words).toBe('Ook dit.')
    expect((await answersOf(key)).get(first)?.words).toBe('Uit het eerste venster.')
    await sendForm(base, { [`gezien-${first}`]: seen, [first]: 'Uit beide.' })
    expect((await answersOf(key)).get(first)).toMatchObject({ words: 'Uit beide.', revision: 2 })
  })
})

describe('what two hope for at once', () => {
  const wishes = ['space', 'money', 'permit', 'contacts'] as const

  test('is all kept where each says something else', async () => {
    const { key } = await begin()
    const seen = Object.fromEntries(wishes.map((kind) => [kind, digestOfWish(null)]))
    const told = wishes.map((kind) => ({ key, hopes: [{ kind, words: `over ${kind}` }], seen }))
    await Promise.all(told.map((one) => tellHopes(place.database, place.ctx, one)))
    const { hopes } = await readOwnCompass(place.database, place.ctx, { key })
    expect(hopes.map(({ kind }) => kind).toSorted()).toEqual([...wishes].toSorted())
  })

  test('clashes where both say something of the same', async () => {
    const { key } = await begin()
    const seen = { space: digestOfWish(null) }
    const tell = (words: string) =>
      tellHopes(place.database, place.ctx, { key, hopes: [{ kind: 'space', words }], seen })
    const both = await Promise.all([tell('Een zaal'), tell('Een tuin')])
    expect(both.map(({ clashes }) => clashes).toSorted()).toEqual([[], ['space']])
  })
})
