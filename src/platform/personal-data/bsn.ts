import { runFrom } from './digits.ts'
import type { Piece } from './kinds.ts'
import type { Plain } from './plain.ts'

/**
 * The eleven-test of a burgerservicenummer: 9, 8, … 2 times the first eight digits, less the last, is a multiple of
 * eleven. Nine noughts pass it and are nobody's.
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false
  let sum = -Number(digits[8])
  for (let index = 0; index < 8; index += 1) sum += (9 - index) * Number(digits[index])
  return sum % 11 === 0
}

const label = /b\.?s\.?n\b|bsn(?=\d)|burger ?service ?-?n(?:umme)?r|sofi[ -]?(?:n(?:umme)?r)?/g
/** What may stand between the word and the number: "bsn van de zoon: ". */
const reach = 30

/** Numbers that are called a BSN, eight digits included, and nine digits together. */
export function findBsn({ text, low }: Plain): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: word } of low.matchAll(label)) {
    const after = index + word.length
    const gap = /^[^\d\n]*/.exec(text.slice(after, after + reach + 1))![0].length
    if (gap > reach) continue
    const piece = labelled(text, after + gap)
    if (piece) found.push(piece)
  }
  for (const { index, 0: digits } of text.matchAll(/(?<!\d|\d[.,])\d{9}(?!\d|[.,]\d)/g)) {
    if (!passesElevenTest(digits) || isPartOfOther(text, low, index, index + 9)) continue
    found.push({ start: index, end: index + 9 })
  }
  return found
}

function labelled(text: string, from: number): Piece | null {
  for (const length of [9, 8]) {
    const { digits, places } = runFrom(text, from, length)
    const end = (places.at(-1) ?? 0) + 1
    if (digits.length !== length || /\d/.test(text[end] ?? '')) continue
    if (passesElevenTest(digits.padStart(9, '0'))) return { start: from, end }
  }
  return null
}

/** The end of a phone number with its country before it, an amount, a VAT number. */
function isPartOfOther(text: string, low: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  return (
    /(?:\+|\b00)\d{1,3}[ ()0-]{0,5}$/.test(before) ||
    /€ ?$/.test(before) ||
    /^ ?(?:euro|eur)\b|^,-|^b\d\d\b/.test(low.slice(end, end + 6))
  )
}

/** How people divide nine digits: not every row of small numbers is a BSN. */
const shapes = new Set([
  '333',
  '423',
  '234',
  '324',
  '432',
  '342',
  '54',
  '45',
  '63',
  '36',
  '3222',
  '2223',
  '2322',
  '4221',
])

/** Nine digits with something between; looked for after phone numbers, which can hold such a row. */
export function findDividedBsn({ text, low }: Plain): Piece[] {
  const found: Piece[] = []
  for (const { index: start } of text.matchAll(/(?<!\d|\d[ .,/-])\d{2,6}(?=[ .-])/g)) {
    const { digits, places, groups } = runFrom(text, start, 9)
    const end = (places.at(-1) ?? 0) + 1
    if (!shapes.has(groups.join('')) || !passesElevenTest(digits) || /\d/.test(text[end] ?? '')) continue
    if (/^[,.]\d/.test(text.slice(end, end + 2)) || isPartOfOther(text, low, start, end)) continue
    if (new Set(text.slice(start, end).replaceAll(/\d+/g, ' ').split(' ').filter(Boolean)).size > 1) continue
    found.push({ start, end })
  }
  return found
}
