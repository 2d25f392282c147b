import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '#platform/db/database.ts'
import { municipalityId, useCase } from '#platform/db/doors.ts'
import { queueMail, readOutbox } from '#platform/mail/outbox.ts'
import { aMailServer, messageIdOf } from '#testing/mail-servers.ts'
import type { TestMailServer } from '#testing/mail-servers.ts'
import { dataFolder, ended, samenspel, serve } from '#testing/processes.ts'
import { wednesday } from '#testing/test-database.ts'

const times = process.env['SAMENSPEL_LONG'] === '1' ? 50 : 4
const perLife = 25
const city = municipalityId('GM0392')!
const ctx = {
  municipality: city,
  actor: { kind: 'system', name: 'test' },
  locale: 'nl',
  now: wednesday,
  requestId: 'test',
} as const

let mailServer: TestMailServer
let tell: () => void = () => {}
/** For as long as it is silent, the mail server takes mail and does not say so. */
let silence: Promise<void> = Promise.resolve()

beforeAll(async () => {
  mailServer = await aMailServer(
    () => (tell(), null),
    () => (tell(), null),
    (answer) => void silence.then(answer),
  )
})
afterAll(() => mailServer.close())

const queue = useCase<number, void>(
  { name: 'test.queue', may: () => true, records: null },
  async (work, count) => {
    for (let n = 0; n < count; n += 1)
      await queueMail(work, {
        to: `${n}@voorbeeld.example`,
        subject: `Mail ${n}`,
        text: `Dit is mail ${n}.\n`,
        locale: 'nl',
      })
  },
)

/** Works on the database of a folder that no server has open. */
async function within<Result>(
  folder: string,
  run: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Result>,
) {
  const database = await openDatabase({ kind: 'embedded', folder })
  try {
    return await run(database)
  } finally {
    await database.close()
  }
}

test(
  `killed ${times} times while it sends, it loses no mail and repeats one each time at most, under the same Message-ID`,
  async () => {
    const folder = dataFolder()
    expect(samenspel(folder, 'municipality', 'add', city, 'Haarlem').code).toBe(0)
    const all = times * perLife
    await within(folder, (database) => queue(database, ctx, all))
    const environment = { SMTP_URL: mailServer.url, BASE_URL: 'http://localhost' }
    for (let n = 0; n < times; n += 1) {
      // At the naming of a recipient, in the mail, just after it was taken, or between two mails.
      const steps = 1 + Math.floor(Math.random() * perLife * 1.5)
      const killed = new Promise<void>((resolve) => {
        let left = steps
        tell = () => {
          left -= 1
          if (left === 0) setTimeout(resolve, Math.random() * 5)
        }
      })
      const server = await serve(folder, environment)
      await Promise.race([killed, quiet()])
      server.child.kill('SIGKILL')
      await ended(server.child)
    }
    tell = () => {}
    const last = await serve(folder, environment)
    await arrived(0, all)
    await last.stop()
    const ids = mailServer.taken.map(messageIdOf)
    expect(new Set(ids).size).toBe(all)
    expect(ids.length).toBeLessThanOrEqual(all + times)
    const said = new Set(
      mailServer.taken.map(({ to, raw }) => raw.includes(`Dit is mail ${to.split('@')[0]}.`)),
    )
    expect([...said]).toEqual([true])
    expect(await within(folder, (database) => readOutbox(database, ctx, undefined))).toEqual([])
  },
  times * 20_000 + 60_000,
)

test('killed while the mail server has a mail and did not say so, it repeats that one and no other', async () => {
  const folder = dataFolder()
  expect(samenspel(folder, 'municipality', 'add', city, 'Haarlem').code).toBe(0)
  await within(folder, (database) => queue(database, ctx, perLife))
  const before = mailServer.taken.length
  const { promise, resolve: speak } = Promise.withResolvers<void>()
  silence = promise
  const environment = { SMTP_URL: mailServer.url, BASE_URL: 'http://localhost' }
  const server = await serve(folder, environment)
  await arrived(before, 1)
  server.child.kill('SIGKILL')
  await ended(server.child)
  const [inFlight, ...more] = mailServer.taken.slice(before).map(messageIdOf)
  expect(more).toEqual([])
  speak()
  const last = await serve(folder, environment)
  await arrived(before, perLife)
  await last.stop()
  const ids = mailServer.taken.slice(before).map(messageIdOf)
  expect(new Set(ids).size).toBe(perLife)
  expect(ids.filter((id, nth) => ids.indexOf(id) !== nth)).toEqual([inFlight])
}, 120_000)

/** Until so many mails came since the first ones, and then no more for a second; on a busy machine that takes its time. */
async function arrived(before: number, count: number): Promise<void> {
  const came = () => new Set(mailServer.taken.slice(before).map(messageIdOf)).size
  for (let attempt = 0; attempt < 300 && came() < count; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 100))
  await quiet()
}

/** Until the mail server has heard nothing for a second. */
async function quiet(heard = -1): Promise<void> {
  const now = mailServer.tried.length
  if (now === heard) return
  await new Promise((resolve) => setTimeout(resolve, 1000))
  await quiet(now)
}
