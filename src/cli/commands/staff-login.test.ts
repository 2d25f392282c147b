import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { configured, keyFile, substantial } from '#testing/a-staff-login.ts'
import type { Place } from '#testing/a-staff-login.ts'
import { aCommandLine } from '#testing/command-line.ts'
import type { CommandLine } from '#testing/command-line.ts'
import { startStaffProvider } from '#testing/staff-provider.ts'
import type { StaffProvider } from '#testing/staff-provider.ts'
import { aMunicipality } from '#testing/test-database.ts'

let city: Place
let line: CommandLine
let provider: StaffProvider

beforeAll(async () => {
  city = await aMunicipality()
  await aMunicipality()
  const environment = { SAMENSPEL_OIDC_KEY_FILE: keyFile, BASE_URL: 'https://samenspel.example.org' }
  line = await aCommandLine(city, environment)
  provider = await startStaffProvider({
    client: {
      client_id: 'samenspel',
      redirect_uris: ['https://samenspel.example.org/inloggen/gemeente/terug'],
      token_endpoint_auth_method: 'private_key_jwt',
      jwks_uri: 'https://samenspel.example.org/inloggen/gemeente/sleutels.json',
    },
  })
})
afterAll(() => provider.stop())

const set = (...more: string[]) =>
  line.samenspel(
    'staff-login',
    'set',
    '--municipality',
    city.ctx.municipality,
    '--client-id',
    'samenspel',
    ...more,
  )
const show = async () => {
  const { said } = await line.samenspel(
    'staff-login',
    'show',
    '--municipality',
    city.ctx.municipality,
    '--json',
  )
  return JSON.parse(said[0]!) as {
    login: Record<string, unknown>
    registration: Record<string, string>
    key: boolean
  }
}

describe('how staff signs in', () => {
  test('is set, shown with what the provider must know, and taken away', async () => {
    const { code, said } = await set(
      '--issuer',
      provider.issuer,
      '--acr',
      substantial,
      '--domain',
      'Voorbeeld.example',
    )
    expect(code).toBe(0)
    const host = city.ctx.municipality.toLowerCase()
    expect(said.join('\n')).toContain(`https://${host}/inloggen/gemeente/terug`)
    expect(await show()).toEqual({
      municipality: city.ctx.municipality,
      login: {
        issuer: provider.issuer,
        clientId: 'samenspel',
        acr: [substantial],
        mailDomain: 'voorbeeld.example',
        button: null,
      },
      registration: {
        redirect: `https://${host}/inloggen/gemeente/terug`,
        keys: `https://${host}/inloggen/gemeente/sleutels.json`,
      },
      key: true,
    })
    const removed = await line.samenspel('staff-login', 'remove', '--municipality', city.ctx.municipality)
    expect(removed).toMatchObject({ code: 0, said: [expect.stringContaining('no longer')] })
    expect((await show()).login).toBeNull()
  })

  test('keeps its domain and button when only the rest is set again', async () => {
    await configured(city, provider.issuer, { mailDomain: 'voorbeeld.example', button: 'Pas' })
    await set('--issuer', provider.issuer, '--acr', substantial, 'urn:own:two-steps')
    expect((await show()).login).toMatchObject({
      mailDomain: 'voorbeeld.example',
      button: 'Pas',
      acr: [substantial, 'urn:own:two-steps'],
    })
    await set('--issuer', provider.issuer, '--acr', substantial, '--domain', '', '--button', '')
    expect((await show()).login).toMatchObject({ mailDomain: null, button: null })
  })

  test('is kept when the provider cannot do what is asked, which is said', async () => {
    const { code, said } = await set('--issuer', provider.issuer, '--acr', 'urn:own:unknown')
    expect(code).toBe(0)
    expect(said.join('\n')).toContain('does not say that it knows any of the levels')
    const away = await set('--issuer', 'http://localhost:1', '--acr', substantial)
    expect(away.said.join('\n')).toContain('gave no good answer')
  })

  test.each([
    [['--issuer', 'http://login.example.org', '--acr', substantial], 'with https'],
    [['--issuer', 'https://login.example.org', '--acr', 'two words'], 'without spaces'],
    [['--issuer', 'https://login.example.org', '--acr', 'x', '--domain', 'haarlem'], 'no domain'],
    [['--issuer', 'https://login.example.org', '--acr', 'x', '--button', 'a\nb'], 'on one line'],
    [['--issuer', 'https://login.example.org'], '--acr'],
  ])('refuses %j in a sentence', async (options, sentence) => {
    const before = await show()
    const { code, said } = await set(...options)
    expect(code).toBe(2)
    expect(said.join(' ')).toContain(sentence)
    expect(await show()).toEqual(before)
  })
})
