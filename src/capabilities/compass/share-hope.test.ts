import { beforeAll, expect, test } from 'vitest'
import { myConversations } from '#capabilities/conversations/service/dossier.ts'
import { aPerson } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { beginCompass } from './service/own.ts'
import { tellHopes } from './service/hopes.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let site: TestApp
beforeAll(async () => {
  place = await aMunicipality()
  site = await aTestApp(place)
})

const kinds = ['information', 'contacts', 'space', 'money', 'permit', 'task'] as const

/** Somebody with an idea who hopes for much, and what they ask the municipality for. */
async function somebody() {
  const { ctx, cookie } = await aPerson(place)
  const idea = async () => {
    const { id } = await beginCompass(place.database, ctx, { title: 'Een tuin' })
    await tellHopes(place.database, ctx, { key: { id }, hopes: kinds.map((kind) => ({ kind, words: '' })) })
    return id
  }
  const ask = (id: string, kind: string) =>
    site.get(`/mijn/kompas/${id}/verwachting/${kind}`, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
    })
  const page = async (id: string) =>
    (await site.get(`/mijn/kompas/${id}/verwachting`, { headers: { cookie } })).text()
  return { idea, ask, page, asked: () => myConversations(place.database, ctx, undefined) }
}

test('before a hope is shared its owner reads when there is an answer, who reads it and how long it is kept', async () => {
  const { idea, ask, page } = await somebody()
  const id = await idea()
  const record = 'moet de gemeente bewaren: tot 7 jaar nadat het gesprek klaar is'
  const before = await page(id)
  for (const said of ['Binnen 5 werkdagen hoor je wie je helpt', 'Wie het leest:', record])
    expect(before).toContain(said)
  for (const kind of kinds) await ask(id, kind)
  expect(await page(id)).not.toContain(record)
})

test('a hope that is shared twice at the same moment opens one conversation', async () => {
  const { idea, ask, asked } = await somebody()
  const id = await idea()
  const answers = await Promise.all([ask(id, 'space'), ask(id, 'space'), ask(id, 'space')])
  expect(new Set(answers.map(({ headers }) => headers.get('location'))).size).toBe(1)
  expect(await asked()).toHaveLength(1)
})

test('nobody asks more by their hopes in a day than anybody needs, however many ideas they begin', async () => {
  const { idea, ask, asked } = await somebody()
  const statuses: number[] = []
  let last = ''
  for (const id of [await idea(), await idea()])
    for (const kind of kinds) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const answer = await ask(id, kind)
      statuses.push(answer.status)
      last = await answer.text()
    }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 303), 422, 422])
  expect(last).toContain('Vraag dit morgen.')
  expect(await asked()).toHaveLength(10)
})
