import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aMailServer } from '#testing/mail-servers.ts'
import type { TestMailServer } from '#testing/mail-servers.ts'
import { inboundDomain, inboundEnvironment } from '#testing/mail-comes-in.ts'
import { dataFolder, freePort, samenspel, serve } from '#testing/processes.ts'

let outside: TestMailServer
beforeAll(async () => {
  outside = await aMailServer()
})
afterAll(() => outside.close())

/** A report that an address takes no mail, sent to where the mail came from. */
const report = [
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; relay.example',
  '',
  'Action: failed',
  'Status: 5.1.1',
  '',
  '--b--',
  '',
].join('\r\n')

test('the program sends mail that comes back to it, and then sends that address only what is asked for', async () => {
  const folder = dataFolder()
  expect(samenspel(folder, 'municipality', 'add', 'GM0392', 'Haarlem').code).toBe(0)
  const port = await freePort()
  const server = await serve(folder, {
    ...inboundEnvironment(),
    SAMENSPEL_INBOUND_PORT: String(port),
    SMTP_URL: outside.url,
    BASE_URL: 'http://localhost',
  })
  try {
    const email = 'weg@voorbeeld.example'
    const ask = () =>
      fetch(`${server.url}/inloggen`, { method: 'POST', body: new URLSearchParams({ email, naar: '/mijn' }) })
    const invite = (to: string) => samenspel(folder, 'role', 'invite', to, 'moderator')
    await ask()
    await heard(1)
    const { from } = outside.taken[0]!
    expect(from).toMatch(new RegExp(`^bounce\\+0392-[0-9a-f]{24}-[0-9a-z]+-[0-9a-z]{20}@${inboundDomain}$`))
    const line = createTransport({ host: '127.0.0.1', port })
    const sent = await line.sendMail({ envelope: { from: '', to: from }, raw: report })
    expect(sent.response).toMatch(/^250/)
    const forged = from.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@'))
    await expect(line.sendMail({ envelope: { from: '', to: forged }, raw: report })).rejects.toMatchObject({
      responseCode: 550,
    })
    invite(email)
    invite('er-is@voorbeeld.example')
    await heard(2)
    await ask()
    await heard(3)
    expect(outside.taken.map(({ to }) => to)).toEqual([email, 'er-is@voorbeeld.example', email])
  } finally {
    await server.stop()
  }
}, 90_000)

async function heard(count: number): Promise<void> {
  for (let attempt = 0; attempt < 400 && outside.taken.length < count; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  expect(outside.taken).toHaveLength(count)
}
