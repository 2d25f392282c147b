/**
 * Typing slips against the words of a book: one in words of six letters or more, two from nine (Damerau-Levenshtein).
 * Words that are Dutch by themselves are never taken for another. Nothing that was typed is remembered here.
 */
import { isKnownWord } from '#platform/language/compounds.ts'
import { slipsBetween, soundKey } from '#platform/language/mend.ts'
import { saysNothing } from '#platform/language/stop-words.ts'
import { ordinaryWords } from './ordinary.ts'

const SHORTEST = 6
const TWO_FROM = 9
const PIECE = 3

function add(to: Map<string, string[]>, name: string, word: string): void {
  const list = to.get(name)
  if (list) list.push(word)
  else to.set(name, [word])
}

/** The word with each of its letters left out once. */
function* shorter(word: string): Generator<string> {
  for (let i = 0; i < word.length; i++)
    if (word[i] !== word[i + 1]) yield word.slice(0, i) + word.slice(i + 1)
}

/** What was probably meant by a folded word, or null: when it is right (with its forms), known, or like nothing. */
export function slipsOf(
  words: readonly string[],
  right: ReadonlySet<string>,
): (word: string) => string | null {
  const known = new Set(words)
  const byShorter = new Map<string, string[]>()
  const byPiece = new Map<string, string[]>()
  const bySound = new Map<string, string[]>()
  for (const word of known) {
    if (word.length < SHORTEST - 1 || /\d/u.test(word)) continue
    add(bySound, soundKey(word), word)
    if (word.length < SHORTEST) continue
    add(byShorter, word, word)
    for (const rest of shorter(word)) add(byShorter, rest, word)
    if (word.length < TWO_FROM) continue
    add(byPiece, `${word.slice(0, PIECE)}-`, word)
    add(byPiece, `-${word.slice(-PIECE)}`, word)
  }
  const nearest = (typed: string): string | null => {
    const most = typed.length >= TWO_FROM ? 2 : 1
    let best: string | null = null
    let least = most + 1
    const look = (word: string): void => {
      // Of two slips none is the first letter, and both words are long: `aanmelden` is no `wandelen`.
      if (word[0] !== typed[0] && word[1] !== typed[0] && word !== typed.slice(1)) return
      const allowed = word.length >= TWO_FROM && word[0] === typed[0] ? most : 1
      const slips = slipsBetween(typed, word, allowed)
      if (slips <= allowed && slips < least) [best, least] = [word, slips]
    }
    for (const word of byShorter.get(typed) ?? []) look(word)
    for (const rest of shorter(typed)) for (const word of byShorter.get(rest) ?? []) look(word)
    if (best !== null || most < 2) return best
    for (const piece of [`${typed.slice(0, PIECE)}-`, `-${typed.slice(-PIECE)}`])
      for (const word of byPiece.get(piece) ?? []) look(word)
    return best
  }
  return (typed) => {
    if (typed.length < SHORTEST - 1 || right.has(typed) || !/^[a-z]+$/u.test(typed)) return null
    if (saysNothing(typed) || ordinaryWords.has(typed) || isKnownWord(typed)) return null
    const sounding = bySound.get(soundKey(typed))?.find((word) => Math.abs(word.length - typed.length) <= 2)
    if (sounding !== undefined) return sounding
    return typed.length < SHORTEST ? null : nearest(typed)
  }
}
