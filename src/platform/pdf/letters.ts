/** What stands in for characters that no letter of ours has, where something means the same. */
const standIns: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '\u2015': '–',
  '\u2018': '’',
  '\u201b': '’',
  '\u02bc': '’',
  '\u202f': '\u00a0',
  '\u2007': '\u00a0',
}

/** Nobody writes longer words: a piece of such a row may go to the next line. Addresses have marks to break at. */
const endless = /[\p{L}\p{N}]{41,}/gu
const piece = 20

/**
 * A text as our letters can print it. PDF/UA-1 refuses a sheet with a character that has no shape, and a sheet must
 * not fail over a smiley: an accent we lack falls away, what has no stand-in is left out, spaces are one
 * (those that hold two words together stay).
 * @param has whether the letters have a shape for a character
 */
export function printable(text: string, has: (character: number) => boolean): string {
  const shown = Array.from(text.toWellFormed().normalize('NFC'), (character) => shapeOf(character, has)).join(
    '',
  )
  return shown.replace(/ +/g, ' ').trim().replace(endless, brokenUp)
}

function shapeOf(character: string, has: (character: number) => boolean): string {
  if (character !== '\u00a0' && /\s/.test(character)) return ' '
  if (/[\p{C}\u{fe00}-\u{fe0f}]/u.test(character)) return ''
  if (has(character.codePointAt(0)!)) return character
  const instead = standIns[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '')
  return Array.from(instead).every((one) => has(one.codePointAt(0)!)) ? instead : ''
}

/** With soft hyphens in it, where it may be broken. */
function brokenUp(word: string): string {
  return (word.match(new RegExp(`.{1,${piece}}`, 'gsu')) ?? []).join('\u00ad')
}
