import { createServer } from 'node:http'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { getRequestListener, RequestError } from '@hono/node-server'

type Fetch = (request: Request, env: unknown) => Response | Promise<Response>

const unreadable =
  'Deze vraag kunnen we niet lezen. Schrijf letters als é en spaties in een adres met procenttekens: caf%C3%A9.\n' +
  'This request cannot be read. Write letters such as é and spaces in an address with percent signs: caf%C3%A9.\n'
const failed =
  'Er ging bij ons iets mis. Probeer het over een paar minuten weer.\n' +
  'Something went wrong on our side. Please try again in a few minutes.\n'

const headers = {
  'content-type': 'text/plain; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
}

/** A web server that answers with `fetch`, and in a sentence what is no request at all. */
export function openWebServer(fetch: Fetch): Server {
  const listener = getRequestListener(fetch, {
    errorHandler: (error) =>
      error instanceof RequestError
        ? new Response(unreadable, { status: 400, headers })
        : new Response(failed, { status: 500, headers }),
  })
  // A request without a host is told so by the listener; Node itself would say nothing.
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    if (namesTwoHosts(incoming)) endWith(incoming.socket, '400 Bad Request')
    else void listener(incoming, outgoing)
  })
  return server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy()
    else endWith(socket, statuses[error.code ?? ''] ?? '400 Bad Request')
  })
}

/** Which of the two a proxy before us took, we cannot know (RFC 9112 §3.2). */
function namesTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length > 1
}

const statuses: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Nothing could be read, so the answer is written by hand. */
function endWith(socket: Duplex, status: string): void {
  const body = Buffer.from(unreadable)
  const all = { ...headers, 'content-length': body.length, connection: 'close' }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.end(Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), body]))
}
