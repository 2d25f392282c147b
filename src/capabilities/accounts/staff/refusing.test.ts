import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { aBrowser } from '#testing/a-browser.ts'
import { aStaffCity, answerFor, configured, keyFile, refusalOf, rowsOf } from '#testing/a-staff-login.ts'
import type { Place, StaffCity } from '#testing/a-staff-login.ts'
import type { StaffProvider } from '#testing/staff-provider.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

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

const stale = 'Dit inloggen is voorbij'
const odd = 'Het antwoord van de gemeente klopt niet'

describe('an answer is refused', () => {
  test('with another state, which uses nothing up', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    expect(await refusalOf(await browser.get(changed(url, { state: 'x'.repeat(43) })), browser)).toBe(stale)
    expect((await browser.get(url)).headers.get('location')).toBe('/kaart')
  })

  test('the second time', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    const flow = browser.cookie('gemeente')!
    expect((await browser.get(url)).status).toBe(303)
    expect(browser.cookie('gemeente')).toBeUndefined()
    browser.keep('gemeente', flow)
    expect(await refusalOf(await browser.get(url), browser)).toBe(stale)
  })

  test('and of two at the same moment one is', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    const both = await Promise.all([browser.get(url), browser.get(url)])
    expect(both.filter((one) => one.headers.get('location') === '/kaart')).toHaveLength(1)
  })

  test('in another browser, also one that began a way of its own', async () => {
    const url = await answerFor(aBrowser(site))
    expect(await refusalOf(await aBrowser(site).get(url), aBrowser(site))).toBe(stale)
    const other = aBrowser(site)
    await other.get('/inloggen/gemeente')
    expect(await refusalOf(await other.get(url), other)).toBe(stale)
  })

  test('after ten minutes', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    const clock = site.house.clock
    const late = new Date(place.ctx.now.getTime() + 600_000)
    Object.assign(site.house, { clock: () => late })
    expect(await refusalOf(await browser.get(url), browser)).toBe(stale)
    Object.assign(site.house, { clock })
    expect(await refusalOf(await browser.get(url), browser)).toBe(stale)
  })

  test('with another nonce than was asked', async () => {
    const browser = aBrowser(site)
    const begun = await browser.get('/inloggen/gemeente')
    const url = await browser.walk(changed(begun.headers.get('location')!, { nonce: 'another' }))
    expect(await refusalOf(await browser.get(url), browser)).toBe(odd)
  })

  test('with a code that was made for another verifier', async () => {
    const browser = aBrowser(site)
    const begun = await browser.get('/inloggen/gemeente')
    const url = await browser.walk(
      changed(begun.headers.get('location')!, { code_challenge: 'x'.repeat(43) }),
    )
    expect(await refusalOf(await browser.get(url), browser)).toBe(stale)
  })

  test('in the name of another issuer, or without one', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    expect(await refusalOf(await browser.get(changed(url, { iss: 'https://elders.example' })), browser)).toBe(
      odd,
    )
    const bare = new URL(await answerFor(browser))
    bare.searchParams.delete('iss')
    expect(await refusalOf(await browser.get(bare.href), browser)).toBe(odd)
  })

  test('when the municipality chose another provider in between', async () => {
    const browser = aBrowser(site)
    const url = await answerFor(browser)
    await city.configure({ issuer: 'https://elders.example' })
    expect(await refusalOf(await browser.get(url), browser)).toBe(stale)
  })

  test('at another municipality, also one with the same provider', async () => {
    const neighbour = await aMunicipality()
    await configured(neighbour, provider.issuer)
    const there = aBrowser(await aTestApp(neighbour, { SAMENSPEL_OIDC_KEY_FILE: keyFile }))
    const browser = aBrowser(site)
    const { search } = new URL(await answerFor(browser))
    there.keep('gemeente', browser.cookie('gemeente')!)
    expect(await refusalOf(await there.get(`/inloggen/gemeente/terug${search}`), there)).toBe(stale)
  })
})

describe('whom the provider vouches for is refused', () => {
  test.each([
    [{ acr: 'http://eidas.europa.eu/LoA/low' }, 'Log in op een veiligere manier'],
    [{ acr: undefined }, 'Log in op een veiligere manier'],
    [{ email_verified: false }, 'Je e-mailadres is niet gecontroleerd'],
    [{ email: undefined }, 'Je e-mailadres is niet gecontroleerd'],
    [{ cancels: true }, 'Je bent niet ingelogd'],
    // A provider that names people by their BSN.
    [{ sub: '123456782' }, odd],
  ])('when it says %j', async (said, title) => {
    const browser = aBrowser(site)
    Object.assign(provider.behaviour, said)
    expect(await refusalOf(await browser.get(await answerFor(browser)), browser)).toBe(title)
    expect(await rowsOf(place.database, place.ctx, 'person')).not.toContainEqual(
      expect.objectContaining({ email: email }),
    )
  })

  test('when the address is of another domain, or only ends like it', async () => {
    await city.configure({ mailDomain: 'gemeente.example' })
    for (const other of [
      'iemand@elders.example',
      'iemand@nep-gemeente.example',
      'iemand@x.gemeente.example',
    ]) {
      provider.behaviour.email = other
      const browser = aBrowser(site)
      expect(await refusalOf(await browser.get(await answerFor(browser)), browser)).toBe(
        'Dit is geen adres van de gemeente',
      )
    }
  })

  test('when the address belongs to somebody else of that provider: addresses are given out again', async () => {
    const first = aBrowser(site)
    await first.get(await answerFor(first))
    provider.behaviour.sub = 'the-next-with-this-address'
    const second = aBrowser(site)
    expect(await refusalOf(await second.get(await answerFor(second)), second)).toBe(
      'Dit adres hoort bij een ander account',
    )
  })

  test('a higher level than was asked will do', async () => {
    provider.behaviour.acr = 'http://eidas.europa.eu/LoA/high'
    const browser = aBrowser(site)
    expect((await browser.get(await answerFor(browser))).headers.get('location')).toBe('/kaart')
  })
})

function changed(url: string, values: Record<string, string>): string {
  const other = new URL(url)
  for (const [name, value] of Object.entries(values)) other.searchParams.set(name, value)
  return other.href
}
