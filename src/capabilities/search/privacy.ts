import type { Privacy } from '#platform/privacy/marks.ts'

/** What residents look for is not kept. */
export const privacy: Privacy = { 'published.synonym': 'no people' }
