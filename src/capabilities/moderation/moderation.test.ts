import { beforeAll, describe, expect, test } from 'vitest'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { aHouseful, visitors } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { as, aPerson, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { readDesk } from './service/desk.ts'
import {
  decide,
  everywhere,
  linkTo,
  mailTo,
  metAt,
  moderator,
  neighbour,
  post,
  reason,
  reported,
  see,
} from '#testing/a-report.ts'

describe('who may what', () => {
  let house: Houseful
  let id: string

  beforeAll(async () => {
    house = await aHouseful()
    id = await reported(house)
  })

  test.each(visitors.filter((one) => one !== 'moderator'))('%s sees and decides nothing', async (one) => {
    const who = house.who.get(one as Visitor) ?? null
    const expected = who === null ? 303 : 403
    for (const path of ['/moderatie', `/moderatie/meldingen/${id}`])
      expect((await see(house, path, who)).status, path).toBe(expected)
    const fields = { besluit: 'taken-down', reden: reason }
    for (const path of ['', '/adres', '/echt', '/spam'])
      expect((await post(house, `/moderatie/meldingen/${id}${path}`, fields, who)).status, path).toBe(
        expected,
      )
    expect(await metAt(house)).toEqual(everywhere(house))
  })

  test('a moderator of another municipality finds nothing by our ids', async () => {
    const other = await aHouseful()
    expect((await see(other, `/moderatie/meldingen/${id}`, moderator(other))).status).toBe(404)
    expect((await see(other, `/moderatie/meldingen/${id}`, moderator(house))).status).toBe(303)
  })

  test('a moderator in the team of the page leaves it to another', async () => {
    const { initiative } = (await readDesk(house.place.database, moderator(house).ctx, undefined)).reports[0]!
    const both = await aPerson(house.place, as('moderator'), inTeam('editor', initiative))
    expect(
      (await post(house, `/moderatie/meldingen/${id}`, { besluit: 'left', reden: reason }, both)).status,
    ).toBe(403)
  })

  test('the address of the reporter is shown only when asked for', async () => {
    const path = `/moderatie/meldingen/${id}`
    expect(await (await see(house, path, moderator(house))).text()).not.toContain(neighbour)
    expect(await (await post(house, `${path}/adres`, {}, moderator(house))).text()).toContain(neighbour)
  })
})

describe('a report', () => {
  test('asks for a reason of a whole sentence, and keeps what was chosen', async () => {
    const house = await aHouseful()
    const id = await reported(house)
    for (const reden of ['', 'Nee.']) {
      const path = `/moderatie/meldingen/${id}`
      const answer = await post(house, path, { besluit: 'taken-down', reden }, moderator(house))
      expect(answer.status).toBe(422)
      expect(await answer.text()).toMatch(/value="taken-down"[^>]*checked|checked[^>]*value="taken-down"/)
    }
    expect(await metAt(house)).toEqual(everywhere(house))
    expect(await mailTo(house, neighbour)).toEqual([])
  })

  test('that leaves the page: nothing goes, both hear why, only the reporter may ask again', async () => {
    const house = await aHouseful()
    const id = await reported(house)
    expect((await decide(house, id, 'left')).headers.get('location')).toBe('/moderatie?gelukt=besloten')
    expect(await metAt(house)).toEqual(everywhere(house))
    const [[toReporter], [toOwner]] = [
      await mailTo(house, neighbour),
      await mailTo(house, house.who.get('owner')!.email),
    ]
    expect(toReporter!.text).toContain(reason)
    expect(toReporter!.text).toContain('/tweede-blik/')
    expect(toOwner!.text).toContain(reason)
    expect(toOwner!.text).not.toContain('/tweede-blik/')
    expect(toOwner!.text).not.toContain(neighbour)
    expect((await decide(house, id, 'taken-down')).status).toBe(404)
  })

  test('that takes it down: gone from every page, feed, list and search at once, and all hear why', async () => {
    const house = await aHouseful()
    const first = await reported(house)
    await reported(house, 'andere-buur@voorbeeld.example')
    expect(await metAt(house)).toEqual(everywhere(house))
    await decide(house, first, 'taken-down')
    expect(await metAt(house)).toEqual([])
    for (const to of [neighbour, 'andere-buur@voorbeeld.example', house.who.get('owner')!.email])
      expect((await mailTo(house, to))[0]!.text, to).toContain(reason)
    const { reports } = await readDesk(house.place.database, moderator(house).ctx, undefined)
    expect(reports).toEqual([])
    const owner = house.who.get('owner')!
    expect((await see(house, `/initiatieven/${house.slug}/bewerken`, owner)).status).toBe(200)
    await post(house, `/initiatieven/${house.slug}/publicatie`, {}, owner)
    expect(await metAt(house)).toEqual([])
  })
})

describe('a second look', () => {
  const waarom = 'Wij verkopen niets, het is gewoon soep.'
  let house: Houseful
  let second: SignedIn
  let link: string
  let judge: string

  const openAppeals = async () =>
    (await readDesk(house.place.database, moderator(house).ctx, undefined)).appeals

  beforeAll(async () => {
    house = await aHouseful()
    second = await aPerson(house.place, as('moderator'))
    await decide(house, await reported(house), 'taken-down')
    link = await linkTo(house, house.who.get('owner')!.email)
  })

  test('is asked by a button behind the link: opening it changes nothing, and it works once', async () => {
    for (let n = 0; n < 2; n += 1) expect((await see(house, link)).status).toBe(200)
    expect(await openAppeals()).toEqual([])
    expect((await post(house, link, { waarom: '' })).status).toBe(422)
    const asked = await post(house, link, { waarom })
    expect(asked.headers.get('location')).toBe('/tweede-blik/gevraagd')
    const [appeal] = await openAppeals()
    judge = `/moderatie/tweede-blik/${appeal!.decision.id}`
    expect((await see(house, link)).status).toBe(422)
    expect((await post(house, link, { waarom })).status).toBe(422)
    expect(await openAppeals()).toHaveLength(1)
    expect((await see(house, `/tweede-blik/${'x'.repeat(43)}`)).status).toBe(422)
  })

  test('another moderator is written to, not the one who decided', async () => {
    const about = (mails: QueuedMail[]) => mails.filter(({ text }) => text.includes(judge))
    expect(about(await mailTo(house, second.email))).toHaveLength(1)
    expect(about(await mailTo(house, moderator(house).email))).toEqual([])
  })

  test('the same moderator, an owner and an administrator cannot give it', async () => {
    for (const who of [moderator(house), house.who.get('owner')!, house.who.get('administrator')!]) {
      expect((await see(house, judge, who)).status).toBe(403)
      expect((await post(house, judge, { besluit: 'upheld', reden: reason }, who)).status).toBe(403)
    }
  })

  test('another turns it round at once, with a reason that everybody hears; that is the end of it', async () => {
    expect((await post(house, judge, { besluit: 'reversed', reden: '' }, second)).status).toBe(422)
    expect(await metAt(house)).toEqual([])
    const last = 'Soep voor de buurt is geen reclame, dus dit mag.'
    const answer = await post(house, judge, { besluit: 'reversed', reden: last }, second)
    expect(answer.headers.get('location')).toBe('/moderatie?gelukt=besloten')
    expect(await metAt(house)).toEqual(everywhere(house))
    for (const to of [neighbour, house.who.get('owner')!.email]) {
      const said = (await mailTo(house, to)).filter(({ text }) => text.includes(last))
      expect(said, to).toHaveLength(1)
      expect(said[0]!.text).not.toContain('/tweede-blik/')
      expect(said[0]!.text).not.toContain(second.email)
    }
    expect((await see(house, judge, second)).status).toBe(404)
  })

  test('where there is one moderator, an administrator gives it', async () => {
    const small = await aHouseful()
    await decide(small, await reported(small), 'left')
    await post(small, await linkTo(small, neighbour), { waarom })
    const { appeals } = await readDesk(small.place.database, moderator(small).ctx, undefined)
    const path = `/moderatie/tweede-blik/${appeals[0]!.decision.id}`
    const fields = { besluit: 'reversed', reden: reason }
    expect((await post(small, path, fields, moderator(small))).status).toBe(403)
    expect((await post(small, path, fields, small.who.get('administrator'))).status).toBe(303)
    expect(await metAt(small)).toEqual([])
  })
})
