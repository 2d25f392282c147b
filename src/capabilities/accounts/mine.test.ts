import { h } from 'preact'
import { beforeAll, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { hashOfAddress, noteUnreachable } from '#platform/mail/unreachable.ts'
import { aRow } from '#testing/a-row.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { tablesWith } from '#testing/traces.ts'
import { unzipped } from '#testing/unzipped.ts'
import { createApp } from '../../app.tsx'
import { hashOf, newToken } from './tokens.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let site: TestApp
beforeAll(async () => {
  place = await aMunicipality()
  site = await aTestApp(place)
})

const put = useCase<{ table: string; values: Record<string, unknown> }, Readonly<Record<string, unknown>>>(
  { name: 'test.put', may: () => true, records: null },
  (work, { table, values }) => aRow(work, table, values),
)

/** Somebody who is signed in, and what their browser sends along. */
async function signedIn(email: string, at = place) {
  const { database, ctx } = at
  const { token } = newToken()
  const { person_id } = await put(database, ctx, {
    table: 'samenspel.person',
    values: { email, name: 'Zonderspoor' },
  })
  const ends_at = new Date(ctx.now.getTime() + 86_400_000)
  const values = { person_id, token_hash: hashOf(token), device: 'Firefox, Linux', ends_at }
  await put(database, ctx, { table: 'samenspel.session', values })
  return { id: String(person_id), token, headers: { cookie: `sessie=${token}` } }
}

const zipOf = async (answer: Response) => unzipped(Buffer.from(await answer.arrayBuffer()))

test('one takes along what is one’s own, without secrets, and nothing keeps a copy', async () => {
  const me = await signedIn('een@voorbeeld.example')
  const other = await signedIn('ander@voorbeeld.example')
  const elsewhere = await aMunicipality()
  const twin = await signedIn('een@voorbeeld.example', elsewhere)
  const answer = await site.get('/mijn/gegevens.zip', { headers: me.headers })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/zip')
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="samenspel.zip"')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const files = await zipOf(answer)
  expect(Object.keys(files)).toEqual([
    'LEESMIJ.txt',
    'person.csv',
    'person.json',
    'session.csv',
    'session.json',
  ])
  expect(JSON.parse(files['person.json']!)).toMatchObject([
    { person_id: me.id, email: 'een@voorbeeld.example', name: 'Zonderspoor' },
  ])
  const all = Object.values(files).join('')
  for (const secret of [hashOf(me.token), 'token_hash', other.id, twin.id]) expect(all).not.toContain(secret)
})

test('a cookie of another municipality opens nothing', async () => {
  const elsewhere = await aMunicipality()
  const twin = await signedIn('twee@voorbeeld.example', elsewhere)
  for (const path of ['/mijn/gegevens.zip', '/mijn/wissen'])
    expect((await site.get(path, { headers: twin.headers })).status).toBe(303)
})

test('before erasing one reads what of one’s own goes and what stays', async () => {
  const email = 'drie@voorbeeld.example'
  const me = await signedIn(email)
  const page = async (path = '/mijn/wissen') => (await site.get(path, { headers: me.headers })).text()
  expect(await page()).toContain('de plekken waar je bent ingelogd')
  expect(await page()).not.toContain('Dit blijft, maar zonder jou')
  const values = { content: JSON.stringify({ email, phone: '023 555 00 00' }) }
  await put(place.database, place.ctx, { table: 'samenspel.initiative_part', values })
  expect(await page()).toContain('Dit blijft, maar zonder jou')
  expect(await page()).toContain(
    'een initiatief waar jouw e-mailadres bij staat. Hoelang: tot het initiatief het weghaalt.',
  )
  // Nothing is kept here for the law yet.
  expect(await page()).not.toContain('Dit moet de gemeente bewaren')
})

test('erasing takes one out of everything, and signs out', async () => {
  const email = 'vier@voorbeeld.example'
  const me = await signedIn(email)
  await put(place.database, place.ctx, { table: 'samenspel.activity', values: { contact_email: email } })
  // Also out of what a team they are not in keeps to itself.
  const values = { content: JSON.stringify({ email }), circle: 'team:x', audience: 'ourselves' }
  await put(place.database, place.ctx, { table: 'samenspel.initiative_part', values })
  const answer = await site.get('/mijn/wissen', {
    method: 'POST',
    headers: { ...me.headers, 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.headers.get('location')).toBe('/inloggen?gelukt=gewist')
  expect(await tablesWith(place, [email, me.id])).toEqual([])
  expect((await site.get('/mijn', { headers: me.headers })).status).toBe(303)
})

test('a capability has its own section on the page of who is signed in', async () => {
  const me = await signedIn('vijf@voorbeeld.example')
  const mine = async () => h('h2', {}, 'Wat ik doe')
  const app = createApp(site.house, [
    ...capabilities,
    { name: 'proef', needs: [], mine },
    { name: 'leeg', needs: [], mine: async () => null },
  ])
  const address = `http://${place.ctx.municipality.toLowerCase()}.localhost/mijn`
  expect(await (await app.request(address, { headers: me.headers })).text()).toContain('<h2>Wat ik doe</h2>')
})

test('one hears that mail to one’s address came back, and has it tried again with a button', async () => {
  const email = 'kwam-terug@voorbeeld.example'
  const me = await signedIn(email)
  const note = useCase<string, void>({ name: 'test.note', may: () => true, records: null }, (work, hash) =>
    noteUnreachable(work, hash),
  )
  const page = async () => (await site.get('/mijn', { headers: me.headers })).text()
  expect(await page()).not.toContain('Onze mail komt niet bij je aan')
  await note(place.database, place.ctx, hashOfAddress(place.ctx.municipality, email))
  expect(await page()).toContain(`Mail aan ${email} kwam terug`)
  const headers = { ...me.headers, 'sec-fetch-site': 'same-origin' }
  const answer = await site.get('/mijn/mail', { method: 'POST', headers })
  expect(answer.headers.get('location')).toBe('/mijn?gelukt=mail')
  expect(await page()).not.toContain('kwam terug')
  expect((await site.get('/mijn/mail', { method: 'POST' })).status).toBe(303)
})
