/**
 * A text as the rules read it: without accents, with one kind of space, dash and quote. What is found in it is led back
 * to the text as it was typed by `from` and `to`.
 */
export interface Plain {
  readonly text: string
  readonly low: string
  /** Where in the typed text the sign at this place began. */
  from(index: number): number
  /** Where in the typed text a piece ends that ends here, accents included. */
  to(index: number): number
}

const marks = /\p{M}/u
const allMarks = /\p{M}/gu
/**
 * Signs that take no room: soft hyphen, zero-width space and joiners, byte order mark, and the directions that come along
 * when a number is copied out of a list of contacts or of an Arabic text.
 */
const unseen = /[\p{DI}\p{Cf}]|(?![\t\n\r])\p{Cc}/u
/** A figure of any script. */
const figure = /^\p{Nd}$/u
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/
const quote = /[\u2018\u2019\u201a\u201b\u2032\u00b4`]/
/** Letters that Unicode does not take apart. */
const whole: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
}

export function plainOf(typed: string): Plain {
  if (/^[\n -_a-~]*$/.test(typed))
    return { text: typed, low: typed.toLowerCase(), from: (index) => index, to: (index) => index }
  let text = ''
  const places: number[] = []
  let place = 0
  for (const sign of typed) {
    const read = signOf(sign)
    for (let each = 0; each < read.length; each += 1) places.push(place)
    text += read
    place += sign.length
  }
  const to = (index: number) => {
    const last = places[index - 1]
    let end = last === undefined ? 0 : last + String.fromCodePoint(typed.codePointAt(last)!).length
    while (end < typed.length && marks.test(typed[end]!)) end += 1
    return end
  }
  return { text, low: lowered(text), from: (index) => places[index] ?? typed.length, to }
}

function signOf(sign: string): string {
  if (sign >= ' ' && sign < '\u007f') return sign === '`' ? "'" : sign
  if (sign === '\t' || sign === '\r') return ' '
  if (sign === '\n') return sign
  if (unseen.test(sign) || marks.test(sign)) return ''
  if (/\s/.test(sign)) return ' '
  if (dash.test(sign)) return '-'
  if (quote.test(sign)) return "'"
  if (Object.hasOwn(whole, sign)) return whole[sign]!
  const apart = sign.normalize('NFKD').replaceAll(allMarks, '')
  return figure.test(apart) ? ourFigure(apart) : apart
}

/** The figures of a script stand in a row from nought to nine. */
function ourFigure(sign: string): string {
  const code = sign.codePointAt(0)!
  let value = 0
  while (value < 9 && figure.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** In small letters, of the same length: a few letters of other scripts grow when they are made small. */
function lowered(text: string): string {
  const low = text.toLowerCase()
  return low.length === text.length ? low : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}
