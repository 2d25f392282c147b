import { createHash, createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** RSA with PSS where the provider takes it, the older padding elsewhere; nothing else (OAuth-NLGOV). */
const algorithms = { PS256: 'RSA-PSS', RS256: 'RSASSA-PKCS1-v1_5' } as const
export type Signing = keyof typeof algorithms
export const signings = Object.keys(algorithms) as Signing[]

/** The public half of our key, as a provider fetches it from us (RFC 7517). */
export function publicKeys(key: KeyObject): { readonly keys: readonly Record<string, string>[] } {
  const { e, n } = createPublicKey(key).export({ format: 'jwk' })
  return { keys: [{ kty: 'RSA', use: 'sig', kid: thumbprint({ e, n }), e: e!, n: n! }] }
}

/** With what we sign that it is us who asks. */
export async function signingKey(key: KeyObject, signing: Signing): Promise<{ key: CryptoKey; kid: string }> {
  const [jwk] = publicKeys(key).keys
  const der = key.export({ format: 'der', type: 'pkcs8' })
  const how = { name: algorithms[signing], hash: 'SHA-256' }
  return { key: await crypto.subtle.importKey('pkcs8', der, how, false, ['sign']), kid: jwk!['kid']! }
}

/** The name of a key follows from the key itself (RFC 7638). */
function thumbprint({ e, n }: { e?: string | undefined; n?: string | undefined }): string {
  return createHash('sha256')
    .update(JSON.stringify({ e, kty: 'RSA', n }))
    .digest('base64url')
}
