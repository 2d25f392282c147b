import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What a test may get wrong on purpose. */
export interface Twist {
  readonly origin?: string
  readonly host?: string
  readonly type?: string
  readonly challenge?: string
  readonly userHandle?: string
  /** 1: somebody is there; 4: it is they (a fingerprint, a code). */
  readonly flags?: number
  readonly counter?: number
  readonly credential?: string
  /** What a key says of itself: `self` signs it with the key, `certificate` shows one. */
  readonly attestation?: 'none' | 'self' | 'certificate'
  /** Signs with a key that is not this passkey's. */
  readonly key?: KeyObject
}

/** What a browser sends of a key. */
export interface Answer {
  readonly id: string
  readonly rawId: string
  readonly type: string
  readonly response: Record<string, string>
}

/** A passkey in software: ECDSA on P-256, as phones make them (WebAuthn §6, CTAP2 for the bytes). */
export interface Authenticator {
  create(options: PublicKeyCredentialCreationOptionsJSON, twist?: Twist): Answer
  get(options: PublicKeyCredentialRequestOptionsJSON, twist?: Twist): Answer
}

/** @param origin where the browser says that it is */
export function anAuthenticator(origin: string): Authenticator {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  const host = new URL(origin).hostname
  let owner = ''
  let counter = 0
  const clientData = (type: string, challenge: string, twist: Twist) =>
    Buffer.from(
      JSON.stringify({
        type: twist.type ?? type,
        challenge: twist.challenge ?? challenge,
        origin: twist.origin ?? origin,
        crossOrigin: false,
      }),
    )
  const head = (twist: Twist, more: number) =>
    Buffer.concat([
      sha256(Buffer.from(twist.host ?? host)),
      Buffer.from([(twist.flags ?? 5) + more]),
      fourBytes(twist.counter ?? counter),
    ])
  const answer = (response: Record<string, Buffer>, twist: Twist): Answer => {
    const name = twist.credential ?? text(id)
    const written = Object.fromEntries(Object.entries(response).map(([part, bytes]) => [part, text(bytes)]))
    return { id: name, rawId: name, type: 'public-key', response: written }
  }
  return {
    create({ challenge, user }, twist = {}) {
      owner = user.id
      const length = Buffer.from([0, id.length])
      const made = Buffer.concat([head(twist, 0x40), Buffer.alloc(16), length, id, coseOf(pair.publicKey)])
      const clientDataJSON = clientData('webauthn.create', challenge, twist)
      const signature = sign('sha256', Buffer.concat([made, sha256(clientDataJSON)]), pair.privateKey)
      const attestationObject = attestationOf(made, twist.attestation, signature)
      return answer({ clientDataJSON, attestationObject }, twist)
    },
    get({ challenge }, twist = {}) {
      counter += 1
      const clientDataJSON = clientData('webauthn.get', challenge, twist)
      const authenticatorData = head(twist, 0)
      const signed = Buffer.concat([authenticatorData, sha256(clientDataJSON)])
      const signature = sign('sha256', signed, twist.key ?? pair.privateKey)
      const userHandle = Buffer.from(twist.userHandle ?? owner, 'base64url')
      return answer({ clientDataJSON, authenticatorData, signature, userHandle }, twist)
    },
  }
}

/** CBOR by hand: `{ fmt, attStmt, authData }`; a statement says nothing unless a test wants it to. */
function attestationOf(authData: Buffer, kind: Twist['attestation'], signature: Buffer): Buffer {
  const statements = {
    none: [word('none'), word('attStmt'), Buffer.from([0xa0])],
    certificate: [
      word('packed'),
      word('attStmt'),
      Buffer.from([0xa1]),
      word('x5c'),
      Buffer.from([0x81, 0x41, 0]),
    ],
    self: [
      Buffer.concat([word('packed'), word('attStmt'), Buffer.from([0xa2]), word('alg'), Buffer.from([0x26])]),
      Buffer.concat([word('sig'), Buffer.from([0x58, signature.length]), signature]),
    ],
  }
  const length = Buffer.from([0x59, authData.length >> 8, authData.length & 0xff])
  const statement = statements[kind ?? 'none']
  return Buffer.concat([Buffer.from([0xa3]), word('fmt'), ...statement, word('authData'), length, authData])
}

/** COSE: `{ 1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y }`. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' })
  const point = (at: number, value: string) =>
    Buffer.concat([Buffer.from([at, 0x58, 32]), Buffer.from(value, 'base64url')])
  return Buffer.concat([Buffer.from([0xa5, 1, 2, 3, 0x26, 0x20, 1]), point(0x21, x), point(0x22, y)])
}

const word = (letters: string) => Buffer.concat([Buffer.from([0x60 + letters.length]), Buffer.from(letters)])
const text = (bytes: Buffer) => bytes.toString('base64url')
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

function fourBytes(n: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(n)
  return bytes
}
