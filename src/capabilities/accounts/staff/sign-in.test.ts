import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aBrowser } from '#testing/a-browser.ts'
import type { Browser } from '#testing/a-browser.ts'
import { aStaffCity, answerFor, keyFile, rowsOf, substantial } from '#testing/a-staff-login.ts'
import type { Place, StaffCity } from '#testing/a-staff-login.ts'
import type { StaffProvider } from '#testing/staff-provider.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { whoHolds } from '../service.ts'

let city: StaffCity
let place: Place
let site: TestApp
let provider: StaffProvider
let email: string

beforeAll(async () => {
  city = await aStaffCity()
  ;({ place, site, provider } = city)
})
beforeEach(async () => {
  email = await city.anew()
})
afterAll(() => provider.stop())

describe('signing in with the municipality', () => {
  test('asks no more than it needs, in a way that nobody else can finish', async () => {
    const begun = await aBrowser(site).get('/inloggen/gemeente')
    const asked = new URL(begun.headers.get('location')!).searchParams
    expect(Object.fromEntries(asked)).toEqual({
      client_id: 'samenspel',
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: city.client.redirect_uris?.[0],
      acr_values: substantial,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    })
    const cookie = begun.headers.get('set-cookie')!
    expect(cookie).toMatch(/^gemeente=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(cookie).not.toContain(asked.get('state'))
  })

  test('leads back to where one was, with a session of its own that says how it was made', async () => {
    const browser = aBrowser(site)
    const answer = await browser.get(await answerFor(browser))
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/kaart')
    expect(await sessionOf(place, browser)).toEqual({ email: email, way: 'staff' })
    expect(await (await browser.get('/mijn')).text()).toContain(email)
  })

  test('is one person, however often; each time another session; the address is asked once', async () => {
    const [first, second] = [aBrowser(site), aBrowser(site)]
    await first.get(await answerFor(first))
    const before = provider.asked.length
    provider.behaviour.email = 'anders@gemeente.example'
    await second.get(await answerFor(second))
    expect(provider.asked.slice(before)).not.toContain('/me')
    expect((await sessionOf(place, second)).email).toBe(email)
    expect(second.cookie('sessie')).not.toBe(first.cookie('sessie'))
  })

  test('never goes on with a session that somebody put in the browser', async () => {
    const browser = aBrowser(site)
    browser.keep('sessie', 'x'.repeat(43))
    await browser.get(await answerFor(browser))
    expect(browser.cookie('sessie')).not.toBe('x'.repeat(43))
  })

  test('links whoever has that address already', async () => {
    const known = aBrowser(site)
    await known.get(await answerFor(known))
    await city.configure({ clientId: 'another' })
    await city.configure({})
    Object.assign(provider.behaviour, { sub: 'known-by-another-number', email: email.toUpperCase() })
    const again = aBrowser(site)
    await again.get(await answerFor(again))
    expect(await who(again)).toBe(await who(known))
  })

  test('keeps no token and logs no address, code or state', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser, '/inloggen/gemeente?naar=/alleen-hier')
    await browser.get(url)
    const log = site.lines.join('\n')
    for (const value of [...new URL(url).searchParams.values(), 'gemeente.example'].filter(
      (one) => one !== provider.issuer,
    ))
      expect(log).not.toContain(value)
    const flows = await rowsOf(place.database, place.ctx, 'staff_flow')
    expect(flows.map((flow) => flow['back_to'])).not.toContain('/alleen-hier')
    const columns = Object.keys((await rowsOf(place.database, place.ctx, 'staff_identity'))[0]!)
    expect(columns.toSorted()).toEqual(['issuer', 'municipality_id', 'person_id', 'since', 'sub'])
  })
})

describe('the door', () => {
  test('offers it where the municipality has said so, in its own words', async () => {
    await city.configure({ button: 'Log in met je gemeentepas' })
    const page = await (await site.get('/inloggen?naar=/kaart')).text()
    expect(page).toContain('href="/inloggen/gemeente?naar=%2Fkaart"')
    expect(page).toContain('Log in met je gemeentepas')
  })

  test('is not there where it has not, nor without a key of ours', async () => {
    const elsewhere = await aTestApp(await aMunicipality(), { SAMENSPEL_OIDC_KEY_FILE: keyFile })
    const keyless = await aTestApp(place)
    for (const one of [elsewhere, keyless]) {
      expect(await (await one.get('/inloggen')).text()).not.toContain('/inloggen/gemeente')
      expect((await one.get('/inloggen/gemeente')).status).toBe(404)
      expect((await one.get('/inloggen/gemeente/terug?code=x&state=y')).status).toBe(404)
    }
    expect((await keyless.get('/inloggen/gemeente/sleutels.json')).status).toBe(404)
  })

  test('shows the public half of our key, and only that', async () => {
    const answer = await site.get('/inloggen/gemeente/sleutels.json')
    const { keys } = (await answer.json()) as { keys: Record<string, string>[] }
    expect(keys.map((key) => Object.keys(key).toSorted())).toEqual([['e', 'kid', 'kty', 'n', 'use']])
  })

  test('begun and left alone, what was begun goes', async () => {
    await aBrowser(site).get('/inloggen/gemeente')
    const held = await rowsOf(place.database, place.ctx, 'staff_flow')
    expect(JSON.stringify(held)).not.toContain('gemeente.example')
    const clock = site.house.clock
    const late = new Date(place.ctx.now.getTime() + 600_000)
    Object.assign(site.house, { clock: () => late })
    await aBrowser(site).get('/inloggen/gemeente')
    Object.assign(site.house, { clock })
    expect(await rowsOf(place.database, place.ctx, 'staff_flow')).toHaveLength(1)
  })
})

async function who(browser: Browser): Promise<string | undefined> {
  return (await whoHolds(place.database, place.ctx, { token: browser.cookie('sessie')! }))?.id
}

async function sessionOf(at: Place, browser: Browser): Promise<{ email: string; way: string }> {
  const id = await who(browser)
  const [persons, sessions] = [
    await rowsOf(at.database, at.ctx, 'person'),
    await rowsOf(at.database, at.ctx, 'session'),
  ]
  const of = (rows: Record<string, string>[]) => rows.find((row) => row['person_id'] === id)!
  return { email: of(persons)['email']!, way: of(sessions)['way']! }
}
