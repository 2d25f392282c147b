import { parse } from 'csv-parse/sync'
import { beforeAll, expect, test } from 'vitest'
import { keepInitiatives } from '#capabilities/initiatives/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { initiativeFacts } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import type { InitiativeFacts } from './domain.ts'

let site: TestApp

const keep = useCase<readonly InitiativeFacts[], void>(
  { name: 'test.keep', may: () => true, records: null },
  async (work, facts) => void (await keepInitiatives(work, facts)),
)

beforeAll(async () => {
  const place = await aMunicipality()
  const spot = { lat: 52.3803, lon: 4.6231 }
  await keep(place.database, place.ctx, [
    initiativeFacts({ place: { name: 'Badhuis', address: null, postcode: null, spot }, themes: ['eten'] }),
    initiativeFacts({ name: '=2+3', sentence: 'Som van buren;\nen "meer"', room: 'full' }),
    initiativeFacts({ name: 'Voorbij', phase: 'stopped' }),
  ])
  site = await aTestApp(place)
})

test('as data it is the list of the API, without what has stopped', async () => {
  expect(await (await site.get('/initiatieven.json')).json()).toMatchObject({
    totaal: 2,
    resultaten: [
      { naam: '=2+3', ruimteVoorNieuwkomers: 'vol' },
      { naam: 'Het Badhuis', fase: 'loopt' },
    ],
  })
})

test('on a map it has longitude first; what has no place is counted', async () => {
  expect(await (await site.get('/initiatieven.geojson')).json()).toMatchObject({
    zonderPlek: 1,
    features: [{ geometry: { type: 'Point', coordinates: [4.6231, 52.3803] } }],
  })
})

test('as a table a spreadsheet reads every line, and takes no name for a formula', async () => {
  const answer = await site.get('/initiatieven.csv')
  const rows = parse<Record<string, string>>(await answer.text(), {
    bom: true,
    delimiter: ';',
    columns: true,
  })
  expect(rows.map((row) => [row['naam'], row['zin'], row['ruimte']])).toEqual([
    ["'=2+3", 'Som van buren;\nen "meer"', 'vol'],
    ['Het Badhuis', 'De huiskamer van de buurt.', 'welkom'],
  ])
})

test('it follows the question of the page, and says what is wrong with it', async () => {
  expect(await (await site.get('/initiatieven.json?thema=eten')).json()).toMatchObject({ totaal: 1 })
  const wrong = await site.get('/initiatieven.json?thema=vissen&pagina=x')
  expect(wrong.status).toBe(400)
  expect(await wrong.json()).toMatchObject({ errors: [{ name: 'thema' }, { name: 'pagina' }] })
})
