import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { keepCbsAreas, listAreas, listSettings, listThemes } from '#capabilities/municipalities/index.ts'
import { nameAreasOfToday } from '#capabilities/municipalities/own-areas/service.ts'
import { useCase } from '#platform/db/doors.ts'
import { anActivity } from '#testing/an-activity.ts'
import type { TestApp } from '#testing/test-app.ts'

import { anAdministrator, withAreas } from '#testing/an-administrator.ts'
import type { Administrator, City } from '#testing/an-administrator.ts'
let city: City
let site: TestApp
let page: Administrator['page']
let send: Administrator['send']

beforeAll(async () => {
  ;({ city, site, page, send } = await anAdministrator())
})

describe('areas', () => {
  const called = async () =>
    (await listAreas(city.database, city.ctx.municipality, ['gebied'])).map(({ name }) => name)

  test('an area is called otherwise from a day on, and keeps its earlier name until then', async () => {
    await withAreas(city)
    await send('/beheer/gebieden/noord', { naam: 'Noorderkwartier', vanaf: '2026-11-26' })
    expect(await called()).toEqual(['Noord'])
    expect((await page('/beheer/gebieden')).body).toContain('vanaf 26 november 2026: Noorderkwartier')
    expect((await page('/beheer/gebieden/noord')).body).toMatch(/nu, tot 26 november 2026/)
    const tomorrow = { ...city.ctx, now: new Date('2026-11-26T00:05:00+01:00') }
    await nameAreasOfToday(city.database, tomorrow, undefined)
    expect(await called()).toEqual(['Noorderkwartier'])
    await nameAreasOfToday(city.database, city.ctx, undefined)
    expect(await called()).toEqual(['Noord'])
  })

  test('today counts at once; yesterday, and the name it has, are refused', async () => {
    await send('/beheer/gebieden/noord', { naam: 'Het Noorden', vanaf: '2026-11-25' })
    expect(await called()).toEqual(['Het Noorden'])
    expect((await send('/beheer/gebieden/noord', { naam: 'Ander', vanaf: '2026-11-24' })).status).toBe(422)
    expect((await send('/beheer/gebieden/noord', { naam: 'Het Noorden', vanaf: '2026-11-25' })).status).toBe(
      422,
    )
    expect((await send('/beheer/gebieden/nergens', { naam: 'A', vanaf: '2026-11-25' })).status).toBe(404)
  })

  test('a file of areas counts when all of it is right, and says per line what is not', async () => {
    const upload = (text: string) =>
      send('/beheer/gebieden/inlezen', { bestand: new File([text], 'gebieden.csv') })
    const digits = city.ctx.municipality.slice(2)
    const code = `BU${digits}0100`
    expect((await send('/beheer/gebieden/inlezen', {})).body).toContain('Kies eerst een bestand')
    expect((await upload('gebied;naam\n')).body).toContain('in de eerste rij ontbreekt de kolom buurt')
    expect((await upload(`gebied;naam;buurt\nwest;West;Ergens\n`)).body).toContain('Regel 2: de kolom buurt')
    expect((await upload(`gebied;naam;buurt\nwest;West;${code}\n`)).body).toContain(
      `kent hier geen buurt ${code}`,
    )
    const coordinates = [
      [
        [4.62, 52.37],
        [4.63, 52.37],
        [4.63, 52.38],
        [4.62, 52.37],
      ],
    ] as const
    const buurt = {
      code,
      level: 'buurt' as const,
      name: 'Buurt',
      year: 2024,
      municipalityCode: city.ctx.municipality,
      shape: { type: 'MultiPolygon' as const, coordinates: [coordinates] },
      water: false,
      bounds: { west: 4.62, south: 52.37, east: 4.63, north: 52.38 },
    }
    await keepCbsAreas(city.database, { kind: 'operator' }, [buurt])
    expect((await upload(`gebied;naam;buurt\nwest;West;${code}\n`)).to).toBe(
      '/beheer/gebieden?gelukt=ingelezen',
    )
    expect(await called()).toEqual(['West'])
  })
})

describe('themes', () => {
  const slugs = async () =>
    (await listThemes(city.database, city.ctx.municipality, undefined)).map(({ slug }) => slug)

  test('a theme is added at the end, renamed and moved; its short name stays', async () => {
    await send('/beheer/themas/nieuw', { nl: 'Nieuw', en: 'New' })
    expect((await slugs()).at(-1)).toBe('nieuw-2')
    await send('/beheer/themas/nieuw-2', { nl: 'Buitenspelen', en: 'Playing outside' })
    await send('/beheer/themas/nieuw-2/volgorde', { richting: 'omhoog' })
    expect((await slugs()).at(-2)).toBe('nieuw-2')
    const twice = await send('/beheer/themas/nieuw', { nl: 'buitenspelen', en: 'Other' })
    expect(twice.status).toBe(422)
    expect(twice.body).toContain('Zo heet al een ander thema')
  })

  test('a theme that goes takes nothing along: activities bear the other, and so do parts that only a team sees', async () => {
    const before = anActivity()
    const row = { ...before, facts: { ...before.facts, themes: ['maken', 'repareren'] } }
    await importActivities(city.database, city.ctx, { source: 'test', rows: [row] })
    const [id] = await ownThemes({ themes: ['ontmoeten', 'maken'], forWhom: 'geheim' })
    const done = await send('/beheer/themas/maken/samenvoegen', { met: 'repareren' })
    expect(done.to).toBe('/beheer/themas?gelukt=samengevoegd')
    expect(await slugs()).not.toContain('maken')
    const list = await (await site.get('/api/v1/activiteiten')).text()
    expect(list).not.toContain('"maken"')
    expect(list).toContain('"repareren"')
    expect(await partsOf(id!)).toEqual([{ themes: ['ontmoeten', 'repareren'], forWhom: 'geheim' }])
    expect((await send('/beheer/themas/eten/samenvoegen', { met: 'eten' })).status).toBe(422)
  })
})

/** A part about themes that its own people keep to themselves. @returns whose it is */
function ownThemes(content: object): Promise<string[]> {
  const write = useCase<undefined, string[]>(
    { name: 'test.write', may: () => true, records: null },
    async (work) => {
      const found = await sql<{ id: string }>`
      insert into samenspel.initiative_part
        (municipality_id, initiative_id, part, content, revision, updated_at, circle, area_circles, audience)
      select municipality_id, initiative_id, 'themes', ${JSON.stringify(content)}::jsonb, 1, now(),
        'team:' || initiative_id, array['area:*'], 'ourselves' from samenspel.initiative
      where municipality_id = ${work.ctx.municipality} limit 1
      on conflict (municipality_id, initiative_id, part) do update set content = excluded.content, audience = excluded.audience
      returning initiative_id as id`.execute(work.db)
      return found.rows.map(({ id }) => id)
    },
  )
  return write(city.database, city.ctx, undefined)
}

function partsOf(id: string): Promise<unknown[]> {
  const read = useCase<undefined, unknown[]>(
    { name: 'test.read', may: () => true, records: null },
    async (work) => {
      const found = await sql<{ content: unknown }>`select content from samenspel.initiative_part
      where municipality_id = ${work.ctx.municipality} and initiative_id = ${id} and part = 'themes'`.execute(
        work.db,
      )
      return found.rows.map(({ content }) => content)
    },
  )
  return read(city.database, city.ctx, undefined)
}

describe('texts and words', () => {
  test('what a municipality says of itself stands in the foot of every page, as text and nothing else', async () => {
    const fields = {
      nieuw: 'after-a-look',
      dagen: '3',
      weken: '6',
      wieDagen: '3',
      antwoordDagen: '10',
      dicht: '15-05-2026, 2026-12-31',
      vraagJaren: '3',
      afspraakJaren: '10',
      overNl: 'Van <b>de stad</b>.',
      overEn: '',
      contact: 'balie',
    }
    expect((await send('/beheer/teksten', fields)).to).toBe('/beheer/teksten?gelukt=bewaard')
    expect(await listSettings(city.database, city.ctx.municipality, undefined)).toMatchObject({
      newPages: 'after-a-look',
      lookDays: 3,
      strengthWeeks: 6,
      contactDays: 3,
      answerDays: 10,
      daysOff: ['2026-05-15', '2026-12-31'],
      recordYears: { signal: 1, question: 3, agreement: 10, grant: 7 },
    })
    const { body } = await page('/')
    expect(body).toContain('Van &lt;b>de stad&lt;/b>.')
    expect(body).toContain('Vragen over deze site: balie')
    // Less than the law says cannot be set.
    for (const wrong of [
      { dagen: '0' },
      { dicht: '31-02-2026' },
      { antwoordDagen: '2' },
      { afspraakJaren: '6' },
    ])
      expect((await send('/beheer/teksten', { ...fields, ...wrong })).status).toBe(422)
    expect((await send('/beheer/teksten/uiterlijk', { uiterlijk: '../x' })).status).toBe(422)
  })

  test('a word of our own finds at once, and no more when it is gone', async () => {
    const row = anActivity({ title: 'Klaverjassen in de kantine' })
    await importActivities(city.database, city.ctx, { source: 'woorden', rows: [row] })
    const finds = async () =>
      (await page('/activiteiten?q=soosje')).body.includes('Klaverjassen in de kantine')
    expect(await finds()).toBe(false)
    await send('/beheer/woorden', { woord: 'Soosje', vindt: 'klaverjassen' })
    expect(await finds()).toBe(true)
    await send('/beheer/woorden/weg', { woord: 'soosje' })
    expect(await finds()).toBe(false)
    expect((await send('/beheer/woorden', { woord: '…', vindt: 'a b c d e f g h i' })).status).toBe(422)
  })
})
