/** A word of a text, as names are looked for in it. */
export interface Word {
  readonly text: string
  readonly low: string
  readonly start: number
  readonly end: number
  /** What stands between it and the word before. */
  readonly gap: string
  readonly capital: boolean
  /** All capitals: "ADHD", "GGZ". */
  readonly abbreviation: boolean
  /** At the beginning of a sentence, where each word has a capital. */
  readonly opens: boolean
  readonly inQuotes: boolean
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let before = 0
  for (const { index: start, 0: whole } of text.matchAll(
    /[A-Za-z]+(?:['-][A-Za-z]+)*|(?<![A-Za-z])'[ts](?![A-Za-z])/g,
  )) {
    // "Anita's", "Jan-": the name without what hangs on it.
    const word = whole.replace(/'s$/, '')
    const gap = text.slice(before, start)
    const end = start + word.length
    words.push({
      text: word,
      low: word.toLowerCase(),
      start,
      end,
      gap,
      capital: /^[A-Z]/.test(word),
      abbreviation: word.length > 1 && /^[A-Z]+$/.test(word),
      opens: start === gap.length || /[.!?\n•*]\s*["'(-]?\s*$/.test(gap),
      inQuotes: /["']$/.test(gap),
    })
    before = end
  }
  return words
}

/** More capitals than small letters, or a capital on nearly each word of many: a capital then says nothing. */
export function isShouted(text: string, words: readonly Word[]): boolean {
  const long = words.filter((word) => word.text.length > 3)
  if (long.length > 5 && long.filter(({ capital }) => capital).length > 0.8 * long.length) return true
  const capitals = text.replaceAll(/[^A-Z]+/g, '').length
  const small = text.replaceAll(/[^a-z]+/g, '').length
  return capitals > 7 && capitals > 2 * small
}
