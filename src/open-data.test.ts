import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { projectFolder } from '#platform/project.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

let site: TestApp
let served: TestApp

beforeAll(async () => {
  const { database, ctx } = await aMunicipality()
  const elsewhere = { name: 'De Brug', address: null, postcode: null, spot: { lat: 52.4, lon: 4.65 } }
  const rows = [
    anActivity(),
    anActivity({ title: 'Wandelclub', themes: ['bewegen'], place: elsewhere, initiative: 'De Brug' }),
    anActivity({
      title: 'Leesgroep',
      place: { ...elsewhere, spot: null },
      initiative: 'De Brug',
      costCents: 250,
    }),
  ]
  await importActivities(database, ctx, { source: 'test', rows })
  site = await aTestApp({ database, ctx })
  served = await aTestApp({ database, ctx }, { BASE_URL: 'https://samenspel.example.org' })
})

const json = async (path: string) => (await site.get(path)).json() as Promise<Record<string, never>>

describe('the list of activities as open data', () => {
  test('words, place and circle narrow it, and the distance is in metres', async () => {
    const answer = await json('/api/v1/activiteiten?q=koffie&nabij=52.3803,4.6331&straal=1500')
    expect(answer).toMatchObject({
      totaal: 1,
      resultaten: [{ titel: 'Koffie met de krant', volgendeStart: '2026-11-25T09:00:00.000Z' }],
    })
    const [found] = answer['resultaten'] as unknown as { afstandMeter: number }[]
    expect(found?.afstandMeter).toBeGreaterThan(660)
    expect(found?.afstandMeter).toBeLessThan(700)
  })

  test('pages follow each other without doubles', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((n) => json(`/api/v1/activiteiten?perPagina=1&pagina=${n}`)),
    )
    const titles = pages.flatMap((page) =>
      (page['resultaten'] as unknown as { titel: string }[]).map((one) => one.titel),
    )
    expect(titles.toSorted()).toEqual(['Koffie met de krant', 'Leesgroep', 'Wandelclub'])
  })

  test('all that is wrong is said at once, by name, with status 400', async () => {
    const answer = await site.get('/api/v1/activiteiten?straal=ver&pagina=0&van=gisteren&onbekend=1&q=a&q=b')
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const { errors } = (await answer.json()) as { errors: { name: string }[] }
    expect(errors.map((one) => one.name).toSorted()).toEqual(['onbekend', 'pagina', 'q', 'straal', 'van'])
  })

  test.each(['thema=vissen', 'gebied=parijs', 'van=2026-12-02&tot=2026-12-01', 'straal=100'])(
    '%s is refused',
    async (query) => {
      expect((await site.get(`/api/v1/activiteiten?${query}`)).status).toBe(400)
    },
  )
})

test('one activity and one initiative can be read by what the lists say of them', async () => {
  const list = (await json('/api/v1/activiteiten?q=koffie')) as unknown as {
    resultaten: { id: string; initiatief: { slug: string } }[]
  }
  const { id, initiatief } = list.resultaten[0]!
  expect(await json(`/api/v1/activiteiten/${id}`)).toMatchObject({
    titel: 'Koffie met de krant',
    herhaling: 'FREQ=WEEKLY;BYDAY=WE',
  })
  expect(await json(`/api/v1/initiatieven/${initiatief.slug}`)).toMatchObject({ naam: 'Het Badhuis' })
  expect(await json('/api/v1/initiatieven?q=badhuis')).toMatchObject({ totaal: 1 })
})

test.each([
  '/api/v1/activiteiten/000000000000',
  '/api/v1/activiteiten/x',
  '/api/v1/initiatieven/niemand',
  '/api/v1/nergens',
])('%s is not there, and says so as a problem', async (path) => {
  const answer = await site.get(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    404,
    'application/problem+json; charset=utf-8',
  ])
  expect(answer.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

describe('the list to take along', () => {
  test('as a calendar it holds whole series, which a real calendar reads', async () => {
    const answer = await site.get('/activiteiten.ics')
    expect(answer.headers.get('content-type')).toContain('text/calendar')
    const events = new ICAL.Component(ICAL.parse(await answer.text()))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
    expect(events.map((event) => event.summary).toSorted()).toEqual([
      'Koffie met de krant',
      'Leesgroep',
      'Wandelclub',
    ])
    expect(events.every((event) => event.isRecurring())).toBe(true)
  })

  test('on a map it has longitude first, and leaves out what has no place', async () => {
    const { features } = (await json('/activiteiten.geojson')) as unknown as {
      features: { geometry: { coordinates: number[] } }[]
    }
    expect(features.map((one) => one.geometry.coordinates).toSorted()).toEqual([
      [4.6231, 52.3803],
      [4.65, 52.4],
    ])
  })

  test('it follows the question of the page', async () => {
    expect(await json('/activiteiten.json?gratis=ja&thema=bewegen')).toMatchObject({
      totaal: 1,
      resultaten: [{ titel: 'Wandelclub' }],
    })
    expect(await (await site.get('/activiteiten.csv?q=leesgroep')).text()).toContain('De Brug;Leesgroep')
  })

  test('a wrong question is a problem with a sentence', async () => {
    const answer = await site.get('/activiteiten.json?van=x')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Kies een datum')
  })
})

describe('openapi.json', () => {
  test('names every operation', async () => {
    const { paths } = (await json('/api/v1/openapi.json')) as unknown as { paths: object }
    expect(Object.keys(paths).toSorted()).toEqual([
      '/activiteiten',
      '/activiteiten/{id}',
      '/initiatieven',
      '/initiatieven/{slug}',
    ])
  })

  const data = process.env['SAMENSPEL_TEST_DATA']
  test.skipIf(!data)(
    'keeps the NL API Design Rules, by their own linter (SAMENSPEL_TEST_DATA)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'samenspel-api-'))
      const file = join(folder, 'openapi.json')
      writeFileSync(file, await (await served.get('/api/v1/openapi.json')).text())
      const rules = join(data!, 'schemas/nl_api_design_rules/linter.yaml')
      const spectral = join(projectFolder, 'node_modules/.bin/spectral')
      const result = spawnSync(spectral, ['lint', '-r', rules, '--fail-severity', 'error', file], {
        encoding: 'utf8',
      })
      expect(result.stdout + result.stderr).toContain('No results')
    },
    60_000,
  )
})
