import type { Person } from '../domain.ts'
import { challengeMinutes } from './domain.ts'

const timeout = challengeMinutes * 60_000

/** Ed25519, ECDSA on P-256, and RSA for Windows Hello (COSE algorithm numbers). */
export const algorithms = [-8, -7, -257]

/** The question that every key of this host may answer: who holds one need not say who they are. */
export function optionsToSignIn(challenge: string, host: string): PublicKeyCredentialRequestOptionsJSON {
  return { challenge, rpId: host, timeout, userVerification: 'preferred' }
}

/** What the browser needs to make a key for this person that it can find again by itself. */
export function optionsToAdd(given: {
  readonly challenge: string
  readonly host: string
  readonly site: string
  readonly person: Person
  /** Keys that somebody has already, so that one device is not asked twice. */
  readonly known: readonly { readonly credential: string; readonly transports: readonly string[] }[]
}): PublicKeyCredentialCreationOptionsJSON {
  const { challenge, host, site, person, known } = given
  return {
    challenge,
    rp: { id: host, name: site },
    user: { id: userHandleOf(person.id), name: person.email, displayName: person.name || person.email },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout,
    attestation: 'none',
    excludeCredentials: known.map(({ credential, transports }) => ({
      type: 'public-key',
      id: credential,
      transports: [...transports],
    })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'preferred',
    },
  }
}

/** What a key keeps of its owner and tells when it is used: our id, nothing that says who it is. */
export function userHandleOf(person: string): string {
  return Buffer.from(person).toString('base64url')
}
