import { beforeAll, expect, test } from 'vitest'
import { renameMe } from '#capabilities/accounts/service.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { aPerson, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'

const invited = 'nieuw@thuis.example'
let house: Houseful
let owner: SignedIn
let editor: SignedIn

beforeAll(async () => {
  house = await aHouseful()
  owner = house.who.get('owner')!
  editor = house.who.get('editor')!
  const { database } = house.place
  await renameMe(database, owner.ctx, { id: owner.ctx.actor.id, name: 'Gastvrouw' })
  const form = { email: invited, rol: 'editor' }
  await ask(owner, form)
})

const path = () => `/initiatieven/${house.slug}/team`

function ask(who: SignedIn, form?: Record<string, string>) {
  const headers: Record<string, string> = { cookie: who.cookie }
  if (!form) return house.site.get(path(), { headers })
  headers['sec-fetch-site'] = 'same-origin'
  headers['content-type'] = 'application/x-www-form-urlencoded'
  return house.site.get(path(), { method: 'POST', headers, body: String(new URLSearchParams(form)) })
}
const page = async (who: SignedIn) => (await ask(who)).text()

test('of the team one sees the names that they gave, or else what they are, and no address', async () => {
  const second = await aPerson(house.place, inTeam('editor', house.id))
  for (const who of [owner, editor, second]) {
    const text = await page(who)
    for (const { email } of [owner, editor, second]) expect(text).not.toContain(email)
    expect(text).toContain('Gastvrouw')
    expect(text).toContain('Redacteur 1')
    expect(text).toContain('Redacteur 2')
  }
})

test('whoever invited sees the address that they typed, the others that somebody was invited', async () => {
  const other = await aPerson(house.place, inTeam('owner', house.id))
  expect(await page(owner)).toContain(invited)
  for (const who of [editor, other]) {
    const text = await page(who)
    expect(text).not.toContain(invited)
    expect(text).toContain('Uitgenodigd')
  }
})

test('who gave no name is asked for one, and who did is not', async () => {
  expect(await page(editor)).toContain('href="/mijn#f-naam"')
  expect(await page(owner)).not.toContain('href="/mijn#f-naam"')
})

test('a name that is an address is not taken: the team would see it', async () => {
  const headers = {
    cookie: editor.cookie,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
  }
  const body = String(new URLSearchParams({ naam: editor.email }))
  expect((await house.site.get('/mijn/naam', { method: 'POST', headers, body })).status).toBe(422)
})
