import { createPrivateKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Shorter keys are no longer enough (NCSC, ICT-beveiligingsrichtlijnen voor TLS). */
const fewestBits = 2048

/**
 * Reads the private RSA key of the installation from a PEM file.
 * @returns the key, or what is wrong with the file; nothing of what is in it
 */
export function readPrivateKey(path: string): KeyObject | string {
  let pem: Buffer
  try {
    pem = readFileSync(path)
  } catch {
    return 'the file cannot be read. Look whether it is there, and whether this user may read it'
  }
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch {
    return 'the file holds no private key in PEM without a password. openssl genpkey makes one: see docs/deployment.md'
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa' || bits < fewestBits)
    return `the key must be RSA of at least ${fewestBits} bits. openssl genpkey makes one: see docs/deployment.md`
  return key
}
