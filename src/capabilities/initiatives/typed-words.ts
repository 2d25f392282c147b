import { readQuery, toTsQuery } from '#platform/language/query.ts'
import { sharedSynonyms } from '#platform/language/synonyms.ts'

/** What somebody typed, as text for `to_tsquery('dutch', …)`; `null` when nothing was asked. */
export function textQuery(typed: string): string | null {
  const query = readQuery(typed, sharedSynonyms)
  return query.isEmpty ? null : toTsQuery(query)
}

/** Words that say when, and how often: what an idea is about, they do not tell. */
const whenWords = new Set(
  `week weken dag dagen avond avonden ochtend middag maand jaar uur keer elke iedere eerste tweede derde nieuw nieuwe
  extra samen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag`.split(/\s+/),
)

/** What is about any of these words, when somebody tells of something and looks for nothing; `null` when nothing is. */
export function anyWord(told: string): string | null {
  const query = readQuery(told, sharedSynonyms)
  const ways = query.words
    .filter(({ word }) => !whenWords.has(word))
    .map((one) => toTsQuery({ ...query, words: [{ ...one, unfinished: false }] }, 'AB'))
  return ways.length === 0 ? null : ways.join(' | ')
}
