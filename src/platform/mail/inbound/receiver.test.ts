import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { inboundDomain, mailComesIn, testAddresses } from '#testing/mail-comes-in.ts'
import { hashOfAddress, isUnreachable } from '../unreachable.ts'
import { answerable, readAnswerable } from './answers.ts'
import type { Answer, AnswerDoor } from './answers.ts'

type Place = Awaited<ReturnType<typeof aMunicipality>>
let here: Place
let there: Place
let line: Awaited<ReturnType<typeof mailComesIn>>
const got: (Answer & { municipality: string })[] = []
let breaks = false

const door: AnswerDoor = {
  kind: 't',
  async receive(_database, ctx, answer) {
    if (breaks) throw new Error('the database is full')
    if (answer.thing === 'gone') return false
    got.push({ ...answer, municipality: ctx.municipality })
    return true
  },
}

beforeAll(async () => {
  ;[here, there] = [await aMunicipality(), await aMunicipality()]
  line = await mailComesIn(here.database, [here.ctx, there.ctx], [door])
})
afterAll(() => line.stop())

let n = 0
const addressOf = (place = here, thing = `thing${(n += 1)}`) =>
  testAddresses().answer(place.ctx.municipality, answerable(door, thing, 's'))
const unreachable = useCase<string, boolean>(
  { name: 'test.unreachable', may: () => true, records: null },
  isUnreachable,
)

describe('a mail to an address of ours', () => {
  test('is handed over with its words alone, for the municipality of its address', async () => {
    expect(await line.send(addressOf(), { text: 'Ja, graag.\n\n-- \nBuur' })).toBe(250)
    expect(await line.send(addressOf(there), { html: '<p>Ook <b>goed</b>.</p>' })).toBe(250)
    expect(got.splice(0)).toMatchObject([
      { words: 'Ja, graag.', who: 's', attached: false, municipality: here.ctx.municipality },
      { words: 'Ook goed.', municipality: there.ctx.municipality },
    ])
    expect(line.woken).toContain(here.ctx.municipality)
  })

  test('fits what mail servers take, and may come in capitals', async () => {
    const longest = testAddresses().answer(
      here.ctx.municipality,
      answerable({ kind: 'abcd' }, 'x'.repeat(12), 'y'.repeat(12)),
    )
    expect(longest.split('@')[0]!.length).toBeLessThanOrEqual(64)
    const bounce = testAddresses().bounce(here.ctx.municipality, 'a'.repeat(24), here.ctx.now)
    expect(bounce.split('@')[0]!.length).toBeLessThanOrEqual(64)
    expect(await line.send(addressOf().toUpperCase(), { text: 'Ja' })).toBe(250)
    expect(got.splice(0)).toHaveLength(1)
  })

  test('loses what is attached, and says so', async () => {
    const attachments = [{ filename: 'a.jpg', content: Buffer.alloc(2 * 1024 * 1024, 7) }]
    expect(await line.send(addressOf(), { text: 'Zie de foto', attachments })).toBe(250)
    expect(got.splice(0)).toMatchObject([{ words: 'Zie de foto', attached: true }])
  })

  test('is tried again later when we fail', async () => {
    breaks = true
    const address = addressOf()
    expect(await line.send(address, { text: 'Ja' })).toBe(451)
    breaks = false
    expect(await line.send(address, { text: 'Ja' })).toBe(250)
    expect(got.splice(0)).toHaveLength(1)
    expect(line.lines.join('')).not.toContain(address)
  })

  test('is taken twenty times in an hour, and after that later', async () => {
    const address = addressOf()
    const codes: number[] = []
    for (let i = 0; i < 22; i += 1) codes.push(await line.send(address, { text: 'Ja' }))
    expect(codes.filter((code) => code === 250)).toHaveLength(20)
    expect(codes.at(-1)).toBe(450)
    line.later(3)
    expect(await line.send(address, { text: 'Ja' })).toBe(250)
    got.splice(0)
  })
})

describe('what we do not take', () => {
  test('is mail to an address that we did not make', async () => {
    const good = addressOf()
    const [local = '', domain = ''] = good.split('@')
    const wrong = [
      `answer@${inboundDomain}`,
      `iemand@${inboundDomain}`,
      `${local}@elders.example`,
      `${local.slice(0, -1)}${local.endsWith('0') ? '1' : '0'}@${domain}`,
      good.replace(here.ctx.municipality.slice(2), there.ctx.municipality.slice(2)),
      good.replace('-s-', '-k-'),
      good.replace('answer+', 'bounce+'),
      testAddresses('z'.repeat(40)).answer(here.ctx.municipality, answerable(door, 'x', 's')),
      testAddresses().answer(here.ctx.municipality, 'zz-x-s'),
    ]
    for (const address of wrong) expect(await line.send(address, { text: 'Ja' }), address).toBe(550)
    expect(got).toEqual([])
  })

  test('is mail about something that is not there', async () => {
    expect(await line.send(addressOf(here, 'gone'), { text: 'Ja' })).toBe(550)
  })

  test.each([
    { 'auto-submitted': 'auto-replied' },
    { 'auto-submitted': 'auto-generated; owner-email="x"' },
    { precedence: 'bulk' },
    { 'list-id': '<lijst.example>' },
    { 'x-autoreply': 'yes' },
  ])('is what a machine sent with %j, to which nothing is said', async (headers) => {
    expect(await line.send(addressOf(), { text: 'Ik ben met vakantie', headers })).toBe(250)
    expect(got).toEqual([])
  })

  test('is a mail without end, of many parts, or of none', async () => {
    const nested = Array.from(
      { length: 40 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join('')
    expect(await line.send(addressOf(), { raw: nested })).toBe(554)
    expect(await line.send(addressOf(), { raw: Buffer.alloc(31 * 1024 * 1024, 'a ') })).toBe(552)
    expect(got).toEqual([])
    expect(await line.send(addressOf(), { raw: '\r\n' })).toBe(250)
    expect(got.splice(0)).toMatchObject([{ words: '' }])
  })

  test('is a conversation that says nonsense, and the next is heard', async () => {
    const socket = connect(line.port, '127.0.0.1')
    socket.on('error', () => {})
    socket.write(`GET / HTTP/1.1\r\n\r\n${'x'.repeat(100_000)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
    socket.destroy()
    expect(await line.send(addressOf(), { text: 'Ja' })).toBe(250)
    got.splice(0)
  })
})

/** A delivery status notification as mail servers write it (RFC 3464). */
function report(status: string, action = 'failed'): string {
  return [
    'From: MAILER-DAEMON@relay.example',
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example',
    '',
    'Final-Recipient: rfc822; een-ander@voorbeeld.example',
    `Action: ${action}`,
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 no such user',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'Subject: Een link',
    '',
    'Dag',
    '--b--',
    '',
  ].join('\r\n')
}

describe('a report that a mail did not arrive', () => {
  const send = (raw: string, email: string, at = here.ctx.now) => {
    const { municipality } = here.ctx
    const to = testAddresses().bounce(municipality, hashOfAddress(municipality, email), at)
    return line.send(to, { raw, envelope: { from: '', to } })
  }
  const isGone = (email: string, place = here) => unreachable(place.database, place.ctx, email)

  test('ends mail to the address that its own address was made for, whomever it names', async () => {
    const email = 'weg@voorbeeld.example'
    expect(await send(report('5.1.1'), email)).toBe(250)
    expect(await isGone('Weg@Voorbeeld.example')).toBe(true)
    expect(await isGone('een-ander@voorbeeld.example')).toBe(false)
    expect(await isGone(email, there)).toBe(false)
  })

  test.each<[string, string]>([
    ['of a full mailbox', report('5.2.2')],
    ['of policy', report('5.7.1')],
    ['that it is late', report('4.4.1', 'delayed')],
    ['that it was delivered', report('5.1.1', 'delivered')],
    ['that is none', 'Subject: x\r\n\r\nStatus: 5.1.1\r\nAction: failed\r\n'],
  ])('%s ends nothing', async (_what, raw) => {
    expect(await send(raw, 'blijft@voorbeeld.example')).toBe(250)
    expect(await isGone('blijft@voorbeeld.example')).toBe(false)
  })

  test('counts for fourteen days, and not at an answer', async () => {
    const old = new Date(here.ctx.now.getTime() - 15 * 86_400_000)
    expect(await send(report('5.1.1'), 'oud@voorbeeld.example', old)).toBe(550)
    expect(await line.send(addressOf(), { raw: report('5.1.1') })).toBe(250)
    expect(got).toEqual([])
  })
})

test('what is answered to is read back as it was written', () => {
  expect(readAnswerable(answerable({ kind: 'abcd' }, 'x1', 'y2'))).toEqual({
    kind: 'abcd',
    thing: 'x1',
    who: 'y2',
  })
  for (const thing of ['', 'a-b', 'a@b', 'x'.repeat(13), 'A'])
    expect(() => answerable(door, thing, 's')).toThrow('cannot be in an address')
})
