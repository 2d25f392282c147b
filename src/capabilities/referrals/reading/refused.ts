/** Which of the things that are named are not wanted. */
import { clauseOf, exactFinder, isNegation, lengthOf, listFinder, overlap, placesOf } from './found.ts'
import type { Span } from './found.ts'
import {
  givingUp,
  notRefusing,
  nothingRefusedBy,
  refusedInOtherWords,
  refusing,
  tooMuch,
  wantedAgain,
  willing,
} from './refusals.ts'
import type { Token } from './tokens.ts'

export interface Refused<T> {
  readonly refused: ReadonlySet<T>
  /** Named with `kan niet meer`: neither wanted nor refused. */
  readonly past: ReadonlySet<T>
  /** The words that said so. */
  readonly places: readonly number[]
}

interface Trigger extends Span {
  readonly looks: 'forward' | 'backward' | 'both'
  readonly past: boolean
}

const FARTHEST = 7
const findRefusing = listFinder(refusing)
const findNotRefusing = listFinder(notRefusing)
const findGivingUp = listFinder(givingUp)
const findTooMuch = listFinder(tooMuch)
const findPast = listFinder(nothingRefusedBy)
/** In front of `geen`: somebody lacks it. */
const lacking = new Set(
  'thuis heeft heb hebben hebt kent ziet krijgt is er zijn komt spreekt mist had'.split(' '),
)
const lackingWithout = new Set('loopt lopen loop gaat gaan zitten zit is komt leeft zat raakt'.split(' '))

const offering = new Set('helpen help helpt leren bijstaan steunen ondersteunen begeleiden'.split(' '))

const opening = new Set('maar en dus liefst liever graag wil zoekt aub svp alsjeblieft'.split(' '))
const finding = new Set('vindt vond vinden vind'.split(' '))
const judging = new Set(
  'niks niets saai stom suf vreselijk verschrikkelijk afschuwelijk kinderachtig onzin eng'.split(' '),
)

/** Nobody is against these; a no beside them is about something else: `niet altijd in haar eentje`, `maar niet zorgen`. */
const seldomRefused: ReadonlySet<string> = new Set(
  'ontmoeten uit-huis ritme nieuwe-vrienden rust respijt rondkomen zelfvertrouwen lhbti'.split(' '),
)
/** Of these `geen` says that somebody has none: `geen bed, geen stoel`, `geen internet`. */
const lacked: ReadonlySet<string> = new Set(
  `weggeefwinkel kledingruil kledingbank speelotheek spullen-lenen voedselbank kindpakket digihulp telefoonles digid
  dakloos werk-zoeken fietsen zwemles rijvaardigheid juridisch geldhulp wassen energie vervoer`.split(/\s+/u),
)

/** Whether a no can be about this: a need only right behind a `geen`, and what is lacked only where it is unwished. */
function isRefusable(tokens: readonly Token[], thing: Span, trigger: Trigger): boolean {
  if (!('topic' in thing)) return true
  const topic = String(thing.topic)
  const says = tokens.slice(trigger.first, trigger.last + 1).map(({ word }) => word)
  const behind = thing.last > trigger.last && thing.first - trigger.last <= 2
  if (seldomRefused.has(topic)) return trigger.past || (behind && says.at(-1) === 'geen')
  return !(lacked.has(topic) && says.length === 1 && (says[0] === 'geen' || says[0] === 'zonder'))
}

/** A bare `niet`, `geen` or `zonder` that is about a wish. */
function bareTrigger(tokens: readonly Token[], at: number): Trigger | null {
  const word = tokens[at]?.word ?? ''
  const clause = clauseOf(tokens, at)
  const before = tokens.slice(clause.first, at).map((token) => token.word)
  const near = before.slice(-3)
  if (word === 'geen') {
    const lacks =
      (near.some((one) => lacking.has(one)) || before.includes('durft')) &&
      !near.some((one) => willing.has(one))
    return lacks ? null : { first: at, last: at, looks: 'forward', past: false }
  }
  if (word === 'zonder') {
    const lacks = near.some((one) => lackingWithout.has(one))
    return lacks ? null : { first: at, last: at, looks: 'forward', past: false }
  }
  // `vindt koffieochtenden niks`: the judgement closes the clause.
  const aboutAlone = before.some((one) => one === 'alleen' || one === 'eentje' || one === 'uppie')
  if (judging.has(word) && !aboutAlone && before.some((one) => finding.has(one)) && at >= clause.last - 1)
    return { first: at, last: at, looks: 'both', past: false }
  // `zwemmen nee`, `kroeg en wijn nee`.
  if (word === 'nee' && at === clause.last && at > clause.first)
    return { first: at, last: at, looks: 'backward', past: false }
  if (word !== 'niet' && word !== 'nooit') return null
  // `wil mensen helpen die niet uit hun papieren komen`: it is they who do not.
  if (['die', 'dat', 'wie'].includes(before.at(-1) ?? ''))
    return before.some((one) => offering.has(one))
      ? null
      : { first: at, last: at, looks: 'forward', past: false }
  const wish = before.some((one) => willing.has(one)) || (word === 'niet' && before.length < 2)
  return wish ? { first: at, last: at, looks: 'both', past: false } : null
}

/** `wil van het gamen af`. */
const endsWithOff = (tokens: readonly Token[], span: Span): boolean =>
  tokens.slice(span.last + 1, clauseOf(tokens, span.last).last + 1).some(({ word }) => word === 'af')

function triggersIn(
  tokens: readonly Token[],
  things: readonly Span[],
  explained: ReadonlySet<number>,
): Trigger[] {
  const harmless = findNotRefusing(tokens)
  const isExplained = (span: Span): boolean =>
    placesOf(span).some((place) => isNegation(tokens[place]) && explained.has(place))
  const past = findPast(tokens)
  const sayings = findRefusing(tokens).filter(
    (found) =>
      !isExplained(found) &&
      !harmless.some((other) => overlap(found, other) && lengthOf(other) >= lengthOf(found)),
  )
  const taken = new Set([...harmless, ...sayings].flatMap(placesOf))
  // `niks religieus graag`, `en niets sportiefs`: at the start of a thought, right before what is named.
  const isNothingOfIt = (at: number): boolean =>
    (tokens[at]?.word === 'niks' || tokens[at]?.word === 'niets') &&
    !taken.has(at) &&
    !explained.has(at) &&
    things.some(({ first }) => first === at + 1) &&
    (clauseOf(tokens, at).first === at || opening.has(tokens[at - 1]?.word ?? ''))
  const nothing = tokens.flatMap((_, at) =>
    isNothingOfIt(at) ? [{ first: at, last: at, looks: 'forward', past: false } satisfies Trigger] : [],
  )
  const bare = tokens.flatMap((_, at) => {
    const trigger = taken.has(at) || explained.has(at) ? null : bareTrigger(tokens, at)
    return trigger ? [trigger] : []
  })
  const said = sayings.map(({ first, last }): Trigger => ({
    first,
    last,
    looks: 'both',
    past: past.some((one) => one.first === first && one.last === last),
  }))
  const over = [
    ...findGivingUp(tokens)
      .filter((found) => tokens[found.first + 1]?.word !== 'van' || endsWithOff(tokens, found))
      .map(({ first, last }): Trigger => ({ first, last, looks: 'forward', past: true })),
    ...findTooMuch(tokens).map(({ first, last }): Trigger => ({
      first,
      last,
      looks: 'backward',
      past: true,
    })),
  ].filter(
    (trigger) =>
      !things.some(
        (thing) => overlap(thing, trigger) && (trigger.looks === 'forward' || thing.first <= trigger.first),
      ),
  )
  return [...said, ...bare, ...nothing, ...over].toSorted((a, b) => a.first - b.first)
}

/** What stands behind the no, up to where something is wanted again. */
function forward<T extends Span>(tokens: readonly Token[], things: readonly T[], trigger: Trigger): T[] {
  const clause = clauseOf(tokens, trigger.last)
  const found = things.filter((thing) => overlap(thing, trigger) && thing.last > trigger.last)
  let free = FARTHEST
  for (let at = trigger.last + 1; at <= clause.last && free > 0; at++, free--) {
    if (wantedAgain.has(tokens[at]?.word ?? '') && (at > trigger.last + 1 || tokens[at]?.word === 'wel'))
      return found
    const here = things.filter((thing) => thing.first === at)
    found.push(...here)
    if (here.length > 0) free = FARTHEST
  }
  return found.length > 0 ? [...found, ...listed(tokens, things, clause.last + 1)] : found
}

const linking = new Set('of en ook geen noch een de het naar aan met in op van te'.split(' '))

/** `geen bingo, koffieochtend of praatgroep`: the list goes on behind the comma, when it ends in `of`. */
function listed<T extends Span>(tokens: readonly Token[], things: readonly T[], from: number): T[] {
  const found: T[] = []
  for (let at = from; at < tokens.length;) {
    const clause = clauseOf(tokens, at)
    const here = things.filter((thing) => thing.first >= clause.first && thing.last <= clause.last)
    const free = tokens
      .slice(clause.first, clause.last + 1)
      .filter(
        (token, i) =>
          !here.some((thing) => placesOf(thing).includes(clause.first + i)) && !linking.has(token.word),
      )
    if (here.length === 0 || free.length > 0) return []
    found.push(...here)
    const ends = tokens
      .slice(clause.first, clause.last + 1)
      .some((token) => token.word === 'of' || token.word === 'noch')
    if (ends) return found
    at = clause.last + 1
  }
  return []
}

/** What stands in front of it: `bingo vindt ze niks`; or in the few words before: `bingo, dat hoeft niet`. */
function backward<T extends Span>(tokens: readonly Token[], things: readonly T[], trigger: Trigger): T[] {
  const clause = clauseOf(tokens, trigger.first)
  const inside = things.filter((thing) => thing.first >= clause.first && thing.last < trigger.first)
  const nearest = inside.at(-1)
  if (nearest) {
    const found = inside.filter((thing) => thing.last === nearest.last)
    for (const thing of inside.toReversed()) {
      const next = found.at(-1)
      if (next && thing.last < next.first && next.first - thing.last <= 2) found.push(thing)
    }
    return found
  }
  // `wil bewegen, maar niet op een stoel` refuses the chair and not the moving.
  const closes = trigger.last >= clause.last - 1 && tokens[clause.first]?.word !== 'maar'
  if (!closes || trigger.first - clause.first > 2 || clause.first === 0) return []
  const before = clauseOf(tokens, clause.first - 1)
  const short = lengthOf(before) <= 4
  return short ? things.filter((thing) => thing.first >= before.first && thing.last <= before.last) : []
}

/**
 * Finds what is refused among the things that a text names. `explained` are words that belong to a saying of their own
 * (`ziet niemand`, `kan geen trap`): their no is used up.
 */
export function refusedIn<T extends Span>(
  tokens: readonly Token[],
  things: readonly T[],
  explained: ReadonlySet<number>,
): Refused<T> {
  const sorted = things.toSorted((a, b) => a.first - b.first)
  const refused = new Set<T>()
  const past = new Set<T>()
  const places: number[] = []
  for (const trigger of triggersIn(tokens, sorted, explained)) {
    const behind = trigger.looks === 'backward' ? [] : forward(tokens, sorted, trigger)
    const about =
      behind.length > 0 || trigger.looks === 'forward' ? behind : backward(tokens, sorted, trigger)
    for (const thing of about)
      if (isRefusable(tokens, thing, trigger)) (trigger.past ? past : refused).add(thing)
    places.push(...placesOf(trigger))
  }
  return { refused, past, places }
}

const findOtherwise = exactFinder(
  refusedInOtherWords.map(({ topics, phrases }) => ({ key: topics.join(' '), phrases })),
)

/** What is refused without being named: `niet weer tussen allemaal moeders`. */
export const refusedOtherwise = (tokens: readonly Token[]): readonly string[] =>
  findOtherwise(tokens).flatMap(({ key }) => key.split(' '))
