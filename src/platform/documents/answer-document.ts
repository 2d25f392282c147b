import type { Context } from 'hono'
import type { PageEnv } from '#platform/http/house.ts'
import { documentKinds } from './document.ts'
import type { SafeDocument } from './document.ts'

/**
 * Answers with a document as a file to keep, never as a page: whatever is in it runs in no window of ours. Its type and
 * ending are ours, and browsers look for no other (`nosniff` goes along with every answer).
 */
export function answerDocument(
  c: Context<PageEnv>,
  document: SafeDocument & { readonly name: string },
): Response {
  const { name, kind, bytes } = document
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': documentKinds[kind],
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded(name)}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  })
}

/** For programs that know no other letters (RFC 6266, appendix D). */
function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_')
}

/** RFC 8187: also what `encodeURIComponent` leaves as it is. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
