import { beforeAll, describe, expect, test } from 'vitest'
import { decideSettings, settingsOf } from '#capabilities/municipalities/index.ts'
import { readPdf } from '#testing/pdf.ts'
import { aMailingHouse, post } from '#testing/following.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { aCompassOf, aLentCompass } from '#testing/talking.ts'
import type { CompassId } from '../domain.ts'
import { saveTheme } from '../service/own.ts'
import type { lentAsJson } from './export.ts'

let house: Houseful

beforeAll(async () => {
  house = await aMailingHouse()
})

const cookieOf = (visitor: Visitor) => house.who.get(visitor)!.cookie
const get = async (path: string, visitor: Visitor) => {
  const answer = await house.site.get(path, { headers: { cookie: cookieOf(visitor) } })
  return { status: answer.status, body: await answer.text() }
}
const send = (path: string, fields: Record<string, string>) => post(house, path, fields, cookieOf('owner'))

async function answered(id: CompassId): Promise<void> {
  const { database } = house.place
  const answers = [
    {
      question: 'wie-doen-mee',
      theme: 'involvement',
      version: 0,
      words: 'Vier buren.\nEn een kok.',
      revision: 0,
    },
  ] as const
  const { ctx } = house.who.get('owner')!
  await saveTheme(database, ctx, { key: { id }, theme: 'involvement', answers, standing: 'clear' })
}

describe('sharing', () => {
  test('says first how long it is kept, as this municipality set it', async () => {
    const { database, ctx } = house.place
    const { id } = await aCompassOf(house)
    const at = `/mijn/kompas/${id}/delen/betrokkenheid`
    expect((await get(at, 'owner')).body).toContain('zij moet het 5 jaar bewaren')
    const now = await settingsOf({ db: database.sql, municipality: ctx.municipality })
    const administrator = house.who.get('administrator')!.ctx
    const recordYears = { ...now.recordYears, question: 3 }
    await decideSettings(database, administrator, { ...now, recordYears })
    expect((await get(at, 'owner')).body).toContain('zij moet het 3 jaar bewaren')
  })

  test('asks for the area once, and for the officer when it is one', async () => {
    const { id } = await aCompassOf(house)
    const at = `/mijn/kompas/${id}/delen`
    for (const [fields, wrong] of [
      [{ met: 'connector' }, 'Kies het gebied.'],
      [{ met: 'officer', gebied: 'west' }, 'Kies de ambtenaar'],
    ] as const) {
      const answer = await send(`${at}/betrokkenheid`, fields)
      expect(answer.status).toBe(422)
      expect(await answer.text()).toContain(wrong)
    }
    expect((await send(`${at}/betrokkenheid`, { met: 'connector', gebied: 'west' })).status).toBe(303)
    const second = await get(`${at}/waarde`, 'owner')
    expect(second.body).not.toContain('In welk gebied')
    expect((await send(`${at}/waarde`, { met: 'connector' })).status).toBe(303)
    const overview = (await get(`/mijn/kompas/${id}`, 'owner')).body
    expect(overview.match(/met de gebiedsverbinder van West, sinds 25 november 2026/g)).toHaveLength(2)
    expect(overview.match(/\/delen\/\w+\/stop"/g)).toHaveLength(2)
  })

  test('shows who of the municipality read it, by function', async () => {
    const id = await aLentCompass(house, 'connector')
    await get(`/kompas/gedeeld/${id}`, 'area connector')
    expect((await get(`/mijn/kompas/${id}/delen`, 'owner')).body).toContain('(gebiedsverbinder)')
  })
})

describe('what is lent', () => {
  test('is listed and read by whom it is lent to, in words', async () => {
    const id = await aLentCompass(house, 'officer')
    await answered(id)
    expect((await get('/kompas/gedeeld', 'municipal officer')).body).toContain(`/kompas/gedeeld/${id}`)
    expect((await get('/kompas/gedeeld', 'area connector')).body).not.toContain(`/kompas/gedeeld/${id}`)
    const { body } = await get(`/kompas/gedeeld/${id}`, 'municipal officer')
    for (const said of ['Een tuin', 'helder', 'Vier buren.', 'En een kok.', 'Wie doen er nu mee?'])
      expect(body).toContain(said)
    expect(body).not.toContain('Een stuk grond')
  })

  test('looks the same when it is not shared and when there is no such Kompas', async () => {
    const { id } = await aCompassOf(house)
    const [unshared, none] = [
      await get(`/kompas/gedeeld/${id}`, 'area connector'),
      await get('/kompas/gedeeld/0123456789ab', 'area connector'),
    ]
    expect([unshared.status, none.status]).toEqual([404, 404])
    expect(unshared.body.replaceAll(id, '')).toBe(none.body.replaceAll('0123456789ab', ''))
  })

  test('is taken along as data with keys that stay, and as a tagged document', async () => {
    const id = await aLentCompass(house, 'municipality')
    await answered(id)
    const json = JSON.parse((await get(`/kompas/gedeeld/${id}.json`, 'programme lead')).body) as ReturnType<
      typeof lentAsJson
    >
    expect(json).toMatchObject({
      bestand: 'samenspel-kompas',
      versie: 1,
      kompas: { id, titel: 'Een tuin', soort: 'idee', taal: 'nl' },
      themas: [{ thema: 'betrokkenheid', hoeVer: 'helder', gedeeldMet: 'gemeente' }],
    })
    expect(json.themas[0]!.gedeeldOp).toMatch(/Z$/)
    expect(json.themas[0]!.antwoorden).toMatchObject([
      { vraag: 'wie-doen-mee', vragenVersie: 0, antwoord: 'Vier buren.\nEn een kok.' },
    ])
    const answer = await house.site.get(`/kompas/gedeeld/${id}.pdf`, {
      headers: { cookie: cookieOf('programme lead') },
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(pdf.xmp).toContain('pdfuaid')
    expect(pdf.text.replace(/\s+/g, ' ')).toContain('Vier buren.')
    expect((await get(`/mijn/kompas/${id}/delen`, 'owner')).body).toContain('(projectleider)')
  })
})
