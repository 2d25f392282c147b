import type { AreaTally, Tally, WatchedCount } from './domain.ts'

interface Named {
  readonly id: string
  readonly name: string
}

const nothing: Tally = { late: 0, near: 0 }
const plus = (a: Tally, b: Tally): Tally => ({ late: a.late + b.late, near: a.near + b.near })

/** The area of a conversation, among those that the municipality divides its work by. */
export function areaOf(known: readonly Named[], areas: readonly string[]): Named | null {
  return known.find(({ id }) => areas.includes(id)) ?? null
}

/** The counts of the database by area, by name; what lies in none comes last, as `noArea`. */
export function talliesOf(
  counts: readonly WatchedCount[],
  known: readonly Named[],
  noArea: string,
): AreaTally[] {
  const tallies = new Map<string | null, AreaTally>()
  for (const one of counts) {
    const area = areaOf(known, one.areas)
    const id = area?.id ?? null
    const name = area?.name ?? noArea
    const before = tallies.get(id) ?? {
      id,
      name,
      contact: nothing,
      answer: nothing,
      city: nothing,
      initiative: nothing,
    }
    const kind = one.term === 'agreement' ? one.owner : one.term
    tallies.set(id, { ...before, [kind]: plus(before[kind], one) })
  }
  return [...tallies.values()].toSorted((a, b) =>
    a.id === null ? 1 : b.id === null ? -1 : a.name.localeCompare(b.name, 'nl'),
  )
}

/** How many terms there are in an area; `null` is everywhere. */
export const totalOf = (counts: readonly WatchedCount[], area: string | null): number =>
  counts
    .filter(({ areas }) => area === null || areas.includes(area))
    .reduce((sum, { late, near }) => sum + late + near, 0)
