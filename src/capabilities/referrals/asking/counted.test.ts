import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import { addWord } from '#capabilities/search/admin/service.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'

let house: Houseful

beforeAll(async () => {
  house = await aHouseful()
})

const readAsked = useCase<undefined, number>(
  { name: 'test.readAsked', may: () => true, records: null },
  async ({ db, ctx }) => {
    const found = await sql<{
      n: number
    }>`select coalesce(sum(n), 0)::int as n from samenspel.referral_team
      where municipality_id = ${ctx.municipality} and outcome = 'asked'`.execute(db)
    return found.rows[0]!.n
  },
)
const asked = () => readAsked(house.place.database, house.place.ctx, undefined)

async function ask(
  fields: Readonly<Record<string, string>> | URLSearchParams,
  status = 200,
): Promise<string> {
  const answer = await house.site.get('/wijkteam', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie: house.who.get('neighbourhood team')!.cookie,
    },
    body: new URLSearchParams(fields).toString(),
  })
  expect(answer.status).toBe(status)
  return answer.text()
}

const numberOn = (page: string) => /name="sleutel" value="([^"]+)"/.exec(page)![1]!
const shownOn = (page: string) =>
  [...page.matchAll(/name="gelezen" value="([^"]+)"/g)].map(([, code]) => code!)
const soup = 'mevrouw wil graag soep eten met anderen'

test('a question is counted once: not when the page is sent again, nor when it is mended', async () => {
  const before = await asked()
  const sleutel = newId()
  const page = await ask({ sleutel, vraag: soup })
  expect(await asked()).toBe(before + 1)
  await ask({ sleutel, vraag: soup })
  await ask({ sleutel: numberOn(page), vraag: `${soup}, overdag`, gevraagd: soup })
  expect(await asked()).toBe(before + 1)
})

test('what is typed over it is the next one, and has nothing of it', async () => {
  const before = await asked()
  const first = await ask({ sleutel: newId(), vraag: 'mevrouw met rollator wil breien' })
  const shown = shownOn(first)
  expect(shown).toContain('condition:step-free')
  const fields = new URLSearchParams({ sleutel: numberOn(first), vraag: 'jongen van 12 zoekt voetbal' })
  fields.append('gevraagd', 'mevrouw met rollator wil breien')
  for (const code of shown) {
    fields.append('gelezen', code)
    fields.append('chip', code)
  }
  const second = await ask(fields)
  expect(second).toContain('value="interest:voetbal"')
  expect(second).not.toContain('name="gelezen" value="condition:step-free"')
  expect(await asked()).toBe(before + 2)
})

test('without the number of a page nothing is counted', async () => {
  const before = await asked()
  await ask({ vraag: soup })
  expect(await asked()).toBe(before)
})

test('what comes back to be mended keeps its chips and its number, and is counted once', async () => {
  const before = await asked()
  const first = await ask({ sleutel: newId(), vraag: 'mevrouw met rollator wil breien' })
  const fields = new URLSearchParams({
    sleutel: numberOn(first),
    gevraagd: 'mevrouw met rollator wil breien',
  })
  for (const code of shownOn(first)) fields.append('gelezen', code)
  fields.append('chip', 'interest:breien')
  fields.append('chip', 'when:ochtend')
  const wrong = await ask(
    new URLSearchParams([...fields, ['vraag', 'mevrouw met rollator wil breien 06-12345678']]),
    422,
  )
  expect(numberOn(wrong)).toBe(numberOn(first))
  expect(shownOn(wrong)).toEqual(shownOn(first))
  expect(wrong).toMatch(/value="when:ochtend"[^>]* checked/)
  expect(wrong).not.toMatch(/value="condition:step-free"[^>]* checked/)
  const mended = await ask(
    new URLSearchParams([...fields, ['vraag', 'mevrouw met rollator wil graag breien']]),
  )
  expect(mended).not.toMatch(/value="condition:step-free"[^>]* checked/)
  expect(await asked()).toBe(before + 1)
})

test('a chip of the words of the municipality itself can be taken away', async () => {
  const { database } = house.place
  await addWord(database, house.who.get('administrator')!.ctx, {
    phrase: 'stitchclub',
    search: ['breien'],
    themes: [],
  })
  const first = await ask({ sleutel: newId(), vraag: 'mevrouw zoekt een stitchclub' })
  expect(first).toMatch(/value="interest:breien"[^>]* checked/)
  const fields = new URLSearchParams({
    vraag: 'mevrouw zoekt een stitchclub',
    gevraagd: 'mevrouw zoekt een stitchclub',
  })
  for (const code of shownOn(first)) fields.append('gelezen', code)
  const second = await ask(fields)
  expect(second).not.toMatch(/value="interest:breien"[^>]* checked/)
})
