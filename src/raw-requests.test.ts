import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWebServer } from '#platform/http/web-server.ts'
import { aTestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'

// What no browser sends, but a socket can: the framework's `Request` would not even hold it.

let server: Server
let lines: readonly string[]
let port: number

beforeAll(async () => {
  const place = await aMunicipality()
  const { app, lines: logged } = await aTestApp(place, { LOG_LEVEL: 'error' })
  lines = logged
  server = openWebServer((request, env) => app.fetch(request, env as object))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})

afterAll(() => new Promise<void>((resolve) => void server.close(() => resolve())))

/** Sends the text as it is and gives all that comes back. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')))
    const parts: Buffer[] = []
    socket.setTimeout(5000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')))
  })
}

const get = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n')

test.each([
  ['no host', get('/')],
  ['two hosts', get('/', 'Host: een.example', 'Host: twee.example')],
  ['an empty host', get('/', 'Host:')],
  ['a host with a space', get('/', 'Host: a b')],
  ['a host that is markup', get('/', 'Host: "><svg onload=1>')],
  ['a host with a path', get('/', 'Host: a/b')],
  ['a host with a user', get('/', 'Host: a@b')],
  ['a host with a port too far', get('/', 'Host: localhost:99999')],
  ['a host with a port that is none', get('/', 'Host: localhost:x')],
  ['a host in six', get('/', 'Host: [::1]:3000')],
  ['a host in six that is none', get('/', 'Host: [::1')],
  ['a host of 10 kB', get('/', `Host: ${'a'.repeat(10_000)}`)],
  ['a host beyond ASCII', get('/', 'Host: \xe9\xff')],
  ['two hosts', get('/', 'Host: a', 'Host: b')],
  ['a whole address', get('http://elders.example/activiteiten', 'Host: localhost')],
  ['a whole address without a scheme', get('//elders.example/?taal=en', 'Host: localhost')],
  ['a path that is a star', get('*', 'Host: localhost')],
  ['a path without a slash', get('activiteiten', 'Host: localhost')],
  ['a path with raw bytes', get('/activiteiten?q=\xe9\xff', 'Host: localhost')],
  ['a broken percent sign', get('/%E0%A4%A?q=%', 'Host: localhost')],
  ['a path of 30 kB', get(`/${'a'.repeat(30_000)}`, 'Host: localhost')],
  ['an unknown method', get('/', 'Host: localhost').replace('GET', 'BREW')],
  ['TRACE', get('/', 'Host: localhost').replace('GET', 'TRACE')],
  [
    'a body longer than it says',
    `${get('/', 'Host: localhost', 'Content-Length: 3')}abcdef`.replace('GET', 'POST'),
  ],
  [
    'two lengths',
    get('/', 'Host: localhost', 'Content-Length: 3', 'Content-Length: 4').replace('GET', 'POST'),
  ],
  ['a length and chunks', get('/', 'Host: localhost', 'Content-Length: 3', 'Transfer-Encoding: chunked')],
  [
    'chunks that are none',
    `${get('/', 'Host: localhost', 'Transfer-Encoding: chunked')}zz\r\n`.replace('GET', 'POST'),
  ],
  ['an expectation', get('/', 'Host: localhost', 'Expect: tea')],
  ['an upgrade', get('/', 'Host: localhost', 'Upgrade: h2c', 'HTTP2-Settings: x')],
  ['nonsense', 'nonsense\r\n\r\n'],
])('%s is answered in sentences, and is no failure', async (_name, text) => {
  const [head = '', body = ''] = (await send(text)).split('\r\n\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1])
  expect(status).toBeGreaterThanOrEqual(200)
  expect(status).toBeLessThan(500)
  expect(body).not.toContain('<svg onload')
  if (status >= 400 && status !== 417) expect(body).toMatch(/\w+ \w+ \w+/)
})

test('letters that are not written with percent signs are told how', async () => {
  expect(await send(get('/activiteiten?q=caf\xe9', 'Host: localhost'))).toContain('caf%C3%A9')
})

test('after all of that it still answers', async () => {
  expect(await send(get('/healthz', 'Host: localhost'))).toMatch(/^HTTP\/1\.1 200/)
})

test('who breaks off while sending is no bug of ours', async () => {
  await new Promise<void>((resolve) => {
    const head = ['POST / HTTP/1.1', 'Host: localhost', 'Transfer-Encoding: chunked', '', '5\r\nabc'].join(
      '\r\n',
    )
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(head, () => setTimeout(() => socket.destroy(), 50)),
    )
    socket.on('close', () => setTimeout(resolve, 200))
  })
  expect(lines).toEqual([])
})
