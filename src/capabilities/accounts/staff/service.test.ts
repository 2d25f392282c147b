import { beforeAll, expect, test } from 'vitest'
import { configured, rowsOf } from '#testing/a-staff-login.ts'
import type { Place } from '#testing/a-staff-login.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { capabilities } from '#capabilities/index.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { eraseMe, sweepQuestions, whoHolds } from '../service.ts'
import {
  beginFlow,
  endFlow,
  removeStaffLogin,
  setStaffLogin,
  signInStaff,
  staffLogin,
  standingOf,
} from './service.ts'

let place: Place
beforeAll(async () => {
  place = await aMunicipality()
})

const issuer = 'https://login.voorbeeld.example'
const at = (given: Place) => [given.database, given.ctx] as const

async function signedIn(sub: string, email: string | null) {
  const { session } = await signInStaff(...at(place), { issuer, sub, email, device: '' })
  return (await whoHolds(...at(place), { token: session }))!
}

test('somebody is known by number, and an address that is linked is not linked again', async () => {
  expect(await standingOf(...at(place), { issuer, sub: 'een', email: 'een@voorbeeld.example' })).toBe('new')
  const { id } = await signedIn('een', 'een@voorbeeld.example')
  expect(await standingOf(...at(place), { issuer, sub: 'een', email: null })).toBe('known')
  expect((await signedIn('een', null)).id).toBe(id)
  const other = { issuer, sub: 'twee', email: 'een@voorbeeld.example' }
  expect(await standingOf(...at(place), other)).toBe('taken')
  await expect(signInStaff(...at(place), { ...other, device: '' })).rejects.toThrow('in the meantime')
  // Another provider is another matter: a municipality that changes its own keeps its people.
  expect(await standingOf(...at(place), { ...other, issuer: 'https://nieuw.example' })).toBe('new')
})

test('of a number that belongs to nobody nothing is made', async () => {
  await expect(
    signInStaff(...at(place), { issuer, sub: 'niemand', email: null, device: '' }),
  ).rejects.toThrow('in the meantime')
  const sessions = await rowsOf(...at(place), 'staff_identity')
  expect(sessions.map(({ sub }) => sub)).not.toContain('niemand')
})

test('who is linked in one municipality is nobody in another', async () => {
  await signedIn('drie', 'drie@voorbeeld.example')
  const elsewhere = await aMunicipality()
  expect(await standingOf(...at(elsewhere), { issuer, sub: 'drie', email: 'drie@voorbeeld.example' })).toBe(
    'new',
  )
})

test('another client or provider makes everybody be linked anew; other words do not', async () => {
  const city = await aMunicipality()
  await configured(city, issuer)
  await signInStaff(...at(city), { issuer, sub: 'x', email: 'x@voorbeeld.example', device: '' })
  const login = (await staffLogin(...at(city), undefined))!
  expect(await setStaffLogin(...at(city), { ...login, button: 'Anders' })).toEqual({ forgotten: 0 })
  expect(await setStaffLogin(...at(city), { ...login, clientId: 'another' })).toEqual({ forgotten: 1 })
  expect(await rowsOf(...at(city), 'person')).toHaveLength(1)
})

test('taken away, nobody is linked any more and accounts stay', async () => {
  const city = await aMunicipality()
  await configured(city, issuer)
  await signInStaff(...at(city), { issuer, sub: 'x', email: 'x@voorbeeld.example', device: '' })
  expect(await removeStaffLogin(...at(city), undefined)).toEqual({ there: true, forgotten: 1 })
  expect(await staffLogin(...at(city), undefined)).toBeNull()
  expect(await rowsOf(...at(city), 'person')).toHaveLength(1)
})

test('only whoever runs the installation says how staff signs in', async () => {
  const visitor = { ...place.ctx, actor: { kind: 'visitor' } } as const
  const login = { issuer, clientId: 'x', acr: ['x'], mailDomain: null, button: null }
  await expect(setStaffLogin(place.database, visitor, login)).rejects.toThrow('accounts.setStaffLogin')
  await expect(removeStaffLogin(place.database, visitor, undefined)).rejects.toThrow(
    'accounts.removeStaffLogin',
  )
})

test('erased means that the municipality’s number for somebody is gone too', async () => {
  const actor = await signedIn('spoorloos', 'spoorloos@voorbeeld.example')
  await eraseMe(place.database, { ...place.ctx, actor }, { id: actor.id, tables: peopleIn(capabilities) })
  for (const table of ['staff_identity', 'person', 'session'])
    expect(JSON.stringify(await rowsOf(...at(place), table))).not.toMatch(new RegExp(`spoorloos|${actor.id}`))
})

test('a way begun is used once, within ten minutes, and swept at night', async () => {
  const flow = { issuer, clientId: 'samenspel', backTo: '/kaart' }
  const later = (minutes: number) => ({
    ...place.ctx,
    now: new Date(place.ctx.now.getTime() + minutes * 60_000),
  })
  await beginFlow(...at(place), { ...flow, hash: 'a' })
  await beginFlow(...at(place), { ...flow, hash: 'b' })
  expect(await endFlow(...at(place), { hash: 'a' })).toMatchObject(flow)
  expect(await endFlow(...at(place), { hash: 'a' })).toBeNull()
  expect(await endFlow(place.database, later(10), { hash: 'b' })).toBeNull()
  await beginFlow(...at(place), { ...flow, hash: 'c' })
  await sweepQuestions(place.database, { ...later(10), actor: { kind: 'system', name: 'test' } }, undefined)
  expect(await rowsOf(...at(place), 'staff_flow')).toEqual([])
})
