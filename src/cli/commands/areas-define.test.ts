import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { importActivities } from '#capabilities/activities/index.ts'
import { capabilities } from '#capabilities/index.ts'
import { readConfig } from '#platform/config/config.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aMunicipality, wednesday } from '#testing/test-database.ts'
import { runProgram } from '../program.ts'

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
let folder: string

beforeAll(async () => {
  city = await aMunicipality()
  folder = await mkdtemp(join(tmpdir(), 'samenspel-areas-'))
})

async function samenspel(...args: string[]): Promise<{ code: number; said: string[] }> {
  const said: string[] = []
  const read = readConfig({})
  if (!read.ok) throw new Error(read.sentences.join(' '))
  const deps = {
    config: read.config,
    database: city.database,
    capabilities,
    clock: () => wednesday,
    running: false,
  }
  const io = { out: (line: string) => said.push(line), note: (line: string) => said.push(line) }
  const never = async () => 1 as const
  const whole = { ...io, cwd: folder, signal: new AbortController().signal }
  const code = await runProgram(args, io, (run) => run(whole, deps), { start: never, doctor: never })
  return { code, said }
}

async function file(name: string, lines: readonly string[]): Promise<string> {
  await writeFile(join(folder, name), lines.join('\n'))
  return name
}

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
    file('eigen.csv', lines).then((name) =>
      samenspel('areas', 'define', name, '--municipality', city.ctx.municipality),
    )

  const early = await define('gebied;naam;buurt', `west;West;${code}00`)
  expect(early).toMatchObject({ code: 2 })
  expect(early.said[0]).toMatch(`has no buurt ${code}00`)

  const rows = [anActivity()]
  await importActivities(city.database, city.ctx, { source: 'test', rows })
  await file('buurten.geojson', [geojson(code, digits)])
  expect((await samenspel('areas', 'import', 'buurten.geojson')).code).toBe(0)

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
  expect(wrong.said.map((line) => line.slice(0, 7))).toEqual([
    'Line 3:',
    'Line 4:',
    'Line 5:',
    'Line 6:',
    'Line 7:',
    'Nothing',
  ])
  expect((await define('gebied;naam')).said[0]).toBe('Line 1: the first row does not name the column buurt.')
})
