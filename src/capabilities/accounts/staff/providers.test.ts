import { generateKeyPairSync } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aBrowser } from '#testing/a-browser.ts'
import { aStaffCity, answerFor, keyFile, refusalOf } from '#testing/a-staff-login.ts'
import type { Place, StaffCity } from '#testing/a-staff-login.ts'
import { startStaffProvider } from '#testing/staff-provider.ts'
import type { StaffProvider } from '#testing/staff-provider.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'

let city: StaffCity
let place: Place
let site: TestApp
let provider: StaffProvider

beforeAll(async () => {
  city = await aStaffCity()
  ;({ place, site, provider } = city)
})
beforeEach(async () => {
  await city.anew()
})
afterAll(() => provider.stop())

const odd = 'Het antwoord van de gemeente klopt niet'
const away = 'De gemeente geeft geen antwoord'

describe('a provider that fails gives a sentence and the link by mail', () => {
  test.each([
    ['an error of its own', 500, 'text/html', '<h1>Oeps</h1>'],
    ['no JSON', 200, 'text/html', 'welkom'],
    ['half of it', 200, 'application/json', '{"access_token":'],
    ['that we are not known', 401, 'application/json', '{"error":"invalid_client"}'],
  ])('its token endpoint says %s', async (_, status, type, body) => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    provider.behaviour.instead = (path, response) => {
      if (path !== '/token') return false
      response.writeHead(status, { 'content-type': type }).end(body)
      return true
    }
    expect(await refusalOf(await browser.get(url), browser)).toBe(away)
  })

  test('it signs with a key that is not among those it shows', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const fresh = await aTestApp(place, { SAMENSPEL_OIDC_KEY_FILE: keyFile })
    provider.behaviour.instead = (path, response) => {
      if (path !== '/jwks') return false
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ keys: [{ ...other, use: 'sig', alg: 'RS256' }] }))
      return true
    }
    const browser = aBrowser(fresh)
    expect(await refusalOf(await browser.get(await answerFor(browser)), browser)).toBe(odd)
  })

  test('it is down, or stays silent for five seconds', async () => {
    const silent = await startStaffProvider({ client: city.client })
    await city.configure({ issuer: silent.issuer })
    silent.behaviour.instead = () => true
    const begin = Date.now()
    expect(await refusalOf(await aBrowser(site).get('/inloggen/gemeente'), aBrowser(site))).toBe(away)
    expect(Date.now() - begin).toBeLessThan(7000)
    silent.behaviour.instead = (path) => path === '/token'
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    const asked = Date.now()
    expect(await refusalOf(await browser.get(url), browser)).toBe(away)
    expect(Date.now() - asked).toBeLessThan(7000)
    await silent.stop()
    await city.configure({ issuer: silent.issuer, clientId: 'not-remembered' })
    expect(await refusalOf(await aBrowser(site).get('/inloggen/gemeente'), aBrowser(site))).toBe(away)
  })
})

describe('a provider that does otherwise than the profile', () => {
  const settings = { conformIdTokenClaims: false }

  test.each([
    [{ sub_id_type: 'urn:nl-eid-gdi:1.0:id:BSN' }, odd],
    [{ represents: { sub: '1', iss: 'https://elders.example' } }, odd],
  ])('says %j, and is refused', async (claims, title) => {
    const own = await startStaffProvider({ client: city.client, settings })
    await city.configure({ issuer: own.issuer })
    const browser = aBrowser(site)
    expect((await browser.get(await answerFor(browser))).headers.get('location')).toBe('/kaart')
    expect(own.asked).not.toContain('/me')
    own.behaviour.claims = claims
    expect(await refusalOf(await browser.get(await answerFor(browser)), browser)).toBe(title)
    await own.stop()
  })

  // The second is sound, but not what the profile names; the first is a secret that the provider knows too.
  test.each(['HS256', 'ES256'] as const)('signs with %s, and is refused', async (signing) => {
    const keys = ['rsa', 'ec'].map((kind) => pairOf(kind).privateKey.export({ format: 'jwk' }))
    const own = await startStaffProvider({
      client: { ...city.client, client_secret: 's'.repeat(48), id_token_signed_response_alg: signing },
      settings: { enabledJWA: { idTokenSigningAlgValues: ['RS256', signing] }, jwks: { keys } },
    })
    await city.configure({ issuer: own.issuer })
    const browser = aBrowser(site)
    expect(await refusalOf(await browser.get(await answerFor(browser)), browser)).toBe(odd)
    await own.stop()
  })

  test('signs with PSS, which is welcome', async () => {
    const client = { ...city.client, id_token_signed_response_alg: 'PS256' as const }
    const own = await startStaffProvider({
      client,
      settings: { enabledJWA: { idTokenSigningAlgValues: ['PS256'] } },
    })
    await city.configure({ issuer: own.issuer })
    const browser = aBrowser(site)
    expect((await browser.get(await answerFor(browser))).headers.get('location')).toBe('/kaart')
    await own.stop()
  })
})

function pairOf(kind: string) {
  return kind === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' })
}
