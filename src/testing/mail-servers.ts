import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What came over the line, and for whom. */
export interface Delivered {
  readonly to: string
  readonly from: string
  readonly raw: string
}

/** A real mail server. `tried` are the recipients that were named, `taken` what it has, and says yes to. */
export interface TestMailServer {
  readonly url: string
  readonly port: number
  readonly taken: Delivered[]
  readonly tried: string[]
  close(): Promise<void>
}

/** The Message-ID of a mail. */
export function messageIdOf({ raw }: Delivered): string {
  return /^message-id: *(<[^>]+>)/im.exec(raw)?.[1] ?? ''
}

/**
 * A mail server that takes a mail (`null`), or answers the naming of its recipient with a line such as `550 5.1.1 no`.
 * @param after answers the mail itself, once it came in whole
 * @param slowly calls when it is time to say what became of a mail
 */
export async function aMailServer(
  answer: (to: string) => string | null = () => null,
  after: (to: string) => string | null = () => null,
  slowly: (say: () => void) => void = (say) => say(),
): Promise<TestMailServer> {
  const taken: Delivered[] = []
  const tried: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _session, callback) {
      tried.push(address)
      callback(problemOf(answer(address)))
    },
    onData(stream, { envelope }, callback) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const to = envelope.rcptTo[0]!.address
        const problem = problemOf(after(to))
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
        if (problem === null) taken.push({ to, from, raw: Buffer.concat(parts).toString() })
        slowly(() => callback(problem))
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const close = () => new Promise<void>((resolve) => server.close(resolve))
  return { url: `smtp://127.0.0.1:${port}`, port, taken, tried, close }
}

function problemOf(line: string | null): Error | null {
  if (line === null) return null
  const [, code = '', words = ''] = /^(\d{3}) ?(.*)$/.exec(line) ?? []
  return Object.assign(new Error(words), { responseCode: Number(code) })
}

/** How a bad server behaves: it is silent, closes, or answers, each at some point. */
export type BadAt = 'greeting' | 'MAIL' | 'RCPT' | 'DATA' | 'body'
export type BadHow = 'silent' | 'close' | `${number} ${string}`

/** A mail server that goes wrong at one point of every conversation. */
export async function aBadMailServer(
  at: BadAt,
  how: BadHow,
): Promise<{ url: string; close(): Promise<void> }> {
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {}).on('close', () => open.delete(socket))
    converse(socket, at, how)
  })
  return { url: `smtp://127.0.0.1:${await listening(server)}`, close: () => closing(server, open) }
}

function converse(socket: Socket, at: BadAt, how: BadHow): void {
  const say = (point: BadAt | null, line: string) => {
    if (point !== at) socket.write(`${line}\r\n`)
    else if (how === 'close') socket.destroy()
    else if (how !== 'silent') socket.write(`${how}\r\n`)
  }
  let inBody = false
  let rest = ''
  say('greeting', '220 bad.example ESMTP')
  socket.on('data', (data) => {
    const lines = (rest + data.toString()).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (inBody) {
        if (line !== '.') continue
        inBody = false
        say('body', '250 2.0.0 ok')
        continue
      }
      const command = line.slice(0, 4).toUpperCase()
      if (command === 'DATA') {
        inBody = at !== 'DATA' || !/^\d/.test(how)
        say('DATA', '354 go on')
      } else if (command === 'QUIT') socket.end('221 bye\r\n')
      else say(command === 'MAIL' || command === 'RCPT' ? command : null, '250 ok')
    }
  })
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  )
}

function closing(server: Server, open: ReadonlySet<Socket>): Promise<void> {
  for (const socket of open) socket.destroy()
  return new Promise((resolve) => server.close(() => resolve()))
}
