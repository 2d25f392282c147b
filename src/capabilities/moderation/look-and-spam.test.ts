import { beforeAll, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { publishInitiative, withdrawInitiative } from '#capabilities/initiatives/service/edit.ts'
import { registerInitiative } from '#capabilities/initiatives/service/register.ts'
import { decideSettings, settingsOf } from '#capabilities/municipalities/index.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import { stampOf } from '#platform/abuse/abuse.ts'
import { releaseJob } from './jobs.ts'
import { readDesk } from './service/desk.ts'
import { decideNewPage } from './service/look.ts'
import { mailTo, minuteAgo, moderator, neighbour, post, reason, see } from '#testing/a-report.ts'

const letter = { origin: 'https://stad.example', city: 'Proefstad', locale: 'nl' } as const

describe('where a moderator looks before a page goes out', () => {
  let house: Houseful
  let pages = 0

  beforeAll(async () => {
    house = await aHouseful()
    const { database, ctx } = house.place
    const settings = await settingsOf({ db: database.sql, municipality: ctx.municipality })
    await decideSettings(database, house.who.get('administrator')!.ctx, {
      ...settings,
      newPages: 'after-a-look',
    })
  })

  /** Somebody makes a page and puts it out: then it waits. */
  async function aNewPage(): Promise<{ slug: string; owner: SignedIn; path: string }> {
    const { database } = house.place
    const maker = await aPerson(house.place)
    const nowhere = { name: '', address: null, postcode: null, spot: null }
    const told = { name: `Nieuw koor ${(pages += 1)}`, sentence: 'Wij zingen', place: nowhere }
    const { slug } = (await registerInitiative(database, maker.ctx, told))!
    const owner = await maker.again()
    expect(await publishInitiative(database, owner.ctx, { slug, letter })).toBe('waiting')
    return { slug, owner, path: `/moderatie/paginas/${slug}` }
  }

  const isOut = async (slug: string) => (await see(house, `/initiatieven/${slug}`)).status === 200

  const runJob = (days: number) => {
    const now = new Date(house.place.ctx.now.getTime() + days * 86_400_000)
    const ctx: Ctx = { ...house.place.ctx, now, actor: { kind: 'system', name: 'test' } }
    return releaseJob.run(house.place.database, ctx, null, {
      id: ctx.municipality,
      name: 'Proefstad',
      origin: letter.origin,
    })
  }

  test('a new page waits unseen, and the moderators hear of it', async () => {
    const { slug, path } = await aNewPage()
    expect(await isOut(slug)).toBe(false)
    expect((await see(house, path, house.who.get('administrator'))).status).toBe(403)
    expect((await see(house, path, moderator(house))).status).toBe(200)
    expect((await mailTo(house, moderator(house).email))[0]!.text).toContain('/moderatie')
  })

  test('its team reads until when it waits, also when the municipality takes longer from now on', async () => {
    const { slug, owner } = await aNewPage()
    const administrator = house.who.get('administrator')!.ctx
    const { database } = house.place
    const said = async () => (await see(house, `/initiatieven/${slug}/bewerken`, owner)).text()
    expect(await said()).toContain('maandag 30 november')
    const settings = await settingsOf({ db: database.sql, municipality: administrator.municipality })
    await decideSettings(database, administrator, { ...settings, lookDays: 20 })
    expect(await said()).toContain('maandag 30 november')
    await decideSettings(database, administrator, settings)
  })

  test('it goes out when a moderator says so, without a reason', async () => {
    const { slug, owner, path } = await aNewPage()
    expect((await post(house, path, { besluit: 'published', reden: '' }, moderator(house))).status).toBe(303)
    expect(await isOut(slug)).toBe(true)
    expect((await mailTo(house, owner.email))[0]!.subject).toContain('staat online')
    // Nobody looks twice.
    await withdrawInitiative(house.place.database, owner.ctx, { slug })
    expect(await isOut(slug)).toBe(false)
    expect(await publishInitiative(house.place.database, owner.ctx, { slug, letter })).toBe('published')
  })

  test('it goes back with a reason that its owners read, and may be sent in again', async () => {
    const { slug, owner, path } = await aNewPage()
    expect((await post(house, path, { besluit: 'sent-back', reden: '' }, moderator(house))).status).toBe(422)
    expect((await post(house, path, { besluit: 'sent-back', reden: reason }, moderator(house))).status).toBe(
      303,
    )
    const [mail] = await mailTo(house, owner.email)
    expect(mail!.text).toContain(reason)
    expect(mail!.text).toContain('/tweede-blik/')
    expect(await isOut(slug)).toBe(false)
    expect((await post(house, path, { besluit: 'published', reden: '' }, moderator(house))).status).toBe(404)
    expect(await publishInitiative(house.place.database, owner.ctx, { slug, letter })).toBe('waiting')
  })

  test('after a newer decision there is no second look at an older one', async () => {
    const { slug, owner, path } = await aNewPage()
    const again = `/initiatieven/${slug}/tweede-blik`
    await post(house, path, { besluit: 'sent-back', reden: reason }, moderator(house))
    expect((await see(house, again, owner)).status).toBe(200)
    await publishInitiative(house.place.database, owner.ctx, { slug, letter })
    const { ctx } = moderator(house)
    const now = new Date(ctx.now.getTime() + 60_000)
    const newer = { slug, outcome: 'published', reason: '', from: letter } as const
    await decideNewPage(house.place.database, { ...ctx, now }, newer)
    expect((await see(house, again, owner)).status).toBe(422)
    await withdrawInitiative(house.place.database, owner.ctx, { slug })
    expect((await see(house, again, owner)).status).toBe(422)
  })

  test('at which nobody looked in time goes out by itself, not before, and its owners hear it once', async () => {
    const { slug, owner } = await aNewPage()
    await runJob(4.9)
    expect(await isOut(slug)).toBe(false)
    await runJob(5)
    expect(await isOut(slug)).toBe(true)
    expect(await runJob(6)).toEqual({ released: 0 })
    expect(await mailTo(house, owner.email)).toHaveLength(1)
  })

  test('a page that was out before is not looked at again', async () => {
    const { database } = house.place
    const owner = house.who.get('owner')!
    await withdrawInitiative(database, owner.ctx, { slug: house.slug })
    expect(await publishInitiative(database, owner.ctx, { slug: house.slug, letter })).toBe('published')
    expect(await isOut(house.slug)).toBe(true)
  })
})

describe('what looks like spam', () => {
  let house: Houseful

  beforeAll(async () => {
    house = await aHouseful()
  })

  const desk = () => readDesk(house.place.database, moderator(house).ctx, undefined)

  const send = (fields: Record<string, string>, at = house) =>
    post(at, '/melden', {
      wat: 'outdated',
      uitleg: 'Het is nu op donderdag',
      over: `initiatief:${at.slug}`,
      sinds: minuteAgo(at),
      ...fields,
    })

  test.each([
    ['a field that nobody sees was filled in', 'trap', () => ({ website: 'https://winkel.example' })],
    ['it came too quickly', 'too-fast', () => ({ sinds: stampOf(house.place.ctx.now) })],
    ['it does not say when the form was drawn', 'no-stamp', () => ({ sinds: '' })],
    ['it has many links', 'links', () => ({ uitleg: 'http://a.example http://b.example www.c.example' })],
  ] as const)('%s: put aside, not lost, no mail, the same answer', async (_, why, fields) => {
    const before = await desk()
    const known = new Set(before.aside.map(({ id }) => id))
    const mails = (await mailTo(house, moderator(house).email)).length
    const answer = await send({ ...fields(), email: neighbour })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/melden/gedaan')
    const { aside, reports } = await desk()
    const added = aside.filter(({ id }) => !known.has(id))
    expect(added.map(({ held }) => held.includes(why))).toEqual([true])
    expect(reports).toHaveLength(before.reports.length)
    expect(await mailTo(house, moderator(house).email)).toHaveLength(mails)
  })

  test('a moderator says it is a report after all, or closes it without a mail', async () => {
    const [first, second] = (await desk()).aside
    const path = (id: string, said: string) => `/moderatie/meldingen/${id}/${said}`
    expect((await post(house, path(first!.id, 'echt'), {}, moderator(house))).status).toBe(303)
    expect((await post(house, path(second!.id, 'spam'), {}, moderator(house))).status).toBe(303)
    const { aside, reports } = await desk()
    expect(aside.map(({ id }) => id)).not.toContain(second!.id)
    expect(reports.map(({ id }) => id)).toEqual([first!.id])
    expect((await post(house, path(first!.id, 'spam'), {}, moderator(house))).status).toBe(404)
    expect(await mailTo(house, neighbour)).toEqual([])
  })

  test('the fourth report with one address in a day is put aside', async () => {
    const own = await aHouseful()
    for (let n = 0; n < 4; n += 1)
      expect((await send({ email: neighbour }, own)).headers.get('location')).toBe('/melden/gedaan')
    const { reports, aside } = await readDesk(own.place.database, moderator(own).ctx, undefined)
    expect(reports).toHaveLength(3)
    expect(aside.map(({ held }) => held)).toEqual([['address']])
  })

  test('the sixth report from one network in an hour is put aside, the forty-first is asked to wait', async () => {
    const filled = await aHouseful()
    const site = await aTestApp(filled.place, { SAMENSPEL_RATE: '1000' })
    const busy = { ...filled, site }
    for (let n = 0; n < 40; n += 1) expect((await send({}, busy)).status).toBe(303)
    const { reports, aside } = await readDesk(filled.place.database, moderator(filled).ctx, undefined)
    expect([reports.length, aside.length]).toEqual([5, 35])
    const late = await send({}, busy)
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Het is nu op donderdag')
  })
})
