import { beforeAll, describe, expect, test } from 'vitest'
import { readPdf } from '#testing/pdf.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { mailsOf } from '#testing/handing-over.ts'
import { anInvitationBy } from '#testing/going-out.ts'
import { aStopOfTheWeek, anUnsureOffer, confirmedOn } from '#testing/the-week.ts'
import { becomeKeyPerson } from '../outreach/service/own.ts'
import { systemOf } from '#testing/every-mail.ts'
import { mailTheWeek } from './mailing.ts'

let house: Houseful
const reach = '0612345678'

beforeAll(async () => {
  house = await aHouseful()
  await becomeKeyPerson(house.place.database, house.who.get('owner')!.ctx, {
    slug: house.slug,
    name: 'De kok',
    reach,
  })
})

const headersOf = (visitor: Visitor): Record<string, string> => {
  const cookie = house.who.get(visitor)?.cookie
  return cookie === undefined ? {} : { cookie, 'sec-fetch-site': 'same-origin' }
}
const page = async (visitor: Visitor, path: string) =>
  (await house.site.get(path, { headers: headersOf(visitor) })).text()

async function post(visitor: Visitor, path: string, body = '') {
  const headers = { ...headersOf(visitor), 'content-type': 'application/x-www-form-urlencoded' }
  const answer = await house.site.get(path, { method: 'POST', headers, body })
  return { status: answer.status, to: answer.headers.get('location') }
}

describe('the page', () => {
  test('is for the people of a team: others do not find it, and a visitor signs in', async () => {
    expect((await house.site.get('/wijkteam/week', { headers: headersOf('owner') })).status).toBe(404)
    expect((await house.site.get('/wijkteam/week')).status).toBe(303)
    expect(
      (await house.site.get('/wijkteam/week.pdf', { headers: headersOf('programme lead') })).status,
    ).toBe(404)
  })

  test('has a button at what was long not confirmed; pressed, the offer says that the team rang', async () => {
    const activity = await anUnsureOffer(house)
    const before = await page('neighbourhood team', '/wijkteam/week')
    expect(before).toContain(`action="/wijkteam/week/${activity}/klopt"`)
    expect(await post('neighbourhood team', `/wijkteam/week/${activity}/klopt`)).toEqual({
      status: 303,
      to: '/wijkteam/week?gelukt=klopt',
    })
    expect(await page('neighbourhood team', '/wijkteam/week')).not.toContain(`/${activity}/klopt`)
    const seen = await page('visitor', `/activiteiten/${activity}`)
    expect(seen).toContain('Op 25 november bevestigd door het wijkteam, na een telefoontje.')
    expect(seen).not.toContain('Klopt dat niet?')
    expect(await page('editor', `/activiteiten/${activity}`)).toContain('Klopt dat niet?')
    const own = `/initiatieven/${house.slug}/wijkteam/gebeld`
    expect(await page('editor', own)).toContain(`action="${own}/${activity}/weg"`)
    expect((await post('editor', `${own}/${activity}/weg`)).to).toBe(`${own}?gelukt=weg`)
    expect(await page('visitor', `/activiteiten/${activity}`)).not.toContain('na een telefoontje')
  })

  test('has no button where its people confirm by themselves', async () => {
    const activity = await anUnsureOffer(house)
    const own = `/initiatieven/${house.slug}/wijkteam/gebeld`
    await post('editor', `${own}/zelf`)
    const shown = await page('neighbourhood team', '/wijkteam/week')
    expect(shown).toContain('Dit initiatief bevestigt liever zelf.')
    expect(shown).not.toContain(`/${activity}/klopt`)
    expect((await post('neighbourhood team', `/wijkteam/week/${activity}/klopt`)).to).toBe(
      '/wijkteam/week?gelukt=zelf',
    )
    await post('editor', `${own}/mag`)
  })
})

test('on paper it is tagged, on two sheets at most, and without the numbers of key persons', async () => {
  await confirmedOn(house, house.activity, null)
  const answer = await house.site.get('/wijkteam/week.pdf', { headers: headersOf('neighbourhood team') })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(pdf.pages).toBeLessThanOrEqual(2)
  expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'LI']))
  expect(pdf.text).toContain('Soep eten')
  expect(pdf.text).toContain('De kok')
  expect(pdf.text).not.toContain(reach)
})

describe('the mail on Monday', () => {
  const mondays = async () =>
    (await mailsOf(house)).filter(({ subject }) => subject.startsWith('Deze week in de wijk'))
  const place = { id: 'GM0000', name: 'Proefstad', origin: 'https://stad.example' } as never

  test('tells what is new, and neither who wants to be found nor how', async () => {
    await anInvitationBy(house)
    await mailTheWeek(house.place.database, systemOf(house), place)
    const [mail] = await mondays()
    expect(mail!.text).toContain('Soep eten')
    expect(mail!.text).toContain('https://stad.example/wijkteam/week\n')
    for (const hidden of [reach, 'De kok']) expect(mail!.text).not.toContain(hidden)
  })

  test('stops by its link with one button, or by the mailbox itself, and comes back when asked for', async () => {
    const token = await aStopOfTheWeek(house, 1)
    const stop = `/wijkteam/week/stop/${token}`
    expect(await page('visitor', stop)).toContain('Stop deze mail')
    // Opening it changed nothing.
    expect(await page('neighbourhood team', '/wijkteam/week')).toContain('Stop de mail op maandag')
    expect((await post('visitor', `${stop}/een-klik`, 'List-Unsubscribe=No')).status).toBe(400)
    expect((await post('visitor', `${stop}/een-klik`, 'List-Unsubscribe=One-Click')).status).toBe(200)
    expect(await page('neighbourhood team', '/wijkteam/week')).toContain('Mail mij op maandag')
    const before = (await mondays()).length
    await mailTheWeek(house.place.database, systemOf(house, 14), place)
    expect(await mondays()).toHaveLength(before)
    await post('neighbourhood team', '/wijkteam/week/mail/aan')
    await anInvitationBy(house)
    await mailTheWeek(house.place.database, systemOf(house, 21), place)
    expect(await mondays()).toHaveLength(before + 1)
    expect((await post('visitor', stop)).status).toBe(200)
    expect(await page('neighbourhood team', '/wijkteam/week')).toContain('Mail mij op maandag')
  })
})
