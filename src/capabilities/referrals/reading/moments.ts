/** When it suits and when it does not. */
import type { Chip } from '../domain.ts'
import type { Fact } from './facts.ts'
import { clauseOf, covers, exactFinder, listFinder, overlap } from './found.ts'
import type { Span } from './found.ts'
import { busy, lonelyThen, managesThen, opposites, timeLookAlikes, timeRules, timeWords } from './times.ts'
import type { Time } from './times.ts'
import type { Found } from './phrases.ts'
import type { Token } from './tokens.ts'

const findTimes = exactFinder([...timeWords, { key: '', phrases: timeLookAlikes }])
const findRules = exactFinder(timeRules)
const findBusy = listFinder(busy)
const findManaging = listFinder(managesThen)
const findLonely = listFinder(lonelyThen)

const when = (value: string): Chip => ({ group: 'when', value })
const notWhen = (value: string): Chip => ({ group: 'not-when', value })

function chipsOfRule(key: string): Chip[] {
  return key.split(' ').map((word) => (word.startsWith('-') ? notWhen(word.slice(1)) : when(word)))
}

const wordsOf = (tokens: readonly Token[], { first, last }: Span): string[] =>
  tokens.slice(first, last + 1).map((token) => token.word)

/** So many words away a no is about something else. */
const NEAR = 5
/** What begins another thought in the same clause: `tussen de middag en dus niet te duur`. */
const joining = new Set(['dus', 'en', 'want', 'omdat', 'als', 'die', 'dan'])
/** `niet te duur`, `niet zo druk` are about how, not about when. */
const ofDegree = new Set(['te', 'zo', 'duur', 'druk', 'veel', 'ver', 'groot'])

const aMoment =
  /^(?:ochtend|middag|namiddag|avond|nacht|weekend|(?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:s|en)?$/u

/** `niet op vrijdag`, `'s avonds niet`; after `wel` it suits again. */
function isRefused(tokens: readonly Token[], time: Span, clause: Span): boolean {
  const before = wordsOf(tokens, { first: clause.first, last: time.first - 1 })
  const after = wordsOf(tokens, { first: time.last + 1, last: clause.last })
  const no = before.findLastIndex((word) => word === 'niet' || word === 'nooit')
  if (no >= 0 && before.length - no <= NEAR && !before.slice(no).some((word) => joining.has(word)))
    return !before.slice(no).some((word) => word === 'wel' || word === 'alleen')
  if (before.at(-1) === 'behalve' || before.at(-2) === 'behalve') return true
  if (before.at(-1) === 'geen' || (before.at(-2) === 'geen' && before.length > 1)) return true
  const later = after.findIndex((word) => word === 'niet' || word === 'nooit')
  if (later >= NEAR || after.slice(0, later).some((word) => joining.has(word))) return false
  if (ofDegree.has(after[later + 1] ?? '')) return false
  // `ma t/m vr, niet 's avonds`: the no is about the next one.
  if (later >= 0 && after.slice(later + 1, later + 3).some((word) => aMoment.test(word))) return false
  return later >= 0 && !after.slice(0, later).includes('wel') && after[later + 1] !== 'alleen'
}

const wishWords = new Set('wil wilt willen zoekt zoek graag liefst alleen kan'.split(' '))

/** `werkt 's avonds dus het moet overdag`: what follows from it is another thought. */
function thoughtAround(tokens: readonly Token[], time: Span, clause: Span): Span {
  const words = wordsOf(tokens, clause)
  const breaks = words.flatMap((word, at) => (word === 'dus' || word === 'maar' ? [clause.first + at] : []))
  return {
    first: breaks.findLast((at) => at < time.first) ?? clause.first,
    last: breaks.find((at) => at > time.last) ?? clause.last,
  }
}

const howOften = new Set(['elke', 'iedere', 'soms', 'vaak', 'meestal', 'altijd'])
const habits = new Set(
  'blowt drinkt gebruikt rookt snuift gokt zuipt gamet piekert huilt spookt dwaalt eet snackt scrolt'.split(
    ' ',
  ),
)

/** `gamet 's avonds`, `gaat daar elke avond heen`: what somebody does, and no time at which something is wished. */
function isHabit(
  tokens: readonly Token[],
  time: Span,
  { clause, thought }: { readonly clause: Span; readonly thought: Span },
): boolean {
  const before = wordsOf(tokens, { first: Math.max(clause.first, time.first - 3), last: time.first - 1 })
  const told = before.some((word) => howOften.has(word)) ? clause : thought
  return (
    (told === clause || wordsOf(tokens, thought).some((word) => habits.has(word))) &&
    !wordsOf(tokens, told).some((word) => wishWords.has(word))
  )
}

/** @param rules sayings that tell more than a moment: `werkt overdag` makes no evening a busy one */
function chipsOf(tokens: readonly Token[], key: Time, time: Span, rules: readonly Span[]): Chip[] {
  const clause = clauseOf(tokens, time.first)
  const thought = thoughtAround(tokens, time, clause)
  const inClause = (spans: readonly Span[]) =>
    spans.some((span) => covers(thought, span) && !overlap(span, time))
  if (inClause(findLonely(tokens))) return [when(key)]
  if (inClause(findManaging(tokens)) || isHabit(tokens, time, { clause, thought })) return []
  if (isRefused(tokens, time, clause)) return [notWhen(key)]
  const shortlyBefore = wordsOf(tokens, {
    first: Math.max(clause.first, time.first - 3),
    last: time.first - 1,
  })
  const only = shortlyBefore.some((word) => ['alleen', 'enkel', 'uitsluitend', 'slechts'].includes(word))
  const lonely = wordsOf(tokens, clause).some((word) => word === 'zit' || word === 'voelt')
  const other = opposites[key]
  if (only && !lonely && other) return [when(key), notWhen(other)]
  if (inClause(findBusy(tokens).filter((one) => !rules.some((rule) => overlap(rule, one)))))
    return key === 'doordeweeks' ? [notWhen('overdag'), when('avond'), when('weekend')] : [notWhen(key)]
  return [when(key)]
}

const weekDays: readonly Time[] = [
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
]

/** `maandag t/m donderdag`: the days in between suit or do not suit as the two do. */
function daysBetween(tokens: readonly Token[], found: readonly Found[], rules: readonly Span[]): Fact[] {
  return found.flatMap((one, i): Fact[] => {
    const other = found[i + 1]
    const [from, to] = [one.key, other?.key].map((key) => weekDays.indexOf(key as Time))
    if (!other || from === undefined || to === undefined || from < 0 || to <= from) return []
    const words = wordsOf(tokens, { first: one.last + 1, last: other.first - 1 })
    if (words[0] !== 'tot' || words.some((word) => !['tot', 'en', 'met'].includes(word))) return []
    const span = { first: one.first, last: other.last }
    return weekDays
      .slice(from + 1, to)
      .flatMap((day) => chipsOf(tokens, day, span, rules).map((chip) => ({ chip, ...span })))
  })
}

/** Whose work it is, and by which words the other of the two is told. */
const otherOfTwo: Readonly<Record<string, RegExp>> = {
  vader: /\b(?:moeder|ze|zij|mevrouw)\b/u,
  man: /\b(?:moeder|ze|zij|mevrouw)\b/u,
  moeder: /\b(?:vader|hij|meneer)\b/u,
  vrouw: /\b(?:vader|hij|meneer)\b/u,
  partner: /\b(?:moeder|ze|zij|mevrouw|vader|hij|meneer)\b/u,
}

/** `haar man`, `partner`: never who it is about. */
const isAnother = (words: readonly string[], at: number): boolean =>
  words[at] === 'partner' || ['haar', 'zijn', 'hun'].includes(words[at - 1] ?? '')

/** `vader werkt nachten, moeder wil eruit`: his work leaves her free. */
function isWorkOfPartner(tokens: readonly Token[], rule: Span): boolean {
  const clause = clauseOf(tokens, rule.first)
  const words = wordsOf(tokens, clause)
  const at = words.findIndex((word) => Object.hasOwn(otherOfTwo, word))
  if (at < 0 || at > 1 || clause.first + at >= rule.first) return false
  if (words.some((word) => wishWords.has(word))) return false
  if (isAnother(words, at)) return true
  if (clause.first === 0) return false
  const rest = tokens.slice(clause.last + 1).map(({ word }) => word)
  return otherOfTwo[words[at]!]!.test(rest.join(' '))
}

/** Wished and unwished moments. */
export function momentsIn(tokens: readonly Token[]): Fact[] {
  // `'s avonds niet graag alleen`: that no is about being alone.
  const lonely = findLonely(tokens)
  const rules = findRules(tokens).filter(
    (rule) => !lonely.some((other) => overlap(other, rule)) && !isWorkOfPartner(tokens, rule),
  )
  const single = findTimes(tokens).filter(
    (found) => found.key !== '' && !rules.some((rule) => overlap(rule, found)),
  )
  const named = single.flatMap(({ key, first, last }) =>
    chipsOf(tokens, key as Time, { first, last }, rules).map((chip) => ({ chip, first, last })),
  )
  const ofRules = rules.flatMap(({ key, first, last }) =>
    chipsOfRule(key).map((chip) => ({ chip, first, last, isSum: key.includes(' ') })),
  )
  // `werkt overdag, zoekt iets in het weekend`: of what work leaves free, only what was asked. `Na het werk` asks for neither.
  const asked = new Set(
    named.flatMap(({ chip, ...span }) =>
      chip.group === 'when' && wordsOf(tokens, span).some((word) => /avond|weekend/u.test(word))
        ? [chip.value]
        : [],
    ),
  )
  return [
    ...daysBetween(tokens, single, rules),
    ...ofRules.flatMap(({ isSum, ...fact }) =>
      isSum && asked.size > 0 && fact.chip.group === 'when' && !asked.has(fact.chip.value) ? [] : [fact],
    ),
    ...named,
  ]
}
