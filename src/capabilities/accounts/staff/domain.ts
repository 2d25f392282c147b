/** How a municipality lets its own staff sign in: its provider (OpenID Connect), and what it asks of them. */
export interface StaffLogin {
  /** Exactly as the provider calls itself. */
  readonly issuer: string
  readonly clientId: string
  /** The levels of assurance that will do, the most wanted first. */
  readonly acr: readonly string[]
  /** The domain of the addresses that may be linked, such as `haarlem.nl`; `null` takes any verified one. */
  readonly mailDomain: string | null
  /** The municipality's own words on the button; `null` for ours. */
  readonly button: string | null
}

/** Somebody as their municipality knows them: this number, at this provider. */
export interface StaffSubject {
  readonly issuer: string
  readonly sub: string
}

/** One way there and back, begun in this browser. */
export interface StaffFlow {
  readonly backTo: string
  readonly issuer: string
  readonly clientId: string
}

/** There and back must be done within this time. */
export const flowMinutes = 10

/** Why somebody was not let in, as the page tells it. */
export const refusals = ['stale', 'denied', 'away', 'odd', 'low', 'unverified', 'outside', 'taken'] as const
export type Refusal = (typeof refusals)[number]

/** The levels of eIDAS, from low to high; any other value stands on its own. */
const eidas = ['low', 'substantial', 'high'].map((level) => `http://eidas.europa.eu/LoA/${level}`)

/** Whether somebody signed in strongly enough: at a level that was asked, or for eIDAS at one above it. */
export function isEnough(acr: unknown, wanted: readonly string[]): boolean {
  if (typeof acr !== 'string') return false
  if (wanted.includes(acr)) return true
  const asked = wanted.map((one) => eidas.indexOf(one)).filter((rank) => rank >= 0)
  return asked.length > 0 && eidas.indexOf(acr) >= Math.min(...asked)
}

/**
 * Whether a subject may be kept. A provider that names people by BSN, RSIN or KvK number (8 or 9 figures) breaks the
 * NL GOV profile (OIDC-NLGOV, Pairwise Identifiers), and we may not hold a BSN at all.
 */
export function mayKeepSubject(sub: string, kind: unknown): boolean {
  if (sub.length > 255 || /^\W*(bsn|rsin|kvk(nr)?)?\W*\d{8,9}\W*$/i.test(sub)) return false
  return typeof kind !== 'string' || !/:(bsn|rsin|kvk(nr)?)$/i.test(kind)
}

/** Whether an address is of the domain itself, not of one that ends like it. */
export function isOfDomain(email: string, domain: string | null): boolean {
  return domain === null || email.slice(email.lastIndexOf('@') + 1) === domain
}

/** Whether a provider can be reached in safety: by TLS, or on this very machine. */
export function isSafeIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, search, hash, username } = new URL(text)
  if (search || hash || username || text.endsWith('?') || text.endsWith('#')) return false
  return protocol === 'https:' || (protocol === 'http:' && isThisMachine(hostname))
}

export function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
}
