import { afterEach, describe, expect, test } from 'vitest'
import type { Ctx, MunicipalityId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { openLog } from '#platform/log/log.ts'
import { aBadMailServer, aMailServer, messageIdOf } from '#testing/mail-servers.ts'
import type { BadAt, BadHow } from '#testing/mail-servers.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { queueMail, readOutbox } from './outbox.ts'
import type { Mail } from './outbox.ts'
import { startPostman } from './postman.ts'
import { isUnreachable, noteReached } from './unreachable.ts'

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

const anything = { may: () => true, records: null } as const
const queue = useCase<readonly (Partial<Mail> & { to: string })[], void>(
  { ...anything, name: 'test.queue' },
  async (work, mails) => {
    const usual = { subject: 'Een link: café', text: 'Dag,\n\nDit is de link.\n', locale: 'nl' } as const
    for (const mail of mails) await queueMail(work, { ...usual, ...mail })
  },
)
const refuses = useCase<string, boolean>({ ...anything, name: 'test.refuses' }, isUnreachable)
const reaches = useCase<string, void>({ ...anything, name: 'test.reaches' }, noteReached)
const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })

async function server(...given: Parameters<typeof aMailServer>) {
  const made = await aMailServer(...given)
  closing.push(() => made.close())
  return made
}

async function aPostman(url: string, given: { lines?: string[]; patience?: number } = {}) {
  const { database, ctx } = await aMunicipality()
  let now = ctx.now
  const log = openLog('debug', { write: (line) => void given.lines?.push(line) })
  const start = (to: string, patience = 3000) => {
    const one = startPostman({
      database,
      log,
      clock: () => now,
      smtpUrl: to,
      from: 'post@samenspel.example',
      inbound: null,
      municipalities: async () => [],
      patience,
    })
    closing.push(() => one.stop())
    return one
  }
  let postman = start(url, given.patience)
  return {
    ctx,
    database,
    start,
    /** From now on another server is the next. */
    async moveTo(to: string) {
      await postman.stop()
      postman = start(to)
    },
    async round(minutesLater = 0) {
      now = new Date(now.getTime() + minutesLater * 60_000)
      postman.wake(ctx.municipality)
      await postman.settled()
    },
    wake: (municipality: MunicipalityId) => postman.wake(municipality),
    waiting: () => readOutbox(database, system(ctx), undefined),
  }
}

describe('the postman', () => {
  test('delivers a mail once, as it was written and as HTML, and keeps nothing of it', async () => {
    const there = await server()
    const post = await aPostman(there.url)
    await queue(post.database, post.ctx, [{ to: 'iemand@voorbeeld.example' }])
    await post.round()
    await post.round(60)
    expect(there.taken.map(({ to }) => to)).toEqual(['iemand@voorbeeld.example'])
    const { raw } = there.taken[0]!
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(raw).toMatch(/^Message-ID: <[0-9a-z]{12}@samenspel\.example>\r$/m)
    expect(raw).toContain('Content-Type: multipart/alternative')
    expect(raw.indexOf('text/plain')).toBeLessThan(raw.indexOf('text/html'))
    expect(raw).toContain('<p>Dag,</p>')
    expect(raw).not.toContain('List-Unsubscribe')
    expect(await post.waiting()).toEqual([])
  })

  test('lets mail that comes again be stopped with one tap, and on a page where there is no https', async () => {
    const there = await server()
    const post = await aPostman(there.url)
    const page = `https://a.example/stop/${'x'.repeat(43)}`
    const oneClick = `https://a.example/stop/${'y'.repeat(90)}`
    await queue(post.database, post.ctx, [
      { to: 'a@voorbeeld.example', stop: { page, oneClick } },
      { to: 'b@voorbeeld.example', stop: { page, oneClick: oneClick.replace('https', 'http') } },
    ])
    await post.round()
    const [a, b] = there.taken.toSorted((one, two) => (one.to < two.to ? -1 : 1))
    expect(a!.raw).toContain(`List-Unsubscribe: <${oneClick}>\r\n`)
    expect(a!.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n')
    expect(b!.raw).toContain(`List-Unsubscribe: <${page}>\r\n`)
    expect(b!.raw).not.toContain('One-Click')
  })

  test('tries again when the server says later, with the same Message-ID, ever less often', async () => {
    let busy = true
    const there = await server((to) => (busy ? `451 4.7.1 greylisted ${to}` : null))
    const post = await aPostman(there.url)
    await queue(post.database, post.ctx, [{ to: 'later@voorbeeld.example' }])
    await post.round()
    await post.round()
    expect(there.tried).toHaveLength(1)
    await post.round(1)
    expect(there.tried).toHaveLength(2)
    await post.round(1)
    expect(there.tried).toHaveLength(2)
    busy = false
    await post.round(1)
    expect(there.taken).toHaveLength(1)
    expect(await post.waiting()).toEqual([])
  })

  test('delivers first what somebody waits for', async () => {
    const there = await server()
    const post = await aPostman(there.url)
    const many = Array.from({ length: 45 }, (_, n) => ({ to: `${n}@voorbeeld.example` }))
    await queue(post.database, post.ctx, [...many, { to: 'wacht@voorbeeld.example', asked: 'now' }])
    await post.round()
    expect(there.taken).toHaveLength(46)
    expect(there.taken[0]!.to).toBe('wacht@voorbeeld.example')
  })

  test('goes first to where somebody put something in just now, and to everybody in the end', async () => {
    const there = await server()
    const post = await aPostman(there.url)
    const [before, now] = [await aMunicipality(), await aMunicipality()]
    const many = (of: string) => Array.from({ length: 30 }, (_, n) => ({ to: `${n}@${of}.example` }))
    await queue(post.database, post.ctx, many('eerst'))
    await queue(before.database, before.ctx, many('daarna'))
    await queue(now.database, now.ctx, [{ to: 'wacht@nu.example' }])
    const done = post.round()
    post.wake(before.ctx.municipality)
    post.wake(now.ctx.municipality)
    await done
    const first = there.taken.map(({ to }) => to).indexOf('wacht@nu.example')
    expect(there.taken.slice(0, first).every(({ to }) => to.endsWith('@eerst.example'))).toBe(true)
    expect(first).toBeLessThan(30)
    expect(there.taken).toHaveLength(61)
  })

  test('puts back what it had in hand when it stops, and what one had in hand who was killed', async () => {
    const slow = await aBadMailServer('body', 'silent')
    closing.push(() => slow.close())
    const post = await aPostman(slow.url, { patience: 300 })
    await queue(
      post.database,
      post.ctx,
      Array.from({ length: 10 }, (_, n) => ({ to: `${n}@voorbeeld.example` })),
    )
    await post.round()
    expect(await post.waiting()).toHaveLength(10)
    expect((await post.waiting()).filter(({ attempts }) => attempts === 0)).toHaveLength(9)
    const there = await server()
    await post.moveTo(there.url)
    await post.round()
    expect(there.taken).toHaveLength(9)
    await post.round(30)
    expect(there.taken).toHaveLength(10)
  })
})

describe('what is refused', () => {
  test('ends all mail to an address that there is not, but for what its owner asks for, until that arrives', async () => {
    const to = 'Weg@voorbeeld.example'
    let gone = true
    const there = await server((address) => (gone && address === to ? '550 5.1.1 no such mailbox' : null))
    const lines: string[] = []
    const post = await aPostman(there.url, { lines })
    await queue(post.database, post.ctx, [{ to }, { to: 'er-is@voorbeeld.example' }])
    await post.round()
    expect(there.taken.map((one) => one.to)).toEqual(['er-is@voorbeeld.example'])
    expect(await post.waiting()).toEqual([])
    expect(lines.join('')).toContain('550')
    expect(lines.join('')).not.toContain('Weg@')
    await queue(post.database, post.ctx, [{ to }, { to: to.toLowerCase() }])
    expect(await post.waiting()).toEqual([])
    gone = false
    await queue(post.database, post.ctx, [{ to, asked: 'now' }])
    await post.round()
    expect(there.taken.at(-1)!.to).toBe(to)
    expect(await refuses(post.database, post.ctx, to)).toBe(true)
    await reaches(post.database, post.ctx, to)
    await queue(post.database, post.ctx, [{ to }])
    expect(await post.waiting()).toHaveLength(1)
  })

  test('in one municipality says nothing in another', async () => {
    const there = await server(() => '550 5.1.1 no such mailbox')
    const [one, other] = [await aPostman(there.url), await aPostman(there.url)]
    await queue(one.database, one.ctx, [{ to: 'weg@voorbeeld.example' }])
    await one.round()
    expect(await refuses(one.database, one.ctx, 'weg@voorbeeld.example')).toBe(true)
    expect(await refuses(other.database, other.ctx, 'weg@voorbeeld.example')).toBe(false)
  })

  test.each<[string, string, 'kept' | 'given up']>([
    ['RCPT', '550 no', 'given up'],
    ['RCPT', '552 5.2.2 mailbox full', 'given up'],
    ['RCPT', '554 5.7.1 relay access denied', 'kept'],
    ['RCPT', '550 relaying denied', 'kept'],
    ['RCPT', '421 4.3.2 going down', 'kept'],
    ['MAIL', '553 5.1.8 your sender has no mail', 'kept'],
    ['DATA', '554 5.3.4 too big', 'given up'],
    ['body', '554 5.6.0 not this', 'given up'],
    ['body', '451 4.3.0 no room', 'kept'],
    ['greeting', '554 not here', 'kept'],
  ])('at %s with "%s" is %s, and says nothing of the address', async (at, how, becomes) => {
    const bad = await aBadMailServer(at as BadAt, how as BadHow)
    closing.push(() => bad.close())
    const post = await aPostman(bad.url)
    await queue(post.database, post.ctx, [{ to: 'iemand@voorbeeld.example' }])
    await post.round()
    expect(await post.waiting()).toHaveLength(becomes === 'kept' ? 1 : 0)
    expect(await refuses(post.database, post.ctx, 'iemand@voorbeeld.example')).toBe(false)
  })

  test('because the address is none that could be written on an envelope is given up', async () => {
    const there = await server()
    const post = await aPostman(there.url)
    await queue(post.database, post.ctx, [{ to: 'a@b.example> \r\nRCPT TO:<c@d.example' }])
    await post.round()
    expect(there.taken.map(({ to }) => to)).not.toContain('c@d.example')
    expect(await post.waiting()).toEqual([])
  })
})

const bad: [BadAt, BadHow][] = (['greeting', 'MAIL', 'RCPT', 'DATA', 'body'] as const).flatMap((at) =>
  (['silent', 'close'] as const).map((how): [BadAt, BadHow] => [at, how]),
)

describe('no mail is lost', () => {
  test.each(bad)('by a server that at %s goes %s, and it comes once and as it was', async (at, how) => {
    const wrong = await aBadMailServer(at, how)
    closing.push(() => wrong.close())
    const post = await aPostman(wrong.url, { patience: 150 })
    const to = Array.from({ length: 6 }, (_, n) => `${n}@voorbeeld.example`)
    await queue(
      post.database,
      post.ctx,
      to.map((one) => ({ to: one })),
    )
    const ids = (await post.waiting()).map(({ id }) => `<${id}@samenspel.example>`).toSorted()
    await post.round()
    await post.round(1)
    expect(await post.waiting()).toHaveLength(6)
    const there = await server()
    await post.moveTo(there.url)
    await post.round(30)
    expect(there.taken.map(messageIdOf).toSorted()).toEqual(ids)
    expect(await post.waiting()).toEqual([])
  })

  test('by there being no server at all, for as long as mail is kept', async () => {
    const post = await aPostman('smtp://127.0.0.1:9')
    await queue(post.database, post.ctx, [{ to: 'iemand@voorbeeld.example' }])
    for (let hours = 0; hours < 119; hours += 1) await post.round(60)
    expect((await post.waiting()).map(({ attempts }) => attempts)).toEqual([119])
    const there = await server()
    await post.moveTo(there.url)
    await post.round(30)
    expect(there.taken).toHaveLength(1)
  })

  test('by two postmen on one database, and none comes twice', async () => {
    const there = await server()
    const post = await aPostman(there.url)
    const other = post.start(there.url)
    other.wake(post.ctx.municipality)
    await Promise.all([post.round(), other.settled()])
    const many = Array.from({ length: 100 }, (_, n) => ({ to: `${n}@voorbeeld.example` }))
    await queue(post.database, post.ctx, many)
    other.wake(post.ctx.municipality)
    await Promise.all([post.round(), other.settled()])
    const ids = there.taken.map(messageIdOf)
    expect([ids.length, new Set(ids).size]).toEqual([100, 100])
  })
})
