import { Agent, request } from 'node:http'

export interface Answer {
  readonly status: number
  readonly bytes: number
}

/** The answer to a form. */
export interface Sent {
  readonly status: number
  /** Where it leads on to. */
  readonly location: string | undefined
}

/** Asks a server of this machine, over connections that stay open. */
export interface Client {
  get(path: string): Promise<Answer>
  body(path: string): Promise<Buffer>
  /** Sends a form, as the page it stands on would. Anything but being led on stops the measuring. */
  send(path: string, form?: Readonly<Record<string, string>>): Promise<Sent>
  /** Sends a form that is answered with a page, and with nothing else. */
  ask(path: string, form: Readonly<Record<string, string>>): Promise<Answer>
  close(): void
}

/** @param connections how many requests are under way at once at most */
export function clientOf(port: number, connections: number, headers: Record<string, string> = {}): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const to = (path: string) => ({ host: '127.0.0.1', port, path, agent })
  const body = (path: string) => read({ ...to(path), headers: { host: 'localhost', ...headers } })
  const post = (path: string, form: Readonly<Record<string, string>>) => {
    const about = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
    const options = { ...to(path), method: 'POST', headers: { host: 'localhost', ...headers, ...about } }
    return read(options, new URLSearchParams(form).toString())
  }
  return {
    async get(path) {
      const { status, bytes } = await body(path)
      return { status, bytes: bytes.length }
    },
    async body(path) {
      const { status, bytes } = await body(path)
      if (status !== 200) throw new Error(`${path} answered ${status}: ${bytes.toString().slice(0, 200)}`)
      return bytes
    },
    async ask(path, form) {
      const { status, bytes } = await post(path, form)
      if (status !== 200) throw new Error(`${path} answered ${status}: ${bytes.toString().slice(0, 200)}`)
      return { status, bytes: bytes.length }
    },
    async send(path, form = {}) {
      const { status, location, bytes } = await post(path, form)
      if (status !== 303) throw new Error(`${path} answered ${status}: ${bytes.toString().slice(0, 200)}`)
      return { status, location }
    },
    close: () => agent.destroy(),
  }
}

interface Whole extends Sent {
  readonly bytes: Buffer
}

function read(options: Parameters<typeof request>[1] & object, sent?: string): Promise<Whole> {
  return new Promise((resolve, reject) => {
    const asked = request(options, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          location: answer.headers.location,
          bytes: Buffer.concat(parts),
        }),
      )
      answer.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(sent)
  })
}

/** What a number of requests took, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly bytes: number
}

/** One client, one request after the other. Anything but a good answer stops the measuring. */
export async function timesOf(
  client: Client,
  paths: readonly string[],
  { warmUp, count }: { warmUp: number; count: number },
): Promise<Times> {
  const times: number[] = []
  let bytes = 0
  for (let n = 0; n < warmUp + count; n += 1) {
    const begin = performance.now()
    const answer = await good(client, paths[n % paths.length]!)
    if (n >= warmUp) times.push(performance.now() - begin)
    bytes = Math.max(bytes, answer.bytes)
  }
  times.sort((a, b) => a - b)
  return { p50: at(times, 0.5), p95: at(times, 0.95), bytes }
}

/** Requests per second of some clients at once, for so many seconds. */
export async function rateOf(
  client: Client,
  paths: readonly string[],
  { clients, seconds }: { clients: number; seconds: number },
): Promise<number> {
  const begin = performance.now()
  const until = begin + seconds * 1000
  let done = 0
  const one = async (first: number) => {
    for (let n = first; performance.now() < until; n += 1) {
      await good(client, paths[n % paths.length]!)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, n) => one(n)))
  return (done * 1000) / (performance.now() - begin)
}

/** How fast some people at once do their own piece of work, each so many times, one after the other. */
export async function paceOf(
  people: readonly ((n: number) => Promise<unknown>)[],
  { warmUp, count }: { warmUp: number; count: number },
): Promise<{ rate: number; p50: number; p95: number }> {
  const times: number[] = []
  const all = (from: number, to: number, note: (milliseconds: number) => void) =>
    Promise.all(
      people.map(async (work) => {
        for (let n = from; n < to; n += 1) {
          const begin = performance.now()
          await work(n)
          note(performance.now() - begin)
        }
      }),
    )
  await all(0, warmUp, () => {})
  const begin = performance.now()
  await all(warmUp, warmUp + count, (milliseconds) => times.push(milliseconds))
  const rate = (times.length * 1000) / (performance.now() - begin)
  times.sort((a, b) => a - b)
  return { rate, p50: at(times, 0.5), p95: at(times, 0.95) }
}

async function good(client: Client, path: string): Promise<Answer> {
  const answer = await client.get(path)
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer
}

export function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return at(
    [...values].sort((a, b) => a - b),
    0.5,
  )
}
