import { beforeAll, describe, expect, test } from 'vitest'
import { importActivities } from '#capabilities/activities/index.ts'
import { anActivity } from '#testing/an-activity.ts'
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
  const [, code] = /Code ([A-Z]\d-\d\d)/.exec(made.text)!
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

describe('what is sent wrong is said, and changes nothing', () => {
  test.each([
    ['another day without a day', { besluit: 'propose' }, 'Welke dag is beter?'],
    ['a day that is not offered', { besluit: 'propose', dag: '2026-12-02' }, 'Welke dag is beter?'],
    ['no without a reason', { besluit: 'decline' }, 'Waarom?'],
    ['a reason of their own', { besluit: 'decline', reden: 'Hij is ziek' }, 'Waarom?'],
    [
      'a name with more in it',
      { besluit: 'accept', naam: 'Truus, 06 12345678' },
      'Vul alleen een voornaam in.',
    ],
    ['nothing that we know', { besluit: 'weg' }, 'Ja, welkom'],
  ])('by a host: %s', async (_what, body, says) => {
    const { host, handover } = await aHandover(house)
    const answer = await page(`/introductie/${host}`, 'visitor', body)
    expect(answer.text).toContain(says)
    expect(answer.text).not.toContain('Hij is ziek')
    expect((await page(`/introductie/${host}`)).text).toContain('Gevraagd, nog geen antwoord')
    expect(
      (await mailsOf(house)).filter(({ subject }) => subject.includes(`Introductie ${handover.code}`)),
    ).toEqual([])
  })

  test('by a resident: another day without a day', async () => {
    const { card } = await aHandover(house)
    const answer = await page(`/welkom/${card}?in=fr`, 'visitor', { besluit: 'move', dag: '2026-12-02' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('Choisissez un jour dans la liste.')
  })

  test('by a worker: a name that says more than what to call somebody', async () => {
    const at = `/wijkteam/introductie/nieuw?activiteit=${house.activity}`
    const form = await page(at, 'neighbourhood team')
    const given = {
      activiteit: house.activity,
      sleutel: field(form.text, 'sleutel'),
      host: 'team',
      dag: '2026-12-01',
    }
    const wrong = { ...given, naam: 'Jan, heeft reuma', taal: 'nl', ja: 'ja' }
    const answer = await page('/wijkteam/introductie/nieuw', 'neighbourhood team', wrong)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('alleen letters, hooguit drie woorden')
  })
})

test('a host chooses another day, and the resident too; each sees what the other chose', async () => {
  const { host, card } = await aHandover(house)
  expect(
    (await page(`/introductie/${host}`, 'visitor', { besluit: 'propose', dag: '2026-12-08' })).status,
  ).toBe(303)
  expect((await page(`/introductie/${host}`)).text).toContain('een andere dag voor: dinsdag 8 december')
  expect((await page(`/welkom/${card}`)).text).toContain('noemt een andere dag')
  const moved = await page(`/welkom/${card}?in=de`, 'visitor', { besluit: 'move', dag: '2026-12-15' })
  expect(moved.headers.get('location')).toBe(`/welkom/${card}?in=de&gelukt=move`)
  expect((await page(`/introductie/${host}`)).text).toContain('Dinsdag 15 december om 18.00 uur, bij')
})

test('where nobody can be asked by mail, the page says so and gives no form', async () => {
  const { database, ctx } = house.place
  const rows = [anActivity({ title: 'Stille soep', initiative: 'Stil huis' })]
  await importActivities(database, { ...ctx, actor: { kind: 'operator' } }, { source: 'test', rows })
  const found = /\/activiteiten\/([0-9a-z]{12})/.exec((await page('/activiteiten?q=Stille')).text)?.[1]
  const answer = await page(`/wijkteam/introductie/nieuw?activiteit=${found}`, 'neighbourhood team')
  expect(answer.status).toBe(200)
  expect(answer.text).toContain('heeft geen mailadres bij ons')
  expect(answer.text).not.toContain('De bewoner zegt zelf ja')
})
