import type { NewPasskey, PasskeyKey } from './domain.ts'
import { algorithms } from './options.ts'
import type { NewKeySent, UsedKeySent } from './sent.ts'

/** What an answer must be an answer to. */
export interface Expected {
  readonly challenge: string
  readonly origin: string
  readonly host: string
}

/**
 * Holds what a browser says of a new key against what was asked. Of attestation we ask nothing and keep nothing; a
 * statement with certificates is refused unread, because checking one could ask addresses that it names itself.
 * @returns `null` when it is not good
 */
export async function proveNew(sent: NewKeySent, expected: Expected): Promise<NewPasskey | null> {
  const { verifyRegistrationResponse } = await library()
  const { decodeAttestationObject } = await import('@simplewebauthn/server/helpers')
  try {
    const attestation = decodeAttestationObject(bytesOf(sent.response.attestationObject))
    const kind = attestation.get('fmt')
    if ((kind !== 'none' && kind !== 'packed') || attestation.get('attStmt').get('x5c')) return null
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...sent, clientExtensionResults: {} },
      ...expectedBy(expected),
      supportedAlgorithmIDs: algorithms,
      requireUserVerification: false,
    })
    if (!verified || registrationInfo.credential.id !== sent.id) return null
    const { id, publicKey, counter } = registrationInfo.credential
    const { transports } = sent.response
    return { credential: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter, transports }
  } catch {
    // The library throws for everything that is not as it should be.
    return null
  }
}

/**
 * Holds what a browser says of a key that was used against what was asked and what we keep of that key. A count that
 * is not zero and does not go up tells of a copied key, and is refused (WebAuthn §6.1.1).
 * @returns the count of now; `null` when it is not good
 */
export async function proveUse(
  sent: UsedKeySent,
  expected: Expected,
  { credential, publicKey, counter }: PasskeyKey,
): Promise<{ readonly counter: number } | null> {
  const { verifyAuthenticationResponse } = await library()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...sent, clientExtensionResults: {} },
      ...expectedBy(expected),
      credential: { id: credential, publicKey: bytesOf(publicKey), counter },
      requireUserVerification: false,
    })
    return verified ? { counter: authenticationInfo.newCounter } : null
  } catch {
    return null
  }
}

/**
 * Loads what verifies: at the first answer of a key, because it takes 27 MB and a quarter of a second and many
 * installations see none; and before a transaction, which must be short.
 */
export function library() {
  return import('@simplewebauthn/server')
}

function expectedBy({ challenge, origin, host }: Expected) {
  return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: host }
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(text, 'base64url'))
}
