/** What a text is known by: its words, pairs of words, and parts of words. */

/** Parts of words are weighed by themselves: there are so many of them that they would drown the words. */
export type Kind = 'word' | 'part'

/** Where each feature stands in the text, by the numbers of its words. */
export interface Features {
  readonly word: ReadonlyMap<string, readonly number[]>
  readonly part: ReadonlyMap<string, readonly number[]>
}

/** Three letters are the shortest part that says something, five the longest that comes back in other words. */
const parts = [3, 4, 5] as const

/**
 * The features of a text: each word, each two that follow one another, and each part of a word, its beginning and end
 * marked. By its parts a word is known that nobody wrote before: `boekewurm`, `meezingmiddag`.
 * @param words folded, in their order
 */
export function featuresOf(words: readonly string[]): Features {
  const word = new Map<string, number[]>()
  const part = new Map<string, number[]>()
  for (const [at, one] of words.entries()) {
    add(word, `w${one}`, at)
    const next = words[at + 1]
    if (next !== undefined) add(word, `b${one}_${next}`, at)
    const marked = `<${one}>`
    for (const length of parts)
      for (let from = 0; from + length <= marked.length; from++)
        add(part, `c${marked.slice(from, from + length)}`, at)
  }
  return { word, part }
}

function add(to: Map<string, number[]>, feature: string, at: number): void {
  const places = to.get(feature)
  if (places) places.push(at)
  else to.set(feature, [at])
}

/** The number that stands for a feature: FNV-1a, 32 bits. Two of a hundred thousand that share one do no harm. */
export function numberOf(feature: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
