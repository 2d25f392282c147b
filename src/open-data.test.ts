import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { projectFolder } from '#platform/project.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

let site: TestApp
let served: TestApp
let place: Awaited<ReturnType<typeof aMunicipality>>

beforeAll(async () => {
  place = await aMunicipality()
  const { database, ctx } = place
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

interface OpenApi {
  components: { schemas: Record<string, { required: string[] }> }
}

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
    initiatief: { naam: 'Het Badhuis', slug: initiatief.slug },
    rooster: {
      eersteStart: '2026-11-04T09:00:00.000Z',
      eersteEind: '2026-11-04T11:00:00.000Z',
      herhaling: 'FREQ=WEEKLY;BYDAY=WE',
      tijdzone: 'Europe/Amsterdam',
    },
    welkom: { ontvangst: 'De gastvrouw zit bij het raam.' },
  })
  expect(await json(`/api/v1/initiatieven/${initiatief.slug}`)).toMatchObject({
    naam: 'Het Badhuis',
    fase: 'loopt',
    ruimteVoorNieuwkomers: 'welkom',
    verhaal: '',
  })
  expect(await json('/api/v1/initiatieven?q=badhuis')).toMatchObject({ totaal: 1 })
})

test('dates over the change of the clock are in UTC, an hour apart', async () => {
  const { resultaten } = (await json('/api/v1/activiteiten?q=koffie')) as unknown as {
    resultaten: { id: string }[]
  }
  const { datums } = (await json(`/api/v1/activiteiten/${resultaten[0]!.id}`)) as unknown as {
    datums: { start: string }[]
  }
  const starts = datums.map((one) => one.start)
  expect(starts).toContain('2027-03-24T09:00:00.000Z')
  expect(starts).toContain('2027-03-31T08:00:00.000Z')
})

describe('pages of a list', () => {
  const links = async (query: string) =>
    (await site.get(`/api/v1/activiteiten?${query}`)).headers.get('link') ?? ''

  test('lead to each other, with the same question', async () => {
    expect(await links('perPagina=1&pagina=2&van=2026-11-25')).toBe(
      ['first', 'last', 'prev', 'next']
        .map((rel, index) => {
          const page = [1, 3, 1, 3][index]
          return `</api/v1/activiteiten?perPagina=1&pagina=${page}&van=2026-11-25>; rel="${rel}"`
        })
        .join(', '),
    )
    expect(await links('perPagina=1')).not.toContain('prev')
    expect(await links('perPagina=1&pagina=3')).not.toContain('next')
  })

  test.each(['activiteiten', 'initiatieven'])('past the last one %s are still counted', async (list) => {
    const first = await json(`/api/v1/${list}`)
    const past = await json(`/api/v1/${list}?pagina=9`)
    expect(past).toMatchObject({ totaal: first['totaal'], resultaten: [] })
    expect((await site.get(`/api/v1/${list}?pagina=9`)).headers.get('link')).toContain('rel="prev"')
  })
})

describe('every answer of the API, whatever happens', () => {
  const carries = ({ headers }: Response) => [
    headers.get('api-version'),
    headers.get('access-control-allow-origin'),
  ]

  test('says its version and may be read from any site', async () => {
    const tag = (await site.get('/api/v1/activiteiten')).headers.get('etag')!
    const answers = await Promise.all([
      site.get('/api/v1/activiteiten'),
      site.get('/api/v1/activiteiten', { headers: { 'if-none-match': tag } }),
      site.get('/api/v1/activiteiten', { method: 'HEAD' }),
      site.get('/api/v1/activiteiten', { method: 'OPTIONS' }),
      site.get('/api/v1/activiteiten', { method: 'POST', body: '{}' }),
      site.get('/api/v1/activiteiten', { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } }),
      site.get('/api/v1/activiteiten?pagina=x'),
      site.get('/api/v1/activiteiten/'),
      site.get('/api/v1/openapi.json'),
      site.get('/api/v1'),
      site.get('/api/nergens'),
    ])
    const statuses = answers.map((answer) => answer.status)
    expect(statuses).toEqual([200, 304, 200, 204, 405, 403, 400, 404, 200, 302, 404])
    for (const answer of answers) expect(carries(answer)).toEqual(['1.0.0', '*'])
    for (const answer of answers.filter(({ status }) => status >= 400)) {
      expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      const problem = (await answer.json()) as { status: number; title: string; detail: string }
      expect(problem.status).toBe(answer.status)
      expect(problem.detail).toMatch(/\w+ \w+/)
    }
  })

  test('a wrong method is told which ones work', async () => {
    const answer = await site.get('/api/v1/initiatieven', { method: 'PUT', body: '{}' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
  })

  test('who asks too often, or a city that is not here, is told so as a problem', async () => {
    const strict = await aTestApp(place, { SAMENSPEL_RATE: '1' })
    await strict.get('/api/v1/initiatieven')
    const refused = await strict.get('/api/v1/initiatieven')
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    await aMunicipality()
    const other = await aTestApp(place)
    const nobody = await other.app.request('http://nergens.example/api/v1/activiteiten')
    expect(nobody.status).toBe(404)
    for (const answer of [refused, nobody]) {
      expect(carries(answer)).toEqual(['1.0.0', '*'])
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
  })

  test('a choice of language in the address is not for programs', async () => {
    const answer = await site.get('/api/v1/activiteiten?taal=en')
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([400, null])
  })
})

test.each([
  '/api/v1/activiteiten/000000000000',
  '/api/v1/activiteiten/x',
  '/api/v1/initiatieven/niemand',
  '/api/v1/initiatieven/%00',
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

describe('openapi.json', () => {
  test('names every operation', async () => {
    const { paths } = (await json('/api/v1/openapi.json')) as unknown as { paths: object }
    expect(Object.keys(paths).toSorted()).toEqual([
      '/activiteiten',
      '/activiteiten/{id}',
      '/gesprekken/cijfers',
      '/initiatieven',
      '/initiatieven/{slug}',
    ])
  })

  test('an answer is what its schema says', async () => {
    const document = (await json('/api/v1/openapi.json')) as unknown as OpenApi
    const names = Object.keys(document.components.schemas)
    expect(names.toSorted()).toEqual([
      'Activiteit',
      'ActiviteitInLijst',
      'CijferInWerkdagen',
      'CijferNagekomen',
      'CijfersVanGesprekken',
      'Initiatief',
      'InitiatiefMetVerhaal',
      'PlaatsVanActiviteit',
      'PlaatsVanInitiatief',
      'Problem',
      'Rooster',
    ])
    const { resultaten } = (await json('/api/v1/activiteiten')) as unknown as { resultaten: { id: string }[] }
    const one = await json(`/api/v1/activiteiten/${resultaten[0]!.id}`)
    expect(Object.keys(one)).toEqual(document.components.schemas['Activiteit']!.required)
    expect(Object.keys(resultaten[0]!)).toEqual(document.components.schemas['ActiviteitInLijst']!.required)
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
