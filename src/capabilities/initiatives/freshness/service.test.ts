import { beforeAll, expect, test } from 'vitest'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { publishInitiative } from '../service/edit.ts'
import { findInitiative } from '../service/find.ts'
import { registerInitiative } from '../service/register.ts'
import { askTheSilent, confirmByMail, readCallList, readConfirmation } from './service.ts'

let city: Awaited<ReturnType<typeof aMunicipality>>
let owner: SignedIn
let slug: string
const nowhere = { name: '', address: null, postcode: null, spot: null }
const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' as const, most: 50 }

beforeAll(async () => {
  city = await aMunicipality()
  const person = await aPerson(city)
  const asked = { name: 'Stil', sentence: 'Wij zijn stil', place: nowhere }
  slug = (await registerInitiative(city.database, person.ctx, asked))!.slug
  owner = await person.again()
  await publishInitiative(city.database, owner.ctx, { slug })
})

const after = (days: number, actor: Ctx['actor'] = { kind: 'system', name: 'test' }): Ctx => ({
  ...city.ctx,
  actor,
  now: new Date(city.ctx.now.getTime() + days * 86_400_000),
})
const confirmedOn = async () =>
  (await findInitiative(city.database, city.ctx.municipality, slug))!.confirmed_on

test('a team is asked after a month of silence, once a month, and says yes with one tap', async () => {
  expect(await askTheSilent(city.database, after(29), letter)).toEqual({ asked: 0 })
  expect(await askTheSilent(city.database, after(30), letter)).toEqual({ asked: 1 })
  expect(await askTheSilent(city.database, after(31), letter)).toEqual({ asked: 0 })
  const mail = (await readOutbox(city.database, after(31), undefined)).find((one) => one.to === owner.email)!
  const token = /klopt-nog\/([\w-]{43})/.exec(mail.text)![1]!
  const before = await confirmedOn()
  for (let n = 0; n < 2; n += 1)
    expect((await readConfirmation(city.database, after(32), { token }))?.slug).toBe(slug)
  expect(await confirmedOn()).toBe(before)
  expect((await confirmByMail(city.database, after(32), { token }))?.slug).toBe(slug)
  expect(await confirmedOn()).toBe('2026-12-27')
  expect(await confirmByMail(city.database, after(32), { token })).toBeNull()
})

test('a newer question takes the place of an older one; a link ends after five weeks', async () => {
  const token = async () => {
    const mails = await readOutbox(city.database, after(200), undefined)
    return /klopt-nog\/([\w-]{43})/.exec(mails.find((one) => one.to === owner.email)!.text)![1]!
  }
  await askTheSilent(city.database, after(70), letter)
  const first = await token()
  await askTheSilent(city.database, after(101), letter)
  expect(await readConfirmation(city.database, after(102), { token: first })).toBeNull()
  expect(await readConfirmation(city.database, after(102), { token: await token() })).not.toBeNull()
  expect(await readConfirmation(city.database, after(137), { token: await token() })).toBeNull()
})

test('after three months it is on the list of those who call, and on nobody else’s', async () => {
  const connector = await aPerson(city, as('area-connector'))
  const elsewhere = await aPerson(city, as('neighbourhood-team', 'oost'))
  const list = async ({ ctx }: SignedIn, days: number) =>
    (await readCallList(city.database, after(days, ctx.actor), undefined)).map((one) => one.slug)
  expect(await list(connector, 32 + 89)).toEqual([])
  expect(await list(connector, 32 + 90)).toEqual([slug])
  expect(await list(elsewhere, 32 + 90)).toEqual([])
  await expect(list(owner, 32 + 90)).rejects.toThrow('initiatives.readCallList')
})
