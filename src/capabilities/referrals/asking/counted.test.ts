import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
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

async function ask(fields: Readonly<Record<string, string>> | URLSearchParams): Promise<string> {
  const answer = await house.site.get('/wijkteam', {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      cookie: house.who.get('neighbourhood team')!.cookie,
    },
    body: new URLSearchParams(fields).toString(),
  })
  expect(answer.status).toBe(200)
  return answer.text()
}

const numberOn = (page: string) => /name="sleutel" value="([^"]+)"/.exec(page)![1]!
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
  const shown = [...first.matchAll(/name="gelezen" value="([^"]+)"/g)].map(([, code]) => code!)
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
