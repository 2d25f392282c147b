import { createSecretKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'

const fewestCharacters = 32

/**
 * Reads a secret that signs from a file of text.
 * @returns the key, or what is wrong with the file; nothing of what is in it
 */
export function readSecret(path: string): KeyObject | string {
  let text: string
  try {
    text = readFileSync(path, 'utf8').trim()
  } catch {
    return 'the file cannot be read. Look whether it is there, and whether this user may read it'
  }
  if (text.length < fewestCharacters)
    return `the secret must be at least ${fewestCharacters} characters. openssl rand -hex 32 makes one`
  return createSecretKey(Buffer.from(text))
}
