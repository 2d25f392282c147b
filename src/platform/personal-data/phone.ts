import { runFrom } from './digits.ts'
import type { Run } from './digits.ts'
import type { Piece } from './kinds.ts'
import type { Plain } from './plain.ts'

/** The beginnings of Dutch numbers (numbering plan, ACM): mobile, area codes of three and four digits, 084, 085, 087. */
const mobile = /^06[1-9]/
const areaOfThree = /^0(?:10|13|15|20|23|24|26|30|33|35|36|38|40|43|45|46|50|53|55|58|7[0-9]|8[457]|91)/
const areaOfFour =
  /^0(?:1(?:1[1-8]|6[1-8]|7[24]|8[0-7])|2(?:2[2-9]|5[125]|9[479])|3(?:1[3-8]|2[01]|4[1-8])|4(?:1[1-8]|7[58]|8[15678]|9[2-9])|5(?:1|2|4|6|7|9)\d)/

/**
 * How many digits follow at most, per country that residents have family in: `32:9` is Belgium. Others: up to fifteen
 * digits in all (E.164).
 */
const after = new Map(
  (
    '1:10 7:10 20:10 27:9 30:10 32:9 33:9 34:9 36:9 39:10 40:9 41:9 43:11 44:10 45:8 46:9 47:8 48:9 49:11 51:9 53:8 ' +
    '55:11 57:10 62:12 63:10 84:10 86:11 90:10 91:10 92:10 93:9 94:9 98:10 211:9 212:9 213:9 216:8 218:9 220:7 221:9 ' +
    '233:9 234:10 238:7 249:9 251:9 252:9 254:9 291:7 297:7 351:9 353:9 355:9 359:9 370:8 371:8 372:8 373:8 374:8 380:9 ' +
    '381:9 383:8 385:9 387:8 420:9 421:9 597:7 599:8 880:10 961:8 962:9 963:9 964:10 966:9 967:9 970:9 971:9 972:9 995:9'
  )
    .split(' ')
    .map((one) => one.split(':') as [string, string]),
)

/**
 * Numbers of people: Dutch ones as everybody writes them, and those of other countries with their country. Numbers
 * that are nobody's are left: 112, 113, 14 023, 0800, 0900 and 088, which only organisations have.
 */
export function findPhone(plain: Plain): Piece[] {
  const { text, low } = plain
  const found: Piece[] = []
  let done = 0
  for (const { index, 0: head } of text.matchAll(/\(?\+ ?\(?(?=[1-9])|(?<!\d)\(?(?=0)|(?<![\d+])(?=316)/g)) {
    const from = index + head.length
    if (from < done) continue
    const end = text[from] === '0' ? dutchEnd(text, from) : countryEnd(text, from, head.includes('+'))
    if (end === null) continue
    const isOpen = head.startsWith('(') && !text.slice(index, end).includes(')')
    found.push({ start: isOpen ? index + 1 : index, end })
    done = end
  }
  for (const { index, 0: whole, 1: number } of low.matchAll(labelled)) {
    if (!number || !isLocal(number)) continue
    const end = index + whole.length
    if (index >= done || end > done) found.push({ start: end - number.length, end })
  }
  return found
}

function dutchEnd(text: string, from: number): number | null {
  if (text[from + 1] === '0') return countryEnd(text, from + 2, true)
  const run = runFrom(text, from, 10)
  if (run.digits.length < 10 || !isDutch(run)) return null
  return endOf(text, run, 10)
}

/** Divided where the area code ends, or not divided there at all. Else it is a date, or hours. */
function isDutch({ digits, groups }: Run): boolean {
  // Dictated: 0 6 1 2 …
  const first = groups.length === 10 ? 10 : groups[0]!
  if (mobile.test(digits)) return first >= 2
  if (areaOfThree.test(digits)) return first >= 3
  return areaOfFour.test(digits) && first >= 4
}

/** `from` is the first digit of the country. */
function countryEnd(text: string, from: number, called: boolean): number | null {
  const run = runFrom(text, from, 16)
  const { digits } = run
  if (digits.startsWith('31')) return fromAbroad(text, run, called)
  if (!called) return null
  const code = [1, 2, 3].map((length) => digits.slice(0, length)).find((one) => after.has(one))
  const most = code ? code.length + Number(after.get(code)) : 15
  // The last part that still fits.
  let length = 0
  for (const group of run.groups)
    if (length + group <= most) length += group
    else break
  return length >= 9 || (length >= 8 && code) ? endOf(text, run, length) : null
}

/** "+31 (0)6 …", "0031 6 …", "316…". */
function fromAbroad(text: string, run: Run, called: boolean): number | null {
  const rest = run.digits.slice(2)
  const noughts = rest.startsWith('0') ? 1 : 0
  const national = `0${rest.slice(noughts, noughts + 9)}`
  if (national.length < 10) return null
  const known = mobile.test(national) || areaOfThree.test(national) || areaOfFour.test(national)
  return known && (called || run.groups[0]! >= 3) ? endOf(text, run, 11 + noughts) : null
}

function endOf(text: string, run: Run, length: number): number | null {
  const end = run.places[length - 1]! + 1
  return /\d/.test(text[end] ?? '') ? null : end
}

/** Seven digits within one's own area, or a mobile number without its nought: only when it is called a number to call. */
const labelled =
  /\b(?:tel(?:efoon)?(?:nummer|nr)?|mobiel(?:nummer)?|gsm|app|whatsapp|bel|bellen)(?: (?:haar|hem|me|mij|naar|nummer))?(?: (?:op|is))?[.:= ]{0,3}(\d[\d -]{5,11}\d)(?!\d)/g

function isLocal(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '')
  return digits.length === 7 || (digits.length === 9 && digits.startsWith('6'))
}
