import { slugOf } from '#platform/ids.ts'
import type { CsvActivity } from './csv/row.ts'

/** Gives each row of one file the key by which it is recognised next time. */
export interface ImportKeys {
  /** @returns `null` when the file has this one already */
  take(row: CsvActivity): string | null
}

/** An `id` is the key; without one the names of the activity and its initiative are. */
export function keysOf(): ImportKeys {
  const taken = new Set<string>()
  return {
    take(row) {
      const key = row.id === null ? namesOf(row) : `id:${row.id}`
      if (taken.has(key)) return null
      taken.add(key)
      return key
    },
  }
}

function namesOf({ initiative, facts }: CsvActivity): string {
  return `name:${slugOf(initiative)}/${slugOf(facts.title)}`
}
