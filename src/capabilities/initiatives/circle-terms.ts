import type { Audience } from '#platform/access/circles.ts'
import type { PartName } from './parts.ts'

/** How an address names the circles, and the parts. */
export const circleTerms = {
  ourselves: 'wij',
  partners: 'partners',
  municipality: 'gemeente',
  everyone: 'iedereen',
} as const satisfies Record<Audience, string>

export const partTerms = {
  sentence: 'naam',
  place: 'plek',
  contact: 'bereikbaar',
  room: 'ruimte',
  themes: 'themas',
  practical: 'praktisch',
  story: 'verhaal',
  access: 'toegang',
  about: 'wie-we-zijn',
  relation: 'gemeente',
} as const satisfies Record<PartName, string>

/** The key of a term, when there is one. */
export function keyOf<Key extends string>(terms: Readonly<Record<Key, string>>, term: string): Key | null {
  const found = Object.entries(terms).find(([, value]) => value === term)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the entries of `terms` have its keys
  return (found?.[0] as Key | undefined) ?? null
}
