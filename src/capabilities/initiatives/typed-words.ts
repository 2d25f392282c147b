import { wordsOf } from '#platform/language/normalise.ts'

/**
 * What somebody typed, as text for `to_tsquery('dutch', …)`: every word must occur, each may be a beginning.
 * Only `a-z` and `0-9` ever get between the quotes. `null` when nothing was asked.
 */
export function textQuery(typed: string): string | null {
  const words = wordsOf(typed).slice(0, 12)
  return words.length > 0 ? words.map((word) => `'${word}':*`).join(' & ') : null
}
