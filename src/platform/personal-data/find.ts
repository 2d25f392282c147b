import { findAddress } from './address.ts'
import { findBirthDate } from './birth-date.ts'
import { findBsn, findDividedBsn } from './bsn.ts'
import { findEmail } from './email.ts'
import { findIban } from './iban.ts'
import type { Found, PersonalKind, Piece } from './kinds.ts'
import { findNames } from './names.ts'
import { findPhone } from './phone.ts'
import { plainOf } from './plain.ts'
import type { Plain } from './plain.ts'

/** In this order: what is surest comes first, and what it found is out of sight of those after it. */
const finders: readonly (readonly [PersonalKind, (plain: Plain) => Piece[]])[] = [
  ['e-mail', findEmail],
  ['iban', findIban],
  ['bsn', findBsn],
  ['geboortedatum', findBirthDate],
  ['telefoon', findPhone],
  ['bsn', findDividedBsn],
  ['postcode-huisnummer', findAddress],
  ['naam', findNames],
]

/**
 * Pieces of a Dutch text that look like a person's: places are UTF-16 units of the text as given, pieces do not overlap
 * and stand in order. Rules, no dictionary and no service: the same code runs while somebody types. What it does not
 * find is no proof that there is nothing.
 */
export function findPersonalData(text: string): Found[] {
  let plain = plainOf(text)
  const found: Found[] = []
  for (const [kind, find] of finders) {
    const pieces = apart(find(plain))
    if (pieces.length === 0) continue
    for (const { start, end } of pieces) found.push({ kind, start: plain.from(start), end: plain.to(end) })
    plain = { ...plain, text: without(plain.text, pieces), low: without(plain.low, pieces) }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** In order, and of two that overlap the one that begins first. */
function apart(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of pieces.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece)
  return kept
}

/** As long as it was, with a sign in place of the pieces that no rule takes for part of anything. */
function without(text: string, pieces: readonly Piece[]): string {
  let rest = ''
  let from = 0
  for (const { start, end } of pieces) {
    rest += text.slice(from, start) + '#'.repeat(end - start)
    from = end
  }
  return rest + text.slice(from)
}
