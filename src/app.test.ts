import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { addMunicipality, listMunicipalities } from '#capabilities/municipalities/index.ts'
import { importActivities } from '#capabilities/activities/index.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

let site: TestApp
let place: Awaited<ReturnType<typeof aMunicipality>>

beforeAll(async () => {
  place = await aMunicipality()
  await importActivities(place.database, place.ctx, { source: 'test', rows: [anActivity()] })
  site = await aTestApp(place)
})

describe('every answer', () => {
  test.each([
    '/',
    '/activiteiten',
    '/activiteiten?van=x',
    '/nergens',
    '/api/v1/activiteiten',
    '/api/v1/activiteiten?pagina=x',
    '/api/v1/openapi.json',
    '/activiteiten.ics',
    '/activiteiten.csv',
    '/activiteiten/',
    '/activiteiten?taal=en',
    '/assets/nergens.css',
    '/healthz',
    '/metrics',
  ])('%s lets nothing in from elsewhere and may not be framed', async (path) => {
    const { headers } = await site.get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  test('asks for TLS for ever once it is served by TLS', async () => {
    const behindTls = await aTestApp(place, { BASE_URL: 'https://samenspel.example.org' })
    expect((await behindTls.get('/')).headers.get('strict-transport-security')).toMatch(/^max-age=31536000/)
  })
})

describe('a change', () => {
  const post = (headers: Record<string, string>) => site.get('/', { method: 'POST', headers, body: 'a=b' })

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an older browser on another site', { origin: 'https://elders.example', host: 'samenspel.example' }],
    ['a nonsense origin', { origin: 'null', host: 'samenspel.example' }],
    ['something with our cookie that does not say where it comes from', { cookie: 'taal=nl' }],
  ])('from %s is refused', async (_name, headers) => {
    expect((await post(headers)).status).toBe(403)
  })

  test('from our own page is let through, and told when there is nothing to send', async () => {
    const answer = await post({ 'sec-fetch-site': 'same-origin' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect(await answer.text()).toContain('Hier kun je niets versturen')
  })

  test('from an older browser on our own page is let through', async () => {
    const answer = await post({ origin: 'http://samenspel.example', host: 'samenspel.example' })
    expect(answer.status).toBe(405)
  })
})

describe('who asks too often', () => {
  test('is asked to wait, and a minute later is welcome again', async () => {
    let now = new Date('2026-11-25T09:00:00Z')
    const ctx = {
      ...place.ctx,
      get now() {
        return now
      },
    }
    const strict = await aTestApp({ ...place, ctx }, { SAMENSPEL_RATE: '5' })
    const ask = async () => (await strict.get('/activiteiten')).status
    const answers: number[] = []
    for (let n = 0; n < 7; n += 1) answers.push(await ask())
    expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429])
    expect((await strict.get('/')).headers.get('retry-after')).toBe('60')
    now = new Date('2026-11-25T09:02:30Z')
    expect(await ask()).toBe(200)
  })
})

describe('the language', () => {
  test('switches on the same page with the same question, and is remembered', async () => {
    const answer = await site.get('/activiteiten?q=koffie&taal=en')
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/activiteiten?q=koffie')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^taal=en;.*HttpOnly.*SameSite=Lax/)
    const page = await (await site.get('/activiteiten?q=koffie', { headers: { cookie: 'taal=en' } })).text()
    expect(page).toContain('<html lang="en"')
    expect(page).toContain('1 activity found')
  })

  test('cannot be used to lead people to another site', async () => {
    for (const path of [
      '//elders.example/?taal=en',
      '//elders.example/%2e%2e?taal=en',
      '/\\elders.example?taal=en',
      '//elders.example/',
      '///elders.example/?taal=nl',
    ]) {
      const { headers } = await site.get(path)
      expect(headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/)
    }
  })
})

describe('what is cached', () => {
  test('a page that has not changed is not sent again', async () => {
    const first = await site.get('/activiteiten')
    const tag = first.headers.get('etag')!
    const second = await site.get('/activiteiten', { headers: { 'if-none-match': tag } })
    expect(second.status).toBe(304)
    expect(await second.text()).toBe('')
  })

  test('a page is packed for who can unpack it', async () => {
    const answer = await site.get('/activiteiten', { headers: { 'accept-encoding': 'gzip' } })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toContain('Koffie met de krant')
  })

  test('what a page is made of may be kept for a year', async () => {
    const page = await (await site.get('/')).text()
    const css = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? ''
    const { status, headers } = await site.get(css)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})

describe('what is looked for', () => {
  test('is in no log line and in no figure', async () => {
    site.lines.length = 0
    await site.get('/activiteiten?q=eenzaamheid&waar=Leidseplein+12')
    await site.get('/eenzaamheid')
    await site.get('/activiteiten/eenzaamheid')
    const metrics = await (await site.get('/metrics')).text()
    expect(site.lines.length).toBeGreaterThan(0)
    expect(site.lines.join('')).toContain('"route":"/activiteiten"')
    expect(metrics).toContain('samenspel_requests_total{route="/activiteiten",status="200"}')
    expect(`${site.lines.join('')}${metrics}`).not.toMatch(/eenzaam|Leidseplein/)
  })
})

test('a file that is not there is not found, and may be asked for all the same', async () => {
  const answer = await site.get('/assets/nergens.css')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Deze pagina is er niet')
})

test('a page that is not there says where to go', async () => {
  const answer = await site.get('/bestaat-niet')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Deze pagina is er niet')
})

test('an address with a slash too many leads to the page that was meant', async () => {
  const answer = await site.get('/activiteiten/?q=koffie')
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/activiteiten?q=koffie'])
})

test('each municipality is found by its own host, or by its name before localhost', async () => {
  const other = await aMunicipality({ name: 'Overstad' })
  const both = await aTestApp(place)
  const host = other.ctx.municipality.toLowerCase()
  for (const name of [host, `${host}.localhost`, `${host.toUpperCase()}.localhost`]) {
    expect(await (await both.app.request(`http://${name}:3000/`)).text()).toContain('Samenspel Overstad')
  }
})

test('an English page says that residents wrote in Dutch, where they wrote something', async () => {
  const inEnglish = async (path: string) => (await site.get(path, { headers: { cookie: 'taal=en' } })).text()
  const said = 'People here wrote their own texts, in Dutch.'
  for (const path of ['/', '/activiteiten', '/kaart', '/initiatieven'])
    expect(await inEnglish(path)).toContain(said)
  for (const path of ['/inloggen', '/ontwerp', '/nergens']) expect(await inEnglish(path)).not.toContain(said)
  expect(await (await site.get('/initiatieven')).text()).not.toContain(said)
})

test('with several municipalities, a host that none of them has shows nobody', async () => {
  await aMunicipality()
  const two = await aTestApp(place)
  const answer = await two.app.request('http://nergens.example/')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Op dit adres is geen gemeente')
})

test('with several municipalities and BASE_URL, links are never made of what the asker calls us', async () => {
  await aMunicipality()
  const open = await aTestApp(place, { BASE_URL: 'https://samenspel.example.org' })
  const host = place.ctx.municipality.toLowerCase()
  const answer = await open.app.request(`http://${host}:6666/api/v1/openapi.json`)
  expect(await answer.text()).toContain(`https://${host}/api/v1`)
  expect((await open.app.request(`http://${host}./healthz`)).status).toBe(200)
  expect((await open.app.request(`http://${host}./`)).status).toBe(200)
})

test('a look that is gone leaves the page standing', async () => {
  const { database, ctx } = await aMunicipality()
  const tenant = (await listMunicipalities(database)).find((one) => one.id === ctx.municipality)!
  await addMunicipality(database, ctx, { ...tenant, look: 'weg' })
  const bare = await aTestApp({ database, ctx })
  const answer = await bare.get('/')
  expect(answer.status).toBe(200)
  expect(await answer.text()).toContain('/assets/neutral-')
})

test('a bug becomes a page without a word about what went wrong', async () => {
  const broken = await aTestApp(place)
  Object.assign(broken.house, { addresses: async () => Promise.reject(new Error('secret of the house')) })
  const answer = await broken.get('/activiteiten?waar=een+onbekende+straat')
  expect(answer.status).toBe(500)
  const page = await answer.text()
  expect(page).toContain('Er ging bij ons iets mis')
  expect(page + broken.lines.join('')).not.toContain('secret of the house')
})
