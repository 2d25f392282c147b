import { clauseOf } from '../found.ts'
import type { Token } from '../tokens.ts'
import { beginningOnly, ownBeginnings } from './start.ts'

const wanting = new Set(
  'wil wilt willen wou zou graag droomt plan idee overweegt denkt samen zelf'.split(' '),
)
const aThing = new Set(['een', 'eigen', 'iets', 'zelf'])
const MOST_BETWEEN = 6

/** `wil een breiclub beginnen`; not `wil beginnen met sporten`, nor `wil een opleiding starten`. */
export function beginsSomething(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (!beginningOnly.has(token.word)) return false
    const { first, last } = clauseOf(tokens, at)
    const before = tokens.slice(first, at).map(({ word }) => word)
    const after = at < last ? (tokens[at + 1]?.word ?? '') : ''
    if (after === 'met' || after === 'aan') return false
    const from = before.findLastIndex((word) => aThing.has(word))
    if (from < 0 || before.length - from > MOST_BETWEEN) return false
    const between = before.slice(from + 1)
    // `wil iets nieuws starten, denkt aan een cursus`
    if (
      before[from] === 'iets' &&
      tokens.some(
        ({ word }) => ownBeginnings.has(word) && word !== 'nieuwe' && word !== 'met' && word !== 'aan',
      )
    )
      return false
    if (between.length === 0 && before[from] !== 'iets') return false
    if (before.some((word) => word === 'geen' || word === 'niet' || word === 'kan')) return false
    return before.some((word) => wanting.has(word)) && !between.some((word) => ownBeginnings.has(word))
  })
}
