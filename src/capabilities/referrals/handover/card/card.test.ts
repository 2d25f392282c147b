import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#platform/i18n/dates.ts'
import { printable } from '#platform/pdf/letters.ts'
import { charactersOf } from '#platform/pdf/sfnt.ts'
import { projectFolder } from '#platform/project.ts'
import { readPdf } from '#testing/pdf.ts'
import { aHandover } from '#testing/handing-over.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import type { MadeHandover } from '#testing/handing-over.ts'
import { cardLocales } from '../domain.ts'
import type { CardLocale } from '../domain.ts'
import { dayOnCard, eurosOnCard, timeOnCard } from './dates.ts'
import { cardWords, languageNames, onPaper } from './words.ts'

let house: Houseful
let made: MadeHandover

beforeAll(async () => {
  house = await aHouseful()
  made = await aHandover(house)
})

const page = async (locale: CardLocale) => (await house.site.get(`/welkom/${made.card}?in=${locale}`)).text()

describe.each(cardLocales)('the card in %s', (locale) => {
  test('has words of its own for everything, and says in which language it is', async () => {
    const t = cardWords[locale]
    for (const [name, text] of Object.entries(t)) expect(text.trim(), name).not.toBe('')
    if (locale !== 'nl') {
      const same = Object.entries(t).filter(([name, text]) => text === cardWords.nl[name as keyof typeof t])
      // "Code", "Kosten" and "gratis" are the same word in more languages.
      expect(same.map(([name]) => name).filter((name) => !/^(dir|code|cost|free)$/.test(name))).toEqual([])
    }
    const html = await page(locale)
    expect(html).toContain(
      `<article class="pocket-card" lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`,
    )
    expect(html).toContain(t.waiting)
    expect(html).toContain(t.notComing)
    expect(html).toContain(dayOnCard('2026-12-01', locale))
  })

  test('leaves what the initiative wrote in its own language, and says so', async () => {
    const html = await page(locale)
    expect(html).toContain('Soep eten')
    if (locale !== 'nl') expect(html).toContain('<bdi lang="nl">Soep eten</bdi>')
    // Every other language is one tap away, by its own name.
    for (const other of cardLocales.filter((one) => one !== locale))
      expect(html).toContain(languageNames[other])
  })
})

test('days, times and amounts are as the language writes them', () => {
  expect(cardLocales.map((locale) => dayOnCard('2026-12-02', locale))).toEqual([
    'woensdag 2 december',
    'Wednesday 2 December',
    '2 Aralık Çarşamba',
    'الأربعاء، 2 ديسمبر',
    'środa, 2 grudnia',
    'середа, 2 грудня',
    'mercredi 2 décembre',
    'miércoles, 2 de diciembre',
    'Mittwoch, 2. Dezember',
  ])
  const [from, to] = [new Date('2026-12-02T09:00:00Z'), new Date('2026-12-02T11:30:00Z')]
  expect([timeOnCard(from, to), timeOnCard(from, null)]).toEqual(['10:00\u00a0–\u00a012:30', '10:00'])
  expect(eurosOnCard(250, 'de').replace(/\s/, ' ')).toBe('2,50 €')
})

async function paper(token: string, called: string) {
  const { cookie } = house.who.get('neighbourhood team')!
  const answer = await house.site.get('/wijkteam/introductie/kaartje', {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ token, naam: called }).toString(),
  })
  expect(answer.status).toBe(200)
  return readPdf(new Uint8Array(await answer.arrayBuffer()))
}

/** The characters that our letters for paper have a shape for. */
async function ourLetters(): Promise<(character: number) => boolean> {
  const folder = join(projectFolder, 'dist/paper')
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ttf'))
  const known = await Promise.all(files.map(async (file) => charactersOf(await readFile(join(folder, file)))))
  return (character) => known.some((one) => one.has(character))
}

test('our letters for paper have all that the card says, in these languages and in no others', async () => {
  const has = await ourLetters()
  const said = (locale: CardLocale) => [
    ...Object.values(cardWords[locale]),
    ...Array.from({ length: 365 }, (_, n) => dayOnCard(addDays('2026-01-01', n), locale)),
    eurosOnCard(12345, locale),
  ]
  const whole = cardLocales.filter((locale) => said(locale).every((text) => printable(text, has) === text))
  expect(whole).toEqual(onPaper)
})

test.each(onPaper)('on paper in %s it is one sheet of A6 with tags, in its language', async (locale) => {
  const { card } = await aHandover(house, { locale, called: 'gele paraplu' })
  const printed = await paper(card, 'gele paraplu')
  expect(printed.text).toContain('gele paraplu')
  expect(printed.text).toContain('Soep eten')
  expect(printed.pages).toBe(1)
  expect(printed.marks).toContain(`/Lang (${locale})`)
  expect(printed.marks).toMatch(/\/MediaBox \[0 0 297\.\d+ 419\.\d+\]/)
  expect(printed.tags).toEqual(expect.arrayContaining(['H1', 'L', 'Figure']))
})

test('a language whose letters our paper lacks is offered no paper, only the browser’s own print', async () => {
  expect(cardLocales.filter((one) => !onPaper.includes(one))).toEqual(['ar', 'uk'])
  const { cookie } = house.who.get('neighbourhood team')!
  const offers = async (locale: CardLocale) => {
    const { handover } = await aHandover(house, { locale })
    const answer = await house.site.get(`/wijkteam/introducties/${handover.id}/kaartje`, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
      },
      body: '',
    })
    return (await answer.text()).includes('Maak het kaartje op papier')
  }
  expect([await offers('nl'), await offers('ar'), await offers('uk')]).toEqual([true, false, false])
})

test('a link in somebody else’s hands prints nothing without working in a team', async () => {
  const answer = await house.site.get('/wijkteam/introductie/kaartje', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ token: made.card, naam: 'Buur' }).toString(),
  })
  expect(answer.status).toBe(303)
})
