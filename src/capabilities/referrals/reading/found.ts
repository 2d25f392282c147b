import { phraseFinder } from './phrases.ts'
import type { Entry, Found } from './phrases.ts'
import type { Token } from './tokens.ts'

/** From the first to the last word, both included. */
export interface Span {
  readonly first: number
  readonly last: number
}

export const lengthOf = ({ first, last }: Span): number => last - first + 1
export const overlap = (a: Span, b: Span): boolean => a.first <= b.last && b.first <= a.last
export const covers = (outer: Span, inner: Span): boolean =>
  outer.first <= inner.first && inner.last <= outer.last
export const placesOf = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)

/** The finder of lists of ours in words that were mended before. */
export function exactFinder(entries: readonly Entry[]): (tokens: readonly Token[]) => Found[] {
  return phraseFinder(entries, { mending: 'off' })
}

/** The same for one list. */
export function listFinder(phrases: string): (tokens: readonly Token[]) => Found[] {
  return exactFinder([{ key: '', phrases }])
}

export const negations = new Set('niet geen nooit zonder niks niets niemand nergens'.split(' '))
export const isNegation = (token: Token | undefined): boolean =>
  token !== undefined && negations.has(token.word)

const softeners = new Set('meer echt heel zo erg zeer per se perse een de het haar zijn ook'.split(' '))

/** Whether a no stands right in front: `geen autisme`, `niet zo slecht ter been`. */
export function isDenied(tokens: readonly Token[], { first }: Span): boolean {
  const clause = tokens[first]?.clause
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const token = tokens[at]
    if (token?.clause !== clause) return false
    if (token && ['geen', 'niet', 'nooit', 'zonder', 'minder'].includes(token.word)) return true
    if (!softeners.has(token?.word ?? '')) return false
  }
  return false
}

/** The words of the clause in which a word stands. */
export function clauseOf(tokens: readonly Token[], at: number): Span {
  const clause = tokens[at]?.clause
  let first = at
  let last = at
  while (first > 0 && tokens[first - 1]?.clause === clause) first--
  while (last < tokens.length - 1 && tokens[last + 1]?.clause === clause) last++
  return { first, last }
}
