import { beforeAll, expect, test } from 'vitest'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { aHandover, mailsOf } from '#testing/handing-over.ts'

let house: Houseful

beforeAll(async () => {
  house = await aHouseful()
})

async function page(path: string, who: Visitor = 'visitor', body?: Record<string, string>) {
  const cookie = house.who.get(who)?.cookie
  const answer = await house.site.get(path, {
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(body
        ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
        : {}),
    },
    ...(body ? { method: 'POST', body: new URLSearchParams(body).toString() } : {}),
  })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

const field = (html: string, name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)![1]!

test('a worker asks, the host hears what somebody wants to be called, and says yes; the card says so', async () => {
  const at = `/wijkteam/introductie/nieuw?activiteit=${house.activity}`
  const form = await page(at, 'neighbourhood team')
  expect(form.status).toBe(200)
  const given = {
    activiteit: field(form.text, 'activiteit'),
    sleutel: field(form.text, 'sleutel'),
    host: field(form.text, 'host'),
    dag: '2026-12-01',
    needs: 'first-time',
    naam: 'blauwe fiets',
    taal: 'nl',
  }
  const without = await page('/wijkteam/introductie/nieuw', 'neighbourhood team', given)
  expect(without.status).toBe(422)
  expect(without.text).toContain('Vraag het de bewoner. Zonder een ja gaat de vraag niet weg.')

  const made = await page('/wijkteam/introductie/nieuw', 'neighbourhood team', { ...given, ja: 'ja' })
  expect(made.status).toBe(200)
  expect(made.headers.get('cache-control')).toBe('no-store')
  expect(made.text).toContain('blauwe fiets')
  const [, code] = /Deze introductie heet ([A-Z]\d-\d\d)/.exec(made.text)!
  const [, card] = /\/welkom\/([\w-]{43})/.exec(made.text)!

  const owner = house.who.get('owner')!.email
  const mail = (await mailsOf(house)).find(({ to, text }) => to === owner && text.includes(code!))!
  expect(mail.text).toContain('Wie komt, noemt zich: blauwe fiets.')
  expect(mail.text).toContain('- komt voor het eerst')
  const [, link] = /\/introductie\/([\w-]{43})/.exec(mail.text)!

  expect((await page(`/welkom/${card}`)).text).toContain('moet nog ja zeggen')
  expect((await page(`/introductie/${link}`)).status).toBe(200)
  const yes = await page(`/introductie/${link}`, 'visitor', { besluit: 'accept', naam: 'Truus' })
  expect(yes.status).toBe(303)
  const seen = await page(`/welkom/${card}`)
  expect(seen.text).toContain('Je wordt verwacht.')
  expect(seen.text).toContain('Truus')
  expect(seen.text).not.toContain('blauwe fiets')

  const worker = house.who.get('neighbourhood team')!.email
  const told = (await mailsOf(house)).filter(({ to, text }) => to === worker && text.includes(code!))
  expect(told.map(({ text }) => text.includes('Het kan.'))).toEqual([true])
  expect(told[0]!.text).not.toContain('blauwe fiets')

  const list = await page('/wijkteam/introducties', 'neighbourhood team')
  expect(list.text).toContain(`${code}: Soep eten`)
  expect(list.text).toContain('Afgesproken.')
  expect(list.text).not.toContain('blauwe fiets')

  const pdf = await page('/wijkteam/introductie/kaartje', 'neighbourhood team', {
    token: card!,
    naam: 'blauwe fiets',
  })
  expect(pdf.status).toBe(200)
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(pdf.headers.get('cache-control')).toBe('no-store')
})

test('the same form sent twice asks once', async () => {
  const one = await aHandover(house)
  await expect(aHandover(house, { id: one.handover.id })).rejects.toThrow('Not made: again')
})
