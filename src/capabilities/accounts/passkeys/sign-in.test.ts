import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { aBrowser, somebodySignedIn } from '#testing/a-browser.ts'
import {
  aPasskeyCity,
  ownerOfPasskey,
  questionToAdd,
  questionToSignIn,
  signInBy,
  toAdd,
  toSignIn,
} from '#testing/a-passkey.ts'
import type { PasskeyCity } from '#testing/a-passkey.ts'
import type { Twist } from '#testing/an-authenticator.ts'
import { unzipped } from '#testing/unzipped.ts'
import { aTestApp } from '#testing/test-app.ts'
import { sweepQuestions, whoHolds } from '../service.ts'
import { passkeyHost } from './domain.ts'
import { readUsedKey } from './sent.ts'
import { signInWithPasskey } from './service.ts'

let city: PasskeyCity
beforeAll(async () => {
  city = await aPasskeyCity()
})

const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })

describe('a passkey', () => {
  test('signs its owner in without a name, in a new session each time', async () => {
    const { owner, key } = await ownerOfPasskey(city)
    const sessions = []
    for (let n = 0; n < 2; n += 1) {
      const browser = aBrowser(city.site)
      // A session that somebody put here beforehand is not the one that begins.
      browser.cookies.set('sessie', 'x'.repeat(43))
      expect((await signInBy(city, key, { browser })).status).toBe(204)
      expect(await browser.see('/mijn')).toContain(owner.email)
      sessions.push(browser.cookies.get('sessie'))
      expect(browser.cookies.has('passkey')).toBe(false)
    }
    expect(new Set([...sessions, 'x'.repeat(43)]).size).toBe(3)
  })

  test('is listed, is part of what one takes along, and its owner hears of it by mail', async () => {
    const { owner, key } = await ownerOfPasskey(city)
    expect(await owner.see('/mijn/passkeys')).toContain('Nog niet gebruikt')
    await signInBy(city, key)
    expect(await owner.see('/mijn/passkeys')).toContain('Laatst gebruikt')
    const taken = await owner.get('/mijn/gegevens.zip')
    const files = await unzipped(Buffer.from(await taken.arrayBuffer()))
    expect(JSON.parse(files['passkey.json']!)).toHaveLength(1)
    const mails = (await readOutbox(city.database, system(city.ctx), undefined)).filter(
      ({ to }) => to === owner.email,
    )
    expect(mails.map(({ text }) => text).join()).toContain(`${city.origin}/mijn/passkeys`)
  })

  test('that its owner removed is nothing any more; a stranger removes nothing', async () => {
    const { owner, key } = await ownerOfPasskey(city)
    const path = /\/mijn\/passkeys\/[0-9a-z]{12}\/verwijderen/.exec(await owner.see('/mijn/passkeys'))![0]
    expect((await (await somebodySignedIn(city, city.site)).post(path)).status).toBe(404)
    expect((await signInBy(city, key)).status).toBe(204)
    expect((await owner.post(path)).headers.get('location')).toBe('/mijn/passkeys?gelukt=verwijderd')
    expect((await signInBy(city, key)).status).toBe(403)
  })

  test('goes with its owner', async () => {
    const { owner, key } = await ownerOfPasskey(city)
    const before = await countPasskeys(city.database, city.ctx, undefined)
    await owner.post('/mijn/wissen')
    expect(await countPasskeys(city.database, city.ctx, undefined)).toBe(before - 1)
    expect((await signInBy(city, key)).status).toBe(403)
  })

  test('of one municipality is nothing in another', async () => {
    const { key } = await ownerOfPasskey(city)
    const other = await aPasskeyCity()
    const at = other.site
    const host = new URL(other.origin).hostname
    expect((await signInBy(city, key, { at })).status).toBe(403)
    expect((await signInBy(city, key, { twist: { origin: other.origin, host }, at })).status).toBe(403)
    // Nor does a session of here make one there.
    const owner = await somebodySignedIn(city, city.site)
    expect((await owner.post('/mijn/passkeys/vraag.json', {}, at)).status).toBe(403)
  })
})

describe('signing in is refused, in the same words for all', () => {
  const twists: [string, Twist][] = [
    ['a key that nobody has here', { credential: randomBytes(16).toString('base64url') }],
    ['a signature of another key', { key: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey }],
    ['an answer made on another site', { origin: 'http://elders.localhost' }],
    ['an answer made for another host', { host: 'elders.localhost' }],
    ['an answer to another question', { challenge: randomBytes(32).toString('base64url') }],
    ['an answer of another kind', { type: 'webauthn.create' }],
    ['a key that names another owner', { userHandle: Buffer.from('0123456789ab').toString('base64url') }],
    ['a key that nobody touched', { flags: 0 }],
  ]
  test.each(twists)('%s', async (_what, twist) => {
    const { key } = await ownerOfPasskey(city)
    const browser = aBrowser(city.site)
    const answer = await signInBy(city, key, { twist, browser })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      status: 403,
      title: 'Dit mag je hier niet',
      detail: 'Ga terug naar de vorige pagina.',
    })
    expect(browser.cookies.size).toBe(0)
    expect((await signInBy(city, key)).status).toBe(204)
  })

  test('the same answer again, also from the same browser', async () => {
    const { key } = await ownerOfPasskey(city)
    const browser = aBrowser(city.site)
    const question = await questionToSignIn(browser)
    const secret = browser.cookies.get('passkey')!
    const answer = key.get(question)
    expect((await browser.post(toSignIn, answer)).status).toBe(204)
    browser.cookies.set('passkey', secret)
    expect((await browser.post(toSignIn, answer)).status).toBe(403)
    // A good answer after a bad one to the same question neither.
    const again = await questionToSignIn(browser)
    const kept = browser.cookies.get('passkey')!
    await browser.post(toSignIn, key.get(again, { flags: 0 }))
    browser.cookies.set('passkey', kept)
    expect((await browser.post(toSignIn, key.get(again))).status).toBe(403)
  })

  test('of two answers at the same moment, one', async () => {
    const { key } = await ownerOfPasskey(city)
    const browser = aBrowser(city.site)
    const question = await questionToSignIn(browser)
    const twin = aBrowser(city.site)
    twin.cookies.set('passkey', browser.cookies.get('passkey')!)
    const both = [browser, twin].map((one) => one.post(toSignIn, key.get(question)))
    expect((await Promise.all(both)).map(({ status }) => status).toSorted()).toEqual([204, 403])
  })

  test('an answer from another browser than was asked', async () => {
    const { key } = await ownerOfPasskey(city)
    const asked = await questionToSignIn(aBrowser(city.site))
    const other = aBrowser(city.site)
    expect((await other.post(toSignIn, key.get(asked))).status).toBe(403)
    await questionToSignIn(other)
    expect((await other.post(toSignIn, key.get(asked))).status).toBe(403)
  })

  test('an answer to the question of somebody who adds a passkey', async () => {
    const { owner, key } = await ownerOfPasskey(city)
    const { challenge } = await questionToAdd(owner)
    await questionToSignIn(owner)
    expect((await owner.post(toSignIn, key.get({ challenge }))).status).toBe(403)
    // Not even if the session could be passed for the secret of the browser.
    const me = (await whoHolds(city.database, city.ctx, { token: owner.cookies.get('sessie')! }))!
    const sent = readUsedKey(key.get({ challenge: (await questionToAdd(owner)).challenge }))!
    const { origin } = city
    const host = new URL(origin).hostname
    const given = { sent, browser: me.session, device: '', origin, host }
    await expect(signInWithPasskey(city.database, city.ctx, given)).rejects.toThrow('passkeys.challenge')
  })

  test('an answer after five minutes', async () => {
    const { key } = await ownerOfPasskey(city)
    for (const [minutes, status] of [
      [4, 204],
      [5, 403],
    ] as const) {
      const browser = aBrowser(city.site)
      const question = await questionToSignIn(browser)
      const answer = await browser.post(toSignIn, key.get(question), await city.later(minutes))
      expect(answer.status).toBe(status)
    }
  })

  test('a count that does not go up, as of a copied key; a key that never counts is good', async () => {
    const { key } = await ownerOfPasskey(city)
    for (const [counter, status] of [
      [0, 204],
      [0, 204],
      [4_294_967_290, 204],
      [4_294_967_290, 403],
      [7, 403],
      [0, 403],
      [4_294_967_291, 204],
    ] as const)
      expect((await signInBy(city, key, { twist: { counter } })).status, `${counter}`).toBe(status)
  })
})

describe('what no key sends', () => {
  test.each(['', '{', 'null', '[]', '{"id":1}', `{"id":"${'x'.repeat(9000)}"}`, '"\\u0000"'])(
    '%.20s is answered in a sentence',
    async (body) => {
      const owner = await somebodySignedIn(city, city.site)
      for (const path of [toSignIn, toAdd]) {
        const answer = await owner.post(path, body)
        expect([answer.status, answer.headers.get('content-type')]).toEqual([
          400,
          'application/problem+json; charset=utf-8',
        ])
        expect(((await answer.json()) as { detail: string }).detail).toContain('kunnen we niet lezen')
      }
    },
  )

  test('too much of it is not read', async () => {
    const answer = await (await somebodySignedIn(city, city.site)).post(toAdd, 'x'.repeat(17_000))
    expect(answer.status).toBe(413)
  })

  test('one letter of an answer changed signs nobody in, whichever it is', async () => {
    const { key } = await ownerOfPasskey(city)
    const browser = aBrowser(city.site)
    for (const part of ['clientDataJSON', 'authenticatorData', 'signature', 'userHandle'])
      for (let n = 0; n < 12; n += 1) {
        const answer = key.get(await questionToSignIn(browser))
        const letters = answer.response[part]!
        const at = Math.floor((n / 12) * (letters.length - 2))
        const changed = letters.slice(0, at) + (letters[at] === 'A' ? 'B' : 'A') + letters.slice(at + 1)
        const response = { ...answer.response, [part]: changed }
        const refused = await browser.post(toSignIn, { ...answer, response })
        expect(refused.status, `${part} ${at}`).toBe(403)
      }
  })
})

test('from one network come so many questions; after that it is: later', async () => {
  const limited = aBrowser(await aTestApp(city, { SAMENSPEL_RATE: '6000' }))
  for (let n = 0; n < 100; n += 1)
    expect((await limited.post('/inloggen/passkey/vraag.json')).status).toBe(200)
  const late = await limited.post('/inloggen/passkey/vraag.json')
  expect(late.status).toBe(429)
  expect(((await late.json()) as { detail: string }).detail).toContain('tien minuten')
})

test('every night the questions go that nobody answered', async () => {
  await questionToSignIn(aBrowser(city.site))
  const night = new Date(city.ctx.now.getTime() + 6 * 60_000)
  await sweepQuestions(city.database, { ...system(city.ctx), now: night }, undefined)
  expect(await countChallenges(city.database, city.ctx, undefined)).toBe(0)
})

test('the door leads back to where one was, and never elsewhere', async () => {
  expect(await aBrowser(city.site).see('/inloggen?naar=/kaart')).toContain('data-to="/kaart"')
  expect(await aBrowser(city.site).see('/inloggen?naar=//elders.example')).toContain('data-to="/mijn"')
})

test('a passkey belongs to a name, never to a bare address', () => {
  expect(passkeyHost('https://haarlem.samenspel.example')).toBe('haarlem.samenspel.example')
  expect(passkeyHost('http://localhost:3000')).toBe('localhost')
  expect(passkeyHost('http://192.0.2.1:3000')).toBeNull()
  expect(passkeyHost('http://[::1]:3000')).toBeNull()
})

const count = (table: string) =>
  useCase<undefined, number>({ name: 'test.count', may: () => true, records: null }, async ({ db, ctx }) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from ${sql.raw(table)}
      where municipality_id = ${ctx.municipality}`.execute(db)
    return found.rows[0]!.n
  })
const countPasskeys = count('samenspel.passkey')
const countChallenges = count('samenspel.passkey_challenge')
