import type { Brand } from '#platform/brand.ts'
import type { Person } from '../domain.ts'

export type PasskeyId = Brand<'PasskeyId'>

/** A key that somebody's own device keeps, as they see it in their list. */
export interface Passkey {
  readonly id: PasskeyId
  /** Where it was made: "Chrome, Android"; empty when the browser did not say. */
  readonly device: string
  readonly since: Date
  readonly seenAt: Date | null
}

/** What of a passkey is needed to hold an answer against. */
export interface PasskeyKey {
  readonly credential: string
  /** COSE, in base64url. */
  readonly publicKey: string
  /** How often the key was used, by its own count; many keys always say zero. */
  readonly counter: number
}

/** A passkey that was made just now. */
export interface NewPasskey extends PasskeyKey {
  /** How the device can be reached: `internal`, `hybrid`, `usb`. */
  readonly transports: readonly string[]
}

/** Who would add a passkey, and whether they signed in a short while ago. */
export interface Adding {
  readonly person: Person
  readonly recent: boolean
}

/** What a question to a key is for: an answer to one is no answer to the other. */
export type Purpose = 'add' | 'sign-in'

/** A question to a key stands this long, and once. */
export const challengeMinutes = 5
/** Adding a way in takes a session that began within this time. */
export const recentMinutes = 60
/** More would only make the list long. */
export const mostPasskeys = 20

/**
 * The host that passkeys of this origin belong to (WebAuthn: the RP ID), a municipality's own; `null` where the browser
 * would refuse: at a bare IP address.
 */
export function passkeyHost(origin: string): string | null {
  const { hostname } = new URL(origin)
  return /^[\d.]+$|^\[/.test(hostname) ? null : hostname
}
