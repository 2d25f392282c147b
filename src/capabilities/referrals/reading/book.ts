/** The words of a list of phrases, made ready to be found in a text. */
import { isKnownWord, readWord } from '#platform/language/compounds.ts'
import { saysNothing } from '#platform/language/stop-words.ts'
import { baseOf, formsOf, stemOf } from './forms.ts'
import { slipsOf } from './slips.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Phrases, divided by commas, that are one thing. `bang voor man/vriend/ex` stands for three of them. */
export interface Entry {
  readonly key: string
  readonly phrases: string
}

/** How a word of the text came to a word of the book; the lower, the surer. */
export type Way = 'same' | 'part' | 'slip'

/** What a word of the text is in a book: a word of it, or only a spelling of words written together. */
export interface Meant {
  readonly word: string | null
  readonly way: Way
  readonly spelling: string
}

export interface Phrase {
  readonly key: string
  readonly words: readonly string[]
}

const SHORTEST_TOGETHER = 6
const SHORTEST_FRONT = 4
const SHORTEST_BACK = 5

/** Words of lists come back hundreds of times; nothing that was typed gets in here. */
const listWords = new Map<string, readonly string[]>()

function wordsOfList(text: string): readonly string[] {
  const known = listWords.get(text)
  if (known) return known
  const words = tokensOf(text).map((token) => token.word)
  listWords.set(text, words)
  return words
}

/** `bang voor man/vriend` → `bang voor man`, `bang voor vriend`. */
function spelledOut(phrase: string): string[][] {
  let ways: string[][] = [[]]
  for (const word of phrase.trim().split(/\s+/u)) {
    const choices = word.split('/').map(wordsOfList)
    ways = ways.flatMap((way) => choices.map((choice) => [...way, ...choice]))
  }
  return ways.filter((way) => way.length > 0)
}

function add<T>(to: Map<string, T[]>, name: string, value: T): void {
  const list = to.get(name)
  if (list) list.push(value)
  else to.set(name, [value])
}

/** Whether typing slips are forgiven. `off` where the words were mended before. */
export type Mending = 'on' | 'off'

/** What a book is searched by. */
export class Book {
  /** Phrases by their first word. */
  readonly byFirst = new Map<string, Phrase[]>()
  /** Spelling → word of the book. */
  readonly spellings = new Map<string, string>()
  /** How a word begins in which a word of the book stands in front: `boetseer` of `boetseren`. */
  readonly fronts = new Map<string, string>()
  /** Keys of phrases of one word, by that word. */
  readonly single = new Map<string, string[]>()
  /** Keys of phrases of more words, by those written together. */
  readonly together = new Map<string, string[]>()
  /** What stands in the book as it is; a form by rule may be two words by chance: `bij de` is no `bijen`. */
  readonly #written: ReadonlySet<string>
  readonly #seen = new Set<string>()
  readonly slips: (word: string) => string | null

  constructor(entries: readonly Entry[], mending: Mending) {
    for (const { key, phrases } of entries)
      for (const phrase of phrases.split(',')) for (const way of spelledOut(phrase)) this.#add(key, way)
    this.#written = new Set(this.spellings.keys())
    for (const word of this.#written) this.#addForms(word)
    this.slips =
      mending === 'off'
        ? () => null
        : slipsOf([...this.#written, ...this.together.keys()], new Set(this.spellings.keys()))
  }

  #add(key: string, typed: readonly string[]): void {
    const words = typed.map(baseOf)
    const first = words[0] ?? ''
    const text = words.join(' ')
    const name = `${key}|${text}`
    if (this.#seen.has(name)) return
    this.#seen.add(name)
    add(this.byFirst, first, { key, words })
    words.forEach((word, i) => {
      this.spellings.set(word, word)
      this.spellings.set(typed[i] ?? word, word)
    })
    if (words.length === 1) add(this.single, first, key)
    const joined = typed.join('')
    if (words.length > 1 && joined.length >= SHORTEST_TOGETHER) add(this.together, joined, key)
  }

  #addForms(spelling: string): void {
    const word = this.spellings.get(spelling) ?? spelling
    for (const form of formsOf(spelling)) {
      const other = readWord(form)
      const means = other.base ?? form
      if (this.spellings.has(form) || saysNothing(form) || (other.known && means !== word)) continue
      this.spellings.set(form, word)
    }
    if (!this.single.has(word)) return
    for (const front of [spelling, stemOf(spelling)])
      if (front.length >= SHORTEST_FRONT && !this.fronts.has(front)) this.fronts.set(front, word)
  }

  /** The word of the book that a token is, and how surely. */
  wordOf(token: Token): Meant {
    const exact = this.spellings.get(token.word) ?? this.spellings.get(baseOf(token.word))
    if (exact !== undefined) return { word: exact, way: 'same', spelling: token.word }
    const meant = this.slips(token.word)
    const word = meant === null ? undefined : this.spellings.get(meant)
    return { word: word ?? null, way: meant === null ? 'same' : 'slip', spelling: meant ?? token.word }
  }

  /** Keys of the phrases of one word that these letters are, written apart: `buurt maaltijd`. */
  writtenApart(letters: string): readonly string[] {
    // `zo op` is no `zoop`.
    if (letters.length < SHORTEST_TOGETHER) return []
    const word = this.#written.has(letters) ? this.spellings.get(letters) : undefined
    return (word === undefined ? undefined : this.single.get(word)) ?? []
  }

  /** Keys of the words of the book that a compound holds. */
  partsOf(token: Token): string[] {
    const known = token.parts.map((part) => this.spellings.get(part) ?? part)
    const parts = known.length > 0 ? known : this.#cut(token.word)
    return [...new Set(parts.flatMap((part) => this.single.get(part) ?? []))]
  }

  #cut(word: string): string[] {
    const found: string[] = []
    for (let at = SHORTEST_FRONT; at <= word.length - 3; at++) {
      const front = word.slice(0, at)
      const back = word.slice(at)
      const inFront = this.fronts.get(front) ?? this.fronts.get(front.replace(/s$/u, ''))
      if (inFront !== undefined && isKnownWord(back)) found.push(inFront)
      const behind = back.length >= SHORTEST_BACK ? this.spellings.get(back) : undefined
      if (behind !== undefined && isKnownWord(front)) found.push(behind)
    }
    return found
  }
}
