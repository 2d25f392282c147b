import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { PageEnv } from '#platform/http/house.ts'
import { isToken } from '../tokens.ts'
import { challengeMinutes } from './domain.ts'

/** Only the browser that was asked may answer: an answer made elsewhere signs nobody in here. */
export function rememberQuestion(c: Context<PageEnv>, secret: string): void {
  setCookie(c, nameOf(c), secret, {
    path: '/',
    maxAge: challengeMinutes * 60,
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(c),
  })
}

/** The secret of the last question to this browser, which it gives back once. */
export function takeQuestion(c: Context<PageEnv>): string | null {
  const secret = getCookie(c, nameOf(c)) ?? ''
  if (!isToken(secret)) return null
  deleteCookie(c, nameOf(c), { path: '/', secure: isSecure(c) })
  return secret
}

function nameOf(c: Context<PageEnv>): string {
  return isSecure(c) ? '__Host-passkey' : 'passkey'
}

function isSecure(c: Context<PageEnv>): boolean {
  return c.var.origin.startsWith('https:')
}
