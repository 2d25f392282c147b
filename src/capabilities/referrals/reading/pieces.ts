import type { Token } from './tokens.ts'

/** A piece of a text, and at which word of it it begins. */
export interface Piece {
  readonly from: number
  readonly tokens: readonly Token[]
}

export const sentencesOf = (tokens: readonly Token[]): Piece[] =>
  cut(tokens, (token, before) => token.sentence !== before.sentence)

export const clausesOf = (tokens: readonly Token[]): Piece[] =>
  cut(tokens, (token, before) => token.clause !== before.clause)

/** Clauses, and what `en` joins: `heeft schulden en wil dood`. The `en` itself is left out. */
export const thoughtsOf = (tokens: readonly Token[]): Piece[] =>
  cut(tokens, (token, before) => token.clause !== before.clause || before.word === 'en').map((piece) =>
    piece.tokens.at(-1)?.word === 'en' ? { ...piece, tokens: piece.tokens.slice(0, -1) } : piece,
  )

function cut(tokens: readonly Token[], begins: (token: Token, before: Token) => boolean): Piece[] {
  const starts = [...tokens.keys()].filter((at) => at === 0 || begins(tokens[at]!, tokens[at - 1]!))
  return starts.map((from, n) => ({ from, tokens: tokens.slice(from, starts[n + 1]) }))
}
