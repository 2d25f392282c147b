import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { importActivities } from '#capabilities/activities/index.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aCommandLine } from '#testing/command-line.ts'
import type { CommandLine } from '#testing/command-line.ts'
import { aMunicipality } from '#testing/test-database.ts'

const geojson = (code: string, digits: string) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [0, 1].map((n) => ({
      type: 'Feature',
      properties: {
        buurtcode: `${code}0${n}`,
        buurtnaam: `Buurt ${n}`,
        gemeentecode: `GM${digits}`,
        jaar: 2024,
      },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [4.62 + n / 100, 52.375],
            [4.63 + n / 100, 52.375],
            [4.63 + n / 100, 52.385],
            [4.62 + n / 100, 52.385],
            [4.62 + n / 100, 52.375],
          ],
        ],
      },
    })),
  })

let city: Awaited<ReturnType<typeof aMunicipality>>
let line: CommandLine

beforeAll(async () => {
  city = await aMunicipality()
  line = await aCommandLine(city)
})

const inMunicipality = () =>
  publicQuery((reading) =>
    sql`select area_name, areas from published.activity where municipality_id = ${reading.municipality}`.execute(
      reading.db,
    ),
  )(city.database, city.ctx.municipality, undefined)

test('own areas from a file, all or nothing, each refusal with its line', async () => {
  const digits = city.ctx.municipality.slice(2)
  const code = `BU${digits}01`
  const define = (...lines: string[]) =>
    line
      .file('eigen.csv', lines)
      .then((name) => line.samenspel('areas', 'define', name, '--municipality', city.ctx.municipality))

  const early = await define('gebied;naam;buurt', `west;West;${code}00`)
  expect(early).toMatchObject({ code: 2 })
  expect(early.said[0]).toMatch(`knows no buurt ${code}00`)

  const rows = [anActivity()]
  await importActivities(city.database, city.ctx, { source: 'test', rows })
  await line.file('buurten.geojson', [geojson(code, digits)])
  expect((await line.samenspel('areas', 'import', 'buurten.geojson')).code).toBe(0)

  expect(
    await define('gebied;naam;buurt', `west;West;${code}00`, `west;West;${code}01`, `oost;Oost;${code}01`),
  ).toEqual({ code: 0, said: [expect.stringMatching(/^2 areas of .* defined\.$/)] })

  // What lay there already is told in which areas it lies now.
  const { rows: found } = await inMunicipality()
  expect(found).toEqual([{ area_name: 'Buurt 0', areas: expect.arrayContaining([`${code}00`, 'west']) }])

  const wrong = await define(
    'gebied;naam;vanaf;buurt',
    `west;West;;${code}00`,
    `West!;West;;${code}00`,
    `west;Anders;;${code}01`,
    `oost;Oost;morgen;${code}01`,
    `oost;Oost;;Vogelenbuurt`,
    `west;West;;${code}00`,
  )
  expect(wrong.code).toBe(2)
  expect(wrong.said.map((sentence) => sentence.slice(0, 7))).toEqual([
    'Line 3:',
    'Line 4:',
    'Line 5:',
    'Line 6:',
    'Line 7:',
    'Nothing',
  ])
  expect((await define('gebied;naam')).said[0]).toBe('Line 1: the first row does not name the column buurt.')
})
