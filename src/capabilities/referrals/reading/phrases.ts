/**
 * Finds the phrases of a book in the words of a text. Longest phrase first; equal are words with one base form
 * (`kinderen`, `kind`), forms by rule (`gestoffeerd`, `stofferen`), what is written together or apart (`jeudeboules`),
 * a compound and its part (`breiclub`, `breien`), and a typing slip in a longer word.
 */
import { saysNothing } from '#platform/language/stop-words.ts'
import { Book } from './book.ts'
import type { Entry, Meant, Mending, Phrase, Way } from './book.ts'
import { reworded } from './tokens.ts'
import type { Token } from './tokens.ts'

export type { Entry, Mending } from './book.ts'

/** A phrase that stands in a text, from its first to its last word, both included. */
export interface Found {
  readonly key: string
  readonly first: number
  readonly last: number
  /** A typing error was forgiven. */
  readonly slip: boolean
}

/** A phrase as it was met: how many words it counts, and whether as it stands, with a slip, or in a longer word. */
export interface Match extends Found {
  readonly size: number
  readonly way: Way
}

/** Words that may stand between the words of a phrase: `fiets is kapot`, `kan echt niet meer`. */
const MOST_BETWEEN = 2
/** They turn a phrase round or make it about something else, so they never stand inside one unseen: `wil niet dood`. */
const turning = new Set(
  `niet geen nooit zonder niks niets nergens niemand noch amper nauwelijks wel maar of en alleen
  samen uit naar van voor tegen met bij aan in op door over om tot onder na`.split(/\s+/u),
)
const between = new Set(
  `vaak steeds soms best nogal behoorlijk eigen oude hele echt gewoon telkens regelmatig helaas inmiddels erg
  momenteel tegenwoordig mevrouw meneer gauw snel vooral ook graag`.split(/\s+/u),
)
const mayStandBetween = (word: string): boolean =>
  !turning.has(word) && (between.has(word) || saysNothing(word))

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
function withoutOverlap(matches: readonly Match[]): Match[] {
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
  return chosen.toSorted((a, b) => a.first - b.first || a.last - b.last)
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
): (tokens: readonly Token[]) => Match[] {
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
