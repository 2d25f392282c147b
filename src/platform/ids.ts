import { randomBytes } from 'node:crypto'

/** Crockford's alphabet: no i, l, o or u, so that an id can be read aloud. https://www.crockford.com/base32.html */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new id of twelve letters and figures (60 bits), short enough for an address that people copy. */
export function newId<Id extends string>(): Id {
  return Array.from(randomBytes(12), (byte) => alphabet[byte % 32]).join('') as Id
}

/** Whether a text has the shape of an id. */
export function isId(text: string): boolean {
  return /^[0-9a-hjkmnp-tv-z]{12}$/.test(text)
}

/** A readable piece of an address: `Het Badhuis (Leidsebuurt)` becomes `het-badhuis-leidsebuurt`. At most 60 characters. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return slug || 'x'
}
