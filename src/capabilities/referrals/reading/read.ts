/**
 * Reads a question in a worker's words: what is needed, liked, refused and given, when, under which conditions, who it
 * is about, and where it leads. By rules, lists and what was learned; nothing of it is kept.
 */
import type { Synonym } from '#platform/language/synonym-rows.ts'
import type { Chip, QuestionRead, Topic, TopicId } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import { alsoConditionsIn, conditionsIn, languagesIn } from './facts.ts'
import type { Fact } from './facts.ts'
import {
  askedFrom,
  besideProfessional,
  carersTopic,
  isBesideSign,
  isFactOfSign,
  isOnlyTold,
  isOutgrown,
  isWork,
  lessonsRefused,
  wishesIn,
  withoutBackground,
} from './background.ts'
import { covers, isDenied, isNegation, lengthOf, listFinder, overlap, placesOf } from './found.ts'
import { giftedIn } from './gifted.ts'
import { doubter, guessesIn } from './guesses.ts'
import { wordsLeft } from './leftover.ts'
import { likelyIn, waysIn } from './likely.ts'
import type { Likely } from './likely.ts'
import { mendedTokens } from './mending.ts'
import { momentsIn } from './moments.ts'
import { peopleIn } from './people.ts'
import { phraseFinder } from './phrases.ts'
import { refusedIn, refusedOtherwise } from './refused.ts'
import { nowhere, routeOf } from './routes/index.ts'
import { settled } from './settled.ts'
import { situationsIn, tellsOf } from './situations/index.ts'
import type { Told } from './situations/index.ts'
import { meantBy } from './situations/meant.ts'
import { givingTopics } from './strengths.ts'
import { tokensOf } from './tokens.ts'
import type { Token } from './tokens.ts'
import { topicFinder } from './topics.ts'
import type { Mention } from './topics.ts'

/** A municipality's own words: where a phrase stands, its words are read as if they had been typed. */
export type OwnWords = Pick<Synonym, 'when' | 'search'>

/** What whoever asks knows better. */
export interface Known {
  /** What would be read as a sign is none. */
  readonly isNoSign?: boolean
}

const findLiking = listFinder(
  'houdt van, hou van, dol op, gek op, graag, leuk, hobby, hobbys, liefhebber, fan van, plezier in, geniet van, passie voor, vroeger veel, vroeger altijd',
)

/** `krijgt elke brommer aan de praat, daar leeft hij van op`: good at it, and glad to do it. */
const findThriving = listFinder(
  'leeft ze/hij/zij/ie van op, leeft ze/hij/zij/ie helemaal van op, fleurt ze/hij/zij/ie van op, bloeit ze/hij/zij/ie van op, leeft daarvan op, wordt ze/hij/zij/ie blij van, is haar/zijn lust en leven, haar/zijn lust en haar/zijn leven',
)

/** So many words before it stands what it is about. */
const THRIVES_WITHIN = 10

/** Who has nothing to do, or nobody to do it with. */
const idle: ReadonlySet<string> = new Set(['ritme', 'iets-betekenen', 'creatief', 'uit-huis', 'ontmoeten'])
/** Beside these it was not said what somebody likes to do. */
const saysLittle: ReadonlySet<string> = new Set([
  'mannen',
  'huiskamer',
  'koffie-inloop',
  'dagbesteding',
  'gepensioneerd',
  'werkplaats',
])

type TopicsIn = (tokens: readonly Token[]) => Mention[]

/** The municipality's words, found where their phrase stands. Built per list, and lists are remembered by theirs. */
function ownMentions(tokens: readonly Token[], own: readonly OwnWords[], topicsIn: TopicsIn) {
  if (own.length === 0) return { mentions: [] as Mention[], words: [] as string[], places: [] as number[] }
  const find = phraseFinder(own.map(({ when }, i) => ({ key: String(i), phrases: when.join(',') })))
  const mentions: Mention[] = []
  const words: string[] = []
  const places: number[] = []
  for (const { key, first, last } of find(tokens)) {
    for (const word of own[Number(key)]?.search ?? []) {
      const means = topicsIn(tokensOf(word))
      for (const { topic } of means) mentions.push({ topic, first, last })
      if (means.length === 0) words.push(...wordsLeft(tokensOf(word), new Set()))
    }
    places.push(...placesOf({ first, last }))
  }
  return { mentions, words, places }
}

/** A chip's words are not a topic as well, unless the topic says more: `kan niet ver lopen` is no wish to walk. */
function withoutFacts(mentions: readonly Mention[], facts: readonly Fact[]): Mention[] {
  return mentions.filter(
    (mention) =>
      !facts.some(
        (fact) =>
          fact.chip.value !== 'women-only' &&
          !isOrigin(mention.topic) &&
          covers(fact, mention) &&
          (lengthOf(fact) > lengthOf(mention) || fact.chip.group === 'language'),
      ),
  )
}

/** Makes the reader of questions for a thesaurus. */
export function questionReader(
  of: readonly Topic[],
): (text: string, own?: readonly OwnWords[], known?: Known) => QuestionRead {
  const read = mendedTokens(of)
  const topicsIn = topicFinder(of, 'asked', 'off')
  const byId: ReadonlyMap<string, Topic> = new Map(of.map((topic) => [topic.id, topic]))
  const isNeed = (topic: TopicId): boolean => byId.get(topic)?.sort === 'need'
  const wants = (topic: TopicId): Chip => ({ group: isNeed(topic) ? 'need' : 'interest', value: topic })
  const perhaps = (topic: TopicId): Chip => ({ group: 'perhaps', value: topic })
  const refusal = (topic: string): Chip => ({ group: 'refusal', value: topic })
  const strength = (topic: string): Chip => ({ group: 'strength', value: topic })
  const general = givingTopics.find((id) => byId.has(id))

  /** Named in `kan niet meer fietsen`: no wish to learn it. */
  const isOver = (tokens: readonly Token[], { topic, first, last }: Mention): boolean => {
    const words = tokens.slice(first, last + 1).map((token) => token.word)
    const at = words.indexOf('niet')
    return !isNeed(topic) && words[0] === 'kan' && at > 0 && words[at + 1] === 'meer'
  }

  /** `wandelen is te zwaar`: it is the walking that weighs. */
  const isTooHeavy = (tokens: readonly Token[], { first, last }: Mention): boolean =>
    tokens[last]?.word === 'zwaar' &&
    tokens[last - 1]?.word === 'te' &&
    (['is', 'wordt', 'werd', 'zijn'].includes(tokens[first - 1]?.word ?? '') ||
      tokens[first]?.word === 'is') &&
    !['hij', 'ze', 'zij', 'meneer', 'mevrouw'].includes(tokens[first - 2]?.word ?? 'hij')

  function chipsOfTopics(
    tokens: readonly Token[],
    mentions: readonly Mention[],
    facts: readonly Fact[],
    told: readonly Told[],
    likely: readonly Likely[],
  ) {
    const explained = new Set(
      [...mentions, ...facts].flatMap(placesOf).filter((place) => isNegation(tokens[place])),
    )
    const { refused, past, places } = refusedIn(tokens, mentions, explained)
    const open = mentions.filter(
      (mention) =>
        !refused.has(mention) &&
        !past.has(mention) &&
        !isOver(tokens, mention) &&
        !isTooHeavy(tokens, mention),
    )
    const gifted = giftedIn(
      tokens,
      open.filter(({ topic }) => !isOrigin(topic)),
    )
    const gives = open.filter(
      (mention) => gifted.strengths.has(mention) || givingTopics.includes(mention.topic),
    )
    const useful = gifted.ofUse || gives.some(({ topic }) => givingTopics.includes(topic))
    const liked = useful ? findLiking(tokens).map(({ first }) => tokens[first]?.clause) : []
    const mayBe = open.filter(
      (mention) =>
        !gives.includes(mention) &&
        !isWork(tokens, mention) &&
        !gifted.trades.some((trade) => covers(trade, mention)),
    )
    const named = withoutBackground(tokens, mayBe, facts, ({ topic }) => isNeed(topic))
    // `durft niet naar buiten. Geen praatgroep`: no fear of a `groep`, that is only a part of what is refused.
    const isPartOfRefused = (one: Told): boolean =>
      one.spans.some((span) => span.way === 'part' && [...refused].some((no) => overlap(span, no)))
    const meant = meantBy(
      tokens,
      told.filter((one) => !isPartOfRefused(one)),
      {
        wished: named,
        refused,
        given: gives.map(({ topic }) => topic),
        byId,
      },
    )
    const wished = named.filter(
      (mention) =>
        isOrigin(mention.topic) ||
        !tellsOf(meant.by, mention) ||
        wishesIn(tokens, tokens[mention.first]?.clause),
    )
    const caring =
      wished.every((mention) => isNeed(mention.topic)) &&
      byId.has(carersTopic(facts)) &&
      facts.some(({ chip }) => chip.value === 'mantelzorger')
    const alsoGiven = wished.filter(
      ({ topic, first }) => !isNeed(topic) && !isOrigin(topic) && liked.includes(tokens[first]?.clause),
    )
    const ofGifts = gifted.means.flatMap((text) => topicsIn(tokensOf(text))).map(({ topic }) => topic)
    // `loodgieter geweest, loopt zijn vrouw in de weg`: idle hands like to do what they can.
    const isIdle = [...wished.map(({ topic }) => topic), ...meant.topics].some((topic) => idle.has(topic))
    const likesToDo = [...wished.map(({ topic }) => topic), ...meant.topics].every(
      (topic) => isNeed(topic) || saysLittle.has(topic),
    )
    const ofTrade = isIdle && likesToDo ? gifted.likes.flatMap((text) => topicsIn(tokensOf(text))) : []
    const given = [...[...gives, ...alsoGiven].map(({ topic }) => topic), ...ofGifts]
    const thriving = findThriving(tokens).filter((found) => !isDenied(tokens, found))
    const thrives = gives.filter(
      ({ topic, first, last }) =>
        !isNeed(topic) &&
        !givingTopics.includes(topic) &&
        thriving.some((found) => last < found.first && found.first - first <= THRIVES_WITHIN),
    )
    const isDoubted = doubter(likely)
    const said = (topic: TopicId): Chip => (isDoubted(topic) ? perhaps(topic) : wants(topic))
    const no = [...refused].map(({ topic }) => topic)
    const chips = [
      ...thrives.map(({ topic }) => wants(topic)),
      ...wished.map(({ topic }) =>
        wants(
          topic === 'mantelzorg' && byId.has(carersTopic(facts)) ? (carersTopic(facts) as TopicId) : topic,
        ),
      ),
      ...meant.topics.filter((topic) => !isOutgrown(tokens, topic, facts)).map(said),
      ...ofTrade.map(({ topic }) => wants(topic)),
      ...(caring ? [wants(carersTopic(facts) as TopicId)] : []),
      ...given.map(strength),
      ...(useful && general !== undefined ? [strength(general)] : []),
      ...[...lessonsRefused(tokens, mentions, facts), ...refusedOtherwise(tokens)]
        .filter((topic) => byId.has(topic))
        .map(refusal),
      ...no.map(refusal),
    ]
    return {
      chips,
      refused: new Set<string>(no),
      given: new Set<string>([...given, ...(useful && general !== undefined ? [general] : [])]),
      places: [...places, ...gifted.places],
    }
  }

  return (text, own = [], { isNoSign = false } = {}) => {
    const tokens = read(text)
    const said = conditionsIn(tokens)
    const conditions = [...said, ...alsoConditionsIn(tokens, said)]
    const all = [...conditions, ...momentsIn(tokens), ...languagesIn(tokens), ...peopleIn(tokens)]
    const extra = ownMentions(tokens, own, topicsIn)
    const { route, reason, signs } = isNoSign ? nowhere : routeOf(tokens)
    const facts = all.filter((fact) => !isFactOfSign(tokens, fact, signs))
    const found = withoutFacts([...topicsIn(tokens), ...extra.mentions], facts).filter(
      (mention) => !isBesideSign(tokens, mention, signs) && !isOnlyTold(tokens, mention, reason),
    )
    const from = askedFrom(tokens, found)
    const mentions = found.filter(({ first }) => first >= from)
    const told =
      route === 'veiligheid'
        ? []
        : situationsIn(tokens).filter((one) => one.first >= from && !signs.some((sign) => overlap(sign, one)))
    const likely =
      route === 'veiligheid'
        ? []
        : likelyIn(tokens).filter(({ topic, first }) => byId.has(topic) && first >= from)
    const about = chipsOfTopics(tokens, mentions, facts, told, likely)
    const explained = new Set(facts.flatMap(placesOf).filter((place) => isNegation(tokens[place])))
    const { refused, given } = about
    const guessed = guessesIn(tokens, likely, { signs, reason, facts, explained, refused, given })
    const beside = route === 'professioneel-eerst' && reason ? besideProfessional[reason] : []
    const taken = new Set([
      ...signs.flatMap(placesOf),
      ...[...mentions, ...facts].flatMap(placesOf),
      ...about.places,
      ...told.flatMap(({ spans }) => spans).flatMap(placesOf),
      ...extra.places,
    ])
    return {
      route,
      reason,
      chips: settled([
        ...about.chips,
        ...guessed.sure.map(wants),
        ...guessed.perhaps.map(perhaps),
        ...(beside ?? []).filter((topic) => byId.has(topic)).map((topic) => wants(topic as TopicId)),
        ...facts.map(({ chip }) => chip),
      ]),
      words: [...new Set([...wordsLeft(tokens, taken), ...extra.words])],
      likely: new Map(likely.map(({ topic, likely: how }) => [topic, how])),
      ways: waysIn(tokens),
    }
  }
}

/** Reads a question with our thesaurus and, if any, the municipality's own words. */
export const readQuestion = questionReader(topics)
