import { beforeEach, describe, expect, test } from 'vitest'
import { anAdministrator } from '#testing/an-administrator.ts'
import type { Administrator } from '#testing/an-administrator.ts'

let house: Administrator
let page: Administrator['page']
let send: Administrator['send']

beforeEach(async () => {
  house = await anAdministrator()
  ;({ page, send } = house)
})

const base = '/beheer/kompas'
const path = `${base}/vragen/wie-doen-mee`
const dutch = { uitleg: 'Denk aan buren.', voorbeeld: 'Vier buren.', waarom: 'Samen lukt meer.' }
const fields = { vraag: 'Wie helpt er mee?', ...dutch }
const english = { vraagEn: 'Who helps?', uitlegEn: 'Think.', voorbeeldEn: 'Four.', waaromEn: 'Together.' }

/** What travels along unseen with the form of a page. */
const seenOn = async (address: string) =>
  / name="gezien" value="([^"]*)"/.exec((await page(address)).body)?.[1] ?? ''

const reword = async (typed: Record<string, string>) => send(path, { ...typed, gezien: await seenOn(path) })

const publish = async () => send(`${base}/publiceren`, { gezien: await seenOn(`${base}/publiceren`) })

const kompas = async (cookie = '') => (await house.site.get('/kompas', { headers: { cookie } })).text()

describe('a question worded anew', () => {
  test('is in the draft for the administrator, and for residents once it is published', async () => {
    expect((await reword(fields)).to).toBe(
      `${base}/richtingen/betrokkenheid?gelukt=bewaard#vraag-wie-doen-mee`,
    )
    expect((await page(`${base}/voorbeeld`)).body).toContain('Wie helpt er mee?')
    expect(await kompas()).toContain('geschreven voor Samenspel')
    expect((await page(`${base}/publiceren`)).body).toContain('Wie doen er nu mee?')
    expect((await publish()).to).toBe(`${base}?gelukt=gepubliceerd`)
    expect(await kompas()).toMatch(/van de gemeente Proefstad \d+, versie 1 van 25 november 2026/)
    expect(await kompas('taal=en')).toMatch(/of Proefstad \d+, version 1 of 25 November 2026/)
    const begun = await house.site.get('/kompas', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ titel: 'Een tuin' }),
    })
    const start = await (await house.site.get(begun.headers.get('location')!)).text()
    const [, theme = ''] = /href="(\/kompas\/[^"]+\/(?:involvement|betrokkenheid))"/.exec(start) ?? []
    const asked = async (cookie: string) => (await house.site.get(theme, { headers: { cookie } })).text()
    expect(await asked('')).toContain('Wie helpt er mee?')
    expect(await asked('taal=en')).toContain('<span lang="nl">Wie helpt er mee?</span>')
    expect((await page(`${base}/versies/1`)).body).toContain('Wie helpt er mee?')
    expect((await page(`${base}/versies/2`)).status).toBe(404)
    expect((await page('/beheer/logboek')).body).toContain('href="/beheer/kompas/versies/1"')
  })

  test('is shown in Dutch, and marked as such, where there is no English', async () => {
    await reword(fields)
    const body = (await page(`${base}/voorbeeld?vragen=en`)).body
    expect(body).toMatch(/<div><h3[^>]*>Wie helpt er mee\?/)
    expect(body).toMatch(/<div lang="en"><h3[^>]*>What do people nearby say/)
    await reword({ ...fields, ...english })
    expect((await page(`${base}/voorbeeld?vragen=en`)).body).toMatch(/<div lang="en"><h3[^>]*>Who helps\?/)
  })

  test('that another changed meanwhile shows both texts, and loses neither', async () => {
    const gezien = await seenOn(path)
    await send(path, { ...fields, vraag: 'Van de ander?', gezien })
    const clash = await send(path, { ...fields, vraag: 'Van mij?', gezien })
    expect(clash.status).toBe(422)
    expect(clash.body).toContain('Van de ander?')
    expect(clash.body).toContain('value="Van mij?"')
    expect(clash.body).not.toMatch(/<dd[^>]*><span lang="nl">Denk aan buren/)
    const now = / name="gezien" value="([^"]*)"/.exec(clash.body)![1]!
    expect((await send(path, { ...fields, vraag: 'Van ons?', gezien: now })).status).toBe(303)
  })

  test.each([
    ['nothing', {}, 'vraag'],
    ['too long a question', { ...fields, vraag: 'x'.repeat(151) }, 'vraag'],
    ['half in English', { ...fields, vraagEn: 'Who helps?' }, 'uitlegEn'],
    ['an address of somebody', { ...fields, uitleg: 'Mail buur@voorbeeld.example' }, 'uitleg'],
    ['a number of somebody', { ...fields, waarom: 'Bel 0612345678' }, 'waarom'],
    [
      'what another question asks',
      { ...fields, vraag: 'Wat zeggen mensen in de buurt over het idee?' },
      'vraag',
    ],
  ])('is not saved with %s', async (_, typed, field) => {
    const { status, body } = await reword(typed)
    expect(status).toBe(422)
    expect(body).toContain(`href="#f-${field}"`)
    expect((await page(base)).body).toContain('nog geen concept')
  })
})

describe('the questions of a theme', () => {
  const theme = `${base}/richtingen/politiek`
  const order = async () =>
    [...(await page(theme)).body.matchAll(/vragen\/([\w-]+)\/volgorde/g)].map(([, id]) => id)

  test('are added, moved, left out and taken back', async () => {
    expect((await send(`${theme}/nieuw`, { ...fields, uitdaagrecht: 'ja' })).to).toBe(
      `${theme}?gelukt=toegevoegd`,
    )
    const before = await order()
    expect(before.at(-1)).toBe('eigen-wie-helpt-er-mee')
    expect((await page(theme)).body).toContain('Alleen bij het uitdaagrecht')
    const moved = await send(`${base}/vragen/${before[1]}/volgorde`, { richting: 'omhoog' })
    expect(moved.to).toBe(`${theme}?gelukt=volgorde#vraag-${before[1]}`)
    expect((await order()).slice(0, 2)).toEqual([before[1], before[0]])
    await send(`${base}/vragen/${before[0]}/weglaten`, {})
    expect(await order()).not.toContain(before[0])
    expect((await page(theme)).body).toContain(`${base}/vragen/${before[0]}/terug`)
    await send(`${base}/vragen/${before[0]}/terug`, {})
    expect((await order()).at(-1)).toBe(before[0])
    expect((await send(`${theme}/nieuw`, fields)).status).toBe(422)
    expect((await send(`${base}/vragen/nergens/weglaten`, {})).status).toBe(404)
    expect((await page(`${base}/richtingen/nergens`)).status).toBe(404)
  })

  test('are never none', async () => {
    const ids = await order()
    for (const id of ids.slice(1)) await send(`${base}/vragen/${id}/weglaten`, {})
    const { status, body } = await send(`${base}/vragen/${ids[0]}/weglaten`, {})
    expect(status).toBe(422)
    expect(body).toContain('minstens één vraag')
    expect(await order()).toEqual([ids[0]])
  })
})

describe('a version', () => {
  test('is not published by whoever did not see the last change', async () => {
    await reword(fields)
    const gezien = await seenOn(`${base}/publiceren`)
    await send(`${base}/vragen/wat-zegt-de-buurt/weglaten`, {})
    const { status, body } = await send(`${base}/publiceren`, { gezien })
    expect(status).toBe(422)
    expect(body).toContain('Iemand anders veranderde intussen het concept')
    expect(body).toContain('Wat zeggen mensen in de buurt over het idee?')
    expect((await publish()).status).toBe(303)
    expect((await publish()).status).toBe(422)
  })

  test('is not offered in English any more when the municipality says so', async () => {
    expect((await send(`${base}/talen`, {})).to).toBe(`${base}?gelukt=talen`)
    expect((await page(`${base}/voorbeeld?vragen=en`)).body).toMatch(/<div><h3[^>]*>Wie doen er nu mee/)
    await publish()
    await send(`${base}/talen`, { engels: 'ja' })
    expect((await page(`${base}/voorbeeld?vragen=en`)).body).toMatch(/<div lang="en"><h3[^>]*>Who is taking/)
  })

  test('goes back to our questions as a new version', async () => {
    await reword(fields)
    await publish()
    const gezien = await seenOn(`${base}/versies/0`)
    expect((await send(`${base}/versies/0`, { gezien: 'anders' })).status).toBe(422)
    expect((await send(`${base}/versies/0`, { gezien })).to).toBe(`${base}?gelukt=concept`)
    await publish()
    expect(await kompas()).toContain('geschreven voor Samenspel')
    expect((await page(base)).body).toContain('Versie 2')
  })

  test('says what is gone for good when it is published', async () => {
    await send(`${base}/richtingen/politiek/nieuw`, { ...fields, vraag: 'Nooit gevraagd?' })
    await send(`${base}/vragen/eigen-nooit-gevraagd/weglaten`, {})
    await reword(fields)
    expect((await page(`${base}/publiceren`)).body).toMatch(
      /Nooit gepubliceerd en weggelaten.*Nooit gevraagd\?/s,
    )
    await publish()
    expect((await page(`${base}/richtingen/politiek`)).body).not.toContain('Nooit gevraagd?')
  })
})
