import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

const runs = process.env['SAMENSPEL_LONG'] === '1' ? 30_000 : 3000
const injection = '"><svg onload=alert(1)>'

let site: TestApp
let paths: string[]

beforeAll(async () => {
  const place = await aMunicipality()
  await importActivities(place.database, place.ctx, { source: 'test', rows: [anActivity()] })
  site = await aTestApp(place, { LOG_LEVEL: 'error' })
  const id = /\/activiteiten\/([0-9a-z]{12})/.exec(await (await site.get('/activiteiten')).text())?.[1] ?? ''
  const filled = (path: string) =>
    path
      .replace(/:\w+\{[^}]*\.ics\}/, `${id}.ics`)
      .replace(/:slug\b(\{[^}]*\})?/, 'het-badhuis')
      .replace(/:\w+(\{[^}]*\})?/, id)
  // Every route the application has, as it stands in the router itself.
  paths = [
    ...new Set(
      site.app.routes
        .filter((route) => route.method === 'GET' && !route.path.includes('*'))
        .map((route) => filled(route.path)),
    ),
  ]
})

const known = [
  'q',
  'waar',
  'nabij',
  'straal',
  'thema',
  'gebied',
  'wanneer',
  'van',
  'tot',
  'weekdag',
  'dagdeel',
  'gratis',
  'spreektaal',
  'oud',
  'precies',
  'weergave',
  'pagina',
  'perPagina',
  'taal',
  'onbekend',
  '__proto__',
  'constructor',
]

/** What people, scanners and programs with bugs send. */
const nasty = fc.oneof(
  fc.string({ maxLength: 60, unit: 'binary' }),
  fc.constantFrom(
    'search/(',
    "'",
    "';drop table published.activity;--",
    '%',
    '%E0%A4%A',
    '%00',
    '\u0000',
    '\ud800',
    '-1',
    '0',
    '1e9',
    'NaN',
    '9'.repeat(400),
    '2026-02-30',
    '9999999-01-01',
    '0000-00-00',
    '52.38,4.63',
    '4.63,52.38',
    '1,2,3',
    'ja',
    'x'.repeat(10_000),
    '👩‍👩‍👧',
    '\u202Eabc',
    injection,
    '{"a":1}',
    '[]',
    '../../etc/passwd',
    '${7*7}',
    '{{7*7}}',
    '2013',
    '2013 AB',
    'koffie',
    'koffie & thee | (',
    ':*',
    "a'b",
    '\\',
    '<!--',
    '\r\nset-cookie: a=b',
  ),
  fc.string({ minLength: 1, maxLength: 3 }).map((text) => text.repeat(900)),
)

const query = fc.array(fc.tuple(fc.constantFrom(...known), nasty), { maxLength: 6 })
/** Some are sent as they are, percent signs and all; most as a browser would. */
const encoded = (text: string, raw: boolean) =>
  raw ? text.replace(/[^\x21-\x7e]|[#]/g, '') : encodeURIComponent(text.toWellFormed())

test(`of ${runs} bad requests none fails, and each gets an answer that says what to do`, async () => {
  const kinds = new Set<number>()
  await fc.assert(
    fc.asyncProperty(fc.nat(), query, fc.boolean(), async (n, pairs, raw) => {
      const path = paths[n % paths.length]!
      const search = pairs.map(([name, value]) => `${name}=${encoded(value, raw)}`).join('&')
      const answer = await site.get(`${path}?${search}`)
      kinds.add(answer.status)
      const body = await answer.text()
      expect(answer.status, body.slice(0, 400)).toBeLessThan(500)
      if (answer.status < 300 || answer.status >= 400) expect(body.length).toBeGreaterThan(1)
      if (answer.headers.get('content-type')?.startsWith('text/html')) {
        expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
        expect(body).not.toContain('<svg onload')
        expect(body).not.toMatch(
          /<script(?![^>]* (src|type="application\/ld\+json"))|<style| style="| on[a-z]+="/,
        )
      }
    }),
    { numRuns: runs },
  )
  expect(paths.length).toBeGreaterThanOrEqual(18)
  // Good and bad were both among them: a generator that sends only nonsense proves little.
  for (const status of [200, 400, 422]) expect(kinds).toContain(status)
}, 900_000)

test('paths, methods, headers and bodies that nobody should send are answered too', async () => {
  const path = fc.oneof(
    fc.constantFrom(
      '//elders',
      '/%2e%2e/',
      '/activiteiten/%00',
      '/activiteiten/%E0%A4%A',
      '/initiatieven/',
      '/api/v1',
      '/api//v1/',
      '/assets/../x',
      '/kaart/../..',
    ),
    nasty.map((text) => `/${encoded(text, false).slice(0, 500)}`),
  )
  const header = fc.constantFrom(
    'accept-language',
    'cookie',
    'if-none-match',
    'origin',
    'accept-encoding',
    'content-type',
    'x-forwarded-for',
    'accept',
  )
  const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS')
  await fc.assert(
    fc.asyncProperty(path, method, header, nasty, async (to, verb, name, value) => {
      const clean = value.replace(/[^\x20-\x7e]/g, '').trim()
      const body = verb === 'GET' || verb === 'HEAD' ? undefined : value.toWellFormed()
      const answer = await site.get(to, {
        method: verb,
        headers: { [name]: clean },
        ...(body === undefined ? {} : { body }),
      })
      expect(answer.status, `${verb} ${to}`).toBeLessThan(500)
      await answer.arrayBuffer()
    }),
    { numRuns: Math.ceil(runs / 3) },
  )
}, 900_000)

test('what was typed stands in the page again, and cannot break out of it', async () => {
  const page = await (
    await site.get(`/activiteiten?q=${encodeURIComponent(injection)}&van=${encodeURIComponent(injection)}`)
  ).text()
  expect(page).toContain('value="&quot;>&lt;svg onload=alert(1)>"')
  expect(page).not.toContain('<svg onload')
})

test('a body that is too big is refused before it is read', async () => {
  const answer = await site.get('/', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-length': '99999999' },
    body: 'x',
  })
  expect(answer.status).toBe(413)
})
