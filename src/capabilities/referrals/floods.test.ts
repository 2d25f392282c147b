import { beforeEach, expect, test } from 'vitest'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { aHandover, mailsOf } from '#testing/handing-over.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'

/** Each change is a mail to somebody: neither a link nor a worker may put out a flood of them. */

let house: Houseful
let site: TestApp

beforeEach(async () => {
  house = await aHouseful()
  site = await aTestApp(house.place, { SAMENSPEL_RATE: '100000', SAMENSPEL_TRUST_PROXY: '1' })
})

let sent = 0
/** Each time from another network. */
const post = (path: string, fields: Readonly<Record<string, string>>, cookie = '') => {
  sent += 1
  return site.get(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': `192.0.2.${sent % 250}` },
  })
}

const daysOn = async (path: string, cookie = '') => {
  const page = await (await site.get(path, { headers: { cookie } })).text()
  return [...page.matchAll(/name="dag"[^>]*value="([^"]+)"/g)].map(([, day]) => day!)
}

test('a card is moved a dozen times a day at most, and a host suggests as many days', async () => {
  const { card, host } = await aHandover(house)
  const count = async () => (await mailsOf(house)).length
  for (const [path, besluit, mails] of [
    [`/welkom/${card}`, 'move', 3],
    [`/introductie/${host}`, 'propose', 1],
  ] as const) {
    const days = await daysOn(path)
    const before = await count()
    for (let n = 0; n < 15; n += 1)
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person taps
      await post(path, { besluit, dag: days[n % 2]! })
    expect((await count()) - before, path).toBe(12 * mails)
  }
})

test('a worker asks the same initiative twenty times a day at most, and reads why', async () => {
  const { cookie } = house.who.get('neighbourhood team')!
  const path = '/wijkteam/introductie/nieuw'
  const [dag = ''] = await daysOn(`${path}?activiteit=${house.activity}`, cookie)
  const ask = () =>
    post(
      path,
      { activiteit: house.activity, sleutel: newId(), dag, host: 'team', taal: 'nl', ja: 'ja' },
      cookie,
    )
  for (let n = 0; n < 20; n += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person taps
    expect((await ask()).status).toBe(200)
  const before = (await mailsOf(house)).length
  const refused = await ask()
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Bel het initiatief, of vraag het morgen.')
  expect((await mailsOf(house)).length).toBe(before)
})

test('a worker notes ten visits a day to the same initiative at most, and reads why', async () => {
  const { cookie } = house.who.get('neighbourhood team')!
  const dag = localDay(house.place.ctx.now)
  const note = () =>
    post('/wijkteam/bezoeken', { initiatief: house.slug, dag, hoelang: '60', afspraak: 'Tot dan.' }, cookie)
  for (let n = 0; n < 10; n += 1)
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person taps
    expect((await note()).status).toBe(303)
  const before = (await mailsOf(house)).length
  const refused = await note()
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Wacht tot morgen.')
  expect((await mailsOf(house)).length).toBe(before)
})
