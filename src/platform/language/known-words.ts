import type { Work } from '#platform/db/doors.ts'
import { upsertRows } from '#platform/db/bulk.ts'
import { indexWords } from './compounds.ts'
import { wordsOf } from './normalise.ts'
import { soundKey } from './mend.ts'

const columns = ['municipality_id', 'word', 'sound', 'frequency'] as const

/** Remembers the words of texts that are published now, so that a typing error can be mended to one of them. */
export async function learnWords(work: Work, texts: readonly string[]): Promise<void> {
  const frequency = new Map<string, number>()
  for (const word of texts.flatMap((text) => wordsOf(indexWords(text)))) {
    if (word.length >= 3 && !/\d/.test(word)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  }
  // In one order: two who publish the same words at once would otherwise each wait for a row of the other.
  const inOrder = [...frequency].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const rows = inOrder.map(([word, count]) => ({
    municipality_id: work.ctx.municipality,
    word,
    sound: soundKey(word),
    frequency: count,
  }))
  await upsertRows(work.db, 'published.word', columns, ['municipality_id', 'word'], rows)
}
