import type { Piece } from './kinds.ts'
import type { Plain } from './plain.ts'

/** "14", "14-b", "14 B", "118-2", "3-III", "77b", "21 rood", "5 hs". */
const number = String.raw`\d{1,5}(?:[ -]{0,3}(?:hs|huis|bis|zwart|zw|rood|rd|boven|beneden|bg|[ivx]{1,4})(?![a-z])| ?[-/] ?(?:\d{1,3}|\d{4}(?! ?[a-z]{2}(?![a-z])))(?!\d)| ?-? ?[a-h](?:[ -]?\d{1,3})?(?![a-z']))?(?!\d)`
const called = String.raw`(?:(?:met )?(?:het )?(?:(?:huis|hs) ?)?(?:nummer|nr|no|#)[.:]{0,2} ?)`
const noUnit = String.raw`(?! ?(?:uur|u|jaar|jr|keer|x|euro|weken|dagen|maanden|minuten|min|km|kilometer|meter|m|mensen|personen|kinderen|man|katten|honden|graden|%)\b|[.:,]\d|[-/](?!\d{4} ?[a-z]{2}\b)\d)`
const numberAfter = new RegExp(
  String.raw`^[ ,;:/(-]{0,3}(?:${called}?|(?:(?:te |in )?[a-z-]{4,16},? )?(?:(?:en|met|op) )?${called})${number}${noUnit}\)?`,
)
const numberBefore = new RegExp(
  String.raw`(?<![\d.,])${called}?${number}[\s,;(-]{1,3}(?:(?:te|in|en|met|postcode:?|pc) ?){0,3}$`,
)
/** Not SA, SD and SS, which the post does not give out. */
const postcode = /(?<![\da-z])[1-9]\d{3}([ -]?)(?!s[ads])([a-z]{2})(?![a-z])/g
/** Two letters after a year are mostly a word: "in 2012 in", "2026 op". */
const twoLetterWords = new Set(
  'al am as at be bv cm de dl do ed en er eu ff gr he hi ik in is ja je km kg la le me mg ml mm na nl no nu of og om op os pc pm pp re st te to tv uu ze zo zn we wc'.split(
    ' ',
  ),
)

const surely = 'straat|laan|kade|gracht|singel|dreef|plantsoen|steeg|plein'
const endsStreet = `${surely}|str|weg|hof|pad|dijk|baan|park|ring|markt|haven|vaart|boulevard|allee|oever|wal|veld|akker|kamp|erf|gaarde|hoek|zoom|wijk|burg|hage|poort|rak|meent`
const street = new RegExp(
  String.raw`(?<![a-z])(?:[a-z'.-]{2,40}?(?:${endsStreet})|(?:${endsStreet})|(?:[a-z'-]{3,30} )?(?:${surely}))\.? (?:${called})?${number}${noUnit}`,
  'g',
)
const notStreets =
  /^(?:on|onder|snel|fiets|voet|spoor|uit|half|mid|werk|parkeer|stand|lig|slaap|sport|voetbal|speel|super|arbeids|woning|rommel|vlooien|kerst|banen|bijna|eind)(?:weg|baan|plaats|pad|park|veld|plein|markt|haven|wijk)$/
/** Where others come too: what stands at such an address is no home. */
const open =
  /\b(?:buurthuis|buurtcentrum|wijkcentrum|wijkgebouw|bibliotheek|bieb|kerk|moskee|inloop|inloophuis|locatie|activiteit|huis van de wijk|ontmoetingscentrum|gebouw|zaal|sporthal|school|winkel|apotheek|huisarts|praktijk|museum|station|halte|speeltuin|cafe|koffieochtend|cursus|club|koor|gemeente|kantoor|stadhuis)\b[^.!?]*$/
const inOpen = new RegExp(String.raw`^[ ,(]{0,3}(?:in|van) (?:(?:het|de|ons|onze) )?${open.source}`)
const home =
  /\b(?:woont|woonachtig|wonend|woon|adres|thuis|verblijft|slaapt|bij (?:haar|hem|mevrouw|meneer))\b[^.!?]*$/

/** Where somebody lives: a postcode with its number, with the street when it stands beside; or a street with a number. */
export function findAddress({ text, low }: Plain): Piece[] {
  const streets = findStreets(text, low)
  const found: Piece[] = []
  for (const match of low.matchAll(postcode)) {
    const start = match.index
    const end = start + match[0].length
    const piece = withNumber(text, low, { start, end }, streets, match[1] === '', match[2]!)
    if (piece) found.push(piece)
  }
  const alone = streets.filter(
    (one) => !found.some((other) => one.start < other.end && one.end > other.start),
  )
  return [...found, ...alone.filter((one) => !isOpenPlace(low, one))]
}

/** What stands between a street and its postcode, the place included. */
const joins = /^[\s,;.(-]{1,4}(?:(?:te |in )?(?:postcode|pc|[a-z]{4,14}),?:? ?)?$/

function withNumber(
  text: string,
  low: string,
  code: Piece,
  streets: readonly Piece[],
  isTight: boolean,
  letters: string,
): Piece | null {
  const before = streets.find(({ end }) => end <= code.start && joins.test(low.slice(end, code.start)))
  if (before) return closed(text, before.start, text[code.end] === ')' ? code.end + 1 : code.end)
  const isWord = twoLetterWords.has(letters) && text.slice(code.end - 2, code.end) === letters
  const isCalled = /\b(?:postcode|pc|adres|woont)\b[^.!?]{0,20}$/.test(
    low.slice(Math.max(0, code.start - 35), code.start),
  )
  if (isWord && !isTight && !isCalled) return null
  const rest = numberAfter.exec(low.slice(code.end, code.end + 40))
  if (rest) return closed(text, code.start, code.end + rest[0].length)
  const behind = streets.find(
    (one) =>
      one.start >= code.end &&
      one.start - code.end < 25 &&
      /^[\s,;-]{1,3}(?:[a-z-]{3,18}[\s,;-]{1,3})?$/.test(low.slice(code.end, one.start)),
  )
  if (behind) return { start: code.start, end: behind.end }
  if (isWord) return null
  const from = Math.max(0, code.start - 40)
  const prior = numberBefore.exec(low.slice(from, code.start))
  // A post-office box is an organisation's.
  return prior && !/postbus ?$/.test(low.slice(from, from + prior.index))
    ? { start: namedFrom(text, from + prior.index), end: code.end }
    : null
}

/** With the bracket that closes it only when it opened within. */
function closed(text: string, start: number, end: number): Piece {
  const isLoose = text[end - 1] === ')' && !text.slice(start, end).includes('(')
  return { start, end: isLoose ? end - 1 : end }
}

function findStreets(text: string, low: string): Piece[] {
  const found: Piece[] = []
  for (const { index, 0: piece } of low.matchAll(street)) {
    const name = /^[a-z'.-]+(?: [a-z'-]+)?(?=\.? )/.exec(piece)?.[0].split(' ')[0]?.replace(/\.$/, '') ?? ''
    const isNamed = /[A-Z]/.test(text[index]!)
    const isSure = new RegExp(`[a-z'-]{3,}(?:${surely}|str|weg)$`).test(name)
    if (notStreets.test(name) || (!isNamed && !isSure)) continue
    // "Straat 12" by itself has no name; with a capital word before it has.
    const start = namedFrom(text, index)
    if (start === index && new RegExp(`^(?:${endsStreet})$`).test(name)) continue
    found.push({ start, end: index + piece.length })
  }
  return found
}

const particles = "(?:van|de|der|den|het|ten|ter|'t|in)"
const namedBefore = new RegExp(
  String.raw`(?<![A-Za-z\d])(?:\d(?:e|de|ste) )?[A-Z][A-Za-z'.-]*(?: [A-Z][A-Za-z'.-]*){0,2}(?: ${particles}){0,2} $`,
)
const notNamed =
  /^(?:Woont|Wonend|Adres|Hij|Zij|Ze|Mevrouw|Meneer|Op|In|Aan|De|Het|Thuis|Ook|En|Postcode|Bezoek)\b ?/

/** Where the name of a street begins whose last word begins here: "Generaal Cronjestraat". */
function namedFrom(text: string, start: number): number {
  const from = Math.max(0, start - 40)
  const ordinal = /(?<![a-z\d])\d(?:e|de|ste) $/.exec(text.slice(from, start))?.[0]
  if (ordinal) return start - ordinal.length
  let words = namedBefore.exec(text.slice(from, start))?.[0] ?? ''
  while (notNamed.test(words)) words = words.replace(notNamed, '')
  return /^[A-Z\d]/.test(words) ? start - words.length : start
}

function isOpenPlace(low: string, { start, end }: Piece): boolean {
  const before = low.slice(Math.max(0, start - 60), start)
  const after = low.slice(end, end + 30).replace(/[.!?\n].*/s, '')
  return (open.test(before) || inOpen.test(after)) && !home.test(before)
}
