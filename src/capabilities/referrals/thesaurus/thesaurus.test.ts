import { describe, expect, test } from 'vitest'
import { fold } from '#platform/language/normalise.ts'
import { tokensOf } from '../reading/tokens.ts'
import { topicsIn } from '../reading/topics.ts'
import type { Side } from '../reading/topics.ts'
import { idOf, topicById, topics, widerThan } from './index.ts'
import { isOrigin } from './origins.ts'
import type { TopicId } from '../domain.ts'

const foundIn = (text: string, side: Side): string[] =>
  topicsIn(tokensOf(text), side).map(({ topic }) => topic)

const phrasesOf = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => fold(phrase))
    .filter((phrase) => phrase !== '')

/** Phrases that are meant to stand for more than one topic. */
const meantTwice = new Set<string>([])

describe('the thesaurus', () => {
  test('names every topic once', () => {
    expect(topicById.size).toBe(topics.length)
  })

  test('refers only to topics that exist, with weights between 0 and 1', () => {
    const unknown = topics.flatMap(({ id, helps = {}, within = [] }) =>
      [...Object.keys(helps), ...within]
        .filter((other) => !topicById.has(other as TopicId) || other === id)
        .map((other) => `${id} → ${other}`),
    )
    expect(unknown).toEqual([])
    const odd = topics.flatMap(({ id, helps = {} }) =>
      Object.entries(helps)
        .filter(([, weight]) => weight <= 0 || weight > 1)
        .map(([other]) => `${id} → ${other}`),
    )
    expect(odd).toEqual([])
  })

  test('has no topic that lies within itself', () => {
    expect(
      topics.filter((topic) => widerThan(idOf(topic)).includes(idOf(topic))).map(({ id }) => id),
    ).toEqual([])
  })

  // Where somebody is from is found beside whatever else stands on the same words.
  test('gives a phrase to one topic only', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, asks, offers } of topics.filter((topic) => !isOrigin(topic.id)))
      for (const phrase of phrasesOf(`${asks},${offers}`))
        owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id))
    const shared = [...owners].filter(([phrase, ids]) => ids.size > 1 && !meantTwice.has(phrase))
    expect(shared.map(([phrase, ids]) => `${phrase}: ${[...ids].join(' ')}`)).toEqual([])
  })

  test('has five ways to ask for it at least', () => {
    expect(topics.filter(({ asks }) => phrasesOf(asks).length < 5).map(({ id }) => id)).toEqual([])
  })

  test.each(topics)('$id is read from its example, and not from a look-alike', ({ id, example, not }) => {
    expect(foundIn(example, 'asked')).toContain(id)
    expect(foundIn(not, 'asked')).not.toContain(id)
    expect(foundIn(not, 'offered')).not.toContain(id)
  })
})
