import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AreaItem, ReadAreasOptions } from './read-areas.ts'
import type { Source } from './read.ts'
import { geojsonMessages as english } from './messages.en.ts'
import { geojsonMessages as dutch } from './messages.nl.ts'
import { sentenceFor } from './problems.ts'
import { readAreas } from './read-areas.ts'

const ring = [
  [4.62, 52.37],
  [4.64, 52.37],
  [4.64, 52.38],
  [4.62, 52.37],
]
const buurt = (code: string, coordinates: unknown = [ring], more: object = {}): object => ({
  type: 'Feature',
  properties: { buurtcode: code, buurtnaam: code, ...more },
  geometry: { type: 'Polygon', coordinates },
})

async function* bytesOf(...features: unknown[]): AsyncGenerator<Uint8Array> {
  yield Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }))
}

async function readAll(source: Source, options?: ReadAreasOptions): Promise<AreaItem[]> {
  const items: AreaItem[] = []
  for await (const item of readAreas(source, options)) items.push(item)
  return items
}

const sentencesOf = (items: readonly AreaItem[], messages = dutch): string[] =>
  items.flatMap((item) => ('problem' in item ? [sentenceFor(messages, item)] : []))

test('good areas are kept and bad ones are named by number and code', async () => {
  const open = ring.slice(0, 3).concat([[4.62, 52.371]])
  const items = await readAll(bytesOf(buurt('BU03920303'), buurt('BU03920304', [open]), 12), { year: 2024 })
  expect(items[0]).toMatchObject({ number: 1, area: { code: 'BU03920303', year: 2024 } })
  expect(sentencesOf(items)).toEqual([
    'Vlak 2 (BU03920304): de buitenste lijn is niet gesloten. Sluit de lijn: het laatste punt is gelijk aan het eerste.',
    'Vlak 3: dit is geen "Feature" met eigenschappen en een vlak. Laat het weg of maak het bestand opnieuw.',
  ])
  expect(sentencesOf(items, english)[0]).toBe(
    'Area 2 (BU03920304): the outer line is not closed. Close the line: its last point equals its first.',
  )
})

test('the second area with the same code and year is refused, another year is not', async () => {
  const items = await readAll(
    bytesOf(buurt('BU03920303', [ring], { jaar: 2023 }), buurt('BU03920303'), buurt('BU03920303')),
    { year: 2024 },
  )
  expect(items.map((item) => ('area' in item ? item.area.year : item.problem.kind))).toEqual([
    2023,
    2024,
    'duplicate',
  ])
  expect(sentencesOf(items)[0]).toContain('bij vlak 2')
})

test('the year is taken from the name of the file, else the sentence says how to give it', async () => {
  expect(await readAll(bytesOf(buurt('BU03920303')), { fileName: 'buurten_2023.geojson' })).toMatchObject([
    { area: { year: 2023 } },
  ])
  expect(sentencesOf(await readAll(bytesOf(buurt('BU03920303'))))[0]).toContain('--year 2024')
})

test('TopoJSON is refused with how to convert it', async () => {
  async function* topology(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"type":"Topology","objects":{},"arcs":[]}')
  }
  expect(sentencesOf(await readAll(topology()))[0]).toMatch(/^Dit is TopoJSON.*topo2geo/)
})

const data = process.env['SAMENSPEL_TEST_DATA']
const geo = data ? join(data, 'geo') : ''
describe.skipIf(!data)(
  'the real files of CBS and PDOK (in the folder that SAMENSPEL_TEST_DATA names)',
  () => {
    test.each([
      ['haarlem_buurten_2024_simplified.geojson', 111],
      ['haarlem_buurten_2024_simplified_rd.geojson', 111],
      ['haarlem_wijken_2024_simplified.geojson', 21],
      ['kennemerland_wijken_2024_simplified.geojson', 61],
      ['nl_buurten_2024_simplified.geojson', 14_566],
      ['nl_gemeenten_2022_cbs_generalised.geojson', 345],
    ])('%s gives all of its %i areas', async (file, count) => {
      expect(existsSync(join(geo, file))).toBe(true)
      const items = await readAll(join(geo, file))
      expect(sentencesOf(items)).toEqual([])
      expect(items).toHaveLength(count)
    })

    test('the same buurten in RD and in degrees lie in the same place to a metre and a half', async () => {
      const [degrees, rd] = await Promise.all(
        ['', '_rd'].map((end) => readAll(join(geo, `haarlem_buurten_2024_simplified${end}.geojson`))),
      )
      const edges = (items: readonly AreaItem[]): number[] =>
        items.flatMap((item) => ('area' in item ? Object.values(item.area.bounds) : []))
      const others = edges(rd!)
      expect(Math.max(...edges(degrees!).map((edge, i) => Math.abs(edge - others[i]!)))).toBeLessThan(0.00002)
    })

    test('hand-drawn areas without a code are refused one by one', async () => {
      const sentences = sentencesOf(await readAll(join(geo, 'openstad_participation_areas.geojson')))
      expect(sentences).toHaveLength(9)
      expect(sentences[8]).toMatch(/^Vlak 9: er staat geen CBS-code bij/)
    })

    test('TopoJSON is refused', async () => {
      const items = await readAll(join(geo, 'nl_gemeenten_2015_q1e3.topojson'))
      expect(items).toMatchObject([{ number: null, problem: { kind: 'topojson' } }])
    })
  },
)
