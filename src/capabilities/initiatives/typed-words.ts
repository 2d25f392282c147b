import { readQuery, toTsQuery } from '#platform/language/query.ts'
import { sharedSynonyms } from '#platform/language/synonyms.ts'

/** What somebody typed, as text for `to_tsquery('dutch', …)`; `null` when nothing was asked. */
export function textQuery(typed: string): string | null {
  const query = readQuery(typed, sharedSynonyms)
  return query.isEmpty ? null : toTsQuery(query)
}

/** The same for what has any of these words in it, when somebody tells of something and looks for nothing. */
export function anyWord(told: string): string | null {
  const { words } = readQuery(told, sharedSynonyms)
  const ways = words.map((one) =>
    toTsQuery({ ...readQuery('', sharedSynonyms), words: [{ ...one, unfinished: false }] }),
  )
  return ways.length === 0 ? null : ways.join(' | ')
}
