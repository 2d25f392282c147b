import type { Context } from 'hono'
import type { PageEnv } from './house.ts'

/** One thing wrong with a request: where it is and what to do. */
export interface InvalidParam {
  readonly in: 'query' | 'path' | 'body'
  readonly name: string
  readonly reason: string
}

/** Answers as `application/problem+json` (RFC 9457), all errors together. */
export function showProblem(
  c: Context<PageEnv>,
  status: 400 | 403 | 404 | 429 | 500,
  title: string,
  detail: string,
  errors: readonly InvalidParam[] = [],
): Response {
  const body = { type: 'about:blank', status, title, detail, ...(errors.length ? { errors } : {}) }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'api-version': apiVersion,
    'access-control-allow-origin': '*',
  })
}

/** Version of the API as a whole, in every answer (NL API Design Rules). */
export const apiVersion = '1.0.0'
