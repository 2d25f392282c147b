import { fold } from '#platform/language/normalise.ts'
import { tokensOf } from '../reading/tokens.ts'
import type { Token } from '../reading/tokens.ts'
import { topicsIn } from '../reading/topics.ts'
import type { Mention, Side } from '../reading/topics.ts'
import { widerThan } from '../thesaurus/index.ts'
import { isOrigin, originOfLanguage } from '../thesaurus/origins.ts'
import { topicsOfTalent } from '../thesaurus/talents.ts'
import type { Audience, TopicId, Way } from '../domain.ts'
import { foundIn, whenNameSaysNothing } from '../ranking/weights.ts'
import {
  bringing,
  fields,
  isActivity,
  isDone,
  isPastime,
  lowerDemanding,
  served,
  together,
  withoutOutdone,
} from './combined.ts'
import { isInPassing } from './in-passing.ts'
import { signsIn } from './signs.ts'
import type { Signs } from './signs.ts'

/** What is told of an activity, as everybody may read it. */
export interface ToldOffer {
  readonly title: string
  readonly initiativeName: string
  readonly description: string
  readonly forWhom: string
  readonly themes: readonly string[]
  /** Codes of the languages that are spoken there. */
  readonly languages: readonly string[]
  readonly volunteers: readonly { readonly talent: string; readonly time: string; readonly task: string }[]
  /** What its columns say; absent or null where they are empty. */
  readonly minAge?: number | null
  readonly maxAge?: number | null
  readonly womenOnly?: boolean | null
}

/** What the words of an offer say. */
export interface ProfileInWords extends Signs {
  /** What it is about, and how surely (0 to 1). */
  readonly topics: ReadonlyMap<TopicId, number>
  /** What volunteers do there. */
  readonly help: ReadonlyMap<TopicId, number>
}

/** What a question is matched with. */
export interface Profile extends ProfileInWords {
  /** In which ways one takes part, and how likely (0 to 1). */
  readonly ways: ReadonlyMap<Way, number>
}

/** Whom it is for, where nothing else says what it is about. */
const allItSays = 0.85

/**
 * Tools, dishes and places are mentioned in passing, so offers are not read by them; where nothing else was found they
 * are all that tells: "spruiten en een karbonade".
 */
const byThings = 0.75

/** "Sportmaatje", "geldmaatje": somebody of one's own, for one thing. A language buddy is a kind of its own. */
const companion = /\b(?!taal|gezins|huis|woon|vakantie|respijt)\w{3,}(?:maatjes?|buddy|buddies)\b/u
const asCompanion = 0.7

/** What was read of an offer: its topics as they count, and as they are said before what is beside the point counts less. */
interface Read {
  readonly topics: Map<TopicId, number>
  readonly said: Map<TopicId, number>
}

/**
 * Reads an offer by the words of the thesaurus: its topics, from where in its text they stand, and the signs that its
 * columns do not hold.
 */
export function profileInWords(offer: ToldOffer): ProfileInWords {
  const signs = signsIn(offer)
  const read: Read = { topics: new Map(), said: new Map() }
  const { topics, said } = read
  add(read, offer.title, foundIn.title)
  const named = new Set(topics.keys())
  const isNamed = [...named].some(isDone)
  const text = named.size > 0 ? foundIn : whenNameSaysNothing
  add(read, offer.forWhom, foundIn.forWhom)
  add(read, forWhomIn(offer.description), foundIn.forWhom)
  add(read, firstSaying(offer.description, named.size > 0), text.firstSentence, { isNamed })
  add(read, offer.description, text.description, { twice: text.descriptionTwice, isNamed })
  // "Open atelier", and then what is made there: the text says which of what the name says.
  if (named.size > 0 && [...named].every((topic) => fields.has(topic)))
    for (const topic of said.keys())
      if (widerThan(topic).some((wider) => named.has(wider))) raise(topics, topic, foundIn.firstSentence)
  if (topics.size === 0) add(read, `${offer.title}. ${offer.description}`, byThings, { side: 'asked' })
  const isTold = [...topics.values()].some((strength) => strength >= foundIn.firstSentence)
  add(read, offer.initiativeName, foundIn.initiative)
  add(read, offer.themes.join(', ').replaceAll('-', ' '), foundIn.theme)
  if (companion.test(fold(offer.title))) raise(topics, 'maatje' as TopicId, asCompanion)
  const help = new Map<TopicId, number>()
  for (const { talent, task } of offer.volunteers)
    for (const [topic, strength] of helpIn(talent, task)) raise(help, topic, strength)
  const whom = isTold ? foundIn.forWhom : allItSays
  const isDoneThere = [...said.keys()].some((topic) => isDone(topic) && !isOrigin(topic))
  const byColumns = isTold ? foundIn.description : allItSays
  for (const [topic, strength] of [
    ...amongThemselves(signs.audience, whom, isDoneThere),
    ...amongThemselves(inColumns(offer, signs), byColumns, isDoneThere),
  ]) {
    raise(said, topic, strength)
    raise(topics, topic, strength)
  }
  for (const { parts, whole, how } of together) {
    const least = Math.min(...parts.map((part) => said.get(part as TopicId) ?? 0))
    if (least > 0) raise(topics, whole as TopicId, least * how)
  }
  withoutOutdone(topics, fold(offer.description))
  lowerDemanding(topics, fold(`${offer.title} . ${offer.description}`))
  for (const [bringer, most] of bringing) {
    if ((topics.get(bringer) ?? 0) < foundIn.firstSentence) continue
    for (const [topic, strength] of topics)
      if (isPastime(topic) && !named.has(topic)) topics.set(topic, Math.min(strength, most))
  }
  for (const origin of offer.languages.flatMap((code) => originOfLanguage(code) ?? []))
    raise(topics, origin, foundIn.language)
  return { topics, help, ...signs }
}

/** In what somebody who does this task is good: the talent as the team calls it, and what it is of use in. */
export function helpIn(talent: string, task: string): Map<TopicId, number> {
  const help = new Map<TopicId, number>()
  const read: Read = { topics: help, said: new Map() }
  add(read, talent, foundIn.talent)
  add(read, task, foundIn.task)
  for (const [rank, topic] of topicsOfTalent(talent).entries())
    raise(help, topic, Math.max(foundIn.leastOfTalent, foundIn.talent - rank * foundIn.perRankOfTalent))
  return help
}

interface Place {
  /** How much counts what is said more than once. */
  readonly twice?: number
  /** The name says already what is done there. */
  readonly isNamed?: boolean
  /** By which words it is read. */
  readonly side?: Side
}

/** Adds the topics of a text; the widest reading of each counts, and a topic brings the wider ones along. */
function add({ topics, said }: Read, text: string, once: number, place: Place = {}): void {
  if (text === '') return
  const { twice = once } = place
  for (const [topic, { count, isBare }] of mentionedIn(text, once < foundIn.title, place)) {
    const strength = count > 1 ? twice : once
    raise(said, topic, strength)
    raise(topics, topic, isBare ? Math.min(strength, foundIn.description) : strength)
    for (const wider of widerThan(topic)) {
      raise(said, wider, strength * foundIn.wider)
      raise(topics, wider, strength * foundIn.wider)
    }
  }
}

interface Mentioned {
  readonly count: number
  /** It only says that one walks in or is served, beside what it is about: "inloop raadslieden", "sjoelen met koffie". */
  readonly isBare: boolean
}

function mentionedIn(text: string, isRest: boolean, place: Place = {}): Map<TopicId, Mentioned> {
  const { isNamed = false, side = 'offered' } = place
  const tokens = tokensOf(text)
  const found = topicsIn(tokens, side).filter(
    ({ topic, first, last }) =>
      !isDenied(tokens, first) &&
      !isWaived(tokens, last) &&
      !(isRest && isInPassing(topic, tokens.slice(first, last + 1))),
  )
  const isWalkIn = ({ first, last }: Mention) => first === last && tokens[first]!.word === 'inloop'
  // "Breien, daarna koffie": what stands first is what they come for.
  const done = found.findIndex(({ topic }) => isDone(topic))
  const isServed = ({ topic, first }: Mention) =>
    served.has(topic) &&
    (isNamed ||
      (done >= 0 &&
        (found[done]!.last < first || isBeside(tokens, first) || isBefore(tokens, first, found[done]!)))) &&
    !found.some((other) => other.first === first && isDone(other.topic))
  const byTopic = Map.groupBy(found, ({ topic }) => topic)
  return new Map(
    [...byTopic].map(([topic, all]) => [
      topic,
      {
        count: all.length,
        isBare: (byTopic.size > 1 && all.every(isWalkIn)) || all.every(isServed),
      },
    ]),
  )
}

const besides = new Set('met daarna afloop tussendoor pauze'.split(' '))

/** "Met een kop thee", "na afloop koffie". */
const isBeside = (tokens: readonly Token[], first: number): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ word }) => besides.has(word))

const afterwards = new Set('daarna vervolgens dan erna'.split(' '))

/** "Koffie om tien uur, daarna aan het werk met zaag en beitel": it begins with a cup, and is about what comes then. */
const isBefore = (tokens: readonly Token[], first: number, done: Mention): boolean =>
  first < done.first && tokens.slice(first + 1, done.first).some(({ word }) => afterwards.has(word))

/** A topic never counts less than it did. */
export function raise(to: Map<TopicId, number>, topic: TopicId, strength: number): void {
  if (strength > (to.get(topic) ?? 0)) to.set(topic, strength)
}

const needed = new Set('hoeft hoef hoeven nodig verplicht'.split(' '))
const denials = new Set('geen niet zonder nooit weinig nauwelijks amper no not without'.split(' '))

/** "Geen praatgroep, wel koffie": what an offer says it is not. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  const clause = tokens[first]!.clause
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    const before = tokens[at]!
    if (before.clause !== clause) return false
    if (denials.has(before.word)) return true
  }
  return false
}

/** "Noten lezen hoeft niet": what nobody has to do. */
function isWaived(tokens: readonly Token[], last: number): boolean {
  const next = tokens.slice(last + 1, last + 4).filter(({ clause }) => clause === tokens[last]!.clause)
  const words = next.map(({ word }) => word)
  return words.some((word) => needed.has(word)) && words.some((word) => denials.has(word))
}

/** Sentences that say for whom it is, wherever they stand: "Voor volwassenen met autisme." */
function forWhomIn(text: string): string {
  const sentences = text.split(/[.!?\n]+/u).map((sentence) => sentence.trim())
  return sentences
    .filter((sentence) => /^(?:(?:alleen|speciaal|vooral|bedoeld) )?voor /iu.test(sentence))
    .join('. ')
}

/** Children of a primary school, and who is past it: the ages that a column tells where the text says nothing. */
const oldestChild = 12
const youngest = { youth: 10, adult: 18 }
const oldestYouth = 27

/** For whom it is by its columns, where its words are silent. */
function inColumns({ minAge, maxAge, womenOnly }: ToldOffer, { audience }: Signs): readonly Audience[] {
  const isWithParents = audience.includes('ouder-met-kind')
  const ofAge: Audience[] =
    isWithParents || maxAge === null || maxAge === undefined
      ? []
      : maxAge <= oldestChild
        ? ['kind']
        : maxAge <= oldestYouth && (minAge ?? 0) >= youngest.youth && (minAge ?? 0) < youngest.adult
          ? ['jongere']
          : []
  return [...ofAge, ...(womenOnly && !isWithParents ? (['vrouw'] as const) : [])]
}

/** Who is meant is what it is about as well: women among themselves, people of one origin. */
function amongThemselves(
  audience: readonly Audience[],
  whom: number,
  isDoneThere: boolean,
): [TopicId, number][] {
  const has = (who: Audience) => audience.includes(who)
  const withChild = has('ouder-met-kind')
  // A lesson for women is a lesson before it is a women's group; at a table with tea it is the group they come for.
  const alone = withChild || has('jongere') || !isDoneThere ? whom : foundIn.description
  const women = withChild ? 'moeders' : has('jongere') ? 'meiden' : 'vrouwen'
  const found: [string, number][] = [
    ...(has('vrouw') ? [[women, alone] as [string, number]] : []),
    ...(has('man') ? [[withChild ? 'vaders' : 'mannen', alone] as [string, number]] : []),
    ...(withChild ? [['ouder-kind', whom] as [string, number]] : []),
    ...(has('jongere') ? [['jongeren', whom] as [string, number]] : []),
    ...(has('kind') ? [['kinderclub', whom] as [string, number]] : []),
    ...(has('herkomst') ? [['cultuur-delen', whom] as [string, number]] : []),
  ]
  return found as [TopicId, number][]
}

/**
 * What comes first. Where the name says nothing it is the first sentence that says something: many begin with a question
 * or a mood, and tell after it what they do.
 */
function firstSaying(text: string, isNamed: boolean): string {
  const sentences = text.slice(0, 240).split(/[.!?\n]/u)
  if (isNamed) return sentences[0] ?? ''
  const read = sentences.slice(0, 3).map((sentence) => [...mentionedIn(sentence, true).keys()])
  const at = read.findIndex((topics) => topics.some(isActivity))
  return sentences[at < 0 ? read.findIndex((topics) => topics.length > 0) : at] ?? ''
}
