import type { Piece } from './kinds.ts'
import type { Plain } from './plain.ts'

const months =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const month = String.raw`(?:0?[1-9]|1[0-2])`
const year = String.raw`(?:(?:19|20)\d\d|'?\d\d)`
/** With day, month and year: 12-3-1956, 12 maart 1956, 1956-03-12, 12 03 1956. */
const whole = new RegExp(
  String.raw`(?<![\d.,/-])(?:` +
    String.raw`${day}(?:e|ste|de)?(?: ?[-/.] ?)${month}(?: ?[-/.] ?)(${year})|` +
    String.raw`${day}(?:e|ste|de)?[ -]?${months}\.?[ -]?(${year})|` +
    String.raw`${day} ${month} ((?:19|20)\d\d)|` +
    String.raw`((?:19|20)\d\d)[-/.]${month}[-/.]${day})(?!\d|[-/.:]\d)`,
  'g',
)
/** Without a year it is a birthday, when it is called one. */
const short = new RegExp(
  String.raw`(?<![\d.,/-])(?:${day}(?:e|ste|de)? ?${months}(?![a-z])|${day}[-/]${month}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])19\d\d)(?!\d|[-/.:]\d)`,
  'g',
)
const label =
  /(?:geboren|geb(?:oorte)?\.? ?-?dat(?:um|\.)?|geb\.?|geboortedag|verjaardag|verjaart|jarig|(?:^|[ (,])\*)[^a-z\d]{0,4}(?:(?:is|op|d\.d\.|te|in|van|de|den|[a-z]{3,12}) ?[,:]? ?){0,3}'?$/
/** What else happens on a day that is long ago. */
const other =
  /(?:sinds|vanaf|tot|per|overleden|overleed|gestorven|getrouwd|trouwde|gescheiden|verhuisd|gekomen|aangekomen|ontslagen|opgenomen|indicatie|diagnose)(?: (?:op|in|d\.d\.|van))? ?$/
const child =
  /(?:zoon(?:tje)?|dochter(?:tje)?|kind(?:je)?|baby|jongen|meisje|kleinkind|kleinzoon|kleindochter|peuter|kleuter)\b[^.!?]{0,15}$/
/**
 * A date with such a year that nobody calls a date of birth is one nevertheless: what a worker asks about now did not
 * happen then. Later ones may be the day on which something began.
 */
const longAgo = 2012

/** Days on which somebody was born: those that are called so, and whole dates of long ago. */
export function findBirthDate({ low }: Plain): Piece[] {
  const found: Piece[] = []
  for (const match of low.matchAll(whole)) {
    const start = match.index
    const before = low.slice(Math.max(0, start - 40), start)
    const isShort = /[a-z].*\d\d$/.test(match[0]) && /(?:^|[^\d'])\d\d$/.test(match[2] ?? '0000')
    const born = yearOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '')
    if (!isLabelled(before) && !child.test(before) && (born > longAgo || isShort || other.test(before)))
      continue
    found.push({ start, end: start + match[0].length })
  }
  for (const match of low.matchAll(short)) {
    const { index: start, 0: piece } = match
    if (found.some((one) => start < one.end && start + piece.length > one.start)) continue
    if (isLabelled(low.slice(Math.max(0, start - 40), start)))
      found.push({ start, end: start + piece.length })
  }
  return found
}

const isLabelled = (before: string): boolean => label.test(before)

/** Two digits are of the last century from 30 on; below, they may be a day of this year. */
function yearOf(digits: string): number {
  const number = Number(digits.replace("'", ''))
  if (number > 99) return number
  return number >= 30 ? 1900 + number : 2000 + number
}
