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

/** `niet op vrijdag`, `'s avonds niet`; after `wel` it suits again. */
function isRefused(tokens: readonly Token[], time: Span, clause: Span): boolean {
  const before = wordsOf(tokens, { first: clause.first, last: time.first - 1 })
  const after = wordsOf(tokens, { first: time.last + 1, last: clause.last })
  const no = before.findLastIndex((word) => word === 'niet' || word === 'nooit')
  if (no >= 0) return !before.slice(no).some((word) => word === 'wel' || word === 'alleen')
  if (before.at(-1) === 'behalve' || before.at(-2) === 'behalve') return true
  if (before.at(-1) === 'geen' || (before.at(-2) === 'geen' && before.length > 1)) return true
  const later = after.findIndex((word) => word === 'niet' || word === 'nooit')
  return later >= 0 && !after.slice(0, later).includes('wel') && after[later + 1] !== 'alleen'
}

function chipsOf(tokens: readonly Token[], key: Time, time: Span): Chip[] {
  const clause = clauseOf(tokens, time.first)
  const inClause = (spans: readonly Span[]) =>
    spans.some((span) => covers(clause, span) && !overlap(span, time))
  if (inClause(findManaging(tokens))) return []
  if (inClause(findLonely(tokens))) return [when(key)]
  if (isRefused(tokens, time, clause)) return [notWhen(key)]
  const shortlyBefore = wordsOf(tokens, {
    first: Math.max(clause.first, time.first - 3),
    last: time.first - 1,
  })
  const only = shortlyBefore.some((word) => ['alleen', 'enkel', 'uitsluitend', 'slechts'].includes(word))
  const lonely = wordsOf(tokens, clause).some((word) => word === 'zit' || word === 'voelt')
  const other = opposites[key]
  if (only && !lonely && other) return [when(key), notWhen(other)]
  if (inClause(findBusy(tokens)))
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
function daysBetween(tokens: readonly Token[], found: readonly Found[]): Fact[] {
  return found.flatMap((one, i): Fact[] => {
    const other = found[i + 1]
    const [from, to] = [one.key, other?.key].map((key) => weekDays.indexOf(key as Time))
    if (!other || from === undefined || to === undefined || from < 0 || to <= from) return []
    const words = wordsOf(tokens, { first: one.last + 1, last: other.first - 1 })
    if (words[0] !== 'tot' || words.some((word) => !['tot', 'en', 'met'].includes(word))) return []
    const span = { first: one.first, last: other.last }
    return weekDays
      .slice(from + 1, to)
      .flatMap((day) => chipsOf(tokens, day, span).map((chip) => ({ chip, ...span })))
  })
}

/** Wished and unwished moments. */
export function momentsIn(tokens: readonly Token[]): Fact[] {
  // `'s avonds niet graag alleen`: that no is about being alone.
  const lonely = findLonely(tokens)
  const rules = findRules(tokens).filter((rule) => !lonely.some((other) => overlap(other, rule)))
  const single = findTimes(tokens).filter(
    (found) => found.key !== '' && !rules.some((rule) => overlap(rule, found)),
  )
  const days = daysBetween(tokens, single)
  return [
    ...days,
    ...rules.flatMap(({ key, first, last }) => chipsOfRule(key).map((chip) => ({ chip, first, last }))),
    ...single.flatMap(({ key, first, last }) =>
      chipsOf(tokens, key as Time, { first, last }).map((chip) => ({ chip, first, last })),
    ),
  ]
}
