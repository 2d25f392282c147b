/**
 * What somebody typed, made ready for PostgreSQL's Dutch full-text search. The rules:
 *
 * 1. Everything is folded as in the index. Stop words and filler (`ik zoek iets met`) are dropped.
 * 2. The longest phrase of the synonym list that fits counts as one word with alternatives: what fitting offers are
 *    called. Its themes are handed over beside the text, for the store to add or to rank by.
 * 3. All remaining words are required. Each may be found by itself, by its base form (`kinderen`, `kind`), or by its
 *    parts: `buurtmoestuin` by `buurt` and `moestuin` together, or by `moestuin` alone, since `buurt` only says where.
 *    A shorter word finds the longer one without help: the index holds the parts (see `indexWords`).
 * 4. Only the last word, while nobody knows it yet, also matches as a beginning: `biblio` finds `bibliotheek`.
 *    Known words do not: the stem of `taal` is `tal`, and a beginning `tal` would find `talent`.
 */
import { readWord } from './compounds.ts'
import type { Reading } from './compounds.ts'
import { wordsOf } from './normalise.ts'
import { phrasesIn } from './phrases.ts'
import { saysNothing } from './stop-words.ts'
import type { Synonym } from './synonym-rows.ts'

const LONGEST_TYPED = 200
const MOST_GROUPS = 12
const MOST_ALTERNATIVES = 24
const SHORTEST_BEGINNING = 4

/** One thing that an offer must match; found when the word or any alternative is. */
export interface QueryWord {
  /** What was typed: one folded word, or the words of a phrase; empty when they say nothing by themselves. */
  readonly word: string
  /** Other ways to match. Words separated by a space must all occur. */
  readonly alternatives: readonly string[]
  /** How many of the alternatives mean just what was typed; those after them come from synonyms. */
  readonly same: number
  /** The word may be the beginning of a longer one. */
  readonly unfinished: boolean
}

export interface DutchQuery {
  /** What was typed, clean and at most 200 characters, to show again. */
  readonly typed: string
  readonly words: readonly QueryWord[]
  /** Words that the phrases stand for. */
  readonly search: readonly string[]
  /** Slugs of the themes that the phrases stand for. */
  readonly themes: readonly string[]
  /** Typed words that no list of ours knows: those that `mend` may look at. */
  readonly unknown: readonly string[]
  /** Nothing was asked: show everything. */
  readonly isEmpty: boolean
}

interface Found {
  readonly groups: QueryWord[]
  readonly synonyms: Synonym[]
  readonly unknown: string[]
}

/** One line without control characters, signs that turn the direction of text, or halves of characters. */
function cleanTyped(text: string): string {
  return text
    .slice(0, LONGEST_TYPED)
    .toWellFormed()
    .replace(/[\u00ad\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[\p{Cc}\s\uFFFD]+/gu, ' ')
    .trim()
}

/** Spellings that PostgreSQL's stemmer leaves apart: `zwemmen`/`zwem`, `brieven`/`brief`, `fiets`/`fietsen`. */
function otherForms(word: string): string[] {
  if (word.length < 4 || /\d/u.test(word)) return []
  if (/([bdfgklmnprst])\1en$/u.test(word)) return [word.slice(0, -3)]
  if (/[vz]en$/u.test(word)) return [`${word.slice(0, -3)}${word.at(-3) === 'v' ? 'f' : 's'}`]
  if (/[^aeiouys]s$/u.test(word)) return [`${word}en`]
  if (/[aeiou]ys$|[aiou]s$/u.test(word)) return [word.slice(0, -1)]
  return []
}

const joinBases = (parts: Reading['parts']): string => [...new Set(parts.map((part) => part.base))].join(' ')

function waysByParts({ parts, inside }: Reading): string[] {
  if (parts.length === 0) return inside.length > 1 ? [inside.join(' ')] : []
  const about = parts.filter((part) => !part.setting)
  return about.length > 0 && about.length < parts.length
    ? [joinBases(parts), joinBases(about)]
    : [joinBases(parts)]
}

function readOneWord(word: string, isLast: boolean): QueryWord {
  const reading = readWord(word)
  const others = [
    ...(reading.base === null ? [] : [reading.base]),
    ...(reading.known ? [] : otherForms(word)),
  ]
  const alternatives = [...new Set([...others, ...waysByParts(reading)])].filter((way) => way !== word)
  const unfinished =
    isLast && !reading.known && word.length >= SHORTEST_BEGINNING && !/(aa|ee|oo|uu).$/u.test(word)
  return { word, alternatives, same: alternatives.length, unfinished }
}

/** The index holds the parts of every compound that we split, so its parts find it, written in one or apart. */
function waysToMean(means: Synonym): string[] {
  const words = means.search.flatMap((name) => wordsOf(name)).filter((name) => !saysNothing(name))
  return words.map((name) => joinBases(readWord(name).parts) || name)
}

const isUnknown = (word: string): boolean => !readWord(word).known && !/\d/u.test(word)
const baseOf = (word: string): string => readWord(word).base ?? word

/** A phrase is also looked for by its own words, unless too few of them say something: `voor de buurt`. */
function readPhrase(words: readonly string[], means: Synonym): QueryWord {
  const telling = words.filter((word) => !saysNothing(word))
  const meant = waysToMean(means)
  const alone =
    telling.length === 1 && (words.length === 1 || meant.some((way) => way === baseOf(telling[0] ?? '')))
  const word = alone || telling.length > 1 ? telling.join(' ') : ''
  const own = alone ? readOneWord(word, false).alternatives : []
  const alternatives = [...new Set([...own, ...meant])]
    .filter((way) => way !== word)
    .slice(0, MOST_ALTERNATIVES)
  return { word, alternatives, same: own.length, unfinished: false }
}

function readWords(words: readonly string[], synonyms: readonly Synonym[]): Found {
  const found: Found = { groups: [], synonyms: [], unknown: [] }
  const phrases = phrasesIn(words, synonyms)
  for (let at = 0; at < words.length && found.groups.length < MOST_GROUPS;) {
    const word = words[at] ?? ''
    const phrase = phrases.get(at)
    if (phrase?.means) {
      found.groups.push(readPhrase(words.slice(at, phrase.to), phrase.means))
      found.synonyms.push(phrase.means)
    } else if (!phrase && !saysNothing(word)) {
      found.groups.push(readOneWord(word, at === words.length - 1))
      if (isUnknown(word)) found.unknown.push(word)
    }
    at = phrase?.to ?? at + 1
  }
  return found
}

/** Groups without anything to look for are left out; equal ones are kept once. */
function tidy(groups: readonly QueryWord[]): QueryWord[] {
  const byText = new Map(groups.map((group) => [`${group.word}|${group.alternatives.join('|')}`, group]))
  return [...byText.values()].filter((group) => group.word !== '' || group.alternatives.length > 0)
}

/** Reads what somebody typed. Any text is fine; see the rules at the head of this file. */
export function readQuery(text: string, synonyms: readonly Synonym[]): DutchQuery {
  const typed = cleanTyped(text)
  const { groups, synonyms: meant, unknown } = readWords(wordsOf(typed), synonyms)
  const words = tidy(groups)
  return {
    typed,
    words,
    search: [...new Set(meant.flatMap((synonym) => synonym.search))],
    themes: [...new Set(meant.flatMap((synonym) => synonym.themes))],
    unknown: [...new Set(unknown)],
    isEmpty: words.length === 0,
  }
}

/** Parts of a row's `tsvector` by weight: the name, what it is about, the rest. */
export type Weights = 'A' | 'AB' | 'ABC' | 'ABCD'

interface Form {
  readonly synonyms: boolean
  readonly weights: Weights | ''
}

/** `buurt moestuin` → `('buurt' & 'moestuin')`. Only `a-z` and `0-9` ever get between the quotes. */
function allOf(way: string, suffix: string): string {
  const lexemes = wordsOf(way).map((word) => `'${word}'${suffix === '' ? '' : `:${suffix}`}`)
  return lexemes.length > 1 ? `(${lexemes.join(' & ')})` : (lexemes[0] ?? '')
}

function anyOf(group: QueryWord, { synonyms, weights }: Form): string {
  const others = synonyms ? group.alternatives : group.alternatives.slice(0, group.same)
  const typed = allOf(group.word, `${group.unfinished ? '*' : ''}${weights}`)
  const telling = [typed, ...others.map((way) => allOf(way, weights))].filter((way) => way !== '')
  return telling.length > 1 ? `(${telling.join(' | ')})` : (telling[0] ?? '')
}

function joined(query: DutchQuery, form: Form): string {
  return query.words
    .map((group) => anyOf(group, form))
    .filter((group) => group !== '')
    .join(' & ')
}

/**
 * Text for `to_tsquery('dutch', …)`, which always accepts it; empty (finds nothing) for an empty query. With
 * `weights`, only words of those weights count: `'A'` finds what bears the words in its name.
 */
export function toTsQuery(query: DutchQuery, weights: Weights | '' = ''): string {
  return joined(query, { synonyms: true, weights })
}

/** The same without synonyms: rows that match this hold what was typed, so they belong on top. May be empty. */
export function toTypedTsQuery(query: DutchQuery, weights: Weights | '' = ''): string {
  return joined(query, { synonyms: false, weights })
}
