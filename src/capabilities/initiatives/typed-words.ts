import { readQuery, toTsQuery } from '#platform/language/query.ts'
import { sharedSynonyms } from '#platform/language/synonyms.ts'

/** What somebody typed, as text for `to_tsquery('dutch', …)`; `null` when nothing was asked. */
export function textQuery(typed: string): string | null {
  const query = readQuery(typed, sharedSynonyms)
  return query.isEmpty ? null : toTsQuery(query)
}
