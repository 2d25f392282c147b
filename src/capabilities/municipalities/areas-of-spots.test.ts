import { expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { areasOfSpots, asAreaToSave, drawAreas } from './service.ts'

type Spots = Parameters<typeof areasOfSpots>[1]

const look = useCase<Spots, { areas: string[]; area_name: string | null }[]>(
  { name: 'test.areasOfSpots', may: () => true, records: null },
  areasOfSpots,
)

/** A square of a tenth of a degree, from its south-west corner. */
function square(id: string, lon: number, lat: number) {
  const ring = [
    [lon, lat],
    [lon + 0.1, lat],
    [lon + 0.1, lat + 0.1],
    [lon, lat + 0.1],
    [lon, lat],
  ] as const
  const shape = { type: 'Polygon', coordinates: [ring] } as const
  return asAreaToSave({ id, level: 'buurt', name: id, partOf: [], shape, schematic: true, year: null })
}

test('each spot lies in its own area, alone and together with others; one without a place in none', async () => {
  const { database, ctx } = await aMunicipality()
  const areas = [square('west', 4.5, 52.3), square('oost', 4.7, 52.3), square('noord', 4.5, 52.5)]
  await drawAreas(database, ctx, { levels: ['buurt'], areas })
  const spots = {
    west: { lat: 52.35, lon: 4.55 },
    oost: { lat: 52.35, lon: 4.75 },
    noord: { lat: 52.55, lon: 4.55 },
    nowhere: { lat: null, lon: null },
    outside: { lat: 52.35, lon: 4.65 },
  }
  const found = { west: 'west', oost: 'oost', noord: 'noord', nowhere: null, outside: null }
  const together = await look(database, ctx, Object.values(spots))
  expect(together.map((one) => one.area_name)).toEqual(Object.values(found))
  for (const name of ['west', 'oost', 'noord', 'nowhere', 'outside'] as const) {
    const [alone] = await look(database, ctx, [spots[name]])
    expect(alone!.area_name).toBe(found[name])
  }
})
