import { clauseOf, covers, exactFinder, isDenied, lengthOf, listFinder, overlap } from '../found.ts'
import type { Token } from '../tokens.ts'
import { foundsSomething, leavesItToOthers } from './founding.ts'
import { beginningOnly, ownBeginnings, startLookAlikes, startRules } from './start.ts'

const findStarts = exactFinder(startRules)
const findLookAlikes = listFinder(startLookAlikes)

/** Says whether somebody wants to begin something of their own for others. */
export function beginsIn(tokens: readonly Token[]): boolean {
  if (leavesItToOthers(tokens)) return false
  return saysSo(tokens) || beginsSomething(tokens) || foundsSomething(tokens)
}

/** `wil een eettafel opzetten`; not `wil thee opzetten`, nor `geen eigen initiatief`. */
function saysSo(tokens: readonly Token[]): boolean {
  const others = findLookAlikes(tokens)
  return findStarts(tokens).some(
    (start) =>
      !isDenied(tokens, start) &&
      !others.some(
        (other) => overlap(other, start) && (covers(other, start) || lengthOf(other) > lengthOf(start)),
      ),
  )
}

const wanting = new Set(
  'wil wilt willen wou zou graag droomt plan idee overweegt denkt samen zelf'.split(' '),
)
const aThing = new Set(['een', 'eigen', 'iets', 'zelf'])
const MOST_BETWEEN = 6

/** `wil een breiclub beginnen`; not `wil beginnen met sporten`, nor `wil een opleiding starten`. */
function beginsSomething(tokens: readonly Token[]): boolean {
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
