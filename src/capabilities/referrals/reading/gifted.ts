/** Which of the things that are named somebody is good at, or wants to do for others. */
import { clauseOf, covers, exactFinder, isDenied, lengthOf, listFinder, overlap, placesOf } from './found.ts'
import type { Span } from './found.ts'
import { givingIn } from './giving.ts'
import { isOfKin } from './others.ts'
import { able, gifts, givenOn, learning, notOfUse, ofUse, possessions } from './strengths.ts'
import { ofTrade, trades } from './trades.ts'
import type { Token } from './tokens.ts'

export interface Gifted<T> {
  readonly strengths: ReadonlySet<T>
  /** What a trade or a gift without a kind of activity comes down to: words to look up. */
  readonly means: readonly string[]
  /** Wants to be of use, whatever with. */
  readonly ofUse: boolean
  readonly places: readonly number[]
  /** The words of trades: `kok` is no wish to cook. */
  readonly trades: readonly Span[]
  /** Where a trade is done with others, as words to look up. */
  readonly likes: readonly string[]
}

const findAble = listFinder(able)
/** Needs that nobody is good at: who wants to see people gives nothing by that. */
const noGifts: ReadonlySet<string> = new Set(
  'ontmoeten uit-huis ritme nieuwe-vrienden rust rouw-verwerken respijt rondkomen zelfvertrouwen hulp-thuis digitaal-meedoen gezond-eten werk-zoeken dagbesteding iets-leren'.split(
    ' ',
  ),
)
const isGift = (thing: Span): boolean => !('topic' in thing) || !noGifts.has(String(thing.topic))

const findGivenOn = listFinder(givenOn)
const findOfUse = exactFinder([
  { key: 'yes', phrases: ofUse },
  { key: 'no', phrases: notOfUse },
])
const findTrades = exactFinder(trades.map(({ phrases, means }) => ({ key: means, phrases })))
/** As they stand: `schilderen` is not `schilder`. */
const tradeWords = new Set(trades.flatMap(({ phrases }) => phrases.split(/[\s,]+/u)))
const likesOf: ReadonlyMap<string, string> = new Map(
  trades.flatMap(({ means, likes }) => (likes === undefined ? [] : [[means, likes] as const])),
)
const findPossessions = listFinder(possessions.phrases)
const findRides = listFinder(possessions.beside)
const findGifts = exactFinder(gifts.map(({ phrases, means }) => ({ key: means, phrases })))
const stops = new Set('zoekt zoek wil wilt houdt mist vindt zou eenzaam hoopt'.split(' '))
const ofOthers = new Set('bij van naar zoekt zegt volgens door'.split(' '))
const shortened = new Set(['gepens', 'gep', 'pens'])
const teaching = new Set('anderen kinderen mensen lesgeven geven'.split(' '))

function behind<T extends Span>(tokens: readonly Token[], things: readonly T[], trigger: Span): T[] {
  const found: T[] = []
  const teaches = tokens.slice(trigger.first, trigger.last + 1).some((token) => teaching.has(token.word))
  let { last } = clauseOf(tokens, trigger.last)
  for (let at = trigger.last + 1; at <= last; at++) {
    const word = tokens[at]?.word ?? ''
    if (stops.has(word) || (learning.has(word) && !teaches)) return found
    found.push(...things.filter((thing) => thing.first === at))
    // `kan goed naaien, breien en haken`: what follows the comma without a verb goes on with it.
    const next = tokens[last + 1]
    if (at === last && next && found.length > 0 && things.some((thing) => thing.first === last + 1))
      last = clauseOf(tokens, last + 1).last
  }
  return found
}

function inFront<T extends Span>(tokens: readonly Token[], things: readonly T[], trigger: Span): T[] {
  const clause = clauseOf(tokens, trigger.first)
  const inside = things.filter((thing) => thing.first >= clause.first && thing.last < trigger.first)
  const nearest = inside.at(-1)
  const free = nearest && trigger.first - nearest.last <= 4
  return free ? inside.filter((thing) => thing.last === nearest.last) : []
}

/** What `dat` and `er` stand for: the last thing that was named, and what stands in one clause with it. */
function namedBefore<T extends Span>(things: readonly T[], saying: Span): T[] {
  const last = things.findLast((thing) => thing.last < saying.first)
  return last === undefined
    ? []
    : things.filter((thing) => thing.last < saying.first && last.first - thing.last <= 3)
}

/** So far into a note it is said who it is about. */
const EARLY = 6
const kin = new Set('man vrouw vader moeder zoon dochter partner broer zus'.split(' '))
/** `man, elektricien` is the man himself; `haar man, elektricien` is another. */
const of = (tokens: readonly Token[], at: number): boolean =>
  kin.has(tokens[at]?.word ?? '') && ['haar', 'zijn', 'hun'].includes(tokens[at - 1]?.word ?? '')

/** `was vroeger kok`, and not `moet naar de fysiotherapeut`. */
function isOwnTrade(tokens: readonly Token[], trade: Span): boolean {
  if (isOfKin(tokens, trade)) return false
  // `meneer Bakker` bakes nothing.
  if (['meneer', 'mevrouw'].includes(tokens[trade.first - 1]?.word ?? '')) return false
  const clause = clauseOf(tokens, trade.first)
  const before = tokens.slice(Math.max(clause.first, trade.first - 2), trade.first).map((token) => token.word)
  if (before.some((word) => ofOthers.has(word))) return false
  if (before.some((word) => word === 'is' || word === 'als' || word === 'ex' || word === 'oud')) return true
  // `gepens. boekhoudster`: the full stop only shortens the word.
  if (shortened.has(tokens[trade.first - 1]?.word ?? '')) return true
  const rest = tokens.slice(clause.first, clause.last + 1).map((token) => token.word)
  // `dhr 58, elektricien, weduwnaar`; `syrische kok, had een restaurant`: at the start a trade alone is theirs.
  const alone =
    lengthOf(trade) >= rest.length - 1 &&
    clause.first <= EARLY &&
    tradeWords.has(tokens[trade.last]?.word ?? '')
  if (alone && !of(tokens, clause.first - 1)) return true
  return rest.some((word) => ofTrade.has(word) && word !== 'is' && word !== 'als')
}

const elsewhere = new Map(
  gifts.flatMap(({ phrases, unless }) =>
    unless === undefined
      ? []
      : phrases.split(',').map((phrase) => [phrase.trim(), new Set(unless.split(' '))] as const),
  ),
)

/** `is gek op paarden, wil rijden`: no driver. */
function isElse(tokens: readonly Token[], { first, last }: Span): boolean {
  const saying = tokens.slice(first, last + 1).map(({ word }) => word)
  const words = elsewhere.get(saying.join(' '))
  return words !== undefined && tokens.some(({ word }) => words.has(word))
}

const lesson = /(?:les|lessen|cursus|cursussen|training|trainingen|workshops?|huiswerkhulp)$/u
const givenAfter = new Set('geven geeft geef gegeven'.split(' '))
const givenBefore = new Set('geeft geef gaf'.split(' '))

/** `wil pianoles geven`, `geeft yogales`: who teaches it seeks no lessons. */
function isTaught(tokens: readonly Token[], { first, last }: Span): boolean {
  if (!lesson.test(tokens[last]?.word ?? '')) return false
  return givenAfter.has(tokens[last + 1]?.word ?? '') || givenBefore.has(tokens[first - 1]?.word ?? '')
}

/** Finds strengths among the things that a text names. */
export function giftedIn<T extends Span>(tokens: readonly Token[], things: readonly T[]): Gifted<T> {
  const sorted = things.filter(isGift).toSorted((a, b) => a.first - b.first)
  const strengths = new Set<T>()
  const use = findOfUse(tokens)
  const asks = use.filter(({ key }) => key === 'no')
  const useful = use.filter(
    (found) => found.key === 'yes' && !isDenied(tokens, found) && !asks.some((no) => overlap(no, found)),
  )
  const triggers = findAble(tokens).filter(
    (found) => !isDenied(tokens, found) && !asks.some((no) => overlap(no, found)),
  )
  for (const trigger of triggers) {
    const around = sorted.filter((thing) => overlap(thing, trigger) && !covers(trigger, thing))
    const after = behind(tokens, sorted, trigger)
    const about = after.length + around.length > 0 ? [...around, ...after] : inFront(tokens, sorted, trigger)
    for (const thing of about) strengths.add(thing)
  }
  for (const thing of sorted) if (isTaught(tokens, thing) && !isDenied(tokens, thing)) strengths.add(thing)
  for (const saying of findGivenOn(tokens).filter((found) => !isDenied(tokens, found)))
    for (const thing of namedBefore(sorted, saying)) strengths.add(thing)
  const own = findTrades(tokens).filter((trade) => !isDenied(tokens, trade) && isOwnTrade(tokens, trade))
  const given = findGifts(tokens).filter((gift) => !isDenied(tokens, gift) && !isElse(tokens, gift))
  const gives = useful.length > 0 || triggers.length > 0 || findRides(tokens).length > 0
  const has = gives ? findPossessions(tokens).filter((one) => !isDenied(tokens, one)) : []
  return {
    strengths,
    means: [...[...own, ...given].map(({ key }) => key), ...(has.length > 0 ? [possessions.means] : [])],
    ofUse: useful.length > 0 || givingIn(tokens).length > 0,
    places: [...useful, ...triggers, ...own, ...given, ...has].flatMap(placesOf),
    trades: own,
    likes: own.flatMap(({ key }) => likesOf.get(key) ?? []),
  }
}
