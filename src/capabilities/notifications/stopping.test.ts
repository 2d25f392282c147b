import { beforeEach, describe, expect, test } from 'vitest'
import { add, aMailingHouse, change, follow, mailTo, post, tell } from '#testing/following.ts'
import type { Houseful } from '#testing/houseful.ts'

const email = 'stopper@voorbeeld.example'
let house: Houseful
let n = 0

beforeEach(async () => {
  house = await aMailingHouse()
})

const someone = () => `${(n += 1)}-${email}`
const told = async (to: string) => (await mailTo(house, to)).filter(({ text }) => text.includes('-- \n'))

describe('stopping', () => {
  test('with one thing by its link leaves the rest, and there is a way back', async () => {
    const me = someone()
    const other = 'thema:ontmoeten'
    const link = await follow(house, me, `initiatief:${house.slug}`)
    await follow(house, me, other)
    expect(await (await house.site.get(link)).text()).toContain(`Soep ${house.place.ctx.municipality}`)
    await change(house, house.activity, { cancelled_days: ['2026-12-01'] })
    await tell(house, 0, 1)
    const stop = /\/stop\/[\w-]{43}/.exec((await told(me))[0]!.text)![0]
    for (let i = 0; i < 2; i += 1) {
      expect((await house.site.get(stop)).status).toBe(200)
      const page = await (await house.site.get(link)).text()
      expect(page).not.toContain('Waarmee je stopte')
    }
    const done = await post(house, stop, {})
    const after = await (await house.site.get(done.headers.get('location')!)).text()
    expect(after).toContain('Dit is gestopt')
    expect(after).toContain('Over: Ontmoeten')
    await add(house, 'Brood bakken', '2026-12-03', 1)
    await tell(house, 1)
    expect(await told(me)).toHaveLength(1)
    await post(house, `${stop}/terug`, {})
    await add(house, 'Soep koken', '2026-12-03', 2)
    await tell(house, 8)
    expect((await told(me))[0]!.text).toContain('Soep koken')
    expect((await told(me))[0]!.text).not.toContain('Brood bakken')
  })

  test('by the mailbox itself takes a POST from anywhere, for exactly this route, and answers a guess alike', async () => {
    const me = someone()
    await follow(house, me, 'gebied:west')
    await tell(house, 1)
    const stop = /\/stop\/[\w-]{43}/.exec((await told(me))[0]!.text)![0]
    const from = async (path: string, body = 'List-Unsubscribe=One-Click') => {
      const answer = await house.site.get(path, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: 'https://post.example',
          'sec-fetch-site': 'cross-site',
          cookie: house.who.get('owner')!.cookie,
        },
        body,
      })
      return [answer.status, await answer.text()]
    }
    const guess = `/stop/${'x'.repeat(43)}/een-klik`
    expect((await from(stop))[0]).toBe(403)
    expect((await from(`${stop}/terug`))[0]).toBe(403)
    expect((await from(`${stop}/een-klik`, 'iets=anders'))[0]).toBe(400)
    expect(await from(`${stop}/een-klik`)).toEqual(await from(guess))
    expect(await from(`${stop}/een-klik`)).toEqual([200, 'ok\n'])
    await tell(house, 8)
    expect(await told(me)).toHaveLength(1)
  })
})
