import { beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { tablesWith } from '#testing/traces.ts'
import {
  askLink,
  checkLink,
  eraseMe,
  exportMe,
  foreseeErasing,
  readMine,
  renameMe,
  signIn,
  signOut,
  whoHolds,
} from './service.ts'

const tables = peopleIn(capabilities)
let city: Awaited<ReturnType<typeof aMunicipality>>
beforeAll(async () => {
  city = await aMunicipality()
})

const later = (minutes: number): Ctx => ({
  ...city.ctx,
  now: new Date(city.ctx.now.getTime() + minutes * 60_000),
})
const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })

async function ask(email: string, ctx: Ctx = city.ctx) {
  const asked = {
    email,
    backTo: '/kaart',
    origin: 'https://stad.example',
    city: 'Proefstad',
    locale: 'nl' as const,
  }
  return askLink(city.database, ctx, asked)
}

/** The secret of the link to this address that still works; mails of one moment have no order. */
async function tokenFor(email: string): Promise<string> {
  const mails = await readOutbox(city.database, system(city.ctx), undefined)
  const tokens = mails
    .filter(({ to }) => to === email)
    .map(({ text }) => /https:\/\/stad\.example\/inloggen\/([\w-]{43})/.exec(text)![1]!)
  for (const token of tokens) if (await checkLink(city.database, city.ctx, { token })) return token
  throw new Error(`no link for ${email} works`)
}

async function signedIn(email: string) {
  await ask(email)
  const { session } = (await signIn(city.database, city.ctx, {
    token: await tokenFor(email),
    device: 'Firefox, Linux',
  }))!
  const actor = (await whoHolds(city.database, city.ctx, { token: session }))!
  return { session, actor, ctx: { ...city.ctx, actor } }
}

describe('signing in by mail', () => {
  test('looking at a link changes nothing; using it signs in once', async () => {
    await ask('Een@Voorbeeld.example')
    const token = await tokenFor('een@voorbeeld.example')
    for (let n = 0; n < 3; n += 1) expect(await checkLink(city.database, city.ctx, { token })).toBe(true)
    const first = await signIn(city.database, city.ctx, { token, device: '' })
    expect(first?.backTo).toBe('/kaart')
    expect(await checkLink(city.database, city.ctx, { token })).toBe(false)
    expect(await signIn(city.database, city.ctx, { token, device: '' })).toBeNull()
  })

  test('of two presses at the same moment one signs in', async () => {
    await ask('twee@voorbeeld.example')
    const token = await tokenFor('twee@voorbeeld.example')
    const both = await Promise.all([1, 2].map(() => signIn(city.database, city.ctx, { token, device: '' })))
    expect(both.filter((one) => one !== null)).toHaveLength(1)
  })

  test('a link works for a quarter of an hour', async () => {
    await ask('drie@voorbeeld.example')
    const token = await tokenFor('drie@voorbeeld.example')
    expect(await checkLink(city.database, later(14), { token })).toBe(true)
    expect(await checkLink(city.database, later(15), { token })).toBe(false)
    expect(await signIn(city.database, later(15), { token, device: '' })).toBeNull()
  })

  test('a link of one municipality is nothing in another', async () => {
    await ask('vier@voorbeeld.example')
    const token = await tokenFor('vier@voorbeeld.example')
    const other = await aMunicipality()
    expect(await signIn(other.database, other.ctx, { token, device: '' })).toBeNull()
  })

  test('five links within an hour, then no more, without a word', async () => {
    for (let n = 0; n < 5; n += 1) expect((await ask('vijf@voorbeeld.example')).queued).toBe(true)
    expect((await ask('VIJF@voorbeeld.example')).queued).toBe(false)
    expect((await ask('vijf@voorbeeld.example', later(61))).queued).toBe(true)
  })

  test('an address is one person, however often it signs in', async () => {
    const [first, second] = [await signedIn('zes@voorbeeld.example'), await signedIn('zes@voorbeeld.example')]
    expect(second.actor.id).toBe(first.actor.id)
    expect(second.actor.session).not.toBe(first.actor.session)
  })
})

describe('a session', () => {
  test('lasts thirty days after the last visit', async () => {
    const { session } = await signedIn('zeven@voorbeeld.example')
    const day = 24 * 60
    expect(await whoHolds(city.database, later(20 * day), { token: session })).not.toBeNull()
    expect(await whoHolds(city.database, later(49 * day), { token: session })).not.toBeNull()
    expect(await whoHolds(city.database, later(80 * day), { token: session })).toBeNull()
  })

  test('ends where its owner ends it, and only there', async () => {
    const here = await signedIn('acht@voorbeeld.example')
    const there = await signedIn('acht@voorbeeld.example')
    const { id } = here.actor
    expect(await signOut(city.database, here.ctx, { id, session: there.actor.session })).toBe(1)
    expect(await whoHolds(city.database, city.ctx, { token: there.session })).toBeNull()
    expect(await whoHolds(city.database, city.ctx, { token: here.session })).not.toBeNull()
  })

  test('is nobody else’s to see, end or rename', async () => {
    const mine = await signedIn('negen@voorbeeld.example')
    const stranger = await signedIn('tien@voorbeeld.example')
    const { id } = mine.actor
    await expect(readMine(city.database, stranger.ctx, id)).rejects.toThrow('accounts.readMine')
    await expect(signOut(city.database, stranger.ctx, { id, session: null })).rejects.toThrow(
      'accounts.signOut',
    )
    await expect(renameMe(city.database, stranger.ctx, { id, name: 'x' })).rejects.toThrow(
      'accounts.renameMe',
    )
    const all = { id, tables }
    await expect(exportMe(city.database, stranger.ctx, all)).rejects.toThrow('accounts.exportMe')
    await expect(foreseeErasing(city.database, stranger.ctx, all)).rejects.toThrow('accounts.foreseeErasing')
    await expect(eraseMe(city.database, stranger.ctx, all)).rejects.toThrow('accounts.eraseMe')
  })
})

describe('erasing', () => {
  test('leaves nothing of somebody in any table', async () => {
    const email = 'spoorloos@voorbeeld.example'
    const { ctx, actor } = await signedIn(email)
    await renameMe(city.database, ctx, { id: actor.id, name: 'Zonderspoor' })
    await ask(email)
    const traces = [email, actor.id, actor.session, 'Zonderspoor']
    expect(await tablesWith(city, traces)).toEqual(
      expect.arrayContaining([
        'samenspel.person',
        'samenspel.session',
        'samenspel.sign_in_link',
        'samenspel.mail',
      ]),
    )
    await eraseMe(city.database, ctx, { id: actor.id, tables })
    expect(await tablesWith(city, traces)).toEqual([])
    expect(await whoHolds(city.database, city.ctx, { token: 'x'.repeat(43) })).toBeNull()
  })
})
