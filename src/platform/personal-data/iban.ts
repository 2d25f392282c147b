import type { Piece } from './kinds.ts'
import type { Plain } from './plain.ts'

/** How long an IBAN is, per country (IBAN Registry of SWIFT): `nl18`. */
const lengths = new Map(
  (
    'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 bi27 br29 by28 ch21 cr22 cy28 cz24 de22 dj27 dk18 do28 ee20 eg29 ' +
    'es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 ' +
    'li21 lt20 lu20 lv21 ly25 ma28 mc27 md24 me22 mk19 mn20 mr27 mt31 mu30 ni28 nl18 no15 om23 pk24 pl28 ps29 pt25 qa29 ' +
    'ro24 rs22 ru33 sa24 sc31 sd18 se24 si19 sk24 sm27 so23 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20'
  )
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

/** Account numbers by their check digits (ISO 13616, modulo 97), with spaces, dots or dashes between. */
export function findIban({ low }: Plain): Piece[] {
  const found: Piece[] = []
  for (const { index: start } of low.matchAll(/[a-z]{2}(?=[ -]?\d\d)/g)) {
    const length = lengths.get(low.slice(start, start + 2))
    if (!length) continue
    const { signs, end } = signsFrom(low, start, length)
    if (signs.length < length || /\d/.test(low[end] ?? '')) continue
    if (!isPlausible(low, start, signs)) continue
    if (passesCheck(signs) || isDutch(low, start, signs)) found.push({ start, end })
  }
  return found
}

/** Mostly digits, and no end of a word: one row of letters in a hundred passes the check by chance. */
function isPlausible(low: string, start: number, signs: string): boolean {
  const isWithin = /[a-z]/.test(low[start - 1] ?? '') && low.slice(Math.max(0, start - 4), start) !== 'iban'
  return signs.replaceAll(/\D/g, '').length >= 10 && (!isWithin || signs.startsWith('nl'))
}

function signsFrom(low: string, start: number, most: number): { signs: string; end: number } {
  let signs = ''
  let gap = 0
  let end = start
  for (let index = start; index < low.length && signs.length < most; index += 1) {
    const sign = low[index]!
    if (/[a-z\d]/.test(sign)) {
      signs += sign
      gap = 0
      end = index + 1
    } else if (/[ .-]/.test(sign) && gap < 2) gap += 1
    else break
  }
  return { signs, end }
}

/** Moved four places and read as one number, the remainder by 97 is 1. */
export function passesCheck(signs: string): boolean {
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/**
 * Two letters, two digits, a bank of four letters, ten digits: nothing else looks so, and with one digit typed wrong it
 * still says whose account it is.
 */
function isDutch(low: string, start: number, signs: string): boolean {
  return /^nl\d\d[a-z]{4}\d{10}$/.test(signs) && !/[a-z]/.test(low[start - 1] ?? '')
}
