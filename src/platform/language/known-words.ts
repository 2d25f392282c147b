import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { indexWords } from './compounds.ts'
import { wordsOf } from './normalise.ts'
import { soundKey } from './mend.ts'

/**
 * Remembers the words of texts that are published now, so that a typing error can be mended to one of them; how often
 * each stands in the texts that were told at once, at most. Words that are known already are not touched: two teams
 * that publish at the same moment share most of theirs, and would wait for each other's, in the end for ever. New ones are
 * written in one order, for the same reason.
 */
export async function learnWords(work: Work, texts: readonly string[]): Promise<void> {
  const frequency = new Map<string, number>()
  for (const word of texts.flatMap((text) => wordsOf(indexWords(text)))) {
    if (word.length >= 3 && !/\d/.test(word)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  const rows = [...frequency].map(([word, count]) => ({
    municipality_id: work.ctx.municipality,
    word,
    sound: soundKey(word),
    frequency: count,
  }))
  if (rows.length === 0) return
  await sql`
    insert into published.word (municipality_id, word, sound, frequency)
    select n.municipality_id, n.word, n.sound, n.frequency
    from json_populate_recordset(null::published.word, ${JSON.stringify(rows)}::json) n
    where not exists (select from published.word k
      where k.municipality_id = n.municipality_id and k.word = n.word and k.frequency >= n.frequency)
    order by n.word
    on conflict (municipality_id, word) do update set frequency = excluded.frequency`.execute(work.db)
}
