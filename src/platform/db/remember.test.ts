import { expect, test } from 'vitest'
import { asAreaToSave, drawAreas, listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import { whoHolds } from '#capabilities/accounts/service.ts'
import { aPerson } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { remembered } from './remember.ts'

const square = {
  type: 'Polygon',
  coordinates: [
    [
      [4.6, 52.3],
      [4.7, 52.3],
      [4.7, 52.4],
      [4.6, 52.3],
    ],
  ],
} as const

test('what is asked twice in a row is read once', async () => {
  const { database, ctx } = await aMunicipality()
  let read = 0
  const list = remembered(async (_database, _municipality, input: string) => [input, (read += 1)])
  expect(await list(database, ctx.municipality, 'a')).toEqual(['a', 1])
  expect(await list(database, ctx.municipality, 'a')).toEqual(['a', 1])
  expect(await list(database, ctx.municipality, 'b')).toEqual(['b', 2])
})

test('a change to the municipality is seen at once', async () => {
  const { database, ctx } = await aMunicipality()
  expect(await listAreas(database, ctx.municipality, ['buurt'])).toEqual([])
  const area = {
    id: 'zuid',
    level: 'buurt',
    name: 'Zuid',
    partOf: [],
    shape: square,
    schematic: true,
    year: null,
  } as const
  await drawAreas(database, ctx, { levels: ['buurt'], areas: [asAreaToSave(area)] })
  expect((await listAreas(database, ctx.municipality, ['buurt'])).map((one) => one.name)).toEqual(['Zuid'])
})

test('somebody who is signed in leaves what is remembered as it is', async () => {
  const { database, ctx } = await aMunicipality()
  const me = await aPerson({ database, ctx })
  const remembers = await listThemes(database, ctx.municipality, undefined)
  await whoHolds(database, ctx, { token: me.cookie.replace('sessie=', '') })
  expect(await listThemes(database, ctx.municipality, undefined)).toBe(remembers)
})

test('each municipality has its own', async () => {
  const [one, other] = [await aMunicipality(), await aMunicipality()]
  const list = remembered(async (_database, municipality) => [municipality])
  expect(await list(one.database, one.ctx.municipality, null)).toEqual([one.ctx.municipality])
  expect(await list(other.database, other.ctx.municipality, null)).toEqual([other.ctx.municipality])
})

test('what failed is asked again', async () => {
  const { database, ctx } = await aMunicipality()
  let asked = 0
  const list = remembered(async () => {
    asked += 1
    if (asked === 1) throw new Error('not now')
    return [asked]
  })
  await expect(list(database, ctx.municipality, null)).rejects.toThrow('not now')
  expect(await list(database, ctx.municipality, null)).toEqual([2])
})

test('nobody can change what others get', async () => {
  const { database, ctx } = await aMunicipality()
  const themes = await listThemes(database, ctx.municipality, undefined)
  expect(() => themes.pop()).toThrow(TypeError)
})
