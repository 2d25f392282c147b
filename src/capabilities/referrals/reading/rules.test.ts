import { expect, test } from 'vitest'
import type { Chip } from '../domain.ts'
import { conditionRules } from './conditions/index.ts'
import { conditionsIn, languagesIn } from './facts.ts'
import { languageRules } from './languages.ts'
import { momentsIn } from './moments.ts'
import { peopleIn } from './people.ts'
import { routeOf } from './routes/index.ts'
import { startRules } from './routes/start.ts'
import { timeRules } from './times.ts'
import { readTokens } from './mending.ts'
import type { Token } from './tokens.ts'
import { whoRules } from './who.ts'

type Facts = (tokens: readonly Token[]) => readonly { readonly chip: Chip }[]
const valuesOf = (facts: Facts) => (text: string) => facts(readTokens(text)).map(({ chip }) => chip.value)
const moments = (text: string) =>
  momentsIn(readTokens(text)).map(({ chip }) => `${chip.group === 'when' ? '' : '-'}${chip.value}`)
const reason = (text: string) => [routeOf(readTokens(text)).reason ?? 'none']

const lists = [
  ...conditionRules.map((rule) => ({ rule, read: valuesOf(conditionsIn) })),
  ...whoRules.map((rule) => ({ rule, read: valuesOf(peopleIn) })),
  ...languageRules.map((rule) => ({ rule, read: valuesOf(languagesIn) })),
  ...timeRules.map((rule) => ({ rule, read: moments })),
  ...startRules.map((rule) => ({ rule, read: reason })),
].flatMap(({ rule, read }) =>
  rule.key.split(' ').map((key) => ({ key, example: rule.example, not: rule.not, read })),
)

test.each(lists)('$key is read in "$example" and not in "$not"', ({ key, example, not, read }) => {
  expect(read(example)).toContain(key)
  expect(read(not)).not.toContain(key)
})

test('every list is read', () => expect(lists.length).toBeGreaterThan(50))
