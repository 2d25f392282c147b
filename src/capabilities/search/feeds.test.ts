import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

let site: TestApp

beforeAll(async () => {
  const place = await aMunicipality({ name: 'Proefstad' })
  const elsewhere = { name: 'De Brug', address: null, postcode: null, spot: { lat: 52.4, lon: 4.65 } }
  const nowhere = { ...elsewhere, spot: null }
  const cancelled = {
    start: '2026-11-05T10:00',
    end: null,
    rule: 'FREQ=WEEKLY;BYDAY=TH',
    except: ['2026-12-31'],
    cancelled: ['2026-12-03'],
  }
  const rows = [
    anActivity(),
    anActivity({ title: 'Wandelclub', themes: ['bewegen'], place: elsewhere, initiative: 'De Brug' }),
    anActivity({ title: 'Leesgroep; met thee', place: nowhere, initiative: 'De Brug', costCents: 250 }),
    anActivity({ title: 'Koor', place: nowhere, initiative: 'De Brug', schedule: cancelled }),
  ]
  await importActivities(place.database, place.ctx, { source: 'test', rows })
  site = await aTestApp(place)
})

const json = async (path: string) => (await site.get(path)).json()
const eventsOf = async (path: string) =>
  new ICAL.Component(ICAL.parse(await (await site.get(path)).text())).getAllSubcomponents('vevent')

describe('the list as a calendar', () => {
  test('holds whole series, which a real calendar reads', async () => {
    const series = (await eventsOf('/activiteiten.ics'))
      .map((one) => new ICAL.Event(one))
      .filter((event) => !event.isRecurrenceException())
    expect(series.map((event) => event.summary).toSorted()).toEqual([
      'Koffie met de krant',
      'Koor',
      'Leesgroep; met thee',
      'Wandelclub',
    ])
    expect(series.every((event) => event.isRecurring())).toBe(true)
  })

  test('knows what is skipped and what is cancelled', async () => {
    const events = await eventsOf('/activiteiten.ics?q=koor')
    expect(events.map((one) => one.getFirstPropertyValue('status'))).toEqual([null, 'CANCELLED'])
    expect(String(events[0]!.getFirstPropertyValue('exdate'))).toBe('2026-12-31T10:00:00')
  })

  test('is called by the question in words, and its file as well', async () => {
    const answer = await site.get('/activiteiten.ics?q=koffie&weekdag=wo&dagdeel=ochtend&gratis=ja')
    const name = 'Activiteiten: koffie, woensdag, ochtend, gratis'
    expect((await answer.text()).replaceAll('\r\n ', '')).toContain(
      `X-WR-CALNAME:${name.replaceAll(',', String.raw`\,`)} – Samenspel Proefstad`,
    )
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="activiteiten-koffie-woensdag-ochtend-gratis.ics"',
    )
  })

  test('is the same file as long as nothing changes, so that it need not be sent again', async () => {
    const { headers } = await site.get('/activiteiten.ics')
    const again = await site.get('/activiteiten.ics', { headers: { 'if-none-match': headers.get('etag')! } })
    expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'max-age=300'])
  })
})

test('on a map it has longitude first; what has no place is counted', async () => {
  const { features, zonderPlek } = (await json('/activiteiten.geojson')) as {
    features: { geometry: { coordinates: number[] }; properties: { titel: string } }[]
    zonderPlek: number
  }
  expect(features.map((one) => [one.properties.titel, ...one.geometry.coordinates]).toSorted()).toEqual([
    ['Koffie met de krant', 4.6231, 52.3803],
    ['Wandelclub', 4.65, 52.4],
  ])
  expect(zonderPlek).toBe(2)
})

test('as a table it has the columns of the contract, quoted where needed', async () => {
  const answer = await site.get('/activiteiten.csv?q=leesgroep')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  const [head, line] = bytes.subarray(3).toString().split('\r\n')
  expect(head).toMatch(/^id;initiatief;activiteit;beschrijving;themas;/)
  expect(line).toContain('De Brug;"Leesgroep; met thee"')
})

describe('what is taken along', () => {
  test('is what the page shows', async () => {
    expect(await json('/activiteiten.json?gratis=ja&thema=bewegen')).toMatchObject({
      naam: 'Activiteiten: bewegen, gratis',
      totaal: 1,
      resultaten: [{ titel: 'Wandelclub' }],
    })
  })

  test('holds all of it, also for who stands on a further page', async () => {
    expect(await json('/activiteiten.json?pagina=3&weergave=kaart')).toMatchObject({ totaal: 4 })
  })

  test('looks further where the page does, and says how far', async () => {
    expect(await json('/activiteiten.json?nabij=52.3803,4.6411&straal=500&pagina=2')).toMatchObject({
      naam: 'Activiteiten bij jou in de buurt: 2 kilometer',
      totaal: 1,
    })
  })

  test('speaks the language that was chosen', async () => {
    const answer = await site.get('/activiteiten.json?gratis=ja', { headers: { cookie: 'taal=en' } })
    expect(await answer.json()).toMatchObject({ naam: 'Activities: free' })
    expect(answer.headers.get('vary')).toContain('Cookie')
  })
})

describe('a question that cannot be read', () => {
  test.each(['json', 'geojson'])('is a problem with every error, as %s', async (extension) => {
    const answer = await site.get(`/activiteiten.${extension}?van=x&straal=ver`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      400,
      'application/problem+json; charset=utf-8',
    ])
    expect(await answer.json()).toMatchObject({
      errors: [
        { in: 'query', name: 'van', reason: expect.stringContaining('Kies een datum') },
        { in: 'query', name: 'straal', reason: expect.stringContaining('Hoe ver mag het zijn?') },
      ],
    })
  })

  test.each(['ics', 'csv'])('is said in sentences, as %s', async (extension) => {
    const answer = await site.get(`/activiteiten.${extension}?van=x&straal=ver`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'text/plain; charset=UTF-8'])
    expect((await answer.text()).trim().split('\n')).toHaveLength(2)
  })
})
