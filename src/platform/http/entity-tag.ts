import { createHash } from 'node:crypto'

/**
 * The entity tag of a body. Told with the answer, so that the middleware, which can only read it back as a stream,
 * need not: that takes longer than drawing a small page.
 */
export function entityTag(body: string): string {
  return `"${createHash('sha1').update(body).digest('base64url')}"`
}
