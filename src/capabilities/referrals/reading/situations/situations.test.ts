import { expect, test } from 'vitest'
import { topicById } from '../../thesaurus/index.ts'
import { readTokens } from '../mending.ts'
import { situations, situationsIn } from './index.ts'

const toldIn = (text: string): string[] => situationsIn(readTokens(text)).map(({ when }) => when)

test.each(situations)('$means is told in "$example" and not in "$not"', (situation) => {
  expect(toldIn(situation.example)).toContain(situation.when)
  expect(toldIn(situation.not)).not.toContain(situation.when)
})

test('a situation means topics that the thesaurus knows', () => {
  for (const { means } of situations)
    for (const topic of means.split(' ')) expect(topicById.has(topic as never), topic).toBe(true)
})

test('no two situations are the same', () => {
  expect(new Set(situations.map(({ when }) => when)).size).toBe(situations.length)
})
