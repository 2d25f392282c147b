import { createHmac } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { PageEnv } from '#platform/http/house.ts'
import { isSecure, ownCookie } from '../session-cookie.ts'
import { isToken } from '../tokens.ts'
import { flowMinutes } from './domain.ts'

const name = 'gemeente'

/** What binds a way there and back to the browser that began it. */
export interface FlowSecrets {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/**
 * All three follow from the one secret in the cookie, so that nothing in our database, not even for ten minutes, is
 * of use to whoever reads it. Each is 256 bits, as 43 characters: what PKCE asks (RFC 7636 §4.1).
 */
export function secretsOf(token: string): FlowSecrets {
  const derive = (use: string) => createHmac('sha256', token).update(use).digest('base64url')
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('code_verifier') }
}

/** The secret of the way that this browser began. */
export function flowToken(c: Context<PageEnv>): string | null {
  const token = getCookie(c, ownCookie(c, name)) ?? ''
  return isToken(token) ? token : null
}

/** `Lax`, because the answer comes from another site; only ever with a `GET`. */
export function rememberFlow(c: Context<PageEnv>, token: string): void {
  setCookie(c, ownCookie(c, name), token, {
    path: '/',
    maxAge: flowMinutes * 60,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
  })
}

export function forgetFlow(c: Context<PageEnv>): void {
  deleteCookie(c, ownCookie(c, name), { path: '/', secure: isSecure(c) })
}
