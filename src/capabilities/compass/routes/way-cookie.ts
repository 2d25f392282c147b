import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { isToken } from '#capabilities/accounts/index.ts'
import type { C } from './reader.ts'

/** Signing in takes a walk to one's mailbox: a link there works for a quarter of an hour, and may be asked for again. */
const minutes = 60

/**
 * Remembers in the browser itself which Kompas somebody comes back to after signing in: its link is a secret, and goes
 * into no address of ours and into no table.
 */
export function rememberWay(c: C, token: string): void {
  setCookie(c, nameOf(c), token, {
    path: '/',
    maxAge: minutes * 60,
    httpOnly: true,
    // Whoever comes from the link in their mail brings it along.
    sameSite: 'Lax',
    secure: isSecure(c),
  })
}

/** The link that this browser came from, which it gives back once; `null` in another browser. */
export function takeWay(c: C): string | null {
  const token = getCookie(c, nameOf(c)) ?? ''
  if (!isToken(token)) return null
  deleteCookie(c, nameOf(c), { path: '/', secure: isSecure(c) })
  return token
}

const nameOf = (c: C): string => (isSecure(c) ? '__Host-kompas' : 'kompas')
const isSecure = (c: C): boolean => c.var.origin.startsWith('https:')
