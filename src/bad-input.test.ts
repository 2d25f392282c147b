import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { plainRole } from '#capabilities/accounts/index.ts'
import { demoPeople, keepDemoPeople, signInAsDemo } from '#capabilities/accounts/service.ts'
import { importActivities } from '#capabilities/activities/index.ts'
import { anActivity } from '#testing/an-activity.ts'
import { badBody, badHeader, badPath, badQuery, inAddress, injection, methods } from '#testing/bad-input.ts'
import { expectGoodAnswer, written } from '#testing/good-answer.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

const runs = process.env['SAMENSPEL_LONG'] === '1' ? 30_000 : 3000
/** Stands in the title, so that a failure can be had again: `SAMENSPEL_SEED=… vitest run src/bad-input.test.ts`. */
const seed = Number(process.env['SAMENSPEL_SEED'] ?? Math.floor(Math.random() * 2 ** 31))

let site: TestApp
let paths: string[]
/** Where something can be sent to. */
let sendable: string[]
let signIn: () => Promise<string>

beforeAll(async () => {
  const place = await aMunicipality()
  const rows = [
    anActivity(),
    anActivity({ title: 'Taalles', place: { ...anActivity().facts.place, spot: null } }),
  ]
  await importActivities(place.database, place.ctx, { source: 'test', rows })
  site = await aTestApp(place, { LOG_LEVEL: 'error' })
  const id = /\/activiteiten\/([0-9a-z]{12})/.exec(await (await site.get('/activiteiten')).text())?.[1] ?? ''
  const filled = (path: string) =>
    path
      .replace(/:\w+\{[^}]*\.ics\}/, `${id}.ics`)
      .replace(':rol', 'area-connector')
      .replace(':thema', 'eten')
      .replace(/:slug\b(\{[^}]*\})?/, 'het-badhuis')
      .replace(/:\w+(\{[^}]*\})?/, id)
  // Every route the application has, as it stands in the router itself.
  const routesOf = (method: string) =>
    site.app.routes.filter((route) => route.method === method && !route.path.includes('*'))
  paths = [...new Set(routesOf('GET').map((route) => filled(route.path)))]
  sendable = [...new Set(routesOf('POST').map((route) => filled(route.path)))]
  let people = 0
  signIn = async () => {
    const system = { ...place.ctx, actor: { kind: 'system', name: 'test' } } as const
    const email = `${(people += 1)}@voorbeeld.example`
    await keepDemoPeople(place.database, system, [
      { email, function: 'buur', roles: [plainRole('administrator')] },
    ])
    const person = (await demoPeople(place.database, place.ctx, undefined)).find(
      (one) => one.email === email,
    )!
    const { session } = (await signInAsDemo(place.database, place.ctx, { id: person.id, device: '' }))!
    return session
  }
})

const sent = (pairs: readonly (readonly [string, string])[], raw: boolean) =>
  pairs.map(([name, value]) => `${inAddress(name, raw)}=${inAddress(value, raw)}`).join('&')

test(`of ${runs} bad questions none fails, and each gets an answer that says what to do (seed ${seed})`, async () => {
  const kinds = new Set<number>()
  await fc.assert(
    fc.asyncProperty(fc.nat(), badQuery, fc.boolean(), async (n, pairs, raw) => {
      const path = paths[n % paths.length]!
      const query = sent(pairs, raw)
      const answer = await site.get(`${path}?${query}`)
      const body = await expectGoodAnswer(answer, `${path}?${query.slice(0, 300)}`)
      kinds.add(answer.status)
      if (/^\/(activiteiten|kaart)$/.test(path) && answer.status !== 303)
        for (const name of ['q', 'waar']) {
          const typed = new URLSearchParams(query).get(name)
          if (typed) expect(body, `what was typed at ${name}`).toContain(`value="${written(typed)}"`)
        }
    }),
    { numRuns: runs, seed },
  )
  expect(paths.length).toBeGreaterThanOrEqual(20)
  // Good and bad were both among them: a generator that sends only nonsense proves little.
  for (const status of [200, 400]) expect(kinds).toContain(status)
}, 900_000)

test(`paths, methods, headers and bodies that nobody should send are answered too (seed ${seed})`, async () => {
  const kinds = new Set<number>()
  const path = fc.oneof(
    badPath,
    fc.nat().map((n) => paths[n % paths.length]!),
  )
  await fc.assert(
    fc.asyncProperty(path, methods, badHeader, badBody, async (to, method, [name, value], [type, body]) => {
      const bare = method === 'GET' || method === 'HEAD'
      const headers = new Headers({ ...(bare ? {} : { 'content-type': type }), [name]: value })
      const answer = await site.get(to, { method, headers, ...(bare ? {} : { body }) })
      await expectGoodAnswer(
        answer,
        `${method} ${to} ${name}: ${value} ${type} ${body.slice(0, 200)}`,
        method,
      )
      kinds.add(answer.status)
    }),
    { numRuns: Math.ceil(runs / 2), seed },
  )
  for (const status of [200, 204, 403, 404, 405]) expect(kinds).toContain(status)
}, 900_000)

test(`what somebody sends who is signed in is answered too (seed ${seed})`, async () => {
  const kinds = new Set<number>()
  let session = await signIn()
  await fc.assert(
    fc.asyncProperty(fc.nat(), badQuery, badBody, fc.boolean(), async (n, pairs, [type, body], asForm) => {
      const to = sendable[n % sendable.length]!
      const form = { type: 'application/x-www-form-urlencoded', body: sent(pairs, false) }
      const typed = asForm ? form : { type, body }
      const headers = {
        cookie: `sessie=${session}`,
        'sec-fetch-site': 'same-origin',
        'content-type': typed.type,
      }
      const answer = await site.get(to, { method: 'POST', headers, body: typed.body })
      await expectGoodAnswer(answer, `POST ${to} ${typed.type} ${typed.body.slice(0, 200)}`, 'POST')
      kinds.add(answer.status)
      // Signing out and erasing were among them.
      if (/^\/mijn\/(afmelding|wissen)$/.test(to)) session = await signIn()
    }),
    { numRuns: Math.ceil(runs / 5), seed },
  )
  expect(sendable.length).toBeGreaterThanOrEqual(6)
  for (const status of [303, 404, 422]) expect(kinds).toContain(status)
}, 900_000)

test('what was typed stands in the page again, and cannot break out of it', async () => {
  const typed = encodeURIComponent(injection)
  const page = await (await site.get(`/activiteiten?q=${typed}&van=${typed}`)).text()
  expect(page.split('value="&quot;>&lt;svg onload=alert(1)>"')).toHaveLength(3)
  expect(page).not.toContain('<svg onload')
})

test('a body that is too big is refused before it is read', async () => {
  const answer = await site.get('/', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-length': '99999999' },
    body: 'x',
  })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('hoogstens 1 megabyte')
})
