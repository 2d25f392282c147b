/** Longer texts are cut before anything else is done with them, in UTF-16 units. */
const LONGEST_TEXT = 1_000_000
/** A word longer than this is no word that people search for; it is cut, in the index and in the query alike. */
const LONGEST_WORD = 40
/** Room for the longest description; keeps a `tsvector` under its limit of 1 MB (20,000 × 40 bytes). */
const MOST_WORDS = 20_000

/** Letters that NFKD leaves whole. */
const lettersWithoutParts: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
}

// Soft hyphens, joiners and text direction: they stand inside words and say nothing.
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu
const apostrophes = /[\u2018\u2019\u201b\u02bc\u0060\u00b4\u2032]/gu
const hyphens = /[\u2010-\u2015\u2212]/gu
const plain = /^[a-z0-9 ]*$/u

function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðłþı]/gu, (letter) => lettersWithoutParts[letter] ?? letter)
}

/**
 * Text as it is compared: lower case, no accents, no control characters, no punctuation, single spaces.
 * Letters of other scripts stay. `foto's` becomes `foto`, `e-bike` becomes `ebike`, `buurt-bbq` two words.
 */
export function fold(text: string): string {
  const lower = text.slice(0, LONGEST_TEXT).toLowerCase()
  if (plain.test(lower)) return lower.replace(/ {2,}/gu, ' ').trim()
  // Accents come off after the apostrophes: NFKD takes the acute accent used as apostrophe apart.
  return withoutAccents(lower.replace(unseen, '').replace(apostrophes, "'").replace(hyphens, '-'))
    .replace(/(?<=\p{L}[aeiouy])'s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})'(?=s(?![\p{L}\p{N}]))/gu, '')
    .replace(/(?<![\p{L}\p{N}])([a-z])-(?=\p{L}{2})/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The folded words of a text in their order, at most 20,000 of at most 40 characters, each only `a-z` and `0-9`. */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [word] of fold(text).matchAll(/[a-z0-9]+/gu)) {
    words.push(word.slice(0, LONGEST_WORD))
    if (words.length === MOST_WORDS) break
  }
  return words
}
