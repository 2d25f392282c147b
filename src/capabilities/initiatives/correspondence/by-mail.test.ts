import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { stampOf } from '#platform/abuse/abuse.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { inboundEnvironment, mailComesIn, testAddresses } from '#testing/mail-comes-in.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'

let house: Houseful
let other: Houseful
let site: TestApp
let line: Awaited<ReturnType<typeof mailComesIn>>
let writer: string
let n = 0

beforeAll(async () => {
  ;[house, other] = [await aHouseful(), await aHouseful()]
  site = await aTestApp(house.place, inboundEnvironment())
  line = await mailComesIn(house.place.database, [house.place.ctx, other.place.ctx])
})
afterAll(() => line.stop())
beforeEach(() => {
  writer = `buur-${(n += 1)}@thuis.example`
})

const emailOf = (who: Visitor) => house.who.get(who)!.email
async function mailsTo(to: string): Promise<QueuedMail[]> {
  const { database, ctx } = house.place
  const system = { ...ctx, actor: { kind: 'system', name: 'test' } } as const
  return (await readOutbox(database, system, undefined)).filter((one) => one.to === to)
}
function post(path: string, body: Record<string, string>) {
  return site.get(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(body).toString(),
  })
}
const mark = () => writer.split('@')[0]!
const linkIn = ({ text }: QueuedMail) => /(\/berichten\/[\w-]{43})/.exec(text)![1]!
const replyTo = ({ answerTo }: QueuedMail, municipality = house.place.ctx.municipality) =>
  testAddresses().answer(municipality, answerTo!)

/** Somebody writes to the initiative by its page. @returns the mail that its owner gets */
async function written(): Promise<QueuedMail> {
  const sinds = stampOf(new Date(house.place.ctx.now.getTime() - 60_000))
  const body = { naam: 'Buur', email: writer, bericht: `Mag ik komen? ${mark()}`, sinds }
  expect((await post(`/initiatieven/${house.slug}/bericht`, body)).status).toBe(303)
  return (await mailsTo(emailOf('owner'))).find(({ text }) => text.includes(mark()))!
}

describe('an exchange by mail', () => {
  test('goes on in both directions by nothing but answering, and nobody sees an address', async () => {
    const toOwner = await written()
    expect(toOwner.text).toContain('Je kunt gewoon op deze mail antwoorden')
    const quoted = `\n\nOp 25-11-2026 om 10:00 schreef Samenspel <post@a.example>:\n> Mag ik komen?\n`
    expect(await line.send(replyTo(toOwner), { text: `Ja, kom dinsdag${quoted}` })).toBe(250)
    const [toWriter] = await mailsTo(writer)
    expect(toWriter!.text).toContain('> Ja, kom dinsdag\n')
    expect(toWriter!.text).not.toContain('Mag ik komen?')
    expect(await line.send(replyTo(toWriter!), { text: `Fijn, tot dan ${mark()}` })).toBe(250)
    const back = (await mailsTo(emailOf('owner'))).find(({ text }) =>
      text.includes(`Fijn, tot dan ${mark()}`),
    )
    const page = await (await site.get(linkIn(back!))).text()
    expect(page).toContain('Ja, kom dinsdag')
    for (const text of [toOwner.text, toWriter!.text, back!.text, page])
      for (const hidden of [writer, emailOf('owner'), emailOf('editor'), 'elders.example'])
        expect(text).not.toContain(hidden)
  })

  test('says by which mail to write where no mail comes in', async () => {
    const mail = await (async () => {
      const kept = site
      site = house.site
      try {
        return await written()
      } finally {
        site = kept
      }
    })()
    expect(mail.text).toContain('Antwoord niet op deze mail, maar via deze link')
    expect(mail.answerTo).toBeUndefined()
  })

  test('is of one municipality and one person: an address for another is none', async () => {
    const toOwner = await written()
    const before = (await mailsTo(writer)).length
    const elsewhere = replyTo(toOwner, other.place.ctx.municipality)
    const stranger = { ...toOwner, answerTo: `${toOwner.answerTo!.slice(0, -12)}zzzzzzzzzzzz` }
    const nowhere = { ...toOwner, answerTo: 'e-zzzzzzzzzzzz-s' }
    for (const address of [elsewhere, replyTo(stranger), replyTo(nowhere)])
      expect(await line.send(address, { text: 'Ja' })).toBe(550)
    expect(await mailsTo(writer)).toHaveLength(before)
  })

  test('that is closed takes nothing more, and says so at the address that we know', async () => {
    const toOwner = await written()
    await line.send(replyTo(toOwner), { text: 'Nee, helaas' })
    const [toWriter] = await mailsTo(writer)
    await post(`${linkIn(toOwner)}/einde`, { besluit: 'sluit' })
    const before = (await mailsTo(emailOf('owner'))).length
    expect(await line.send(replyTo(toWriter!), { text: 'Waarom niet?' })).toBe(250)
    expect(await mailsTo(emailOf('owner'))).toHaveLength(before)
    const told = (await mailsTo(writer)).find(({ subject }) =>
      subject.startsWith('Je antwoord ging niet door'),
    )
    expect(told!.text).toContain('het gesprek is gesloten')
    expect(told!.answerTo).toBeUndefined()
    expect(await mailsTo('onbekend@elders.example')).toEqual([])
  })

  test('that was wiped is no longer there', async () => {
    const toOwner = await written()
    await post(`${linkIn(toOwner)}/einde`, { besluit: 'wis' })
    expect(await line.send(replyTo(toOwner), { text: 'Ja' })).toBe(550)
  })

  test.each([
    ['is empty', { text: '> Mag ik komen?' }, 'we vonden er geen tekst in'],
    ['is too long', { text: 'x'.repeat(2001) }, 'langer dan 2000 tekens'],
  ])('an answer that %s goes nowhere, and whoever wrote it hears why', async (_what, mail, why) => {
    const toOwner = await written()
    expect(await line.send(replyTo(toOwner), mail)).toBe(250)
    expect(await mailsTo(writer)).toEqual([])
    const told = (await mailsTo(emailOf('owner'))).find(({ text }) => text.includes(why))
    expect(told!.subject).toContain('Je antwoord ging niet door')
    expect(await line.send(replyTo(told!), { text: 'Kort' })).toBe(250)
    expect((await mailsTo(writer))[0]!.text).toContain('> Kort')
  })

  test('loses what is attached, and both sides hear of it', async () => {
    const toOwner = await written()
    const attachments = [{ filename: 'route.pdf', content: 'x' }]
    expect(await line.send(replyTo(toOwner), { text: 'Zie de bijlage', attachments })).toBe(250)
    expect((await mailsTo(writer))[0]!.text).toContain(
      '> (Bij deze mail zat een bijlage. Die komt niet mee.)',
    )
    const told = (await mailsTo(emailOf('owner'))).some(({ subject }) => subject.includes('zonder bijlage'))
    expect(told).toBe(true)
  })

  test('stops after three answers in a row, as on its page', async () => {
    const toOwner = await written()
    for (let i = 0; i < 4; i += 1) await line.send(replyTo(toOwner), { text: `Hallo ${i}` })
    expect(await mailsTo(writer)).toHaveLength(3)
    const told = await mailsTo(emailOf('owner'))
    expect(told.some(({ text }) => text.includes('je schreef al drie keer'))).toBe(true)
  })

  test('puts aside what looks like advertising, as on its page', async () => {
    const toOwner = await written()
    await line.send(replyTo(toOwner), { text: 'Hoi' })
    const [toWriter] = await mailsTo(writer)
    const text = 'http://a.example http://b.example http://c.example'
    expect(await line.send(replyTo(toWriter!), { text })).toBe(250)
    expect((await mailsTo(emailOf('owner'))).some((one) => one.text.includes('http://b.example'))).toBe(false)
  })
})
