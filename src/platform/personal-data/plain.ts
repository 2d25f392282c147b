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
/** Signs that take no room: soft hyphen, zero-width space and joiners, byte order mark. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/
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
  for (let index = 0; index < typed.length; index += 1) {
    const read = signOf(typed[index]!)
    for (let each = 0; each < read.length; each += 1) places.push(index)
    text += read
  }
  const to = (index: number) => {
    let end = (places[index - 1] ?? -1) + 1
    while (end < typed.length && marks.test(typed[end]!)) end += 1
    return end
  }
  return { text, low: lowered(text), from: (index) => places[index] ?? typed.length, to }
}

function signOf(sign: string): string {
  if (sign < '\u0080') return sign === '`' ? "'" : sign === '\t' || sign === '\r' ? ' ' : sign
  if (unseen.test(sign) || marks.test(sign)) return ''
  if (/\s/.test(sign)) return ' '
  if (dash.test(sign)) return '-'
  if (quote.test(sign)) return "'"
  return whole[sign] ?? sign.normalize('NFKD').replaceAll(allMarks, '')
}

/** In small letters, of the same length: a few letters of other scripts grow when they are made small. */
function lowered(text: string): string {
  const low = text.toLowerCase()
  return low.length === text.length ? low : text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}
