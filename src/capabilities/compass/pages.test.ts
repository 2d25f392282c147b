import { beforeAll, describe, expect, test } from 'vitest'
import { editPart } from '#capabilities/initiatives/service/edit.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import type { SignedIn } from '#testing/people.ts'
import { aCompassOfNobody } from '#testing/talking.ts'
import { ownQuestions } from './questions/questions.ts'
import { renewLink, tieToInitiative } from './service/keep.ts'
import { beginCompass } from './service/own.ts'

let house: Houseful

beforeAll(async () => {
  house = await aHouseful()
})

const get = async (path: string, who?: SignedIn) => {
  const answer = await house.site.get(path, { headers: who ? { cookie: who.cookie } : {} })
  return { status: answer.status, page: await answer.text(), headers: answer.headers }
}
const post = (path: string, fields: Record<string, string>, who?: SignedIn) =>
  house.site.get(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...(who ? { cookie: who.cookie } : {}),
    },
    body: new URLSearchParams(fields).toString(),
  })
const postJson = async (path: string, body: unknown) => {
  const answer = await house.site.get(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return answer.status
}
const anIdea = async () => `/kompas/${(await aCompassOfNobody(house)).token}`

describe('somebody who begins without an account', () => {
  test('gets an address of their own, and finds there what they wrote', async () => {
    const begun = await post('/kompas', { titel: 'Samen eten', gebied: 'west' })
    const at = begun.headers.get('location')!
    expect(at).toMatch(/^\/kompas\/[\w-]{43}\?gelukt=begonnen$/)
    const base = at.replace(/\?.*/, '')
    const sent = { 'wie-doen-mee': 'Vier buren.', hoever: 'busy' }
    expect((await post(`${base}/betrokkenheid`, sent)).headers.get('location')).toBe(
      `${base}/betrokkenheid?gelukt=bewaard`,
    )
    const { page, headers } = await get(`${base}/uitkomst`)
    expect(page).toContain('Vier buren.')
    expect(page).toMatch(/Hoe ver zijn we hiermee\? <strong>mee bezig<\/strong>/)
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual(['no-store', 'noindex'])
  })

  test('signs in to put it in their name, and leaves its link in no address and no table', async () => {
    const base = await anIdea()
    const out = await post(`${base}/bewaren/naam`, {})
    expect(out.headers.get('location')).toBe('/inloggen?naar=%2Fkompas%2Fverder')
    const [way = ''] = out.headers.get('set-cookie')!.split(';')
    const who = house.who.get('person')!
    const asked = (cookie: string) => house.site.get('/kompas/verder', { headers: { cookie } })
    const back = await asked(`${who.cookie}; ${way}`)
    expect(back.headers.get('location')).toBe(`${base}/bewaren`)
    expect(back.headers.get('set-cookie')).toMatch(/^kompas=;/)
    expect(await (await asked(who.cookie)).text()).toContain('Open je Kompas met je eigen link')
    expect((await asked(way)).headers.get('location')).toBe('/inloggen?naar=%2Fkompas%2Fverder')
  })

  test('sees nowhere a score: no number and no percentage of what was filled in', async () => {
    const base = await anIdea()
    await post(`${base}/waarde`, { hoever: 'clear' })
    for (const path of ['', '/uitkomst']) {
      const main = /<main[^]*<\/main>/.exec((await get(base + path)).page)![0]
      const said = main.replaceAll(/<svg[^]*?<\/svg>/g, '').replaceAll(/<[^>]+>/g, ' ')
      expect(said, path).not.toMatch(/\d+\s*(%|van de|\/)/)
    }
  })

  test('goes on to the next theme, and from the last to all of it together', async () => {
    const base = await anIdea()
    const go = async (theme: string) =>
      (await post(`${base}/${theme}`, { verder: 'ja' })).headers.get('location')
    expect(await go('betrokkenheid')).toBe(`${base}/waarde`)
    expect(await go('voorwaarden')).toBe(`${base}/uitkomst`)
  })

  test('is told what is too long for a box, and keeps it there', async () => {
    const base = await anIdea()
    const long = 'a'.repeat(5001)
    const answer = await post(`${base}/betrokkenheid`, { 'wie-doen-mee': long })
    expect([answer.status, (await answer.text()).includes(long)]).toEqual([422, true])
    const typed = { vraag: 'wie-doen-mee', woorden: long, gezien: '' }
    expect(await postJson(`${base}/betrokkenheid/antwoord.json`, typed)).toBe(422)
  })

  test('cannot send anything else than an answer as they type', async () => {
    const base = await anIdea()
    const wrong = [
      null,
      [],
      { vraag: 'bestaat-niet', woorden: 'x', gezien: '' },
      { hoever: 'honderd procent' },
    ]
    for (const body of wrong) expect(await postJson(`${base}/waarde/antwoord.json`, body)).toBe(400)
    expect(await postJson(`${base}/waarde/antwoord.json`, { hoever: 'busy' })).toBe(200)
  })
})

test('who holds the link for reading reads every page, and finds nothing to fill in', async () => {
  const { token } = await aCompassOfNobody(house)
  const visitor = { ...house.place.ctx, actor: { kind: 'visitor' } } as const
  const read = await renewLink(house.place.database, visitor, { key: { token }, opens: 'read' })
  for (const path of ['', '/betrokkenheid', '/verwachting', '/uitkomst']) {
    const { status, page } = await get(`/kompas/${read}${path}`)
    const main = /<main[^]*<\/main>/.exec(page)![0]
    expect([path, status, /<form|<textarea/.test(main)]).toEqual([path, 200, false])
  }
  expect((await get(`/kompas/${read}/bewaren`)).status).toBe(403)
  expect((await post(`/kompas/${read}/betrokkenheid`, { 'wie-doen-mee': 'x' })).status).toBe(403)
  const typed = { vraag: 'wie-doen-mee', woorden: 'x', gezien: '' }
  expect(await postJson(`/kompas/${read}/betrokkenheid/antwoord.json`, typed)).toBe(403)
})

test('an address gets a few links within the hour, also of an idea whose link is made anew each time', async () => {
  const email = `vol-${house.id}@thuis.example`
  const visitor = { ...house.place.ctx, actor: { kind: 'visitor' } } as const
  let { token } = await aCompassOfNobody(house)
  const read = await renewLink(house.place.database, visitor, { key: { token }, opens: 'read' })
  const guessed = 'x'.repeat(43)
  const strangers = async () => {
    const tries = [guessed, guessed, guessed, guessed, read]
    return Promise.all(
      tries.map(async (one) => (await post(`/kompas/${one}/bewaren/mail`, { email })).status),
    )
  }
  expect(await strangers()).toEqual([404, 404, 404, 404, 403])
  for (let n = 0; n < 5; n += 1) {
    const answer = await post(`/kompas/${token}/bewaren/mail`, { email })
    expect(answer.headers.get('location')).toContain('gelukt=mail')
    token = await renewLink(house.place.database, visitor, { key: { token }, opens: 'write' })
  }
  const system = { kind: 'system', name: 'test' } as const
  const mails = await readOutbox(house.place.database, { ...visitor, actor: system }, undefined)
  expect(mails.filter(({ to }) => to === email)).toHaveLength(3)
  expect(await strangers()).toEqual([404, 404, 404, 404, 403])
})

describe('what need not be asked', () => {
  test('is shown from the page of the initiative, as far as everybody may read it', async () => {
    const owner = house.who.get('owner')!
    const { database } = house.place
    const { id } = await beginCompass(database, owner.ctx, { title: 'Meer soep' })
    const at = `/mijn/kompas/${id}/voorwaarden`
    expect((await get(at, owner)).page).not.toContain('Dit staat al op jullie pagina')
    await tieToInitiative(database, owner.ctx, { key: { id }, initiative: house.id })
    expect((await get(at, owner)).page).toMatch(/Dit staat al op jullie pagina[^]*De Stal/)
    await editPart(database, owner.ctx, {
      slug: house.slug,
      part: 'place',
      content: { name: 'De Stal', address: null, postcode: null, spot: null },
      audience: 'ourselves',
      revision: 1,
    })
    expect((await get(at, owner)).page).not.toContain('Dit staat al op jullie pagina')
  })

  test('are the questions on taking over a task, until one hopes for that', async () => {
    const base = await anIdea()
    const extra = ownQuestions.questions.find(({ only, theme }) => only && theme === 'involvement')!
    const asks = async () => (await get(`${base}/betrokkenheid`)).page.includes(extra.words.nl.ask)
    expect(await asks()).toBe(false)
    await post(`${base}/verwachting`, { task: 'ja' })
    expect(await asks()).toBe(true)
  })
})

describe('the result', () => {
  test('names what is like it and has room, and who the people are by what they do', async () => {
    const begun = await post('/kompas', { titel: 'Soep koken', gebied: 'west' })
    const base = begun.headers.get('location')!.replace(/\?.*/, '')
    const { page } = await get(`${base}/uitkomst`)
    expect(page).toContain(`/initiatieven/${house.slug}`)
    expect(page).toContain('Jouw deel van de stad heeft een gebiedsverbinder')
    const connector = house.who.get('area connector')!
    expect(page).not.toContain(connector.email)
  })

  test('is printed as it stands, kept nowhere on the way, and empty for who takes a pen', async () => {
    const base = await anIdea()
    const sheets = await Promise.all(
      [`${base}/uitkomst.pdf`, '/kompas/leeg.pdf'].map((path) => house.site.get(path)),
    )
    for (const sheet of sheets) {
      expect([sheet.status, sheet.headers.get('content-type')]).toEqual([200, 'application/pdf'])
      expect(
        Buffer.from(await sheet.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }
    expect(sheets[0]!.headers.get('cache-control')).toBe('no-store')
    const { page } = await get('/kompas/leeg')
    for (const { words } of ownQuestions.questions) expect(page).toContain(words.nl.ask)
  })
})

test('one’s ideas stand in one’s own place, and those of one’s initiative', async () => {
  const [owner, editor] = [house.who.get('owner')!, house.who.get('editor')!]
  const { database } = house.place
  const { id } = await beginCompass(database, owner.ctx, { title: 'Een lange tafel' })
  const link = `href="/mijn/kompas/${id}"`
  expect((await get('/mijn', owner)).page).toContain(link)
  expect((await get('/mijn', editor)).page).not.toContain(link)
  await tieToInitiative(database, owner.ctx, { key: { id }, initiative: house.id })
  expect((await get('/mijn', editor)).page).toContain(link)
})
