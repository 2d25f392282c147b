import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import type { Context, MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import { routePath } from 'hono/route'
import type { Capability } from '#capabilities/capability.ts'
import { serveFiles } from '#platform/files/serve-files.ts'
import { listMunicipalities, listSettings } from '#capabilities/municipalities/index.ts'
import { answerProblem } from '#platform/http/answer-problem.tsx'
import { apiHeaders, mountApi } from '#platform/http/api.ts'
import { serveAssets } from '#platform/http/assets.ts'
import { chosenLocale, rememberLocale } from '#platform/http/cookies.ts'
import type { House, PageEnv, Tenant } from '#platform/http/house.ts'
import { frameWords } from '#platform/http/messages.ts'
import { originOf } from '#platform/http/origin.ts'
import { asksForData, refuse } from '#platform/http/problem-json.ts'
import { NotFound, WrongMethod } from '#platform/http/problems.ts'
import { originCheck, rateLimit, securityHeaders } from '#platform/http/security.ts'
import { usualBody } from '#platform/http/uploads.ts'

/** The whole application: what every request passes, then the pages of every capability. */
export function createApp(house: House, capabilities: readonly Capability[]): Hono<PageEnv> {
  const app = new Hono<PageEnv>()
  app.use(account(house))
  app.use(securityHeaders(house))
  app.use(compress())
  app.use('/api/*', apiHeaders())
  serveHealth(app, house)
  serveAssets(app, house.assets)
  app.use(rateLimit(house))
  app.use(originCheck(capabilities.flatMap(({ opensTo }) => opensTo ?? [])))
  app.use(usualBody({ maxSize: 1024 * 1024, onError: tooBig }))
  app.use(surroundings(house))
  app.use(whoAsks(house, capabilities))
  app.use(languageSwitch())
  app.use(etag())
  mountApi(
    app,
    house,
    capabilities.flatMap((capability) => capability.api ?? []),
  )
  serveFiles(app, house)
  for (const capability of capabilities) capability.routes?.(app, house, capabilities)
  app.notFound((c) => withoutSlash(app, c) ?? answerProblem(c, house, nothingAt(app, c)))
  app.onError((error, c) => answerProblem(c, house, error))
  return app
}

/** Counts and logs each request by the pattern of its route: an address may hold what somebody looks for. */
function account(house: House): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const begin = performance.now()
    await next()
    const milliseconds = Math.round((performance.now() - begin) * 10) / 10
    const route = routePath(c, -1)
    house.metrics.request(route, c.res.status, milliseconds)
    house.log.info(
      {
        method: c.req.method,
        route,
        status: c.res.status,
        milliseconds,
        request: c.var.ctx?.requestId ?? null,
      },
      'request',
    )
  }
}

function serveHealth(app: Hono<PageEnv>, house: House): void {
  app.get('/healthz', (c) => c.text('ok\n'))
  app.get('/readyz', async (c) => ((await house.ready()) ? c.text('ready\n') : c.text('not ready\n', 503)))
  app.get('/metrics', (c) =>
    c.text(house.metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  )
}

/** Finds the municipality by host name and makes the request's `ctx`. */
function surroundings(house: House): MiddlewareHandler<PageEnv> {
  const tenants = remembered(house)
  return async (c, next) => {
    // The dot at the end of a whole name says no more than its absence.
    const host = new URL(c.req.url).hostname.toLowerCase().replace(/\.$/, '')
    const all = await tenants()
    const tenant = tenantOf(all, host)
    if (!tenant) {
      const words = frameWords[chosenLocale(c)]
      const detail = all.length === 0 ? words.noMunicipality : words.otherHost
      return refuse(c, { status: 404, title: 'No municipality', detail })
    }
    c.set('tenant', tenant)
    c.set('foot', await listSettings(house.database, tenant.id, undefined))
    const { origin: own } = new URL(c.req.url)
    c.set('origin', originOf(tenant, { baseUrl: house.config.baseUrl, municipalities: all.length, own }))
    c.set('answers', house.config.inbound !== null)
    c.set('ctx', {
      municipality: tenant.id,
      actor: { kind: 'visitor' },
      locale: chosenLocale(c),
      now: house.clock(),
      requestId: randomUUID(),
    })
    return next()
  }
}

/** `localhost` is the only or the demo municipality, `NAME.localhost` another; elsewhere the host as it was given. */
function tenantOf(tenants: readonly Tenant[], host: string): Tenant | undefined {
  const named = tenants.find((tenant) => tenant.host === host || `${tenant.host}.localhost` === host)
  return named ?? (tenants.length === 1 ? tenants[0] : tenants.find((tenant) => tenant.demo && isLocal(host)))
}

function isLocal(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]'
}

/** Municipalities change rarely: asked for once in five seconds. */
function remembered(house: House): () => Promise<Tenant[]> {
  let until = 0
  let tenants: Promise<Tenant[]> = Promise.resolve([])
  return () => {
    const now = Date.now()
    if (now >= until) {
      until = now + 5000
      tenants = listMunicipalities(house.database)
      tenants.catch(() => (until = 0))
    }
    return tenants
  }
}

function tooBig(c: Context<PageEnv>): Response {
  return refuse(c, {
    status: 413,
    title: 'Too big',
    detail:
      'Dit is te groot: hoogstens 1 megabyte. Stuur minder in één keer.\nThis is too big: at most 1 megabyte. Send less at once.',
  })
}

/** Somebody typed `/activiteiten/`: leads to the page they meant. An API says what is wrong instead. */
function withoutSlash(app: Hono<PageEnv>, c: Context<PageEnv>): Response | null {
  const path = /^(\/[^/].*)\/$/.exec(c.req.path)?.[1]
  if (path === undefined || c.req.method !== 'GET' || path.startsWith('/api/')) return null
  return methodsAt(app, path).includes('GET') ? c.redirect(path + new URL(c.req.url).search, 301) : null
}

function nothingAt(app: Hono<PageEnv>, c: Context<PageEnv>): Error {
  const methods = methodsAt(app, c.req.path)
  const asked = c.req.method === 'HEAD' ? 'GET' : c.req.method
  // A route that takes this method has looked, and found nothing.
  if (methods.length === 0 || methods.includes(asked)) return new NotFound()
  return new WrongMethod(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))
}

/** The methods that a route takes at this address; what every request passes does not count. */
function methodsAt(app: Hono<PageEnv>, path: string): string[] {
  return ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
}

/** Asks the capabilities in turn who this is; nobody knows a visitor. */
function whoAsks(house: House, capabilities: readonly Capability[]): MiddlewareHandler<PageEnv> {
  const ask = capabilities.flatMap(({ identify }) => identify ?? [])
  return async (c, next) => {
    for (const identify of ask) {
      // oxlint-disable-next-line no-await-in-loop -- the first who knows
      const actor = await identify(c, house)
      if (actor) {
        c.set('ctx', { ...c.var.ctx, actor })
        break
      }
    }
    return next()
  }
}

/** `?taal=en` chooses a language and leads back to the same page without it. */
function languageSwitch(): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    const wanted = c.req.method === 'GET' && !asksForData(c) ? c.req.query('taal') : undefined
    if (wanted !== 'nl' && wanted !== 'en') return next()
    rememberLocale(c, wanted)
    return c.redirect(withoutLanguage(c), 303)
  }
}

function withoutLanguage(c: Context<PageEnv>): string {
  const url = new URL(c.req.url)
  url.searchParams.delete('taal')
  // Two slashes at the beginning would be another host.
  return url.pathname.replace(/^\/{2,}/, '/') + url.search
}
