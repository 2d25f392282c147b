import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { NotFound } from '#platform/http/problems.ts'
import { useCase } from '#platform/db/doors.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { as, aPerson } from '#testing/people.ts'
import { longestOfferDays } from '../domain.ts'
import type { OfferId } from '../domain.ts'
import { connectOffer, readStrengths } from './answer.ts'
import { makeOffer, readMyOffer } from './service.ts'
import type { NewOffer } from './service.ts'

let house: Houseful
let n = 0
beforeEach(async () => {
  house = await aHouseful()
})

const letter = { origin: 'https://stad.example', city: 'Stad', locale: 'nl' } as const
const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })
const days = (ctx: Ctx, many: number): Ctx => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + many * 86_400_000),
})

interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}
const readMails = useCase<undefined, Letter[]>(
  { name: 'test.mails', may: () => true, records: null },
  async ({ db, ctx }) =>
    (
      await sql<Letter>`select to_address as to, subject, body as text from samenspel.mail
        where municipality_id = ${ctx.municipality}`.execute(db)
    ).rows,
)
const mails = async (to: string) =>
  (await readMails(house.place.database, system(house.place.ctx), undefined)).filter((one) => one.to === to)

interface Made {
  readonly key: string
  readonly id: OfferId
  readonly email: string
}

/** Somebody offers something: to the initiative of the house, unless it says otherwise. */
async function offered(given: Partial<NewOffer> = {}): Promise<Made> {
  const { database, ctx } = house.place
  const email = `buur-${(n += 1)}@thuis.example`
  const key = await makeOffer(
    database,
    { ...ctx, actor: { kind: 'visitor' } },
    {
      towards: { slug: house.slug },
      kind: 'can',
      words: `Ik kan goed naaien ${n}`,
      talents: ['handwerk'],
      name: 'Buur',
      email,
      phone: null,
      locale: 'nl',
      sent: { trap: '', stamp: stampOf(new Date(ctx.now.getTime() - 60_000)), busyNetwork: false },
      letter,
      ...given,
    },
  )
  const { id } = (await readMyOffer(database, ctx, { token: key }))!
  return { key, id, email }
}
const toWest = { towards: { area: 'west', areas: ['west'] } } as const

async function page(path: string, who?: Visitor, body?: Record<string, string>) {
  const cookie = who && house.who.get(who)!.cookie
  const answer = await house.site.get(path, {
    headers: {
      ...(cookie ? { cookie } : {}),
      ...(body
        ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
        : {}),
    },
    ...(body ? { method: 'POST', body: new URLSearchParams(body).toString() } : {}),
  })
  return { status: answer.status, text: await answer.text(), to: answer.headers.get('location') }
}
const teamAt = () => `/initiatieven/${house.slug}/aanbod`
const connector = () => house.who.get('area connector')!.ctx
const strengths = (ctx: Ctx) => readStrengths(house.place.database, ctx, undefined)

describe('an offer to an initiative', () => {
  test('is read by its hosts, answered as an exchange, and nobody sees an address', async () => {
    const { id, key, email } = await offered()
    const [toHost] = (await mails(house.who.get('editor')!.email)).filter((one) =>
      one.text.includes('naaien'),
    )
    expect(toHost!.text).not.toContain(email)
    const list = await page(teamAt(), 'editor')
    const one = await page(`${teamAt()}/${id}`, 'editor')
    for (const text of [list.text, one.text]) {
      expect(text).toContain('Ik kan goed naaien')
      expect(text).not.toContain(email)
    }
    const done = await page(`${teamAt()}/${id}/antwoord`, 'editor', { antwoord: 'Kom dinsdag eens kijken' })
    expect(done.to).toBe(`${teamAt()}?gelukt=antwoord`)
    const [answer] = await mails(email)
    expect(answer!.text).toContain('> Kom dinsdag eens kijken')
    const exchange = /\/berichten\/[\w-]{43}/.exec(answer!.text)![0]
    expect((await page(exchange)).text).toContain('Ik kan goed naaien')
    expect((await page(`/aanbod/${key}`)).text).toContain('pakt het op')
  })

  test('rests with a kind word, chosen or ones own, and never without one', async () => {
    const { id, email } = await offered()
    const at = `${teamAt()}/${id}/rust`
    expect((await page(at, 'owner', { tekst: 'eigen', eigen: ' ' })).status).toBe(422)
    expect((await page(at, 'owner', { tekst: 'later' })).to).toBe(`${teamAt()}?gelukt=rust`)
    const [word] = await mails(email)
    expect(word!.text).toContain('> Dank je wel. Nu hebben we genoeg mensen.')
    expect((await page(at, 'owner', { tekst: 'dank' })).to).toBe(`${teamAt()}?gelukt=gone`)
  })

  test('without a mail address shows its number to whoever says that they call, and to nobody else', async () => {
    const { id } = await offered({ email: null, phone: '06 12345678' })
    const at = `${teamAt()}/${id}`
    expect((await page(at, 'owner')).text).not.toContain('12345678')
    await page(`${at}/bel`, 'owner', { ja: '1' })
    expect((await page(at, 'owner')).text).toContain('06 12345678')
    expect((await page(at, 'owner of another initiative')).status).toBe(403)
  })

  test('is not possible where nobody keeps the page', async () => {
    expect((await page(`/meedoen/aanbod?initiatief=${house.unclaimed}`)).status).toBe(404)
    expect((await page(`/initiatieven/${house.unclaimed}`)).text).not.toContain('/meedoen/aanbod')
    expect((await page(`/initiatieven/${house.slug}`)).text).toContain(
      `/meedoen/aanbod?initiatief=${house.slug}`,
    )
  })

  test('that looks like spam is put aside for the hosts, and its words are not in the mail', async () => {
    const { id } = await offered({ words: 'Kredietje', sent: { trap: 'x', stamp: '', busyNetwork: false } })
    const toHost = await mails(house.who.get('owner')!.email)
    expect(toHost.some((one) => one.subject.includes('wacht'))).toBe(true)
    expect(toHost.some((one) => one.text.includes('Kredietje'))).toBe(false)
    await page(`${teamAt()}/${id}/oordeel`, 'owner', { besluit: 'weg' })
    expect((await page(`${teamAt()}/${id}`, 'owner')).status).toBe(404)
  })
})

describe('an offer to the neighbourhood', () => {
  test('is seen by initiatives there and the connector, and by nobody else', async () => {
    const { id } = await offered(toWest)
    expect((await page(teamAt(), 'owner')).text).toContain(id)
    expect((await strengths(connector())).fresh.map((one) => one.id)).toEqual([id])
    expect((await strengths(house.who.get('area connector elsewhere')!.ctx)).fresh).toEqual([])
    expect((await page(`/krachten/${id}`, 'area connector elsewhere')).status).toBe(404)
    expect((await page('/krachten', 'person')).status).toBe(404)
    for (const path of ['/meedoen', `/initiatieven/${house.slug}`, '/'])
      expect((await page(path)).text).not.toContain('goed naaien')
  })

  test('that nobody took up is a strength after some weeks, which the connector brings to an initiative', async () => {
    const { id } = await offered({ towards: { area: 'oost', areas: ['oost', 'west'] } })
    expect((await strengths(days(connector(), 27))).strengths).toEqual([])
    const later = await strengths(days(connector(), 28))
    expect(later.strengths.map((one) => one.id)).toContain(id)
    expect((await page(teamAt(), 'owner')).text).not.toContain(id)
    const [to] = later.initiatives
    const done = await page(`/krachten/${id}/voorstel`, 'area connector', { initiatief: to!.id })
    expect(done.to).toBe('/krachten?gelukt=voorstel')
    expect((await page(teamAt(), 'owner')).text).toContain('Voorgesteld door de gebiedsverbinder')
    const toHost = await mails(house.who.get('owner')!.email)
    expect(toHost.some((one) => one.subject.includes('gebiedsverbinder'))).toBe(true)
  })

  test('that an initiative left alone that long is shown to the connector as well, and one it answered is not', async () => {
    const [left, answered] = [await offered(), await offered()]
    await page(`${teamAt()}/${answered.id}/antwoord`, 'owner', { antwoord: 'Kom maar' })
    expect((await strengths(connector())).strengths).toEqual([])
    const seen = (await strengths(days(connector(), 29))).strengths.map((one) => one.id)
    expect(seen).toContain(left.id)
    expect(seen).not.toContain(answered.id)
  })

  test('is suggested only within the areas of the connector', async () => {
    const { id } = await offered(toWest)
    const { database } = house.place
    const given = { id, how: 'voorstel', initiative: 'een-ander', words: '', letter } as const
    expect(await connectOffer(database, connector(), given)).toBe('gone')
    const elsewhere = house.who.get('area connector elsewhere')!.ctx
    await expect(connectOffer(database, elsewhere, given)).rejects.toThrow(NotFound)
  })
})

describe('whoever offered', () => {
  test('can take it back at any time by the link, with a button and not by looking', async () => {
    const { key, id } = await offered()
    expect((await page(`/aanbod/${key}`)).text).toContain('Trek dit in')
    expect((await page(teamAt(), 'owner')).text).toContain(id)
    expect((await page(`/aanbod/${key}/intrekken`, undefined, { ja: '1' })).text).toContain('is weg')
    expect((await page(teamAt(), 'owner')).text).not.toContain(id)
    expect((await page(`/aanbod/${key}`)).status).toBe(422)
  })

  test('is told nothing by mail before somebody answers', async () => {
    const { email } = await offered()
    expect(await mails(email)).toEqual([])
  })

  test('finds it on /mijn, signed in with that address', async () => {
    const person = await aPerson(house.place, as('partner', 'west'))
    const { id } = await offered({ email: person.email })
    const mine = await house.site.get('/mijn', { headers: { cookie: person.cookie } })
    expect(await mine.text()).toContain(`/mijn/aanbod/${id}`)
    expect((await page(`/mijn/aanbod/${id}`, 'person')).status).toBe(404)
  })
})

describe('what is kept of an offer', () => {
  const count = async () => {
    const run = useCase<undefined, number>(
      { name: 'test.count', may: () => true, records: null },
      async ({ db }) =>
        (
          await sql<{
            n: number
          }>`select count(*)::int as n from samenspel.offer where words like '%naaien%'`.execute(db)
        ).rows[0]!.n,
    )
    return run(house.place.database, house.place.ctx, undefined)
  }
  const night = (many: number) =>
    dropPastTerm(house.place.database, days(system(house.place.ctx), many), peopleIn(capabilities))

  test('goes thirty days after an answer', async () => {
    const { id } = await offered()
    await page(`${teamAt()}/${id}/antwoord`, 'owner', { antwoord: 'Kom maar' })
    await night(29)
    expect(await count()).toBe(1)
    await night(31)
    expect(await count()).toBe(0)
  })

  test('goes after a year when nobody answered', async () => {
    await offered()
    await night(longestOfferDays - 1)
    expect(await count()).toBe(1)
    await night(longestOfferDays + 1)
    expect(await count()).toBe(0)
  })
})
