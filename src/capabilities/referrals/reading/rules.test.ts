import { expect, test } from 'vitest'
import type { Chip } from '../domain.ts'
import { conditionRules } from './conditions/index.ts'
import { conditionsIn, languagesIn } from './facts.ts'
import { languageRules } from './languages.ts'
import { momentsIn } from './moments.ts'
import { peopleIn } from './people.ts'
import { childrenRules } from './routes/children.ts'
import { despairRules } from './routes/despair.ts'
import { distressRules } from './routes/distress.ts'
import { routeByRules } from './routes/by-rules.ts'
import { joinedRules, namesInBooks } from './routes/joined-rules.ts'
import { professionalRules } from './routes/professional.ts'
import { startRules } from './routes/start.ts'
import { violenceRules } from './routes/violence.ts'
import { timeRules } from './times.ts'
import { readTokens } from './mending.ts'
import type { Token } from './tokens.ts'
import { whoRules } from './who.ts'

type Facts = (tokens: readonly Token[]) => readonly { readonly chip: Chip }[]
const valuesOf = (facts: Facts) => (text: string) => facts(readTokens(text)).map(({ chip }) => chip.value)
const moments = (text: string) =>
  momentsIn(readTokens(text)).map(({ chip }) => `${chip.group === 'when' ? '' : '-'}${chip.value}`)
const reason = (text: string) => [routeByRules(readTokens(text)).reason ?? 'none']

const lists = [
  ...conditionRules.map((rule) => ({ rule, read: valuesOf(conditionsIn) })),
  ...whoRules.map((rule) => ({ rule, read: valuesOf(peopleIn) })),
  ...languageRules.map((rule) => ({ rule, read: valuesOf(languagesIn) })),
  ...timeRules.map((rule) => ({ rule, read: moments })),
  ...[
    ...despairRules,
    ...violenceRules,
    ...childrenRules,
    ...distressRules,
    ...professionalRules,
    ...joinedRules,
    ...startRules,
  ].map((rule) => ({ rule, read: reason })),
].flatMap(({ rule, read }) =>
  rule.key.split(' ').map((key) => ({ key, example: rule.example, not: rule.not, read })),
)

test.each(lists)('$key is read in "$example" and not in "$not"', ({ key, example, not, read }) => {
  expect(read(example)).toContain(key)
  expect(read(not)).not.toContain(key)
})

test('every list is read', () => expect(lists.length).toBeGreaterThan(60))

test('a meaning is named in one book only', () => {
  const twice = namesInBooks.filter((name, at) => namesInBooks.indexOf(name) !== at)
  expect(twice).toEqual([])
})
