import type { Context, Hono } from 'hono'
import { z } from 'zod'
import type { House, PageEnv } from './house.ts'
import { openapiDocument } from './openapi.ts'
import { apiVersion, showProblem } from './problem-json.ts'
import type { InvalidParam } from './problem-json.ts'
import { NotFound } from './problems.ts'

/** One way to read open data under `/api/v1`. The schemas that check are the ones that `openapi.json` shows. */
export interface ApiOperation<Query extends z.ZodObject = z.ZodObject, Answer extends z.ZodType = z.ZodType> {
  /** Under `/api/v1`, with `:id` for a part of the path. */
  readonly path: string
  /** English, for `openapi.json`. */
  readonly summary: string
  readonly operationId: string
  readonly query: Query
  readonly answer: Answer
  /** Query keys that may be given more than once. */
  readonly repeated?: readonly string[]
  handle(c: Context<PageEnv>, house: House, query: z.infer<Query>): Promise<z.infer<Answer>>
}

/** Declares an operation, so that `handle` knows the types of its schemas. */
export function apiOperation<Query extends z.ZodObject, Answer extends z.ZodType>(
  operation: ApiOperation<Query, Answer>,
): ApiOperation {
  return operation
}

/** Mounts `/api/v1` by the NL API Design Rules 2.1 (https://gitdocumentatie.logius.nl/publicatie/api/adr/). */
export function mountApi(app: Hono<PageEnv>, house: House, operations: readonly ApiOperation[]): void {
  app.use('/api/*', async (c, next) => {
    await next()
    c.res.headers.set('api-version', apiVersion)
    c.res.headers.set('access-control-allow-origin', '*')
    c.res.headers.set('cache-control', 'no-cache')
  })
  app.options('/api/*', (c) =>
    c.body(null, 204, { 'access-control-allow-methods': 'GET, OPTIONS', 'access-control-max-age': '86400' }),
  )
  app.get('/api/v1/openapi.json', (c) =>
    c.json(openapiDocument(operations, c.var.origin, house.config.contactEmail)),
  )
  for (const operation of operations) app.get(`/api/v1${operation.path}`, (c) => answer(c, house, operation))
  app.get('/api/v1/', (c) => c.redirect('/api/v1/openapi.json', 302))
}

async function answer(c: Context<PageEnv>, house: House, operation: ApiOperation): Promise<Response> {
  const given = new URL(c.req.url).searchParams
  const { values, errors } = gathered(given, operation)
  const parsed = operation.query.safeParse(values)
  const all = [...errors, ...(parsed.success ? [] : invalid(parsed.error))]
  if (!parsed.success || all.length > 0) {
    return showProblem(
      c,
      400,
      'Some of the query cannot be used',
      all.map((one) => `${one.name}: ${one.reason}`).join('; '),
      all,
    )
  }
  try {
    const body = JSON.stringify(await operation.handle(c, house, parsed.data))
    return c.body(body, 200, { 'content-type': 'application/json; charset=utf-8' })
  } catch (error) {
    if (error instanceof NotFound)
      return showProblem(c, 404, 'Not found', 'There is nothing here by this id.')
    if (error instanceof InvalidQuery)
      return showProblem(c, 400, 'Some of the query cannot be used', error.message, [...error.errors])
    throw error
  }
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

function gathered(given: URLSearchParams, { query, repeated = [] }: ApiOperation) {
  const values: Record<string, string | string[]> = Object.create(null)
  const errors: InvalidParam[] = []
  for (const name of new Set(given.keys())) {
    const all = given.getAll(name)
    if (!Object.hasOwn(query.shape, name)) {
      errors.push({
        in: 'query',
        name: name.slice(0, 60),
        reason: `is not known here; use ${Object.keys(query.shape).join(', ')}`,
      })
    } else if (repeated.includes(name)) values[name] = all
    else if (all.length > 1) errors.push({ in: 'query', name, reason: 'may be given once' })
    else values[name] = all[0]!
  }
  return { values, errors }
}

function invalid(error: z.ZodError): InvalidParam[] {
  return error.issues.map((issue) => ({
    in: 'query',
    name: String(issue.path[0] ?? ''),
    reason: issue.message,
  }))
}
