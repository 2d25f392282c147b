import { beforeAll, expect, test } from 'vitest'
import { readOutbox } from '#platform/mail/outbox.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let site: TestApp

beforeAll(async () => {
  place = await aMunicipality()
  site = mailing(await aTestApp(place))
})

/** As if mail left it; where it goes, the postman's own test shows. */
function mailing(app: TestApp): TestApp {
  Object.assign(app.house, { post: { sends: true, wake: () => {} } })
  return app
}

const post = (at: TestApp, path: string, body: string, headers: Record<string, string> = {}) =>
  at.get(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body,
  })

test('who is not signed in is led to the door, and learns nothing', async () => {
  for (const path of ['/mijn', '/mijn/gegevens.zip', '/mijn/wissen']) {
    const answer = await site.get(path)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe(`/inloggen?naar=${encodeURIComponent(path)}`)
  }
  for (const path of ['/mijn/naam', '/mijn/afmelding', '/mijn/wissen'])
    expect((await post(site, path, 'naam=x')).headers.get('location')).toBe('/inloggen?naar=%2Fmijn')
})

test.each([
  'https://elders.example/',
  '//elders.example',
  '/\\elders.example',
  '/inloggen/x',
  ' /kaart',
  'kaart',
])('signing in never leads to %j', async (naar) => {
  const page = await (await site.get(`/inloggen?naar=${encodeURIComponent(naar)}`)).text()
  expect(page).toContain('name="naar" value="/mijn"')
})

test('a guessed link, session or demo person is nothing', async () => {
  const guess = 'x'.repeat(43)
  const page = await site.get(`/inloggen/${guess}`)
  expect(page.status).toBe(422)
  expect(await page.text()).toContain('Deze link werkt niet meer')
  expect((await post(site, `/inloggen/${guess}`, '')).status).toBe(422)
  expect((await site.get('/inloggen/kort')).status).toBe(404)
  const known = await site.get('/mijn', { headers: { cookie: `sessie=${guess}` } })
  expect(known.status).toBe(303)
  // What is no session (any more) is taken out of the browser.
  expect(known.headers.get('set-cookie')).toMatch(/^sessie=;.*Max-Age=0/)
  // The municipality of this test is no demo.
  expect((await post(site, '/inloggen/als/0123456789ab', '')).status).toBe(404)
  expect((await site.get('/uitgaande-mail')).status).toBe(404)
})

test('a form of another site signs nobody in or out', async () => {
  const headers = { 'sec-fetch-site': 'cross-site', cookie: `sessie=${'x'.repeat(43)}` }
  for (const path of ['/inloggen', `/inloggen/${'x'.repeat(43)}`, '/mijn/wissen'])
    expect((await post(site, path, 'email=a@b.example', headers)).status).toBe(403)
})

test('the answer is the same for every address; after many from one network it is: later', async () => {
  const limited = mailing(await aTestApp(place, { SAMENSPEL_RATE: '600' }))
  const ask = (n: number) => post(limited, '/inloggen', `email=${n}@voorbeeld.example&naar=/kaart`)
  for (let n = 0; n < 20; n += 1) {
    const answer = await ask(n)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/inloggen/verstuurd')
  }
  const late = await ask(20)
  expect(late.status).toBe(422)
  const page = await late.text()
  expect(page).toContain('Probeer het over tien minuten weer')
  expect(page).toContain('value="20@voorbeeld.example"')
})

test('without a mail server the door says so, and takes no address', async () => {
  const bare = await aTestApp(place)
  const pages = [
    await bare.get('/inloggen'),
    await post(bare, '/inloggen', 'email=niemand@voorbeeld.example'),
  ]
  for (const page of pages) expect(await page.text()).toContain('kan nog geen mail sturen')
  const system = { ...place.ctx, actor: { kind: 'system', name: 'test' } } as const
  const waiting = await readOutbox(place.database, system, undefined)
  expect(waiting.map(({ to }) => to)).not.toContain('niemand@voorbeeld.example')
})
