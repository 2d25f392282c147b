import type { MiddlewareHandler } from 'hono'
import { networkOf, openCounter } from './counter.ts'
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
    // The mail of a demo, shown as it is sent, has a stricter one of its own.
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', policy)
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
 * @param open whole addresses at which a change is taken from anywhere: the secret in them is the proof, and whoever
 * answers there looks at no cookie
 */
export function originCheck(open: readonly RegExp[] = []): MiddlewareHandler<PageEnv> {
  const isOpen = (path: string) => open.some((pattern) => pattern.test(path))
  return async (c, next) => {
    if (!safe.has(c.req.method) && !isOwn(c.req.raw) && !isOpen(c.req.path))
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

/** So many requests a minute of one network; the rest is asked to wait. */
export function rateLimit(house: House): MiddlewareHandler<PageEnv> {
  const { requestsPerMinute: most } = house.config
  const counter = openCounter({ minutes: 1, most })
  return async (c, next) => {
    if (most === 0 || counter.take(networkOf(c, house), house.clock())) return next()
    return refuse(c, {
      status: 429,
      title: 'Too many requests',
      detail: 'Even rustig aan. Probeer het over een minuut weer.\nPlease wait a minute and try again.',
      headers: { 'retry-after': '60' },
    })
  }
}
