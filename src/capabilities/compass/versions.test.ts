import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { useCase } from '#platform/db/doors.ts'
import { aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { ownQuestions } from './questions/questions.ts'
import { seenText } from './seen.ts'
import { beginCompass, readOwnCompass, saveTheme } from './service/own.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let site: TestApp

beforeAll(async () => {
  place = await aMunicipality()
  site = await aTestApp(place)
})

const pageOf = async (path: string, who: SignedIn) =>
  (await site.get(path, { headers: { cookie: who.cookie } })).text()

/** The municipality asks something else from now on. */
function ask(version: number, questions: unknown, of = place): Promise<void> {
  const save = useCase<undefined, void>(
    { name: 'test.ask', may: () => true, records: null },
    async ({ db, ctx }) => {
      await sql`insert into published.compass_version (municipality_id, version, questions, made_at)
        values (${ctx.municipality}, ${version}, ${JSON.stringify(questions)}::jsonb, ${ctx.now})`.execute(db)
    },
  )
  return save(of.database, of.ctx, undefined)
}

test('an answer keeps the question that it was given to, when the municipality asks something else', async () => {
  const { database } = place
  const somebody = await aPerson(place)
  const { id } = await beginCompass(database, somebody.ctx, { title: 'Samen eten' })
  const [kept, gone] = ownQuestions.questions.filter(({ theme, only }) => theme === 'politics' && !only)
  const answers = [kept!, gone!].map((question) => ({
    question: question.id,
    theme: 'politics' as const,
    version: 0,
    words: `Over ${question.id}.`,
    revision: 0,
  }))
  await saveTheme(database, somebody.ctx, { key: { id }, theme: 'politics', answers, standing: null })
  const words = { nl: { ...kept!.words.nl, ask: 'Wie moet er ja zeggen?' } }
  await ask(1, [{ ...kept, words }])
  const page = await pageOf(`/mijn/kompas/${id}/politiek`, somebody)
  expect(page).toMatch(/Wie moet er ja zeggen\?/)
  expect(page).toContain(`Je antwoordde toen deze vraag zo was: ${kept!.words.nl.ask}`)
  expect(page).toMatch(new RegExp(`Eerder gevraagd[^]*Over ${gone!.id}\\.`))
  const result = await pageOf(`/mijn/kompas/${id}/uitkomst`, somebody)
  for (const question of [kept!, gone!]) expect(result).toContain(question.words.nl.ask)
  expect(result).not.toContain('Wie moet er ja zeggen?')
  const typed = { [kept!.id]: 'Anders.', [`gezien-${kept!.id}`]: seenText(1, `Over ${kept!.id}.`) }
  await site.get(`/mijn/kompas/${id}/politiek`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie: somebody.cookie,
    },
    body: new URLSearchParams(typed).toString(),
  })
  expect(await pageOf(`/mijn/kompas/${id}/uitkomst`, somebody)).toContain('Wie moet er ja zeggen?')
})

test('whoever is writing while the municipality publishes, answers the questions on their page', async () => {
  const elsewhere = await aMunicipality()
  const page = await aTestApp(elsewhere)
  const begun = await beginCompass(elsewhere.database, elsewhere.ctx, { title: 'Samen eten' })
  const [kept, gone] = ownQuestions.questions.filter(({ theme, only }) => theme === 'politics' && !only)
  const theme = `/kompas/${begun.token}/politiek`
  const before = await (await page.get(theme)).text()
  const [, action = ''] = /<form method="post" action="([^"]+)"/.exec(before) ?? []
  const [, one = ''] = /data-address="([^"]+)"/.exec(before) ?? []
  await ask(1, [{ ...kept, words: { nl: { ...kept!.words.nl, ask: 'Heel iets anders?' } } }], elsewhere)
  const headers = { 'sec-fetch-site': 'same-origin' }
  const typed = new URLSearchParams({ [kept!.id]: 'Op de oude vraag.', [gone!.id]: 'Op wat weg is.' })
  expect((await page.get(action, { method: 'POST', headers, body: typed })).status).toBe(303)
  const { answers } = await readOwnCompass(elsewhere.database, elsewhere.ctx, { key: { token: begun.token } })
  expect(answers.map(({ question, version, words }) => `${version} ${question} ${words}`).toSorted()).toEqual(
    [`0 ${kept!.id} Op de oude vraag.`, `0 ${gone!.id} Op wat weg is.`].toSorted(),
  )
  const json = JSON.stringify({
    vraag: gone!.id,
    woorden: 'Net getypt.',
    gezien: seenText(1, 'Op wat weg is.'),
  })
  const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: json }
  expect((await page.get(one, sent)).status).toBe(200)
  const now = await (await page.get(theme)).text()
  expect(now).toMatch(/Eerder gevraagd[^]*Net getypt\./)
  expect(now).toContain('Heel iets anders?')
})
