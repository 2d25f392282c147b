import { readWord } from './compounds.ts'
import { wordsOf } from './normalise.ts'
import { fillerPhrases, saysNothing } from './stop-words.ts'
import type { Synonym } from './synonym-rows.ts'

interface Phrase {
  readonly words: readonly string[]
  /** What it stands for; `null` for words to drop. */
  readonly means: Synonym | null
}

/** A run of typed words that is a known phrase: `words[from]` up to, not including, `words[to]`. */
export interface FoundPhrase {
  readonly from: number
  readonly to: number
  readonly means: Synonym | null
}

/** Phrases by their first word. */
type PhraseBook = ReadonlyMap<string, readonly Phrase[]>

const MOST_WORDS = 8
const LONGEST_PHRASE = 200
const books = new WeakMap<readonly Synonym[], PhraseBook>()
const splitRows = new WeakMap<Synonym, readonly (readonly string[])[]>()

/** `kinderen` and `kind` are the same word here. */
const sameForm = (word: string): string => readWord(word).base ?? word
const split = (when: string): string[] =>
  wordsOf(when.slice(0, LONGEST_PHRASE)).slice(0, MOST_WORDS).map(sameForm)
const fillers = fillerPhrases.map(split)

/** Kept per row: the shared rows stay, while a municipality's own are read anew. */
function phrasesOf(row: Synonym): readonly (readonly string[])[] {
  const remembered = splitRows.get(row)
  if (remembered) return remembered
  const phrases = row.when.map(split).filter((words) => words.length > 0)
  splitRows.set(row, phrases)
  return phrases
}

function both(one: Synonym | null, other: Synonym | null): Synonym | null {
  if (one === null || other === null || one === other) return one ?? other
  return {
    when: one.when,
    search: [...one.search, ...other.search],
    themes: [...one.themes, ...other.themes],
  }
}

function buildBook(synonyms: readonly Synonym[]): PhraseBook {
  const book = new Map<string, Map<string, Phrase>>()
  const add = (words: readonly string[], means: Synonym | null): void => {
    const first = words[0] ?? ''
    const shelf = book.get(first) ?? new Map<string, Phrase>()
    const text = words.join(' ')
    shelf.set(text, { words, means: both(shelf.get(text)?.means ?? null, means) })
    book.set(first, shelf)
  }
  for (const row of synonyms) for (const words of phrasesOf(row)) add(words, row)
  for (const words of fillers) add(words, null)
  return new Map([...book].map(([first, shelf]) => [first, [...shelf.values()]]))
}

function bookOf(synonyms: readonly Synonym[]): PhraseBook {
  const remembered = books.get(synonyms)
  if (remembered) return remembered
  const book = buildBook(synonyms)
  books.set(synonyms, book)
  return book
}

/** Where the phrase ends; words that say nothing may stand between its words: `fiets is kapot`. */
function endOfPhrase(typed: readonly string[], from: number, phrase: Phrase): number | null {
  let at = from
  for (const word of phrase.words) {
    while (at > from && at < typed.length && typed[at] !== word && saysNothing(typed[at] ?? '')) at++
    if (typed[at] !== word) return null
    at++
  }
  return at
}

function allPhrases(typed: readonly string[], book: PhraseBook): (FoundPhrase & { size: number })[] {
  return typed.flatMap((word, from) =>
    (book.get(word) ?? []).flatMap((phrase) => {
      const to = endOfPhrase(typed, from, phrase)
      return to === null ? [] : [{ from, to, means: phrase.means, size: phrase.words.length }]
    }),
  )
}

/** The known phrases in a row of folded words, longest first and never overlapping, by their first word. */
export function phrasesIn(
  words: readonly string[],
  synonyms: readonly Synonym[],
): ReadonlyMap<number, FoundPhrase> {
  const found = allPhrases(words.map(sameForm), bookOf(synonyms)).sort(
    (a, b) => b.size - a.size || a.from - b.from,
  )
  const taken = new Set<number>()
  const chosen = new Map<number, FoundPhrase>()
  for (const phrase of found) {
    const places = Array.from({ length: phrase.to - phrase.from }, (_, i) => phrase.from + i)
    if (places.some((place) => taken.has(place))) continue
    for (const place of places) taken.add(place)
    chosen.set(phrase.from, phrase)
  }
  return chosen
}
