import { createHash } from 'node:crypto'
import type { MunicipalityId } from '#platform/context/ctx.ts'

/** A name as it is recognised again: without capitals and spaces around. */
export function nameKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** What is remembered of a name that must not come back: nobody can read it, and it is another in each municipality. */
export function nameHash(municipality: MunicipalityId, name: string): string {
  return createHash('sha256')
    .update(`${municipality} ${nameKey(name)}`)
    .digest('base64url')
}
