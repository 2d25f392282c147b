/**
 * Finds the phrases of a book in the words of a text. Longest phrase first; equal are words with one base form
 * (`kinderen`, `kind`), forms by rule (`gestoffeerd`, `stofferen`), what is written together or apart (`jeudeboules`),
 * a compound and its part (`breiclub`, `breien`), and a typing slip in a longer word.
 */
import { isKnownWord, readWord } from '#platform/language/compounds.ts'
import { saysNothing } from '#platform/language/stop-words.ts'
import { baseOf, formsOf, stemOf } from './forms.ts'
import { slipsOf } from './slips.ts'
import { reworded, tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Phrases, divided by commas, that are one thing. `bang voor man/vriend/ex` stands for three of them. */
export interface Entry {
  readonly key: string
  readonly phrases: string
}

/** A phrase that stands in a text, from its first to its last word, both included. */
export interface Found {
  readonly key: string
  readonly first: number
  readonly last: number
  /** A typing error was forgiven. */
  readonly slip: boolean
}

/** How a word of the text came to a word of the book; the lower, the surer. */
type Way = 'same' | 'part' | 'slip'

/** What a word of the text is in a book: a word of it, or only a spelling of words written together. */
interface Meant {
  readonly word: string | null
  readonly way: Way
  readonly spelling: string
}

interface Phrase {
  readonly key: string
  readonly words: readonly string[]
}

interface Match extends Found {
  readonly size: number
  readonly way: Way
}

/** Words that may stand between the words of a phrase: `fiets is kapot`, `kan echt niet meer`. */
const MOST_BETWEEN = 2
const SHORTEST_TOGETHER = 6
const SHORTEST_FRONT = 4
const SHORTEST_BACK = 5
/** They turn a phrase round or make it about something else, so they never stand inside one unseen: `wil niet dood`. */
const turning = new Set(
  'niet geen nooit zonder niks niets nergens niemand noch amper nauwelijks wel maar of en alleen samen uit naar van voor tegen met bij aan in op door over om tot onder na'.split(
    ' ',
  ),
)
const between = new Set(
  `vaak steeds soms best nogal behoorlijk eigen oude hele echt gewoon telkens regelmatig helaas inmiddels erg
  momenteel tegenwoordig mevrouw meneer gauw snel vooral ook graag`.split(/\s+/u),
)
const mayStandBetween = (word: string): boolean =>
  !turning.has(word) && (between.has(word) || saysNothing(word))

/** `bang voor man/vriend` → `bang voor man`, `bang voor vriend`. */
function spelledOut(phrase: string): string[][] {
  let ways: string[][] = [[]]
  for (const word of phrase.trim().split(/\s+/u)) {
    const choices = word.split('/').map((choice) => tokensOf(choice).map((token) => token.word))
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
class Book {
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
    if (this.byFirst.get(first)?.some((known) => known.key === key && known.words.join(' ') === text)) return
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
    const exact = this.spellings.get(token.word) ?? this.spellings.get(token.base)
    if (exact !== undefined) return { word: exact, way: 'same', spelling: token.word }
    const meant = this.slips(token.word)
    const word = meant === null ? undefined : this.spellings.get(meant)
    return { word: word ?? null, way: meant === null ? 'same' : 'slip', spelling: meant ?? token.word }
  }

  /** Keys of the phrases of one word that these letters are, written apart: `buurt maaltijd`. */
  writtenApart(letters: string): readonly string[] {
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

const order: Readonly<Record<Way, number>> = { same: 0, part: 1, slip: 2 }

/** The last word of the phrase, or null when it does not stand here; small words may stand in between. */
function lastOf(
  tokens: readonly Token[],
  words: readonly (string | null)[],
  from: number,
  phrase: Phrase,
): number | null {
  const clause = tokens[from]?.clause
  let at = from
  for (const word of phrase.words.slice(1)) {
    at++
    for (
      let free = MOST_BETWEEN;
      free > 0 && words[at] !== word && mayStandBetween(tokens[at]?.word ?? '');
      free--
    )
      at++
    if (words[at] !== word || tokens[at]?.clause !== clause) return null
  }
  return at
}

interface Text {
  readonly tokens: readonly Token[]
  readonly meant: readonly Meant[]
  /** Of each token the word of the book that it is, if any. */
  readonly words: readonly (string | null)[]
}

function matchesAt(book: Book, { tokens, meant, words }: Text, from: number): Match[] {
  const token = tokens[from]
  if (!token) return []
  const here = words[from] ?? null
  const found: Match[] = []
  for (const phrase of (here === null ? undefined : book.byFirst.get(here)) ?? []) {
    const last = lastOf(tokens, words, from, phrase)
    if (last === null) continue
    const slip = meant.slice(from, last + 1).some(({ way }) => way === 'slip')
    found.push({
      key: phrase.key,
      first: from,
      last,
      slip,
      size: phrase.words.length,
      way: slip ? 'slip' : 'same',
    })
  }
  const next = tokens[from + 1]
  if (next && next.clause === token.clause) {
    for (const key of book.writtenApart(token.word + next.word))
      found.push({ key, first: from, last: from + 1, slip: false, size: 2, way: 'same' })
  }
  const { spelling = token.word, way = 'same' } = meant[from] ?? {}
  for (const key of book.together.get(spelling) ?? [])
    found.push({ key, first: from, last: from, slip: way === 'slip', size: 2, way })
  if (found.some((match) => match.way === 'same' && match.size === 1)) return found
  const parts = book
    .partsOf(token)
    .map((key): Match => ({ key, first: from, last: from, slip: false, size: 1, way: 'part' }))
  return [...found.filter((match) => parts.length === 0 || match.way !== 'slip' || match.size > 1), ...parts]
}

/** Longest first; of two that share words the surer stays, and those of exactly the same words stay together. */
function withoutOverlap(matches: readonly Match[]): Found[] {
  const sorted = matches.toSorted(
    (a, b) =>
      b.size - a.size ||
      order[a.way] - order[b.way] ||
      b.last - b.first - (a.last - a.first) ||
      a.first - b.first,
  )
  const taken = new Map<number, Match>()
  const chosen: Match[] = []
  for (const match of sorted) {
    const places = Array.from({ length: match.last - match.first + 1 }, (_, i) => match.first + i)
    const free = places.every((place) => {
      const owner = taken.get(place)
      return !owner || (owner.first === match.first && owner.last === match.last && owner.way === match.way)
    })
    if (!free || chosen.some((one) => one.key === match.key && one.first === match.first)) continue
    for (const place of places) taken.set(place, match)
    chosen.push(match)
  }
  return chosen
    .toSorted((a, b) => a.first - b.first || a.last - b.last)
    .map(({ key, first, last, slip }) => ({ key, first, last, slip }))
}

export interface FinderOptions {
  readonly mending?: Mending
  /** `all` keeps every phrase that stands in the text, also inside a longer one. */
  readonly overlapping?: 'longest' | 'all'
}

/**
 * Makes the search of a book of phrases. The book is built when it is first used, and once. The finder returns what
 * stands in the text in its order. Phrases of one key or of several may stand on the same words; else none overlap.
 */
export function phraseFinder(
  entries: readonly Entry[],
  { mending = 'on', overlapping = 'longest' }: FinderOptions = {},
): (tokens: readonly Token[]) => Found[] {
  let book: Book | null = null
  return (tokens) => {
    const built = (book ??= new Book(entries, mending))
    const meant = tokens.map((token) => built.wordOf(token))
    const words = meant.map(({ word }) => word)
    const matches = tokens.flatMap((_, from) => matchesAt(built, { tokens, meant, words }, from))
    return overlapping === 'all' ? matches : withoutOverlap(matches)
  }
}

/** Makes a mender: words that are a slip of a word of the book are read as that word, once for all finders. */
export function mender(entries: readonly Entry[]): (tokens: readonly Token[]) => Token[] {
  let book: Book | null = null
  return (tokens) => {
    const built = (book ??= new Book(entries, 'on'))
    return tokens.map((token) => {
      const { way, spelling } = built.wordOf(token)
      return way === 'slip' && built.partsOf(token).length === 0 ? reworded(token, spelling) : token
    })
  }
}
