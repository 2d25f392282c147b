import { sql } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'
import type { Synonym } from '#platform/language/synonym-rows.ts'

export interface KnownWord {
  readonly word: string
  readonly frequency: number
}

/** The words among these that this municipality's offers use. */
export async function readKnownWords(reading: Reading, words: readonly string[]): Promise<Set<string>> {
  const found = await sql<{ word: string }>`
    select word from published.word
    where municipality_id = ${reading.municipality} and word = any(${[...words]})`.execute(reading.db)
  return new Set(found.rows.map((row) => row.word))
}

/** Known words that look or sound like this one, the likeliest fifty. */
export async function readLikeWords(reading: Reading, word: string, sound: string): Promise<KnownWord[]> {
  const found = await sql<KnownWord>`
    select word, frequency from published.word
    where municipality_id = ${reading.municipality} and (sound = ${sound} or word % ${word})
    order by sound = ${sound} desc, similarity(word, ${word}) desc, frequency desc limit 50`.execute(
    reading.db,
  )
  return found.rows
}

/** The municipality's own everyday words, beside the ones we ship. */
export async function readSynonyms(reading: Reading): Promise<Synonym[]> {
  const found = await sql<{ phrase: string; search: string[]; themes: string[] }>`
    select phrase, search, themes from published.synonym
    where municipality_id = ${reading.municipality} order by phrase`.execute(reading.db)
  return found.rows.map((row) => ({ when: [row.phrase], search: row.search, themes: row.themes }))
}
