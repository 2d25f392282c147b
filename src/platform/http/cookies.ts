import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { Locale } from '#platform/context/ctx.ts'
import type { PageEnv } from './house.ts'

const name = 'taal'

/** The language somebody chose; Dutch when nobody did. */
export function chosenLocale(c: Context<PageEnv>): Locale {
  return getCookie(c, name) === 'en' ? 'en' : 'nl'
}

/** Remembers a choice of language for a year. It says nothing about a person. */
export function rememberLocale(c: Context<PageEnv>, locale: Locale): void {
  setCookie(c, name, locale, {
    path: '/',
    maxAge: 31_536_000,
    httpOnly: true,
    sameSite: 'Lax',
    secure: c.var.origin?.startsWith('https:') ?? false,
  })
}
