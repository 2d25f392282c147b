import { beforeAll, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import { asAreaToSave, drawAreas } from '#capabilities/municipalities/index.ts'
import { useCase } from '#platform/db/doors.ts'
import type { AddressBook } from '#platform/http/house.ts'
import { anActivity, initiativeFacts } from '#testing/an-activity.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { findPlace } from './places.ts'

let town: Awaited<ReturnType<typeof aMunicipality>>
const badhuis = {
  name: 'Het Badhuis',
  address: 'Leidseplein 73, Haarlem',
  postcode: '2063',
  spot: { lat: 52.38, lon: 4.62 },
}

const keep = useCase<ReturnType<typeof initiativeFacts>[], void>(
  { name: 'test.keep', may: () => true, records: null },
  async (work, facts) => {
    await keepInitiatives(work, facts)
  },
)

const unreachable: AddressBook = async () => undefined
const unknownThere: AddressBook = async () => null

async function find(waar: string, addresses: AddressBook = unreachable) {
  const { database, ctx } = town
  return findPlace({ waar, nabij: '' }, { database, municipality: ctx.municipality, addresses })
}

beforeAll(async () => {
  town = await aMunicipality()
  const { database, ctx } = town
  const ring = [
    [4.62, 52.378],
    [4.63, 52.378],
    [4.63, 52.384],
    [4.62, 52.378],
  ] as const
  await drawAreas(database, ctx, {
    levels: ['buurt'],
    areas: [
      asAreaToSave({
        id: 'leidsebuurt',
        level: 'buurt',
        name: 'Leidsebuurt',
        partOf: [],
        shape: { type: 'Polygon', coordinates: [ring] },
        schematic: true,
        year: null,
      }),
    ],
  })
  await keep(database, ctx, [initiativeFacts({ name: 'Het Badhuis', place: badhuis })])
  await importActivities(database, ctx, {
    source: 'test',
    rows: [
      anActivity({ place: { ...badhuis, name: 'De Tuin', spot: { lat: 52.4, lon: 4.64 } } }),
      anActivity({
        title: 'Lezen',
        place: { ...badhuis, name: 'De Leeszaal', address: null, postcode: null },
      }),
    ],
  })
})

test.each(['Leidseplein', 'leidseplein 12', 'Leidseplein 12a, Haarlem', '  LEIDSEPLEIN  '])(
  'a street of ours is known without the address service (%s), in the middle of what stands there',
  async (typed) => {
    expect(await find(typed)).toEqual({ kind: 'spot', spot: { lat: 52.39, lon: 4.63 }, name: 'Leidseplein' })
  },
)

test.each(['De Tuin', 'tuin', 'de leeszaal', 'leeszaal'])('so is a building (%s)', async (typed) => {
  expect(await find(typed, unknownThere)).toMatchObject({ kind: 'spot' })
})

test('a postcode that only our own places have is known by them', async () => {
  expect(await find('2063')).toMatchObject({ kind: 'spot', name: '2063' })
  expect(await find('2063 ab')).toMatchObject({ kind: 'spot', name: '2063AB' })
  expect(await find('1012')).toEqual({ kind: 'unknown', typed: '1012', near: [], streets: 'all' })
})

test('the spot of a building of ours has its name, the spot of a visitor has none', async () => {
  const { database, ctx } = town
  const at = (nabij: string) =>
    findPlace({ waar: '', nabij }, { database, municipality: ctx.municipality, addresses: unreachable })
  expect(await at('52.40000,4.64000')).toMatchObject({ kind: 'spot', name: 'De Tuin', is: 'ours' })
  expect(await at('52.401,4.640')).toEqual({ kind: 'spot', spot: { lat: 52.401, lon: 4.64 }, name: null })
})

test('the address service goes before our own streets', async () => {
  const spot = { lat: 52.37, lon: 4.61 }
  const found = await find('Leidseplein 12', async () => ({ spot, name: 'Leidseplein 12, Haarlem' }))
  expect(found).toEqual({ kind: 'spot', spot, name: 'Leidseplein 12, Haarlem' })
})

test.each([
  ['leidsebuurd', ['Leidsebuurt']],
  ['Leidseplijn 3', ['Leidseplein']],
  ['Nergensstraat', []],
])('what looks like %s is offered: %j', async (typed, near) => {
  expect(await find(typed, unknownThere)).toEqual({ kind: 'unknown', typed, near, streets: 'all' })
})

test('when the address service does not answer, it is known that not all streets were looked through', async () => {
  expect(await find('Nergensstraat')).toMatchObject({ kind: 'unknown', streets: 'ours' })
})
