import { clauseOf } from '../found.ts'
import type { Span } from '../found.ts'
import type { Token } from '../tokens.ts'

const denying = new Set(['geen', 'niet', 'nooit', 'zonder'])
/** They may stand between the no and the sign: `geen sprake van geweld`, `niet meer dakloos`. */
const inBetween = new Set(
  `sprake van tekenen teken signalen signaal aanwijzingen aanwijzing voor vermoeden vermoedens gedachten aan meer echt zeker acute acuut is
  zijn wordt hij ze zij haar hem te dat er langer momenteel nu direct directe ernstige ooit of en`
    .trim()
    .split(/\s+/u),
)
const MOST_BETWEEN = 4

/** `is niet suïcidaal`, `geen schulden`: the sign is denied. A sign that holds a no of its own says what it says. */
export function isDeniedSign(tokens: readonly Token[], sign: Span): boolean {
  if (denying.has(tokens[sign.first]?.word ?? '')) return false
  const { first } = clauseOf(tokens, sign.first)
  for (let at = sign.first - 1; at >= Math.max(first, sign.first - MOST_BETWEEN); at--) {
    const word = tokens[at]?.word ?? ''
    // `niet alleen schulden`, `weet niet of hij dood wil`, `geen eten en geen schulden` stay signs.
    if (denying.has(word)) return !(word === 'niet' && ['alleen', 'of'].includes(tokens[at + 1]?.word ?? ''))
    if (!inBetween.has(word)) return false
  }
  return false
}

const longAgo = new Set(['vroeger', 'destijds', 'jeugd', 'verleden', 'jeugdtrauma'])
const still = new Set(['nog', 'weer', 'nu', 'steeds', 'opnieuw'])

/** Something of years ago, that is over: `is vroeger mishandeld`, `tien jaar geleden dakloos`. */
export function isLongAgo(tokens: readonly Token[], sign: Span): boolean {
  const { first, last } = clauseOf(tokens, sign.first)
  const clause = tokens.slice(first, last + 1).map((token) => token.word)
  if (clause.some((word) => still.has(word))) return false
  if (clause.some((word) => longAgo.has(word))) return true
  const ago = clause.indexOf('geleden')
  if (ago > 0 && ['jaar', 'jaren'].includes(clause[ago - 1] ?? '')) return true
  const als = clause.indexOf('als')
  return als >= 0 && clause[als + 1] === 'kind'
}
