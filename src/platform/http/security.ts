import { isIPv6 } from 'node:net'
import type { MiddlewareHandler } from 'hono'
import type { House, PageEnv } from './house.ts'
import { refuse } from './problem-json.ts'

/**
 * Nothing runs or loads that we did not serve ourselves. `form-action 'self'` and `frame-ancestors 'none'` keep
 * our forms and pages out of other people's hands.
 */
const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every answer. */
export function securityHeaders(house: House): MiddlewareHandler<PageEnv> {
  const tls = house.config.baseUrl?.startsWith('https://') ?? false
  return async (c, next) => {
    await next()
    const headers = c.res.headers
    headers.set('content-security-policy', policy)
    headers.set('x-content-type-options', 'nosniff')
    headers.set('x-frame-options', 'DENY')
    headers.set('referrer-policy', 'same-origin')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('permissions-policy', 'geolocation=(self), camera=(), microphone=()')
    if (tls) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A change is accepted from our own pages only. Browsers say where a request comes from in `Sec-Fetch-Site` or,
 * the older ones, in `Origin`; a request that says neither is not a browser's form and carries no cookie of ours.
 */
export function originCheck(): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    if (!safe.has(c.req.method) && !isOwn(c.req.raw))
      return refuse(c, {
        status: 403,
        title: 'Not from our own pages',
        detail:
          'Deze wijziging kwam niet van onze eigen pagina’s. Open de pagina opnieuw en probeer het daar.\nThis change did not come from our own pages. Open the page again and try it there.',
      })
    return next()
  }
}

function isOwn(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' || site === 'none'
  const origin = request.headers.get('origin')
  if (origin === null) return !request.headers.has('cookie')
  const host = request.headers.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}

/** Counts requests per address in a sliding minute, in memory only; addresses are forgotten within two minutes. */
export function rateLimit(house: House): MiddlewareHandler<PageEnv> {
  const { requestsPerMinute, trustProxy } = house.config
  let current = new Map<string, number>()
  let previous = new Map<string, number>()
  let minute = 0
  return async (c, next) => {
    if (requestsPerMinute === 0) return next()
    const now = house.clock().getTime() / 60_000
    if (Math.floor(now) !== minute) {
      previous = Math.floor(now) === minute + 1 ? current : new Map()
      current = new Map()
      minute = Math.floor(now)
    }
    const who = addressOf(c.env, trustProxy ? c.req.header('x-forwarded-for') : undefined)
    const count = (current.get(who) ?? 0) + 1
    current.set(who, count)
    const estimate = count + (previous.get(who) ?? 0) * (1 - (now - minute))
    if (estimate <= requestsPerMinute) return next()
    return refuse(c, {
      status: 429,
      title: 'Too many requests',
      detail: 'Even rustig aan. Probeer het over een minuut weer.\nPlease wait a minute and try again.',
      headers: { 'retry-after': '60' },
    })
  }
}

function addressOf(env: unknown, forwarded: string | undefined): string {
  // The last hop is the one our own proxy saw; the ones before it anybody can make up.
  const last = forwarded?.split(',').at(-1)?.trim()
  if (last) return networkOf(last)
  const incoming = (env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
  return networkOf(incoming?.socket?.remoteAddress ?? 'unknown')
}

/** Whom an address belongs to: without the port that some proxies write, and of IPv6 the /64 that one household has. */
export function networkOf(address: string): string {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(address)?.[1] ?? /^([\d.]+):\d+$/.exec(address)?.[1] ?? address
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1]
  if (mapped) return mapped
  if (!isIPv6(bare)) return bare
  const [head = '', tail] = bare.toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array<string>(zeros).fill('0'), ...after].slice(0, 4).join(':')
}
