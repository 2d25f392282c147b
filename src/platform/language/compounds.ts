import { lexicon } from './lexicon.ts'
import type { Part } from './lexicon.ts'
import { wordsOf } from './normalise.ts'

const SHORTEST_PART = 3
/** Shorter words are never split: too many fall apart by accident. */
const SHORTEST_COMPOUND = 6
/** With a part of three letters in it, a word must be longer to be believed. */
const SHORTEST_WITH_TINY_PART = 7
const CACHED_WORDS = 20_000

interface Way {
  readonly parts: readonly Part[]
  readonly cost: number
}

/** What is known about one folded word. */
export interface Reading {
  /** The parts of a compound in their order; empty when the word is not split. */
  readonly parts: readonly Part[]
  /** What a word that is known as one is built of: `kledingbank` of `kleding` and `bank`. */
  readonly inside: readonly string[]
  /** Every word that the index also holds for this word: parts, what they are built of, base forms. */
  readonly also: readonly string[]
  /** The uninflected word, where it differs: `kinderen` → `kind`. */
  readonly base: string | null
  /** The word, or everything that it is built of, is in our own list. */
  readonly known: boolean
}

function couldEndInAPart(word: string): boolean {
  for (let from = word.length - SHORTEST_PART; from >= SHORTEST_PART; from--) {
    if (lexicon.last.has(word.slice(from))) return true
  }
  return false
}

/** Fewest parts, then fewest linking letters. Works from the end, so that each rest is looked at once. */
function cheapestWay(word: string): readonly Part[] {
  const ways: (Way | undefined)[] = []
  for (let from = word.length - SHORTEST_PART; from >= 0; from--) {
    const end = from > 0 ? lexicon.last.get(word.slice(from)) : undefined
    let best: Way | undefined = end && { parts: [end], cost: 10 + end.added }
    for (let to = from + SHORTEST_PART; to <= word.length - SHORTEST_PART; to++) {
      const rest = ways[to]
      if (!rest || (best && rest.cost + 10 >= best.cost)) continue
      const part = lexicon.inner.get(word.slice(from, to))
      if (!part) continue
      const cost = 10 + part.added + rest.cost
      if (!best || cost < best.cost) best = { parts: [part, ...rest.parts], cost }
    }
    ways[from] = best
  }
  return ways[0]?.parts ?? []
}

function compoundParts(word: string): readonly Part[] {
  if (word.length < SHORTEST_COMPOUND || lexicon.whole.has(word) || lexicon.last.has(word)) return []
  if (!couldEndInAPart(word)) return []
  const parts = cheapestWay(word)
  const tiny = parts.some((part) => part.form.length <= SHORTEST_PART)
  return tiny && word.length < SHORTEST_WITH_TINY_PART ? [] : parts
}

function understand(word: string): Reading {
  const parts = compoundParts(word)
  const base = lexicon.bases.get(word) ?? null
  const also = new Set<string>()
  for (const part of parts) for (const name of [part.form, part.base, ...part.inside]) also.add(name)
  const inside = lexicon.last.get(word)?.inside ?? []
  for (const name of inside) also.add(name)
  if (base !== null) also.add(base)
  also.delete(word)
  const known = parts.length > 0 || base !== null || lexicon.last.has(word) || lexicon.whole.has(word)
  return { parts, inside, also: [...also], base: base === word ? null : base, known }
}

const readings = new Map<string, Reading>()

function remembered(word: string, which: 'all' | 'known'): Reading {
  const before = readings.get(word)
  if (before) return before
  const reading = understand(word)
  if (which === 'known' && !reading.known) return reading
  if (readings.size >= CACHED_WORDS) readings.clear()
  readings.set(word, reading)
  return reading
}

/**
 * What is known about a folded word (see `wordsOf`). Of the last 20,000 words that our list knows it is remembered; what
 * else people type, a name for instance, is not.
 */
export function readWord(word: string): Reading {
  return remembered(word, 'known')
}

/** The parts of a folded compound: `koffieochtend` → `koffie`, `ochtend`; empty for any other word. */
export function splitCompound(word: string): string[] {
  return readWord(word).parts.map((part) => part.form)
}

/** Whether our own list knows this folded word, whole, inflected or part by part. */
export function isKnownWord(word: string): boolean {
  return readWord(word).known
}

/**
 * The text to hand to `to_tsvector('dutch', …)`: its folded words, then once each every part and base form that
 * they do not already contain.
 */
export function indexWords(text: string): string {
  const words = wordsOf(text)
  const present = new Set(words)
  const added = new Set<string>()
  for (const word of present) {
    // Words of texts that everybody may read.
    for (const other of remembered(word, 'all').also) if (!present.has(other)) added.add(other)
  }
  return [...words, ...added].join(' ')
}
