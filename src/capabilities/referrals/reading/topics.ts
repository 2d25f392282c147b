import type { Topic, TopicId } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { noTopic } from '../thesaurus/no-topic.ts'
import { isOrigin, noOrigin } from '../thesaurus/origins.ts'
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
  phrases: side === 'asked' ? `${topic.asks}, ${topic.says ?? ''}` : `${topic.asks}, ${topic.offers}`,
})

/** Key of phrases that are about nothing, so that their words are about nothing either: `met de fiets`. */
const nothing = ''

/** Makes the finder of topics in a text. Its book is built when it is first used. */
export function topicFinder(
  of: readonly Topic[],
  side: Side,
  mending: Mending = 'on',
): (tokens: readonly Token[]) => Mention[] {
  const finderOf = (some: readonly Topic[], look: string) =>
    phraseFinder([...some.map((topic) => entryOf(topic, side)), { key: nothing, phrases: look }], {
      mending,
    })
  const find = finderOf(
    of.filter(({ id }) => !isOrigin(id)),
    noTopic,
  )
  // `Turkse ouderen` says who and what at once.
  const findOrigin = finderOf(
    of.filter(({ id }) => isOrigin(id)),
    noOrigin,
  )
  return (tokens) =>
    [...find(tokens), ...findOrigin(tokens)]
      .filter(({ key }) => key !== nothing)
      .map(({ key, first, last }) => ({ topic: key as TopicId, first, last }))
}

const finders = { asked: topicFinder(topics, 'asked'), offered: topicFinder(topics, 'offered') }

/** What a text is about. People ask in the words of `asks`; offers are called by those and by `offers`. */
export function topicsIn(tokens: readonly Token[], side: Side): Mention[] {
  return finders[side](tokens)
}
