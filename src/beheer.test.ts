import { globSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { municipalRoles } from '#platform/access/roles.ts'
import type { MunicipalRole } from '#platform/access/roles.ts'
import { plainRole, readStaff } from '#capabilities/accounts/index.ts'
import { demoPeople, keepDemoPeople, signInAsDemo } from '#capabilities/accounts/service.ts'
import { actionWords } from '#capabilities/accounts/log/actions.ts'
import { importActivities } from '#capabilities/activities/index.ts'
import {
  asAreaToSave,
  drawAreas,
  keepCbsAreas,
  listAreas,
  listSettings,
  listThemes,
} from '#capabilities/municipalities/index.ts'
import { nameAreasOfToday } from '#capabilities/municipalities/own-areas/service.ts'
import { useCase } from '#platform/db/doors.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

type City = Awaited<ReturnType<typeof aMunicipality>>

let city: City
let site: TestApp
let admin: string

beforeAll(async () => {
  city = await aMunicipality()
  site = await aTestApp(city)
  Object.assign(site.house, { post: { sends: true, wake: () => {} } })
  admin = await signedIn(city, 'beheerder@stad.example', 'administrator')
})

async function signedIn(of: City, email: string, role?: MunicipalRole): Promise<string> {
  const system = { ...of.ctx, actor: { kind: 'system', name: 'test' } } as const
  const roles = role ? [plainRole(role)] : []
  await keepDemoPeople(of.database, system, [{ email, function: email, roles }])
  const person = (await demoPeople(of.database, of.ctx, undefined)).find((one) => one.email === email)!
  return (await signInAsDemo(of.database, of.ctx, { id: person.id, device: '' }))!.session
}

const page = async (path: string, session = admin) => {
  const answer = await site.get(path, { headers: { cookie: `sessie=${session}` } })
  return { status: answer.status, body: await answer.text() }
}

const send = async (path: string, fields: Record<string, string | File>, session = admin) => {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const headers = { cookie: `sessie=${session}`, 'sec-fetch-site': 'same-origin' }
  const answer = await site.get(path, { method: 'POST', headers, body })
  return { status: answer.status, to: answer.headers.get('location'), body: await answer.text() }
}

const pages = [
  '/beheer',
  '/beheer/rollen',
  '/beheer/rollen/uitnodigen',
  '/beheer/rollen/uitnodigen/moderator',
  '/beheer/gebieden',
  '/beheer/gebieden/inlezen',
  '/beheer/themas',
  '/beheer/themas/nieuw',
  '/beheer/themas/eten',
  '/beheer/themas/eten/samenvoegen',
  '/beheer/teksten',
  '/beheer/teksten/uiterlijk',
  '/beheer/woorden',
  '/beheer/logboek',
]

describe('who may come here', () => {
  test('an administrator opens every page, and the menu leads there', async () => {
    for (const path of pages) expect((await page(path)).status, path).toBe(200)
    expect((await page('/')).body).toContain('href="/beheer"')
    for (const { href } of site.house.admin) expect((await page('/beheer')).body).toContain(`href="${href}"`)
  })

  test('to everybody else, with whatever role, none of it is there', async () => {
    const roles: (MunicipalRole | undefined)[] = [
      undefined,
      ...municipalRoles.filter((one) => one !== 'administrator'),
    ]
    for (const role of roles) {
      const session = await signedIn(city, `${role ?? 'niemand'}@stad.example`, role)
      for (const path of pages) expect((await page(path, session)).status, `${role} ${path}`).toBe(404)
      expect((await page('/', session)).body).not.toContain('href="/beheer"')
      expect((await send('/beheer/themas/nieuw', { nl: 'A', en: 'B' }, session)).status).toBe(404)
      expect((await send('/beheer/woorden', { woord: 'a', vindt: 'b' }, session)).status).toBe(404)
    }
    for (const path of pages) expect((await site.get(path)).status, path).toBe(404)
  })

  test('an administrator of another municipality is nobody here', async () => {
    const other = await aMunicipality()
    const session = await signedIn(other, 'beheerder@elders.example', 'administrator')
    for (const path of pages) expect((await page(path, session)).status, path).toBe(404)
  })
})

describe('people and roles', () => {
  const staff = async () => readStaff(city.database, city.ctx, undefined)

  test('an invitation goes by mail, with the area it is for and its last day, and can be withdrawn', async () => {
    const [area] = await withAreas(city)
    const fields = { email: 'nieuw@stad.example', gebied: area!.id, tot: '2026-12-31' }
    const sent = await send('/beheer/rollen/uitnodigen/area-connector', fields)
    expect(sent.to).toBe('/beheer/rollen?gelukt=uitgenodigd')
    const [open] = (await staff()).open
    expect(open).toMatchObject({ area: 'noord', scopeName: 'Noord', roleEndsOn: '2026-12-31' })
    const system = { ...city.ctx, actor: { kind: 'system', name: 'test' } } as const
    const mails = await readOutbox(city.database, system, undefined)
    expect(mails.find(({ to }) => to === 'nieuw@stad.example')?.text).toContain('/uitnodiging/')
    expect((await page('/beheer/rollen')).body).toContain('nieuw@stad.example')
    await send(`/beheer/rollen/uitnodigingen/${open!.id}/intrekking`, {})
    expect((await staff()).open).toEqual([])
  })

  test('what does not fit is said beside its field, and nothing is sent', async () => {
    const wrong = await send('/beheer/rollen/uitnodigen/municipal-officer', { email: 'x', tot: '2026-11-24' })
    expect(wrong.status).toBe(422)
    const old = await send('/beheer/rollen/uitnodigen/moderator', { email: 'a@b.example', tot: '2026-11-24' })
    expect(old.body).toContain('Deze dag is voorbij')
    expect((await send('/beheer/rollen/uitnodigen/owner', { email: 'a@b.example' })).status).toBe(404)
    expect((await staff()).open).toEqual([])
  })

  test('a role ends after it was asked once more; the last administrator stays', async () => {
    const ofRole = async (role: string) => (await staff()).roles.filter((one) => one.role === role)
    await signedIn(city, 'partner@stad.example', 'partner')
    const [partner] = await ofRole('partner')
    expect((await page(`/beheer/rollen/${partner!.id}/einde`)).body).toContain('Ja, beëindig de rol')
    expect((await send(`/beheer/rollen/${partner!.id}/einde`, {})).status).toBe(303)
    expect(await ofRole('partner')).toEqual([])
    const [last] = await ofRole('administrator')
    const refusal = await send(`/beheer/rollen/${last!.id}/einde`, {})
    expect(refusal.status).toBe(422)
    expect(refusal.body).toContain('Dit is de laatste beheerder')
    expect(await ofRole('administrator')).toHaveLength(1)
  })
})

async function withAreas(of: City) {
  const ring = [
    [4.6, 52.3],
    [4.7, 52.3],
    [4.7, 52.4],
    [4.6, 52.3],
  ] as const
  const noord = asAreaToSave({
    id: 'noord',
    level: 'gebied',
    name: 'Noord',
    partOf: [],
    shape: { type: 'Polygon', coordinates: [ring.map(([lon, lat]) => [lon, lat] as const)] },
    schematic: true,
    year: null,
  })
  await drawAreas(of.database, of.ctx, { levels: ['gebied'], areas: [noord] })
  return listAreas(of.database, of.ctx.municipality, ['gebied'])
}

describe('areas', () => {
  const called = async () =>
    (await listAreas(city.database, city.ctx.municipality, ['gebied'])).map(({ name }) => name)

  test('an area is called otherwise from a day on, and keeps its earlier name until then', async () => {
    await withAreas(city)
    await send('/beheer/gebieden/noord', { naam: 'Noorderkwartier', vanaf: '2026-11-26' })
    expect(await called()).toEqual(['Noord'])
    expect((await page('/beheer/gebieden')).body).toContain('vanaf 26 november 2026: Noorderkwartier')
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
      overNl: 'Van <b>de stad</b>.',
      overEn: '',
      contact: 'balie',
    }
    expect((await send('/beheer/teksten', fields)).to).toBe('/beheer/teksten?gelukt=bewaard')
    expect(await listSettings(city.database, city.ctx.municipality, undefined)).toMatchObject({
      newPages: 'after-a-look',
      lookDays: 3,
    })
    const { body } = await page('/')
    expect(body).toContain('Van &lt;b>de stad&lt;/b>.')
    expect(body).toContain('Vragen over deze site: balie')
    expect((await send('/beheer/teksten', { ...fields, dagen: '0' })).status).toBe(422)
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

describe('the logbook', () => {
  test('says what was done by which function, without a name, and that it was read', async () => {
    await page('/beheer/logboek')
    const { body } = await page('/beheer/logboek')
    expect(body).toContain('Logboek gelezen')
    expect(body).toContain('beheerder')
    expect(body).not.toContain('@stad.example')
  })

  test('who of the municipality did it is looked up line by line, and written down; of residents never', async () => {
    const { body } = await page('/beheer/logboek?wat=audit.read')
    const line = /\/beheer\/logboek\/([0-9a-f-]{36})/.exec(body)![1]!
    expect((await page(`/beheer/logboek/${line}`)).body).toContain('beheerder@stad.example')
    expect((await page('/beheer/logboek?wat=audit.person-read')).body).toContain('Opgezocht wie iets deed')
    const residents = await page('/beheer/logboek?wat=account.signed-in')
    expect(residents.body).not.toMatch(/\/beheer\/logboek\/[0-9a-f-]{36}/)
    expect((await page('/beheer/logboek/00000000-0000-0000-0000-000000000000')).status).toBe(404)
  })

  test('goes on page by page without missing or repeating a line', async () => {
    for (let n = 0; n < 60; n += 1) await readStaff(city.database, city.ctx, undefined)
    const first = (await page('/beheer/logboek?wat=roles.read')).body
    const next = /href="(\/beheer\/logboek\?[^"]*na=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    const lines = (text: string) => text.split('Mensen en rollen bekeken').length - 1
    // The name of the choice stands in the form as well.
    expect(lines(first)).toBe(51)
    expect(lines((await page(next)).body)).toBeGreaterThan(5)
    expect((await page('/beheer/logboek?van=2026-11-26')).body).toContain('Hier staat niets')
    expect((await page('/beheer/logboek?van=morgen')).status).toBe(400)
  })

  test('every action that is written down has words in both languages', () => {
    const sources = globSync('src/**/*.{ts,tsx}').filter((file) => !file.includes('.test.'))
    const actions = sources.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/records: '([a-z-]+\.[a-z-]+)'/g)].map(([, action]) => action!),
    )
    expect(actions.length).toBeGreaterThan(20)
    for (const words of Object.values(actionWords))
      expect([...new Set(actions)].filter((action) => !(action in words))).toEqual([])
  })
})
