import { tokensOf } from '../reading/tokens.ts'
import { classifier } from '../learned/classifiers.ts'
import { featuresOf } from '../learned/features.ts'
import { waysOf } from '../learned/ways.ts'
import { foundIn } from '../ranking/weights.ts'
import { widerThan } from '../thesaurus/index.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import type { TopicId } from '../domain.ts'
import { profileInWords, raise } from './profile.ts'
import type { Profile, ToldOffer } from './profile.ts'

/** Reads an offer: by the words of the thesaurus, and by what was learned of how people tell of what they do. */
export function profileOf(offer: ToldOffer): Profile {
  const profile = profileInWords(offer)
  const topics = new Map(profile.topics)
  const words = tokensOf(`${offer.title}. ${offer.description}`).map(({ word }) => word)
  for (const [topic, how] of likelyTopicsOf(words)) {
    raise(topics, topic, how)
    for (const wider of widerThan(topic)) raise(topics, wider, how * foundIn.wider)
  }
  return { ...profile, topics, ways: waysOf('offered', words) }
}

/** What an offer is about as a whole, whatever it is called: "Wat wil dat ding nou" is help with a telephone. */
function likelyTopicsOf(words: readonly string[]): [TopicId, number][] {
  const topics = classifier('topics')
  const { likely } = topics.classify(featuresOf(words))
  return [...likely.entries()].flatMap(([at, how]) => {
    const topic = topics.classes[at] as TopicId
    const counts = how >= foundIn.likely && topic !== '' && !isOrigin(topic)
    // The root: of two topics that share a text, each is about half likely, and neither is half of what it is about.
    return counts ? [[topic, Math.sqrt(how)]] : []
  })
}
