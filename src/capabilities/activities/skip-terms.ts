import type { Skip } from './domain.ts'

/** How the API and the files call what a series passes over. */
export const skipTerms = {
  noord: 'schoolvakanties-noord',
  midden: 'schoolvakanties-midden',
  zuid: 'schoolvakanties-zuid',
  'public-holidays': 'feestdagen',
} as const satisfies Record<Skip, string>
