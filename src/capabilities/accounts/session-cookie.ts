import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { PageEnv } from '#platform/http/house.ts'
import { sessionDays } from './domain.ts'
import { isToken } from './tokens.ts'

/** Over TLS the browser itself sees to it that the cookie is this host's own (`__Host-`, RFC 6265bis §4.1.3). */
export function ownCookie(c: Context<PageEnv>, name: string): string {
  return isSecure(c) ? `__Host-${name}` : name
}

const nameOf = (c: Context<PageEnv>): string => ownCookie(c, 'sessie')

export function isSecure(c: Context<PageEnv>): boolean {
  return c.var.origin.startsWith('https:')
}

/** The secret of a session, when the browser brings one along. */
export function sessionToken(c: Context<PageEnv>): string | null {
  const token = getCookie(c, nameOf(c)) ?? ''
  return isToken(token) ? token : null
}

export function rememberSession(c: Context<PageEnv>, token: string): void {
  setCookie(c, nameOf(c), token, {
    path: '/',
    maxAge: sessionDays * 86_400,
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
  })
}

export function forgetSession(c: Context<PageEnv>): void {
  deleteCookie(c, nameOf(c), { path: '/', secure: isSecure(c) })
}
