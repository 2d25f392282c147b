import { beforeAll, describe, expect, test } from 'vitest'
import { boundsOf } from '#platform/geo/shape.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { defineAreas, keepCbsAreas, redrawAreas } from './areas.ts'
import { nameAreasOfToday } from './own-areas/service.ts'
import type { CbsArea } from './geojson/area.ts'
import { listAreas } from './service.ts'

const operator = { kind: 'operator' } as const
let city: Awaited<ReturnType<typeof aMunicipality>>
/** The digits that CBS puts in every code of this municipality. */
let digits: string

beforeAll(async () => {
  city = await aMunicipality()
  digits = city.ctx.municipality.slice(2)
})

/** A square of a hundredth of a degree, the nth to the east of Haarlem's Leidseplein. */
function square(code: string, n: number, given: Partial<CbsArea> = {}): CbsArea {
  const [west, south] = [4.62 + n / 100, 52.375]
  const [east, north] = [west + 0.01, south + 0.01]
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as [number, number][]
  const shape = { type: 'MultiPolygon' as const, coordinates: [[corners]] }
  const level = code.startsWith('BU') ? 'buurt' : 'wijk'
  return {
    code,
    level,
    year: 2024,
    name: `${level} ${n}`,
    municipalityCode: city.ctx.municipality,
    water: false,
    shape,
    bounds: boundsOf(shape),
    ...given,
  }
}

const buurt = (n: number) => `BU${digits}010${n}`

async function named(level: 'buurt' | 'gebied') {
  const areas = await listAreas(city.database, city.ctx.municipality, [level])
  return areas
    .map(({ id, name, partOf }) => ({ id, name, partOf }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

describe('areas of CBS', () => {
  test('are kept once, changed when CBS changed them, and shown after they are drawn', async () => {
    const areas = [square(`WK${digits}01`, 0), square(buurt(0), 0), square(buurt(1), 1)]
    expect(await keepCbsAreas(city.database, operator, areas)).toBe(3)
    expect(await keepCbsAreas(city.database, operator, areas)).toBe(0)
    const renamed = areas.with(2, square(buurt(1), 1, { name: 'Leidsebuurt' }))
    expect(await keepCbsAreas(city.database, operator, renamed)).toBe(1)
    await redrawAreas(city.database, city.ctx, undefined)
    expect(await named('buurt')).toEqual([
      { id: buurt(0), name: 'buurt 0', partOf: [`WK${digits}01`] },
      { id: buurt(1), name: 'Leidsebuurt', partOf: [`WK${digits}01`] },
    ])
  })

  test('of the newest year win, also when an older year comes later', async () => {
    const newest = [square(buurt(0), 0, { year: 2025, name: 'Nieuw' }), square(buurt(1), 1, { year: 2025 })]
    await keepCbsAreas(city.database, operator, newest)
    await keepCbsAreas(city.database, operator, [square(buurt(2), 2, { year: 2023 })])
    await redrawAreas(city.database, city.ctx, undefined)
    expect((await named('buurt')).map(({ name }) => name)).toEqual(['Nieuw', 'buurt 1'])
  })
})

describe("a municipality's own areas", () => {
  test('cover several buurten, and a buurt may lie in several', async () => {
    const { unknown } = await defineAreas(city.database, city.ctx, [
      { id: 'west', name: 'West', from: '2026-01-01', neighbourhoods: [buurt(0), buurt(1)] },
      { id: 'oost', name: 'Oost', from: '2026-01-01', neighbourhoods: [buurt(1)] },
    ])
    expect(unknown).toEqual([])
    expect(await named('gebied')).toEqual([
      { id: 'oost', name: 'Oost', partOf: [] },
      { id: 'west', name: 'West', partOf: [] },
    ])
    expect((await named('buurt')).at(-1)!.partOf).toEqual(expect.arrayContaining(['west', 'oost']))
  })

  test('with a buurt that is not there change nothing', async () => {
    const before = await named('gebied')
    const { unknown } = await defineAreas(city.database, city.ctx, [
      { id: 'west', name: 'Anders', from: '2026-01-01', neighbourhoods: [buurt(0), 'BU99999999'] },
    ])
    expect(unknown).toEqual(['BU99999999'])
    expect(await named('gebied')).toEqual(before)
  })

  test('get a new name on the day it begins, and keep the old one in the books', async () => {
    const covered = { id: 'oost', neighbourhoods: [buurt(1)] }
    await defineAreas(city.database, city.ctx, [{ ...covered, name: 'Oosterkwartier', from: '2026-12-01' }])
    expect((await named('gebied'))[0]!.name).toBe('Oost')
    expect(await nameAreasOfToday(city.database, city.ctx, undefined)).toEqual({ named: 0 })
    const december = { ...city.ctx, now: new Date('2026-12-01T00:05:00+01:00') }
    expect(await nameAreasOfToday(city.database, december, undefined)).toEqual({ named: 1 })
    expect((await named('gebied'))[0]!.name).toBe('Oosterkwartier')
  })
})
