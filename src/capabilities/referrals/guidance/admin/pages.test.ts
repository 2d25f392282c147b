import { beforeEach, describe, expect, test } from 'vitest'
import { anAdministrator, signedIn } from '#testing/an-administrator.ts'
import type { Administrator } from '#testing/an-administrator.ts'
import { guidedReasons } from '../domain.ts'
import { reasonSlugs } from './slugs.ts'

let house: Administrator
let page: Administrator['page']
let send: Administrator['send']

beforeEach(async () => {
  house = await anAdministrator()
  ;({ page, send } = house)
})

const base = '/beheer/hulp'
const path = `${base}/psychische-nood`
const service = { naam1: 'Crisisdienst', tel1: '023-5123456', uitleg1: 'Dag en nacht.' }
const fields = { zin: 'Iemand is erg in de war.', ...service }

const seenOn = async (address: string) =>
  / name="gezien" value="([^"]*)"/.exec((await page(address)).body)?.[1] ?? ''

const keep = async (typed: Record<string, string>, at = path) =>
  send(at, { ...typed, gezien: await seenOn(at) })

/** What a worker gets for this question. */
async function asked(vraag: string, taal = 'nl', city = house.city): Promise<string> {
  const session = await signedIn(city, 'team@stad.example', 'neighbourhood-team')
  const answer = await house.site.get('/wijkteam', {
    method: 'POST',
    headers: { cookie: `sessie=${session}; taal=${taal}`, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ vraag }),
  })
  return answer.text()
}

const inDistress = 'meneer is psychotisch en ziet dingen die er niet zijn'

describe('what nobody looked at', () => {
  test('says so to a team, and never gives a day', async () => {
    const body = await asked(inDistress)
    expect(body).toContain('Dit klinkt als acute psychische nood.')
    expect(body).toContain('Landelijke nummers. De gemeente keek deze nog niet na.')
    expect(body).not.toContain('keek dit na op')
  })

  test('wants a look, in the list of administrators, for every reason', async () => {
    const { body } = await page(base)
    expect(body).toContain('Kijk nog 11 lijsten na.')
    expect(body.match(/Nog niet nagekeken/g)).toHaveLength(guidedReasons.length)
    for (const slug of Object.values(reasonSlugs)) expect(body).toContain(`href="${base}/${slug}"`)
  })
})

test('danger is answered at once, also where the text may hold a person', async () => {
  const body = await asked('mevrouw De Vries wil niet meer leven')
  expect(body).toContain('href="tel:113"')
  expect(body).toContain('Staat er iets over een persoon in je tekst?')
  expect(await asked('mevrouw De Vries heeft schulden')).not.toContain('Geldfit')
})

describe('a list of the municipality', () => {
  test('takes the place of the national one at once, with the day and 112 before it', async () => {
    expect((await keep(fields)).to).toBe(`${path}?gelukt=bewaard`)
    const body = await asked(inDistress)
    expect(body).toContain('Iemand is erg in de war.')
    expect(body).toMatch(/href="tel:112".*Crisisdienst.*href="tel:0235123456"/s)
    expect(body).not.toContain('113 Zelfmoordpreventie')
    expect(body).toContain('De gemeente keek dit na op 25 november 2026.')
    expect((await page(base)).body).toContain('Kijk nog 10 lijsten na.')
  })

  test('stands in the order of the places that were given', async () => {
    const second = { naam2: 'GGD', uitleg2: 'Op werkdagen.', plek2: '1', plek1: '2' }
    await keep({ ...fields, ...second })
    expect(await asked(inDistress)).toMatch(/GGD.*Crisisdienst/s)
  })

  test('is said in English where it was written so, and in Dutch, marked, where it was not', async () => {
    await keep({ ...fields, naam1: 'De crisisdienst', naamEn1: 'Crisis team' })
    const body = await asked(inDistress, 'en')
    expect(body).toContain('Crisis team')
    expect(body).toContain('<span lang="nl">Dag en nacht.</span>')
  })

  test('makes way for the national one, which nobody looked at then', async () => {
    await keep(fields)
    expect((await send(`${path}/landelijk`, {})).to).toBe(`${path}?gelukt=landelijk`)
    expect(await asked(inDistress)).toContain('De gemeente keek deze nog niet na.')
    expect((await page(path)).body).not.toContain('Zet de landelijke lijst terug')
  })

  test('that another changed meanwhile is shown, and not written over', async () => {
    const gezien = await seenOn(path)
    await send(path, { ...fields, naam1: 'Van de ander', gezien })
    const clash = await send(path, { ...fields, naam1: 'Van mij', gezien })
    expect(clash.status).toBe(422)
    expect(clash.body).toContain('Iemand anders veranderde dit intussen')
    expect(clash.body).toContain('value="Van mij"')
    expect(await asked(inDistress)).toContain('Van de ander')
    const now = / name="gezien" value="([^"]*)"/.exec(clash.body)![1]!
    expect((await send(path, { ...fields, naam1: 'Van mij', gezien: now })).status).toBe(303)
  })

  test.each([
    ['nothing above it', { ...service }, 'zin'],
    ['a mobile number', { ...fields, tel1: '06-12345678' }, 'tel1'],
    ['what is no number', { ...fields, tel1: '12' }, 'tel1'],
    ['112 once more', { ...fields, tel1: '112' }, 'tel1'],
    ['an address that is not safe', { ...fields, web1: 'http://crisisdienst.example' }, 'web1'],
    ['a service without a name', { zin: 'Iemand.', tel1: '0800-2000', uitleg1: 'Altijd.' }, 'naam1'],
    ['a service that tells nothing', { zin: 'Iemand.', naam1: 'Crisisdienst' }, 'uitleg1'],
    ['a mail address of somebody', { ...fields, uitleg1: 'Mail jan@stad.example' }, 'uitleg1'],
    ['a number of somebody', { ...fields, uitleg1: 'Of bel 06 12345678' }, 'uitleg1'],
    ['somebody by name', { ...fields, uitleg1: 'Vraag naar mevrouw De Vries' }, 'uitleg1'],
  ])('is not saved with %s', async (_, typed, field) => {
    const { status, body } = await keep(typed)
    expect(status).toBe(422)
    expect(body).toContain(`href="#f-${field}"`)
    expect((await page(base)).body).toContain('11 lijsten')
  })

  test('may bear a name that looks like a person, when somebody says that it is none', async () => {
    const typed = { ...fields, uitleg1: 'Vraag naar mevrouw De Vries' }
    expect((await keep(typed)).body).toContain('name="geenpersoon"')
    expect((await keep({ ...typed, geenpersoon: 'ja' })).status).toBe(303)
    expect((await keep({ ...typed, uitleg1: 'Bel 06 12345678', geenpersoon: 'ja' })).status).toBe(422)
  })
})

describe('a look', () => {
  test('at the national list is dated, and kept in the trail with its reason', async () => {
    const gezien = await seenOn(`${base}/gevaar`)
    expect((await send(`${base}/gevaar/klopt`, { gezien })).to).toBe(`${base}/gevaar?gelukt=klopt`)
    const { body } = await page(`${base}/gevaar`)
    expect(body).toContain('Nagekeken op 25 november 2026')
    expect(body).toContain('Landelijke lijst')
    const log = (await page('/beheer/logboek')).body
    expect(log).toContain('Gezegd dat hulp bij nood nog klopt')
    expect(log).toContain(`href="${base}/gevaar"`)
  })

  test('does not count when it was of something else', async () => {
    const { status, body } = await send(`${base}/gevaar/klopt`, { gezien: 'anders' })
    expect(status).toBe(422)
    expect(body).toContain('Iemand anders veranderde dit intussen')
    expect((await page(`${base}/gevaar`)).body).toContain('Nog niet nagekeken')
  })

  test('of more than a year ago is said to a team, and wants another', async () => {
    await keep(fields)
    const now = new Date('2027-12-01T12:00Z')
    Object.assign(house.site.house, { clock: () => now })
    const later = { ...house.city, ctx: { ...house.city.ctx, now } }
    const admin = await signedIn(later, 'later@stad.example', 'administrator')
    expect((await page(base, admin)).body).toContain('Lang niet nagekeken: 25 november 2026')
    expect(await asked(inDistress, 'nl', later)).toContain('Dat is langer dan een jaar geleden')
  })
})

test('112 can nowhere be taken out with danger, and the form says so', async () => {
  const danger = await page(`${base}/gevaar`)
  expect(danger.body).toContain('112 staat bij gevaar altijd bovenaan.')
  await keep({ zin: 'Er is gevaar.' }, `${base}/gevaar`)
  expect((await page(`${base}/gevaar`)).body).toContain('href="tel:112"')
  expect((await page(`${base}/schulden`)).body).not.toContain('112 staat bij gevaar')
  expect((await page(`${base}/nergens`)).status).toBe(404)
  expect((await page(`${base}/start`)).status).toBe(404)
})
