import { createHmac, timingSafeEqual } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import { municipalityId } from '#platform/db/doors.ts'
import type { Sender } from '../letter.ts'

/** What an address of ours is for, once its signature was found to be ours. */
export type Signed =
  | { readonly for: 'answer'; readonly municipality: MunicipalityId; readonly answerTo: string }
  /** `hash` is of the address that a mail went to. */
  | { readonly for: 'bounce'; readonly municipality: MunicipalityId; readonly hash: string }

/** The addresses at which this installation takes mail: each names what it is for, and is signed. */
export interface Addresses extends NonNullable<Sender['inbound']> {
  /** @returns `null` for an address that we did not make, or whose time is over */
  read(address: string, now: Date): Signed | null
}

/** Other servers give up within five days; what says later that a mail did not arrive says it too late. */
const bounceDays = 14
const day = 86_400_000
const signatureLength = 20
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Makes and reads addresses. Everything before the `@` fits the 64 characters of RFC 5321 §4.5.3.1.1 and stays the same in
 * small letters, because some servers write it so.
 */
export function openAddresses({ domain, key }: { domain: string; key: KeyObject }): Addresses {
  const sign = (text: string) => {
    const bytes = createHmac('sha256', key).update(text).digest().subarray(0, signatureLength)
    return Array.from(bytes, (byte) => alphabet[byte % 32]).join('')
  }
  const address = (kind: string, text: string) => `${kind}+${text}-${sign(`${kind} ${text}`)}@${domain}`
  const isOurs = (kind: string, text: string, signature: string) =>
    timingSafeEqual(Buffer.from(sign(`${kind} ${text}`)), Buffer.from(signature))
  return {
    answer: (municipality, answerTo) => address('answer', `${municipality.slice(2)}-${answerTo}`),
    bounce: (municipality, hash, now) => {
      const days = Math.floor(now.getTime() / day).toString(36)
      return address('bounce', `${municipality.slice(2)}-${hash}-${days}`)
    },
    read(text, now) {
      const found = shape.exec(text.toLowerCase())?.groups
      if (!found || found['domain'] !== domain) return null
      const { kind = '', signed = '', signature = '', code = '', rest = '' } = found
      const municipality = municipalityId(`GM${code}`)
      if (!municipality || !isOurs(kind, signed, signature)) return null
      if (kind === 'answer') return { for: 'answer', municipality, answerTo: rest }
      const [hash = '', days = ''] = rest.split('-')
      const age = Math.floor(now.getTime() / day) - Number.parseInt(days, 36)
      return age >= 0 && age <= bounceDays ? { for: 'bounce', municipality, hash } : null
    },
  }
}

const shape =
  /^(?<kind>answer|bounce)\+(?<signed>(?<code>\d{4})-(?<rest>[0-9a-z-]{1,40}))-(?<signature>[0-9a-z]{20})@(?<domain>.+)$/
