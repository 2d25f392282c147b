import { sureFirstNames, wordFirstNames } from './first-names.ts'
import type { Word } from './name-tokens.ts'
import { doings, noNames, particles, roles, surnames, titles } from './name-words.ts'
import type { Plain } from './plain.ts'

/** What a rule knows of a text. */
export interface Reading extends Plain {
  readonly words: readonly Word[]
  /** All in capitals, so that a capital says nothing. */
  readonly shouted: boolean
}

/** No name is longer: what goes on is a list, and reading it again at each word would take long. */
export const mostInitials = 5
const mostWords = 9

/** Where a name ends that begins here: initials, particles, then one name or more. `called`: something said that it is one. */
export function nameEnd(reading: Reading, index: number, how: 'called' | 'written'): number {
  const { words } = reading
  let at = index
  while (words[at] && isInitial(words[at]!, words[at + 1], how) && at - index < mostInitials) at += 1
  const isLed = at > index && how === 'called'
  const afterParticles = skipParticles(words, at)
  const first = words[afterParticles]
  if (!first || (afterParticles > at && !/^(?: |-|\. ?)$/.test(first.gap))) return -1
  const isUnknown =
    isLed && afterParticles > at && mayBeName(first) && !doings.has(first.low) && first.text.length > 3
  if (!isUnknown && !isName(reading, afterParticles, how, afterParticles - at)) return -1
  let end = afterParticles
  for (;;) {
    const next = skipParticles(words, end + 1)
    const word = words[next]
    // "Jan v.d. Berg": a full stop within only after a particle that is cut short.
    const joined = words
      .slice(end + 1, next + 1)
      .every(({ gap }, each) => /^(?: | ?- ?)$/.test(gap) || (each > 0 && /^\. ?$/.test(gap)))
    if (!word || !joined || next - end > 4 || next - index > mostWords) return end
    const isNext =
      next === end + 1 ? isFollowing(reading, next) : isName(reading, next, 'written', next - end - 1)
    if (!isNext) return end
    end = next
  }
}

function skipParticles(words: readonly Word[], from: number): number {
  let at = from
  while (
    words[at] &&
    particles.has(words[at]!.low) &&
    at - from < 3 &&
    (at === from || /^(?: |-|\. ?)?$/.test(words[at]!.gap))
  )
    at += 1
  return at
}

function isName(reading: Reading, index: number, how: 'called' | 'written', led: number): boolean {
  const word = reading.words[index]!
  if (word.text.length < 2) return false
  if (led > 0 && word.capital && !reading.shouted && surnames.has(word.low)) return true
  if (isWritten(reading, word)) return !(how === 'called' && led === 0 && doings.has(word.low))
  if (!mayBeName(word) || doings.has(word.low))
    return how === 'called' && surnames.has(word.low) && (led > 0 || !noNames.has(word.low))
  const isPart =
    surnames.has(word.low) ||
    isListed(reading, word) ||
    /(?:stra|inga|sma|ema|oglu|ski|ska|wicz)$/.test(word.low)
  if (isPart) return how === 'called' || led > 0 || isListed(reading, word)
  const ledBy = reading.words
    .slice(index - led, index)
    .map(({ low }) => low)
    .join(' ')
  return (
    /^(?:van der|van den|van de|von|el|ten|ter)$/.test(ledBy) &&
    how === 'called' &&
    word.low.length > 3 &&
    ledBy !== 'van de'
  )
}

/** A surname right after a first name. */
function isFollowing(reading: Reading, index: number): boolean {
  const word = reading.words[index]!
  if (isWritten(reading, word)) return !titles.has(word.low) && !word.opens && !doings.has(word.low)
  if (word.capital && !reading.shouted) return false
  return (
    surnames.has(word.low) &&
    !noNames.has(word.low) &&
    !/^(?:wit|groot|jong|kort|lange|post|prins|hart|dam|hout|bos|berg|beek|meer|laan)$/.test(word.low)
  )
}

/** With a capital, and no word that has one for another reason. */
export function isWritten({ shouted }: Reading, word: Word): boolean {
  return (
    !shouted &&
    word.capital &&
    !word.abbreviation &&
    mayBeName(word) &&
    !roles.has(word.low) &&
    !titles.has(word.low)
  )
}

export const mayBeName = ({ text, low }: Word): boolean =>
  !noNames.has(low) && text.length > 1 && !titles.has(low) && !/(?:aanse?|ische?|eese?|landse?r?)$/.test(low)

/** In the list, and in small letters only when it is no word. */
export function isListed({ shouted }: Reading, word: Word): boolean {
  const isSure = sureFirstNames.has(word.low) && !wordFirstNames.has(word.low)
  return isSure || (wordFirstNames.has(word.low) && word.capital && !shouted && !doings.has(word.low))
}

/** One letter with a full stop, before another or before a name; a small one only where a name is expected. */
export const isInitial = (word: Word, next: Word | undefined, how: 'called' | 'written'): boolean =>
  word.text.length === 1 &&
  (word.capital || (how === 'called' && word.low !== 'v')) &&
  next !== undefined &&
  /^\. ?$/.test(next.gap)
