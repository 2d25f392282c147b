import type { Context, Hono, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { isReadable } from '#platform/forms/index.ts'
import type { ApiOperation } from './api-operation.ts'
import { entityTag } from './entity-tag.ts'
import type { House, PageEnv } from './house.ts'
import { openapiDocument } from './openapi.ts'
import { apiVersion, showProblem } from './problem-json.ts'
import type { InvalidParam } from './problem-json.ts'
import { NotFound } from './problems.ts'

/** What every answer under `/api` carries, also one that refuses. */
export function apiHeaders(): MiddlewareHandler<PageEnv> {
  return async (c, next) => {
    await next()
    const { headers } = c.res
    headers.set('api-version', apiVersion)
    headers.set('access-control-allow-origin', '*')
    headers.set('access-control-expose-headers', 'API-Version, ETag, Link, Retry-After')
    headers.set('cache-control', 'no-cache')
  }
}

/** Mounts `/api/v1` by the NL API Design Rules 2.1 (https://gitdocumentatie.logius.nl/publicatie/api/adr/). */
export function mountApi(app: Hono<PageEnv>, house: House, operations: readonly ApiOperation[]): void {
  app.options('/api/*', (c) =>
    c.body(null, 204, {
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    }),
  )
  app.get('/api/v1/openapi.json', (c) =>
    c.json(openapiDocument(operations, c.var.origin, house.config.contactEmail)),
  )
  for (const operation of operations) app.get(`/api/v1${operation.path}`, (c) => answer(c, house, operation))
  app.get('/api/v1', (c) => c.redirect('/api/v1/openapi.json', 302))
}

async function answer(c: Context<PageEnv>, house: House, operation: ApiOperation): Promise<Response> {
  const given = new URL(c.req.url).searchParams
  const { values, errors } = gathered(given, operation)
  const parsed = operation.query.safeParse(values)
  const all = [...errors, ...(parsed.success ? [] : invalid(parsed.error))]
  if (!parsed.success || all.length > 0) return showInvalid(c, all)
  try {
    const found = await operation.handle(c, house, parsed.data)
    const links = pageLinks(new URL(c.req.url), found)
    const body = JSON.stringify(found)
    return c.body(body, 200, {
      etag: entityTag(body),
      'content-type': 'application/json; charset=utf-8',
      ...(links === '' ? {} : { link: links }),
    })
  } catch (error) {
    if (error instanceof NotFound)
      return showProblem(c, 404, 'Not found', 'There is nothing here by this name. Look it up in the list.')
    if (error instanceof InvalidQuery) return showInvalid(c, error.errors)
    throw error
  }
}

function showInvalid(c: Context<PageEnv>, errors: readonly InvalidParam[]): Response {
  const detail = errors.map((one) => `${one.name}: ${one.reason}`).join('; ')
  return showProblem(c, 400, 'Some of the query cannot be used', detail, errors)
}

/** Wrong input that only shows when the municipality's own lists are known, such as a theme it does not have. */
export class InvalidQuery extends Error {
  override readonly name = 'InvalidQuery'
  readonly errors: readonly InvalidParam[]
  constructor(errors: readonly InvalidParam[]) {
    super(errors.map((one) => `${one.name}: ${one.reason}`).join('; '))
    this.errors = errors
  }
}

/** Errors that are named together stay readable: a request with a thousand unknown keys is told of the first ones. */
const mostErrors = 50

function gathered(given: URLSearchParams, { query, repeated = [] }: ApiOperation) {
  const values: Record<string, string | string[]> = Object.create(null)
  const errors: InvalidParam[] = []
  const known = Object.keys(query.shape)
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name)
    if (!Object.hasOwn(query.shape, name)) errors.push(unknownKey(name, known))
    else if (repeated.includes(name)) values[name] = all
    else if (all.length > 1) errors.push({ in: 'query', name, reason: 'may be given once' })
    else values[name] = all[0]!
  }
  return { values, errors: errors.slice(0, mostErrors) }
}

function unknownKey(name: string, known: readonly string[]): InvalidParam {
  const use = known.length > 0 ? `use ${known.join(', ')}` : 'nothing can be asked here'
  return { in: 'query', name: name.slice(0, 60).toWellFormed(), reason: `is not known; ${use}` }
}

function invalid(error: z.ZodError): InvalidParam[] {
  return error.issues.map((issue) => ({
    in: 'query',
    name: String(issue.path[0] ?? ''),
    reason: issue.message,
  }))
}

const wholeNumber = (most: number) =>
  z.coerce
    .number('give a whole number')
    .int('give a whole number')
    .min(1, 'at least 1')
    .max(most, `at most ${most}`)

/** Where something is, as every answer says it. */
export function placeSchema(id: string) {
  return z
    .object({
      naam: z.string(),
      adres: z.string().nullable(),
      postcode: z.string().nullable(),
      buurt: z.string().nullable(),
      lat: z.number().nullable(),
      lon: z.number().nullable(),
    })
    .meta({ id })
}

/** Words that somebody looks for. */
export const typedWords = z
  .string()
  .max(200, 'at most 200 characters')
  .refine(isReadable, 'holds a character that nobody can read')

/** How a list is asked page by page. */
export const pageQuery = {
  pagina: wholeNumber(100_000).default(1).describe('Which page; the first is 1'),
  perPagina: wholeNumber(100).default(20).describe('How many on a page'),
}

const paged = z.object({ totaal: z.int(), pagina: z.int(), perPagina: z.int() })

/** Where the pages before and after are, as RFC 8288 writes links; relative, so that they work behind any host name. */
function pageLinks(url: URL, found: unknown): string {
  const { success, data } = paged.safeParse(found)
  if (!success) return ''
  const last = Math.max(1, Math.ceil(data.totaal / data.perPagina))
  const { pagina } = data
  const to = (page: number, rel: string) => {
    const query = new URLSearchParams(url.search)
    query.set('pagina', String(page))
    return `<${url.pathname}?${query}>; rel="${rel}"`
  }
  const links = [to(1, 'first'), to(last, 'last')]
  if (pagina > 1) links.push(to(Math.min(pagina - 1, last), 'prev'))
  if (pagina < last) links.push(to(pagina + 1, 'next'))
  return links.join(', ')
}
