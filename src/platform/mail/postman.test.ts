import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { openLog } from '#platform/log/log.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { queueMail, readOutbox } from './outbox.ts'
import { startPostman } from './postman.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const queue = useCase<{ to: string }, void>(
  { name: 'test.queue', may: () => true, records: null },
  (work, { to }) =>
    queueMail(work, { to, subject: 'Een link: café', text: 'Dag,\n\nDit is de link.\n', locale: 'nl' }),
)
const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })

/** A real mail server that takes a mail, or answers with a code. */
async function aMailServer(answer: (to: string) => number | null) {
  const taken: { to: string; raw: string }[] = []
  const tried: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onRcptTo({ address }, _session, callback) {
      tried.push(address)
      const code = answer(address)
      callback(code === null ? null : Object.assign(new Error('no'), { responseCode: code }))
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        taken.push({ to: session.envelope.rcptTo[0]!.address, raw: Buffer.concat(parts).toString() })
        callback()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise<void>((resolve) => server.close(resolve)))
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken, tried }
}

async function aPostman(url: string, given: { lines?: string[] } = {}) {
  const { database, ctx } = await aMunicipality()
  let now = ctx.now
  const log = openLog('debug', { write: (line) => void given.lines?.push(line) })
  const municipalities = async () => []
  const from = 'post@samenspel.example'
  const postman = startPostman({ database, log, clock: () => now, smtpUrl: url, from, municipalities })
  closing.push(() => postman.stop())
  return {
    ctx,
    database,
    async round(minutesLater = 0) {
      now = new Date(now.getTime() + minutesLater * 60_000)
      postman.wake(ctx.municipality)
      await postman.settled()
    },
    waiting: () => readOutbox(database, system(ctx), undefined),
  }
}

describe('the postman', () => {
  test('delivers a mail once, as it was written, and keeps nothing of it', async () => {
    const server = await aMailServer(() => null)
    const post = await aPostman(server.url)
    await queue(post.database, post.ctx, { to: 'iemand@voorbeeld.example' })
    await post.round()
    await post.round(60)
    expect(server.taken.map(({ to }) => to)).toEqual(['iemand@voorbeeld.example'])
    const [head = '', body = ''] = server.taken[0]!.raw.split('\r\n\r\n', 2)
    expect(head).toContain('Auto-Submitted: auto-generated')
    expect(head).toMatch(/^Message-ID: <[0-9a-z]{12}@samenspel\.example>$/m)
    expect(body).toContain('Dag,')
    expect(await post.waiting()).toEqual([])
  })

  test('tries again when the server says later, with the same Message-ID, ever less often', async () => {
    let busy = true
    const server = await aMailServer(() => (busy ? 451 : null))
    const post = await aPostman(server.url)
    await queue(post.database, post.ctx, { to: 'later@voorbeeld.example' })
    await post.round()
    await post.round()
    expect(server.tried).toHaveLength(1)
    await post.round(1)
    expect(server.tried).toHaveLength(2)
    await post.round(1)
    expect(server.tried).toHaveLength(2)
    busy = false
    await post.round(1)
    expect(server.taken).toHaveLength(1)
    expect(await post.waiting()).toEqual([])
  })

  test('gives up at once what the server will never take', async () => {
    const server = await aMailServer((to) => (to.startsWith('weg') ? 550 : null))
    const lines: string[] = []
    const post = await aPostman(server.url, { lines })
    await queue(post.database, post.ctx, { to: 'weg@voorbeeld.example' })
    await queue(post.database, post.ctx, { to: 'er-is@voorbeeld.example' })
    await post.round()
    expect(server.taken.map(({ to }) => to)).toEqual(['er-is@voorbeeld.example'])
    expect(await post.waiting()).toEqual([])
    expect(lines.join('')).toContain('550')
    expect(lines.join('')).not.toContain('weg@')
  })

  test('keeps the mail when there is no server at all', async () => {
    const post = await aPostman('smtp://127.0.0.1:9')
    await queue(post.database, post.ctx, { to: 'iemand@voorbeeld.example' })
    await post.round()
    expect((await post.waiting()).map(({ attempts }) => attempts)).toEqual([1])
  })
})
