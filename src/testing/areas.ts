import type { Ring } from '#platform/geo/shape.ts'
import { asAreaToSave, drawAreas } from '#capabilities/municipalities/index.ts'
import type { aMunicipality } from './test-database.ts'

const corners: Ring = [
  [4.61, 52.37],
  [4.63, 52.37],
  [4.63, 52.39],
  [4.61, 52.39],
  [4.61, 52.37],
]

/** Draws the area West, with the neighbourhood Het Hof in it. */
export async function drawWest({
  database,
  ctx,
}: Pick<Awaited<ReturnType<typeof aMunicipality>>, 'database' | 'ctx'>): Promise<void> {
  const drawn = { shape: { type: 'Polygon', coordinates: [corners] }, schematic: true, year: null } as const
  const areas = [
    asAreaToSave({ ...drawn, id: 'west', level: 'gebied', name: 'West', partOf: [] }),
    asAreaToSave({ ...drawn, id: 'hof', level: 'buurt', name: 'Het Hof', partOf: ['west'] }),
  ]
  await drawAreas(database, ctx, { levels: ['gebied', 'buurt'], areas })
}
