import { describe, expect, test } from 'vitest'
import { fold } from '#platform/language/normalise.ts'
import { phraseFinder } from '../reading/phrases.ts'
import { tokensOf } from '../reading/tokens.ts'
import { idOf, topicById, topics, widerThan } from './index.ts'
import type { TopicId } from '../domain.ts'

const asked = phraseFinder(topics.map(({ id, asks }) => ({ key: id, phrases: asks })))
const offered = phraseFinder(topics.map(({ id, asks, offers }) => ({ key: id, phrases: `${asks},${offers}` })))
const foundIn = (find: typeof asked, text: string): string[] => find(tokensOf(text)).map(({ key }) => key)

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
      Object.entries(helps).filter(([, weight]) => weight <= 0 || weight > 1).map(([other]) => `${id} → ${other}`),
    )
    expect(odd).toEqual([])
  })

  test('has no topic that lies within itself', () => {
    expect(topics.filter((topic) => widerThan(idOf(topic)).includes(idOf(topic))).map(({ id }) => id)).toEqual([])
  })

  test('gives a phrase to one topic only', () => {
    const owners = new Map<string, Set<string>>()
    for (const { id, asks, offers } of topics)
      for (const phrase of phrasesOf(`${asks},${offers}`))
        owners.set(phrase, (owners.get(phrase) ?? new Set()).add(id))
    const shared = [...owners].filter(([phrase, ids]) => ids.size > 1 && !meantTwice.has(phrase))
    expect(shared.map(([phrase, ids]) => `${phrase}: ${[...ids].join(' ')}`)).toEqual([])
  })

  test('has ten ways to ask for it at least, unless it has few names', () => {
    expect(topics.filter(({ asks }) => phrasesOf(asks).length < 5).map(({ id }) => id)).toEqual([])
  })

  test.each(topics)('$id is read from its example, and not from a look-alike', ({ id, example, not }) => {
    expect(foundIn(asked, example)).toContain(id)
    expect(foundIn(asked, not)).not.toContain(id)
    expect(foundIn(offered, not)).not.toContain(id)
  })
})
