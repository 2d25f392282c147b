/** Who it is about, and how old. */
import type { Chip, Who } from '../domain.ts'
import { agesIn, whoOfAge } from './ages.ts'
import type { Fact } from './facts.ts'
import { exactFinder, isDenied } from './found.ts'
import type { Token } from './tokens.ts'
import { olderPeople, otherPeople, whoRules } from './who.ts'

const someone = { key: '', phrases: otherPeople }
const ofKeys = (...keys: Who[]) => whoRules.filter(({ key }) => keys.includes(key))
/** Apart, since they are said in the same words: `jonge moeder` is a woman and a parent. */
const finders = [
  exactFinder([...ofKeys('man', 'vrouw'), someone]),
  exactFinder([...ofKeys('kind'), someone]),
  exactFinder([...ofKeys('jongere', 'oudere'), someone]),
  exactFinder([...ofKeys('ouder-met-kind'), { key: '', phrases: olderPeople }]),
  exactFinder(ofKeys('mantelzorger')),
  exactFinder(ofKeys('nieuwkomer')),
]
const pronouns: ReadonlyMap<string, Who> = new Map([
  ['hij', 'man'],
  ['haar', 'vrouw'],
])

const sexes: ReadonlyMap<string, Who> = new Map([
  ['v', 'vrouw'],
  ['m', 'man'],
])

const chipOf = (value: Who): Chip => ({ group: 'who', value })

/** A man and a woman in one text: who is named first is who it is about. */
function oneOfTwo(facts: readonly Fact[]): Fact[] {
  const first = facts.find(({ chip }) => chip.value === 'man' || chip.value === 'vrouw')
  const other = first?.chip.value === 'man' ? 'vrouw' : 'man'
  return first ? facts.filter(({ chip }) => chip.value !== other) : [...facts]
}

function bySaying(tokens: readonly Token[]): Fact[] {
  const said = finders
    .flatMap((find) => find(tokens))
    .filter((found) => found.key !== '' && !isDenied(tokens, found))
    .toSorted((a, b) => a.first - b.first)
  const facts = said.map(({ key, first, last }) => ({ chip: chipOf(key as Who), first, last }))
  if (facts.some(({ chip }) => chip.value === 'man' || chip.value === 'vrouw')) return oneOfTwo(facts)
  const at = tokens.findIndex((token) => pronouns.has(token.word))
  const who = pronouns.get(tokens[at]?.word ?? '')
  return who ? [...facts, { chip: chipOf(who), first: at, last: at }] : facts
}

/** `v 34`, `m71`, at the beginning of a clause. */
function inBrief(tokens: readonly Token[], age: number): Fact | null {
  const at = age - 1
  const who = sexes.get(tokens[at]?.word ?? '')
  if (who === undefined || tokens[at - 1]?.clause === tokens[at]?.clause) return null
  return { chip: chipOf(who), first: at, last: at }
}

/** The person, as far as the text says; a child of theirs makes them a parent. */
export function peopleIn(tokens: readonly Token[]): Fact[] {
  const ages = agesIn(tokens)
  const own = ages.find((age) => !age.child)
  const facts = bySaying(tokens)
  const brief = own && inBrief(tokens, own.first)
  if (brief && !facts.some(({ chip }) => chip.value === 'man' || chip.value === 'vrouw')) facts.push(brief)
  for (const { first, last, years, child } of ages) {
    const span = { first, last }
    if (child && years < 18) facts.push({ chip: chipOf('ouder-met-kind'), ...span })
    if (child || years !== own?.years) continue
    facts.push({ chip: { group: 'age', value: String(years) }, ...span })
    for (const who of whoOfAge(years)) facts.push({ chip: chipOf(who), ...span })
  }
  const parent = facts.some(({ chip }) => chip.value === 'ouder-met-kind')
  const grown = parent || (own !== undefined && own.years >= 18)
  return facts.filter(
    ({ chip }) => !(chip.value === 'kind' && grown && (own === undefined || own.years >= 13)),
  )
}
