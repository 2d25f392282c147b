import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '#platform/project.ts'
import { dataFolder, ended, environmentOf, samenspel, serve, startSamenspel } from '#testing/processes.ts'
import type { Served } from '#testing/processes.ts'
import { spawnSync } from 'node:child_process'

const folder = dataFolder()
const example = join(projectFolder, 'src/capabilities/activities/csv/voorbeeld.csv')
let server: Served

beforeAll(async () => {
  server = await serve(folder)
}, 60_000)
afterAll(async () => {
  await server.stop()
})

describe('a command beside a running server', () => {
  test('hands its work over, and the pages show it', async () => {
    expect(samenspel(folder, 'municipality', 'add', 'GM0392', 'Haarlem', '--host', 'localhost').code).toBe(0)
    const imported = samenspel(folder, 'import', 'activities', example, '--json')
    expect(JSON.parse(imported.out)).toMatchObject({ imported: 4, refused: 0 })
    // The server looks for new municipalities every five seconds.
    await new Promise((resolve) => setTimeout(resolve, 5200))
    const answer = (await (await fetch(`${server.url}/api/v1/initiatieven`)).json()) as { totaal: number }
    expect(answer.totaal).toBeGreaterThan(0)
  }, 30_000)

  test('says what is wrong with a file, and changes nothing', () => {
    const missing = samenspel(folder, 'import', 'activities', 'er-is-geen-bestand.csv')
    expect(missing.code).toBe(2)
    expect(missing.note).toContain('There is no file')
  })

  test('a second server on the same folder stops with a sentence', () => {
    const second = spawnSync(process.execPath, [join(projectFolder, 'dist/main.js')], {
      env: environmentOf(folder, { PORT: '0' }),
      encoding: 'utf8',
      timeout: 20_000,
    })
    expect(second.status).toBeGreaterThan(0)
    expect(second.stderr).toContain('in use by process')
    expect(second.stderr).not.toContain('    at ')
  })
})

test('what was handed over is there after a stop and a start', async () => {
  await server.stop()
  server = await serve(folder)
  const answer = (await (await fetch(`${server.url}/api/v1/initiatieven`)).json()) as { totaal: number }
  expect(answer.totaal).toBeGreaterThan(0)
}, 60_000)

test('two imports at once without a server: one waits its turn or is told, and nothing is lost', async () => {
  const own = dataFolder()
  expect(samenspel(own, 'municipality', 'add', 'GM0392', 'Haarlem').code).toBe(0)
  const codes = await Promise.all(
    [1, 2].map(() => ended(startSamenspel(own, 'import', 'activities', example))),
  )
  expect(codes).toContain(0)
  const again = samenspel(own, 'import', 'activities', example, '--json')
  expect(JSON.parse(again.out)).toMatchObject({ imported: 0, unchanged: 4 })
}, 60_000)

test('a wrong setting stops the start with a sentence that names it', () => {
  const wrong = spawnSync(process.execPath, [join(projectFolder, 'dist/main.js')], {
    env: environmentOf(dataFolder(), { PORT: 'drieduizend' }),
    encoding: 'utf8',
  })
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('PORT')
})

const data = process.env['SAMENSPEL_TEST_DATA']

describe.skipIf(!data)('the real files of CBS (SAMENSPEL_TEST_DATA)', () => {
  const own = dataFolder()
  const importing = (name: string) => {
    const said = samenspel(own, 'areas', 'import', join(data!, 'geo', name), '--json')
    return JSON.parse(said.out) as { imported: number; unchanged: number; refused: number }
  }

  test.each([
    ['haarlem_buurten_2024_simplified.geojson', 111, 0],
    ['haarlem_wijken_2024_simplified.geojson', 21, 0],
    ['kennemerland_wijken_2024_simplified.geojson', 61, 0],
    ['nl_gemeenten_2022_cbs_generalised.geojson', 345, 0],
    ['nl_buurten_2024_simplified.geojson', 14_566, 0],
    ['haarlem_buurten_2024_simplified_rd.geojson', 111, 0],
    ['openstad_participation_areas.geojson', 0, 9],
  ])(
    '%s: %i are kept, %i refused, and again changes nothing',
    (name, kept, refused) => {
      const first = importing(name)
      expect([first.imported + first.unchanged, first.refused]).toEqual([kept, refused])
      expect(importing(name)).toMatchObject({ imported: 0, unchanged: kept, refused })
    },
    60_000,
  )

  test('a broken ring and an unknown code are refused by number, and the others kept', () => {
    const file = join(projectFolder, 'node_modules/.cache/samenspel/broken_2024.geojson')
    const text = readFileSync(join(data!, 'geo/haarlem_wijken_2024_simplified.geojson'), 'utf8')
    const collection = JSON.parse(text) as {
      features: {
        geometry: { coordinates: unknown[][][] }
        id?: string
        properties: Record<string, string>
      }[]
    }
    // The fourth is a Polygon: without its last position its outer line is open.
    collection.features[3]!.geometry.coordinates[0]!.pop()
    delete collection.features[7]!.id
    collection.features[7]!.properties = { naam: 'zonder code' }
    writeFileSync(file, JSON.stringify(collection))
    const said = samenspel(own, 'areas', 'import', file, '--json')
    expect(JSON.parse(said.out)).toMatchObject({ refused: 2 })
    expect(said.note).toMatch(/Area 4\b/)
    expect(said.note).toMatch(/Area 8\b/)
  })
})
