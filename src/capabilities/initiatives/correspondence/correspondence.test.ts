import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { removeInitiative } from '../service/claim.ts'
import { keptDays } from './correspondence.ts'
import { listOwnExchanges } from './service.ts'

let house: Houseful
let writer: string
let n = 0

beforeAll(async () => {
  house = await aHouseful()
})
beforeEach(() => {
  writer = `buur-${(n += 1)}@thuis.example`
})

const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })
const mails = async (to: string, at = house) =>
  (await readOutbox(at.place.database, system(at.place.ctx), undefined)).filter((one) => one.to === to)
const linkIn = (text: string) => /(\/berichten\/[\w-]{43})/.exec(text)![1]!
const emailOf = (who: Visitor) => house.who.get(who)!.email
const drawn = () => stampOf(new Date(house.place.ctx.now.getTime() - 60_000))

function post(path: string, body: Record<string, string>, who?: Visitor, at = house) {
  const cookie = who && at.who.get(who)!.cookie
  return at.site.get(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      ...(cookie ? { cookie } : {}),
    },
    body: new URLSearchParams(body).toString(),
  })
}
const page = async (path: string, who?: Visitor) => {
  const answer = await house.site.get(path, who ? { headers: { cookie: house.who.get(who)!.cookie } } : {})
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}
const write = (given: Record<string, string> = {}, slug = house.slug) =>
  post(`/initiatieven/${slug}/bericht`, {
    naam: 'Buur',
    email: writer,
    bericht: `Mag ik komen? ${writer.split('@')[0]}`,
    sinds: drawn(),
    ...given,
  })
/** The link of the newest mail to this address that tells of this writer, or of anything. */
const newest = async (to: string, about = '') =>
  linkIn((await mails(to)).find((one) => one.text.includes(about))!.text)
const mark = () => writer.split('@')[0]!

describe('a message to an initiative', () => {
  test('goes both ways by mail, and neither side sees the address of the other', async () => {
    expect((await write()).headers.get('location')).toBe(`/initiatieven/${house.slug}/bericht/verstuurd`)
    expect(await mails(writer)).toEqual([])
    const toTeam = (await mails(emailOf('editor'))).find((one) => one.text.includes(mark()))!
    expect((await mails(emailOf('owner'))).some((one) => one.text.includes(mark()))).toBe(true)
    expect(toTeam.text).toContain('Antwoord niet op deze mail, maar via deze link')
    const teamPage = await page(linkIn(toTeam.text))
    expect(teamPage.text).toContain('Mag ik komen?')
    expect(teamPage.headers.get('cache-control')).toBe('no-store')

    await post(linkIn(toTeam.text), { bericht: 'Ja, kom dinsdag', sinds: drawn() })
    const [answer] = await mails(writer)
    expect(answer!.text).toContain('> Ja, kom dinsdag')
    const senderPage = await page(linkIn(answer!.text))
    expect(senderPage.text).toContain('Ja, kom dinsdag')
    await post(linkIn(answer!.text), { bericht: `Fijn, tot dan ${mark()}`, sinds: drawn() })
    const back = (await mails(emailOf('editor'))).find((one) => one.text.includes('Fijn, tot dan'))!
    const inList = await page(`/initiatieven/${house.slug}/berichten`, 'owner')
    const afterwards = await page(linkIn(back.text))

    for (const text of [toTeam.text, back.text, teamPage.text, afterwards.text, inList.text])
      expect(text).not.toContain('@thuis.example')
    for (const text of [answer!.text, senderPage.text]) {
      expect(text).not.toContain(emailOf('owner'))
      expect(text).not.toContain(emailOf('editor'))
    }
  })

  test('may come without a name, and never with an address for a name', async () => {
    expect((await write({ naam: '' })).status).toBe(303)
    expect((await write({ naam: writer })).status).toBe(422)
    expect((await write({ bericht: 'x'.repeat(2001) })).status).toBe(422)
  })

  test('goes to the known address while nobody keeps the page', async () => {
    const form = `/initiatieven/${house.unclaimed}`
    expect((await page(form)).text).toContain(`${form}/bericht`)
    await write({}, house.unclaimed)
    const [mail] = await mails('koor@voorbeeld.example')
    expect((await page(linkIn(mail!.text))).text).toContain(mark())
  })

  test('is not offered where nobody would read it', async () => {
    const { database, ctx } = house.place
    const forget = useCase<undefined, void>(
      { name: 'test.forget', may: () => true, records: null },
      async (work) => {
        const none = JSON.stringify({ email: null, phone: null, website: null, chat: null })
        await sql`update samenspel.initiative_part set content = ${none}::jsonb where part = 'contact'`.execute(
          work.db,
        )
        await sql`update published.initiative set email = null where municipality_id = ${ctx.municipality}`.execute(
          work.db,
        )
      },
    )
    await forget(database, system(ctx), undefined)
    expect((await page(`/initiatieven/${house.unclaimed}/bericht`)).status).toBe(404)
    expect((await write({}, house.unclaimed)).status).toBe(404)
    expect((await page(`/initiatieven/${house.unclaimed}`)).text).not.toContain('/bericht"')
  })
})

describe('a link', () => {
  test('that is guessed, or of another municipality, opens nothing', async () => {
    await write()
    const link = await newest(emailOf('owner'), mark())
    const other = await aHouseful()
    for (const [at, path] of [
      [house, `/berichten/${'x'.repeat(43)}`],
      [other, link],
    ] as const) {
      const answer = await at.site.get(path)
      expect(answer.status).toBe(422)
      const text = await answer.text()
      expect(text).toContain('Deze link werkt niet meer')
      expect(text).not.toContain(mark())
      expect((await post(path, { bericht: 'x' }, undefined, at)).status).toBe(422)
    }
  })

  test('changes nothing by being opened, and lies in the database as a hash only', async () => {
    await write()
    const link = await newest(emailOf('owner'), mark())
    const before = (await page(link)).text
    const same = (text: string) => text.replaceAll(/name="sinds" value="[^"]*"/g, '')
    expect(same((await page(link)).text)).toBe(same(before))
    const count = useCase<undefined, number>(
      { name: 'test.count', may: () => true, records: null },
      async (work) => {
        const found = await sql`select 1 from samenspel.exchange_link
          where token_hash = ${link.replace('/berichten/', '')}`.execute(work.db)
        return found.rows.length
      },
    )
    expect(await count(house.place.database, house.place.ctx, undefined)).toBe(0)
  })

  test('is of no use to whoever left the team', async () => {
    await write()
    const link = await newest(emailOf('editor'), mark())
    expect((await page(link)).status).toBe(200)
    const { actor } = house.who.get('editor')!.ctx
    const leave = useCase<undefined, void>(
      { name: 'test.leave', may: () => true, records: null },
      async (work) => {
        await sql`update samenspel.role_grant set ends_on = '2020-01-01' where person_id = ${actor.id}`.execute(
          work.db,
        )
      },
    )
    await leave(house.place.database, house.place.ctx, undefined)
    expect((await page(link)).status).toBe(422)
    house = await aHouseful()
  })
})

describe('what looks like spam', () => {
  test.each<[string, Record<string, string>]>([
    ['the unseen field is filled in', { website: 'x' }],
    ['it came at once', { sinds: 'now' }],
    ['it has many links', { bericht: 'http://a http://b http://c' }],
  ])('is put aside when %s, with the same answer, and goes on by one tap', async (_name, given) => {
    house = await aHouseful()
    const sinds = given['sinds'] === 'now' ? stampOf(house.place.ctx.now) : drawn()
    const answer = await write({ ...given, sinds })
    expect(answer.headers.get('location')).toBe(`/initiatieven/${house.slug}/bericht/verstuurd`)
    const [notice, ...more] = await mails(emailOf('owner'))
    expect(more).toEqual([])
    expect(notice!.text).not.toContain('> ')
    const list = (await page(`/initiatieven/${house.slug}/berichten`, 'editor')).text
    expect(list).toContain('Achtergehouden')
    const at = /berichten\/[0-9a-z]{12}/.exec(list)![0]
    const shown = (await page(`/initiatieven/${house.slug}/${at}`, 'editor')).text
    const bericht = /name="bericht" value="([0-9a-z]{12})"/.exec(shown)![1]!
    await post(`/initiatieven/${house.slug}/${at}/achtergehouden`, { bericht, besluit: 'stuur' }, 'editor')
    expect((await mails(emailOf('owner'))).length).toBe(2)
    expect((await page(`/initiatieven/${house.slug}/berichten`, 'editor')).text).not.toContain(
      'Achtergehouden',
    )
  })

  test('is told of once a day, and goes away by one tap from the mail', async () => {
    house = await aHouseful()
    await write({ website: 'x' })
    await write({ website: 'x' })
    const [notice, ...more] = await mails(emailOf('owner'))
    expect(more).toEqual([])
    const link = linkIn(notice!.text)
    const bericht = /name="bericht" value="([0-9a-z]{12})"/.exec((await page(link)).text)![1]!
    await post(`${link}/achtergehouden`, { bericht, besluit: 'weg' })
    expect((await page(link)).status).toBe(422)
  })

  test('begins with the sixth exchange of one address in a day', async () => {
    house = await aHouseful()
    for (let i = 0; i < 6; i += 1) expect((await write()).status).toBe(303)
    const got = (await mails(emailOf('owner'))).filter((one) => one.text.includes('> '))
    expect(got).toHaveLength(5)
  })

  test('begins with the twenty-first exchange with one initiative in an hour', async () => {
    house = await aHouseful()
    for (let i = 0; i < 21; i += 1) await write({ email: `${i}@elders.example` })
    expect((await mails(emailOf('editor'))).filter((one) => one.text.includes('> '))).toHaveLength(20)
  })
})

describe('an exchange', () => {
  beforeEach(async () => {
    house = await aHouseful()
  })

  test('never becomes a way to mail a stranger: three answers, and they can end it', async () => {
    await write()
    const link = await newest(emailOf('owner'), mark())
    for (let i = 0; i < 3; i += 1) expect((await post(link, { bericht: 'Hallo' })).status).toBe(303)
    expect((await post(link, { bericht: 'Hallo' })).status).toBe(422)
    expect(await mails(writer)).toHaveLength(3)
    const theirs = await newest(writer)
    await post(`${theirs}/einde`, { besluit: 'wis' })
    expect((await page(link)).status).toBe(422)
    expect((await page(theirs)).status).toBe(422)
  })

  test('is closed by the team alone, and then nobody writes any more', async () => {
    await write()
    const link = await newest(emailOf('owner'), mark())
    await post(link, { bericht: 'Tot dinsdag' })
    const theirs = await newest(writer)
    await post(`${theirs}/einde`, { besluit: 'sluit' })
    expect((await page(theirs)).text).not.toContain('gesloten')
    await post(`${link}/einde`, { besluit: 'sluit' })
    const before = (await mails(emailOf('owner'))).length
    expect((await post(theirs, { bericht: 'Nog iets' })).status).toBe(422)
    expect(await mails(emailOf('owner'))).toHaveLength(before)
    expect((await page(theirs)).text).toContain('Dit gesprek is gesloten')
  })

  test('is read by its team and by nobody else', async () => {
    await write()
    const list = (await page(`/initiatieven/${house.slug}/berichten`, 'owner')).text
    const at = `/initiatieven/${house.slug}/${/berichten\/[0-9a-z]{12}/.exec(list)![0]}`
    expect((await page(at, 'editor')).status).toBe(200)
    for (const who of ['moderator', 'administrator', 'owner of another initiative'] as const) {
      expect((await page(at, who)).status, who).toBe(404)
      expect((await post(`${at}/einde`, { besluit: 'wis' }, who)).status, who).toBe(404)
    }
  })

  test(`goes ${keptDays} days after its last message, and with its initiative`, async () => {
    const { database, ctx } = house.place
    const owner = house.who.get('owner')!.ctx
    const left = async () => (await listOwnExchanges(database, owner, { slug: house.slug })).exchanges.length
    await write()
    const after = (days: number) => ({
      ...system(ctx),
      now: new Date(ctx.now.getTime() + days * 86_400_000),
    })
    await dropPastTerm(database, after(keptDays), peopleIn(capabilities))
    expect(await left()).toBe(1)
    await dropPastTerm(database, after(keptDays + 1), peopleIn(capabilities))
    expect(await left()).toBe(0)
    await write()
    await removeInitiative(database, owner, { slug: house.slug })
    const rows = useCase<undefined, number>(
      { name: 'test.rows', may: () => true, records: null },
      async (work) => {
        const found = await sql`select exchange_id from samenspel.exchange union all
          select exchange_id from samenspel.exchange_message union all
          select exchange_id from samenspel.exchange_link`.execute(work.db)
        return found.rows.length
      },
    )
    expect(await rows(database, ctx, undefined)).toBe(0)
  })
})
