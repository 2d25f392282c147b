import type { Topic, TopicId } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { noTopic } from '../thesaurus/no-topic.ts'
import { phraseFinder } from './phrases.ts'
import type { Entry, Mending } from './phrases.ts'
import type { Token } from './tokens.ts'

/** A topic that words of a text are about, from the first of them to the last, both included. */
export interface Mention {
  readonly topic: TopicId
  readonly first: number
  readonly last: number
}

/** Who speaks: somebody who asks, or an initiative that says what it offers. */
export type Side = 'asked' | 'offered'

const entryOf = (topic: Topic, side: Side): Entry => ({
  key: topic.id,
  phrases: side === 'asked' ? topic.asks : `${topic.asks}, ${topic.offers}`,
})

/** Key of phrases that are about nothing, so that their words are about nothing either. */
const nothing = ''

/** Makes the finder of topics in a text. Its book is built when it is first used. */
export function topicFinder(
  of: readonly Topic[],
  side: Side,
): (tokens: readonly Token[]) => (Mention & { slip: boolean })[] {
  let find: ReturnType<typeof phraseFinder> | null = null
  return (tokens) => {
    find ??= phraseFinder([...of.map((topic) => entryOf(topic, side)), { key: nothing, phrases: noTopic }])
    const found = find(tokens).filter(({ key }) => key !== nothing)
    return found.map(({ key, first, last, slip }) => ({ topic: key as TopicId, first, last, slip }))
  }
}

const finders = { asked: topicFinder(topics, 'asked'), offered: topicFinder(topics, 'offered') }

/** What a text is about. People ask in the words of `asks`; offers are called by those and by `offers`. */
export function topicsIn(tokens: readonly Token[], side: Side): Mention[] {
  return finders[side](tokens)
}
