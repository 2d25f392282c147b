import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aBrowser, somebodySignedIn } from '#testing/a-browser.ts'
import type { Browser } from '#testing/a-browser.ts'
import {
  aPasskeyCity,
  ownerOfPasskey,
  questionToAdd,
  questionToSignIn,
  signInBy,
  toAdd,
} from '#testing/a-passkey.ts'
import type { PasskeyCity } from '#testing/a-passkey.ts'
import { anAuthenticator } from '#testing/an-authenticator.ts'
import type { Answer, Twist } from '#testing/an-authenticator.ts'
import { whoHolds } from '../service.ts'
import type { PasskeyId } from './domain.ts'
import { askToAdd, readMyPasskeys, removePasskey } from './service.ts'

let city: PasskeyCity
beforeAll(async () => {
  city = await aPasskeyCity()
})

describe('adding is refused', () => {
  const add = (browser: Browser, answer: Answer) => browser.post(toAdd, answer)
  const twists: [string, Twist][] = [
    ['a key made on another site', { origin: 'http://elders.localhost' }],
    ['a key made for another host', { host: 'elders.localhost' }],
    ['an answer to another question', { challenge: randomBytes(32).toString('base64url') }],
    ['an answer of another kind', { type: 'webauthn.get' }],
    ['a key that nobody touched', { flags: 0 }],
    ['a key under another name than its own', { credential: 'AAAA' }],
    ['a statement with a certificate', { attestation: 'certificate' }],
  ]
  test.each(twists)('%s', async (_what, twist) => {
    const owner = await somebodySignedIn(city, city.site)
    const key = anAuthenticator(city.origin)
    expect((await add(owner, key.create(await questionToAdd(owner), twist))).status).toBe(403)
    expect((await signInBy(city, key)).status).toBe(403)
  })

  test('to who is not signed in, or not since an hour', async () => {
    const nobody = aBrowser(city.site)
    expect((await nobody.post('/mijn/passkeys/vraag.json')).status).toBe(403)
    expect((await nobody.post(toAdd)).status).toBe(403)
    const owner = await somebodySignedIn(city, city.site)
    expect(await owner.see('/mijn/passkeys', await city.later(59))).toContain('data-enhance="passkey"')
    const question = await questionToAdd(owner, await city.later(59))
    const late = await city.later(60)
    expect((await owner.post('/mijn/passkeys/vraag.json', {}, late)).status).toBe(403)
    const answer = anAuthenticator(city.origin).create(question)
    expect((await owner.post(toAdd, answer, late)).status).toBe(403)
    expect(await owner.see('/mijn/passkeys', late)).toContain('/inloggen?naar=/mijn/passkeys')
  })

  test('to a question of five minutes ago', async () => {
    const owner = await somebodySignedIn(city, city.site)
    const answer = anAuthenticator(city.origin).create(await questionToAdd(owner))
    expect((await owner.post(toAdd, answer, await city.later(5))).status).toBe(403)
  })

  test('in another session than was asked, with a question used or of another purpose', async () => {
    const [owner, stranger, key] = [
      await somebodySignedIn(city, city.site),
      await somebodySignedIn(city, city.site),
      anAuthenticator(city.origin),
    ]
    const question = await questionToAdd(owner)
    expect((await add(stranger, key.create(question))).status).toBe(403)
    expect((await add(owner, key.create(question))).status).toBe(204)
    expect((await add(owner, anAuthenticator(city.origin).create(question))).status).toBe(403)
    const { challenge } = await questionToSignIn(owner)
    expect((await add(owner, anAuthenticator(city.origin).create({ ...question, challenge }))).status).toBe(
      403,
    )
  })

  test('a key that is somebody’s already; the browser is told which one has', async () => {
    const { key, owner } = await ownerOfPasskey(city)
    const question = await questionToAdd(owner)
    expect(question.excludeCredentials).toHaveLength(1)
    expect(question.authenticatorSelection?.residentKey).toBe('required')
    const stranger = await somebodySignedIn(city, city.site)
    expect((await add(stranger, key.create(await questionToAdd(stranger)))).status).toBe(403)
  })

  test('the twenty-first', async () => {
    const owner = await somebodySignedIn(city, city.site)
    for (let n = 0; n < 20; n += 1)
      expect((await add(owner, anAuthenticator(city.origin).create(await questionToAdd(owner)))).status).toBe(
        204,
      )
    expect((await owner.post('/mijn/passkeys/vraag.json')).status).toBe(403)
    expect(await owner.see('/mijn/passkeys')).toContain('Verwijder er eerst een')
  })
})

test('a key that signs for itself, though nobody asked, is as good', async () => {
  const owner = await somebodySignedIn(city, city.site)
  const key = anAuthenticator(city.origin)
  const answer = key.create(await questionToAdd(owner), { attestation: 'self' })
  expect((await owner.post(toAdd, answer)).status).toBe(204)
  expect((await signInBy(city, key)).status).toBe(204)
})

test('nobody else sees, adds or removes the passkeys of somebody', async () => {
  const [mine, stranger] = [await somebodySignedIn(city, city.site), await somebodySignedIn(city, city.site)]
  const who = async ({ cookies }: Browser) =>
    (await whoHolds(city.database, city.ctx, { token: cookies.get('sessie')! }))!
  const me = await who(mine)
  const ctx = { ...city.ctx, actor: await who(stranger) }
  const passkey = '0123456789ab' as PasskeyId
  await expect(readMyPasskeys(city.database, ctx, me)).rejects.toThrow('passkeys.read')
  await expect(askToAdd(city.database, ctx, me)).rejects.toThrow('passkeys.askToAdd')
  await expect(removePasskey(city.database, ctx, { id: me.id, passkey })).rejects.toThrow('passkeys.remove')
})
