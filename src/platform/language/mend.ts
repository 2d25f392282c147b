/**
 * Mending of typing errors on a table of known words. Pure: the store fetches candidates (the same `soundKey`, or
 * alike by trigrams) and this chooses. What sounds the same comes first, then fewest slips, then the commonest word.
 */
import { isKnownWord } from './compounds.ts'
import { fold } from './normalise.ts'
import { saysNothing } from './stop-words.ts'

export interface Candidate {
  /** Folded. */
  readonly word: string
  /** How often it occurs in the texts of the municipality. */
  readonly frequency: number
}

interface Ranked extends Candidate {
  readonly soundsAlike: boolean
  readonly slips: number
}

const SHORTEST_MENDED = 4
const TWO_SLIPS_FROM = 6

/** Dutch spellings of one sound, in the order in which they are brought together. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/sch(?=e?n?$)/gu, 's'],
  [/tsj|tch/gu, 'tj'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ch|g/gu, 'g'],
  [/ck|qu?|c(?![eiy])|x/gu, 'k'],
  [/c/gu, 's'],
  [/ij|ei|ey/gu, 'y'],
  [/auw|ouw|au|ou/gu, 'w'],
  [/uy|ui/gu, 'u1'],
  [/eu|oe/gu, 'o'],
  [/ae/gu, 'a'],
  [/ieu/gu, 'iw'],
  [/ie/gu, 'i'],
  [/^y(?=[aeou])/gu, 'j'],
  [/v/gu, 'f'],
  [/z/gu, 's'],
  [/dt?$/gu, 't'],
  [/([a-z])\1+/gu, '$1'],
  [/en$/gu, 'e'],
]

/**
 * A key that Dutch words share when they sound alike: `fietsen` and `fietzen`, `biljart` and `biljard`, `taal` and
 * `tael`. Short, of `a-z` and `0-9`; meant for an indexed column beside the word.
 */
export function soundKey(word: string): string {
  return sounds.reduce(
    (text, [spelling, sound]) => text.replace(spelling, sound),
    fold(word).replace(/[^a-z0-9]/gu, ''),
  )
}

/** Damerau-Levenshtein (adjacent letters swapped count once); stops counting above `most`. */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    if (Math.min(...row) > most) return most + 1
    before = above
    above = row
  }
  return above[other.length] ?? most + 1
}

/** People seldom get the first letter wrong: it must sound the same, be swapped with the second, or be the slip. */
function beginsAlike(typed: string, known: string): boolean {
  if (soundKey(typed)[0] === soundKey(known)[0]) return true
  const swapped = typed[0] === known[1] && typed[1] === known[0]
  return swapped || typed.slice(1) === known || typed === known.slice(1)
}

function rank(typed: string, candidate: Candidate): Ranked | null {
  const most = typed.length >= TWO_SLIPS_FROM ? 2 : 1
  const soundsAlike = soundKey(typed) === soundKey(candidate.word)
  // One sound may be two letters (`ei`, `ij`), so what sounds the same may differ by one slip more.
  const allowed = soundsAlike ? most + 1 : most
  const slips = slipsBetween(typed, candidate.word, allowed)
  return slips <= allowed && beginsAlike(typed, candidate.word) ? { ...candidate, soundsAlike, slips } : null
}

function better(a: Ranked, b: Ranked): number {
  if (a.soundsAlike !== b.soundsAlike) return a.soundsAlike ? -1 : 1
  return a.slips - b.slips || b.frequency - a.frequency || (a.word < b.word ? -1 : 1)
}

/**
 * The known word that was probably meant by a folded word, or `null`. Words of fewer than four letters, words with
 * digits and words that are known (to the candidates, or to our own list) are left as they are. Up to five letters
 * one slip is forgiven, from six letters two.
 */
export function mend(word: string, candidates: readonly Candidate[]): string | null {
  if (word.length < SHORTEST_MENDED || !/^[a-z]+$/u.test(word)) return null
  if (saysNothing(word) || isKnownWord(word) || candidates.some((candidate) => candidate.word === word))
    return null
  const usable = candidates.filter(
    (candidate) => candidate.word.length >= SHORTEST_MENDED - 1 && !/\d/u.test(candidate.word),
  )
  const ranked = usable.map((candidate) => rank(word, candidate)).filter((candidate) => candidate !== null)
  return ranked.sort(better)[0]?.word ?? null
}

/** The typed text with mended words in place: `Samen Wandellen` → `Samen wandelen`. Keys are folded words. */
export function mendText(typed: string, mended: ReadonlyMap<string, string>): string {
  return typed.replace(/[\p{L}\p{N}\p{M}'’-]+/gu, (word) => mended.get(fold(word)) ?? word)
}
