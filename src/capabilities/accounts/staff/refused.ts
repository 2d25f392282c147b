import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import type { Refusal } from './domain.ts'

/** The provider, or what came of it, is not as it should be: `why` is for the page, `code` for the log. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly why: Refusal
  readonly code: string
  constructor(why: Refusal, code: string) {
    super(code)
    this.why = why
    this.code = code
  }
}

/** Talks to a provider. @throws {Refused} whatever goes wrong there; a bug of ours goes on as it is */
export async function guarded<Result>(talk: () => Promise<Result>): Promise<Result> {
  try {
    return await talk()
  } catch (error) {
    throw refusedBy(error) ?? error
  }
}

/** What went wrong between us and a provider; `null` when it is a bug of ours. Holds no value that was sent. */
function refusedBy(error: unknown): Refused | null {
  if (error instanceof Refused) return error
  if (error instanceof AuthorizationResponseError)
    return new Refused(refusalOf(error.error), wordOf(error.error))
  if (error instanceof ResponseBodyError)
    return new Refused(error.error === 'invalid_grant' ? 'stale' : 'away', wordOf(error.error))
  if (error instanceof WWWAuthenticateChallengeError) return new Refused('away', 'challenge')
  if (error instanceof ClientError)
    return new Refused(silent.has(error.code ?? '') ? 'away' : 'odd', error.code ?? '')
  // What `fetch` throws when nobody answers has a cause; a mistake of ours has none.
  if (error instanceof TypeError && error.cause !== undefined) return new Refused('away', codeOf(error.cause))
  return null
}

const silent = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
  'OAUTH_PARSE_ERROR',
])

/** Errors of an authorization response (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6). */
function refusalOf(error: string): Refusal {
  if (error === 'unmet_authentication_requirements') return 'low'
  return /^(access_denied|(login|consent|interaction|account_selection)_.+)$/.test(error) ? 'denied' : 'away'
}

/** Somebody can type any error into the address: what is no such word is not logged. */
function wordOf(error: string): string {
  return /^[a-z_]{1,60}$/.test(error) ? error : 'other'
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'fetch'
}
