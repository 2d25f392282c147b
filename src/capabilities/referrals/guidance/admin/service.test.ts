import { beforeEach, expect, test } from 'vitest'
import { Forbidden } from '#platform/http/problems.ts'
import { municipalRoles } from '#platform/access/roles.ts'
import { readLog } from '#capabilities/accounts/log/service.ts'
import { aPerson, as } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { guidanceFor } from '../service.ts'
import { national } from '../national.ts'
import { bringBackNational, confirmGuidance, keepGuidance, seenOf } from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let admin: SignedIn

beforeEach(async () => {
  place = await aMunicipality()
  admin = await aPerson(place, as('administrator'))
})

const now = async () => (await guidanceFor(place.database, place.ctx.municipality, 'debts'))!
const own = {
  sentence: { nl: 'Bel het loket.', en: null },
  services: [
    { name: { nl: 'Loket', en: null }, phone: '14 023', web: null, tells: { nl: 'Op werkdagen.', en: null } },
  ],
}
const keep = async (told = own) =>
  keepGuidance(place.database, admin.ctx, { reason: 'debts', told, seen: seenOf(await now()) })

test('what is written as the national list says it, stays the national list, looked at today', async () => {
  await keep()
  expect(await now()).toMatchObject({ madeBy: 'municipality', ...own })
  expect(await keep(structuredClone(national('debts')) as typeof own)).toEqual({ ok: true })
  expect(await now()).toMatchObject({ madeBy: 'samenspel', checkedOn: '2026-11-25' })
})

test('a look keeps the list and whose it is', async () => {
  await keep()
  const seen = seenOf(await now())
  const later = { ...admin.ctx, now: new Date('2027-03-01T12:00Z') }
  await confirmGuidance(place.database, later, { reason: 'debts', seen })
  expect(await now()).toMatchObject({ ...own, madeBy: 'municipality', checkedOn: '2027-03-01' })
})

test('another municipality is told its own list', async () => {
  await keep()
  const other = await aMunicipality()
  expect(await guidanceFor(other.database, other.ctx.municipality, 'debts')).toMatchObject({
    madeBy: 'samenspel',
    checkedOn: null,
  })
})

test('only an administrator says whom to turn to', async () => {
  for (const role of municipalRoles.filter((one) => one !== 'administrator')) {
    const { ctx } = await aPerson(place, as(role))
    const input = { reason: 'debts', told: own, seen: seenOf(await now()) } as const
    await expect(keepGuidance(place.database, ctx, input), role).rejects.toThrow(Forbidden)
    await expect(confirmGuidance(place.database, ctx, input), role).rejects.toThrow(Forbidden)
    await expect(bringBackNational(place.database, ctx, input), role).rejects.toThrow(Forbidden)
  }
})

test('the trail says what was done, and nothing of what came to nothing', async () => {
  await keep()
  await keepGuidance(place.database, admin.ctx, { reason: 'debts', told: own, seen: 'anders' })
  await confirmGuidance(place.database, admin.ctx, { reason: 'debts', seen: 'anders' })
  await confirmGuidance(place.database, admin.ctx, { reason: 'debts', seen: seenOf(await now()) })
  await bringBackNational(place.database, admin.ctx, { reason: 'debts' })
  await bringBackNational(place.database, admin.ctx, { reason: 'debts' })
  const { lines } = await readLog(place.database, admin.ctx, {
    from: null,
    to: null,
    action: null,
    before: null,
  })
  const about = lines.filter(({ action }) => action.startsWith('guidance.'))
  expect(about.map(({ action, subject }) => `${action} ${subject}`).toSorted()).toEqual([
    'guidance.confirmed debts',
    'guidance.kept debts',
    'guidance.national debts',
  ])
})
