import { expect, test } from 'vitest'
import { conditions, whos } from '../domain.ts'
import type { Chip } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { chipCode, chipLabel, readChip } from './chips.ts'
import { languageRules } from './languages.ts'
import { times } from './times.ts'

const all: Chip[] = [
  ...topics.flatMap(({ id }) =>
    (['need', 'interest', 'strength', 'refusal'] as const).map((group) => ({ group, value: id })),
  ),
  ...times.flatMap((value): Chip[] => [
    { group: 'when', value },
    { group: 'not-when', value },
  ]),
  ...conditions.map((value): Chip => ({ group: 'condition', value })),
  ...whos.map((value): Chip => ({ group: 'who', value })),
  ...languageRules.map(({ key }): Chip => ({ group: 'language', value: key })),
  { group: 'age', value: '78' },
]

test('every chip comes back from its code and has a label of its own in both languages', () => {
  for (const chip of all) {
    expect(readChip(chipCode(chip))).toEqual(chip)
    for (const locale of ['nl', 'en'] as const) {
      expect(chipLabel(chip, locale)).toBeTruthy()
      expect(chipLabel(chip, locale)).not.toContain('undefined')
    }
  }
  expect(all.length).toBeGreaterThan(300)
})

test('a language is said by its name and not by its code', () => {
  for (const { key } of languageRules)
    for (const locale of ['nl', 'en'] as const)
      expect(chipLabel({ group: 'language', value: key }, locale).split(' ')).not.toContain(key)
  expect(chipLabel({ group: 'language', value: 'dse' }, 'nl')).toBe('in gebarentaal')
})

test.each([
  'need:mevrouw Jansen',
  'need:',
  'need',
  '',
  'toString:when',
  'when:constructor',
  'interest:wandelen ',
  'condition:step-free:wandelen',
  'age:0',
  'age:121',
  'age:7a',
  'age:0612345678',
  'language:xx',
  'Need:ontmoeten',
  'who:Anna',
])('the code %j holds something else and is no chip', (code) => expect(readChip(code)).toBeNull())

test('labels say what is meant', () => {
  expect(chipLabel({ group: 'not-when', value: 'avond' }, 'nl')).toBe('niet ’s avonds')
  expect(chipLabel({ group: 'when', value: 'weekend' }, 'en')).toBe('at the weekend')
  expect(chipLabel({ group: 'refusal', value: 'praatgroep' }, 'nl')).toMatch(/^geen .*praatgroep/)
  expect(chipLabel({ group: 'strength', value: 'naaien' }, 'nl')).toMatch(/^kan goed: .*naaien/)
  expect(chipLabel({ group: 'strength', value: 'vrijwilligerswerk' }, 'nl')).toBe(
    'wil graag: vrijwilligerswerk',
  )
  expect(chipLabel({ group: 'language', value: 'ar' }, 'nl')).toBe('in het Arabisch')
  expect(chipLabel({ group: 'language', value: 'ar' }, 'en')).toBe('in Arabic')
  expect(chipLabel({ group: 'age', value: '78' }, 'nl')).toBe('78 jaar')
})
