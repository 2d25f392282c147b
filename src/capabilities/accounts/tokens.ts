import { createHash, randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: 256 bits, and what we keep of it. */
export function newToken(): { readonly token: string; readonly hash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, hash: hashOf(token) }
}

/** What is kept of a secret: whoever reads our database cannot sign in with it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Whether a text can be one of our secrets at all. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}
