import type { PersonId } from '#platform/context/ctx.ts'

/** Somebody with an account. Most residents need none. */
export interface Person {
  readonly id: PersonId
  readonly email: string
  /** What they want to be called; empty when they did not say. */
  readonly name: string
  /** What a person of the demo city is, in place of a name: "gastvrouw van Het Badhuis". */
  readonly function: string | null
}

/** One device on which somebody is signed in. */
export interface Session {
  readonly id: string
  readonly device: string
  readonly since: Date
  readonly seenAt: Date
}

/** By which way a session was made: roles for a municipality's staff may ask for `staff`. */
export type SessionWay = 'link' | 'passkey' | 'staff'

/** A link in a mail works this long, and once. */
export const linkMinutes = 15
/** Somebody who does not come back for this long is signed out. */
export const sessionDays = 30
/** More links to one address within an hour would only fill a mailbox. */
export const linksPerHour = 5

/** Two spellings of one address are one person: of capital letters nobody keeps track. */
export function sameAddress(email: string): string {
  return email.trim().toLowerCase()
}

/**
 * Where to go after signing in: a path of our own, or `/mijn`.
 * A backslash or two slashes at the beginning would lead to another site.
 */
export function wayBack(path: string | null | undefined): string {
  if (!path || path.length > 500 || !/^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(path)) return '/mijn'
  return path.startsWith('/inloggen') ? '/mijn' : path
}

const browsers = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const
const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bLinux\b/, 'Linux'],
] as const

/** A device as people know it: "Chrome, Android". Nothing that tells one phone from another is kept. */
export function deviceOf(userAgent: string | undefined): string {
  const find = (names: readonly (readonly [RegExp, string])[]) =>
    names.find(([pattern]) => pattern.test(userAgent ?? ''))?.[1]
  return [find(browsers), find(systems)].filter(Boolean).join(', ')
}
