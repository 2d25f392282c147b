import { expect, test } from 'vitest'
import type { Topic } from '../domain.ts'
import { questions } from './read-sentences.ts'
import { refusedInOtherWords } from './refusals.ts'
import { questionReader, readQuestion } from './read.ts'

const codesOf = (text: string) => readQuestion(text).chips.map(({ group, value }) => `${group}:${value}`)

test.each(questions)('$text: $chips', ({ text, chips }) => {
  const read = codesOf(text)
  for (const chip of chips.split(' ')) {
    if (chip.startsWith('!')) expect(read).not.toContain(chip.slice(1))
    else
      expect(read).toEqual(
        expect.arrayContaining([chip.split('|').find((way) => read.includes(way)) ?? chip]),
      )
  }
})

test('there are enough questions to show that a rule holds', () =>
  expect(questions.length).toBeGreaterThanOrEqual(150))

const small: Topic[] = [
  {
    id: 'handwerk',
    sort: 'activity',
    label: { nl: 'handwerk', en: 'needlework' },
    asks: 'breien, haken',
    offers: '',
    example: '',
    not: '',
  },
]

test('a municipality’s own words are read as if its search words had been typed', () => {
  const read = questionReader(small)
  expect(read('zoekt wolclub in de Pijp').chips).toEqual([])
  const own = [{ when: ['wolclub'], search: ['breien', 'spinrokken'] }]
  const question = read('zoekt wolclub in de Pijp', own)
  expect(question.chips).toEqual([{ group: 'interest', value: 'handwerk' }])
  expect(question.words).toEqual(['pijp', 'spinrokken'])
  expect(read('wil geen wolclub', own).chips).toEqual([{ group: 'refusal', value: 'handwerk' }])
})

test('words are what no list knows: no numbers, no filler, no words of chips', () => {
  const read = questionReader(small)
  expect(read('mevrouw van 78 met rollator wil graag iets met astronomie en breien').words).toEqual([
    'astronomie',
  ])
})

test.each(refusedInOtherWords)(
  '"$example" refuses $topics, and "$not" does not',
  ({ topics, example, not }) => {
    const refusals = (text: string) =>
      readQuestion(text)
        .chips.filter(({ group }) => group === 'refusal')
        .map(({ value }) => value)
    expect(refusals(example)).toEqual(expect.arrayContaining([...topics]))
    for (const topic of topics) expect(refusals(not)).not.toContain(topic)
  },
)

test('any text is read, and the same text the same way', () => {
  for (const text of ['', ' ', '👋', 'ا', '::::', 'geen', 'niet', 'a'.repeat(5000), 'geen '.repeat(3000)])
    expect(readQuestion(text)).toEqual(readQuestion(text))
  expect(readQuestion('')).toEqual({
    route: 'collectief',
    reason: null,
    chips: [],
    words: [],
    likely: new Map(),
    ways: { wanted: new Map(), unfit: new Map() },
  })
})
