import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { municipalRoles } from '#platform/access/roles.ts'
import type { MunicipalRole } from '#platform/access/roles.ts'
import { readStaff } from '#capabilities/accounts/index.ts'
import { readLog } from '#capabilities/accounts/log/service.ts'
import type { LogPlace } from '#capabilities/accounts/log/domain.ts'
import { actionWords } from '#capabilities/accounts/log/actions.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

import { anAdministrator, signedIn, withAreas } from '#testing/an-administrator.ts'
import type { Administrator, City } from '#testing/an-administrator.ts'
let city: City
let site: TestApp
let page: Administrator['page']
let send: Administrator['send']

beforeAll(async () => {
  ;({ city, site, page, send } = await anAdministrator())
})

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
  '/beheer/kompas',
  '/beheer/kompas/voorbeeld',
  '/beheer/kompas/publiceren',
  '/beheer/kompas/versies/0',
  '/beheer/kompas/richtingen/waarde',
  '/beheer/kompas/richtingen/waarde/nieuw',
  '/beheer/kompas/vragen/wie-doen-mee',
  '/beheer/hulp',
  '/beheer/hulp/psychische-nood',
  '/beheer/hulp/schulden',
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

const everything = { from: null, to: null, action: null, before: null }

describe('the logbook', () => {
  test('says what was done by which function, without a name, and that it was read', async () => {
    await page('/beheer/logboek')
    const { body } = await page('/beheer/logboek')
    expect(body).toContain('Logboek gelezen')
    expect(body).toContain('beheerder')
    expect(body).not.toContain('@stad.example')
  })

  test('leads to what it was about: a theme, a word', async () => {
    await send('/beheer/woorden', { woord: 'eten', vindt: 'maaltijd' })
    await send('/beheer/themas/eten/volgorde', { richting: 'omlaag' })
    const { body } = await page('/beheer/logboek')
    expect(body).toMatch(/href="\/beheer\/woorden"[^>]*>eten</)
    expect(body).toMatch(/href="\/beheer\/themas\/eten"[^>]*>Samen eten</)
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

  test('of what residents did an administrator cannot ask who, not even by the address of the line', async () => {
    const resident = await signedIn(city, 'bewoner@stad.example')
    await send('/mijn/naam', { naam: 'Buur' }, resident)
    const { lines } = await readLog(city.database, city.ctx, { ...everything, action: 'account.renamed' })
    expect(lines.map(({ actor }) => actor)).toEqual(['person'])
    const { status, body } = await page(`/beheer/logboek/${lines[0]!.id}`)
    expect(status).toBe(403)
    expect(body).not.toContain('bewoner@stad.example')
  })

  test('goes on page by page without missing or repeating a line', async () => {
    for (let n = 0; n < 120; n += 1) await readStaff(city.database, city.ctx, undefined)
    const seen: string[] = []
    let before: LogPlace | null = null
    for (let more = true; more;) {
      const part = await readLog(city.database, city.ctx, { ...everything, action: 'roles.read', before })
      seen.push(...part.lines.map(({ id }) => id))
      before = part.lines.at(-1) ?? null
      more = part.more
    }
    expect(seen.length).toBeGreaterThan(120)
    expect(new Set(seen).size).toBe(seen.length)
    const first = (await page('/beheer/logboek?wat=roles.read')).body
    const next = /href="(\/beheer\/logboek\?[^"]*na=[^"]*)"/.exec(first)![1]!.replaceAll('&amp;', '&')
    expect((await page(next)).body).toContain('Terug naar het nieuwste')
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
