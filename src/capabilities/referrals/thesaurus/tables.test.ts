import { expect, test } from 'vitest'
import { tokensOf } from '../reading/tokens.ts'
import { topicsIn } from '../reading/topics.ts'
import type { Side } from '../reading/topics.ts'
import { asked } from './tables.asked.ts'
import { offered } from './tables.offered.ts'
import { topicById } from './index.ts'
import type { TopicId } from '../domain.ts'

/** `text > topic topic -topic`: what must be found in the text, and what must not. */
const rowsOf = (table: string): [text: string, topics: string[]][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('>').map((side) => side.trim()))
    .map(([text = '', topics = '']) => [text, topics.split(' ')])

const missed = (side: Side, text: string, topics: readonly string[]): string[] => {
  const found = topicsIn(tokensOf(text), side).map(({ topic }) => topic as string)
  return topics.filter((topic) =>
    topic.startsWith('-') ? found.includes(topic.slice(1)) : !found.includes(topic),
  )
}

test('the tables name only topics that exist', () => {
  const named = [...rowsOf(asked), ...rowsOf(offered)].flatMap(([, topics]) => topics)
  expect(named.filter((topic) => !topicById.has(topic.replace(/^-/u, '') as TopicId))).toEqual([])
})

test.each(rowsOf(asked))('a worker says: %s', (text, topics) => {
  expect(missed('asked', text, topics)).toEqual([])
})

test.each(rowsOf(offered))('an offer says: %s', (text, topics) => {
  expect(missed('offered', text, topics)).toEqual([])
})
