import { findPersonalData } from '#platform/personal-data/index.ts'

/**
 * Whether a text holds a person: `contact` for what belongs to one and is found surely (a mail address, a number, an
 * account, a date of birth), `name` for what looks like a name. The address of a building may be said.
 */
export function findPeople(typed: string): 'contact' | 'name' | null {
  const kinds = findPersonalData(typed)
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'postcode-huisnummer')
  if (kinds.length === 0) return null
  return kinds.every((kind) => kind === 'naam') ? 'name' : 'contact'
}
