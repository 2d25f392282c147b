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
  status: 400 | 403 | 404 | 405 | 413 | 429 | 500,
  title: string,
  detail: string,
  errors: readonly InvalidParam[] = [],
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = { type: 'about:blank', status, title, detail, ...(errors.length ? { errors } : {}) }
  // What was asked may stand in the reason: it is never markup, whoever shows it.
  return c.body(JSON.stringify(body).replaceAll('<', String.raw`\u003c`), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'access-control-allow-origin': '*',
    ...headers,
  })
}

/** Whether a program asks for data, rather than a person for a page: then what is wrong is said as data too. */
export function asksForData(c: Context<PageEnv>): boolean {
  return /^\/api(\/|$)|\.(geo)?json$/.test(c.req.path)
}

export interface Refusal {
  readonly status: 403 | 404 | 413 | 429
  readonly title: string
  /** Sentences that say what to do. */
  readonly detail: string
  readonly headers?: Readonly<Record<string, string>>
}

/** Refuses a request before it is known whose page it is: without our frame, in plain sentences. */
export function refuse(c: Context<PageEnv>, { status, title, detail, headers = {} }: Refusal): Response {
  if (asksForData(c)) return showProblem(c, status, title, detail, [], headers)
  return c.text(`${detail}\n`, status, headers)
}

/** Version of the API as a whole, in every answer (NL API Design Rules). */
export const apiVersion = '1.0.0'
