import { tokensOf } from '../reading/tokens.ts'
import type { Token } from '../reading/tokens.ts'
import { topicsIn } from '../reading/topics.ts'
import { widerThan } from '../thesaurus/index.ts'
import { originOfLanguage } from '../thesaurus/origins.ts'
import { topicsOfTalent } from '../thesaurus/talents.ts'
import type { Audience, TopicId } from '../domain.ts'
import { foundIn, whenNameSaysNothing } from '../ranking/weights.ts'
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
}

/** What a question is matched with. */
export interface Profile extends Signs {
  /** What it is about, and how surely (0 to 1). */
  readonly topics: ReadonlyMap<TopicId, number>
  /** What volunteers do there. */
  readonly help: ReadonlyMap<TopicId, number>
}

/** Reads an offer: its topics, from where in its text they stand, and the signs that its columns do not hold. */
export function profileOf(offer: ToldOffer): Profile {
  const signs = signsIn(offer)
  const topics = new Map<TopicId, number>()
  add(topics, offer.title, foundIn.title)
  const text = topics.size > 0 ? foundIn : whenNameSaysNothing
  add(topics, offer.forWhom, foundIn.forWhom)
  add(topics, forWhomIn(offer.description), foundIn.forWhom)
  add(topics, firstSentence(offer.description), text.firstSentence)
  add(topics, offer.description, text.description, text.descriptionTwice)
  add(topics, offer.initiativeName, foundIn.initiative)
  add(topics, offer.themes.join(', ').replaceAll('-', ' '), foundIn.theme)
  const help = new Map<TopicId, number>()
  for (const { talent, task } of offer.volunteers)
    for (const [topic, strength] of helpIn(talent, task)) raise(help, topic, strength)
  for (const { parts, whole, how } of together) {
    const least = Math.min(...parts.map((part) => topics.get(part as TopicId) ?? 0))
    raise(topics, whole as TopicId, least * how)
  }
  for (const [topic, strength] of amongThemselves(signs.audience)) raise(topics, topic, strength)
  for (const origin of offer.languages.flatMap((code) => originOfLanguage(code) ?? []))
    raise(topics, origin, foundIn.language)
  return { topics, help, ...signs }
}

/**
 * What an offer is that is about all of these. Nothing wider comes along: a walk for who lost somebody is for them, and
 * is no talking group.
 */
const together: readonly {
  readonly parts: readonly string[]
  readonly whole: string
  readonly how: number
}[] = [
  { parts: ['praatgroep', 'rouw-verwerken'], whole: 'rouwgroep', how: 1 },
  { parts: ['rouw-verwerken'], whole: 'rouwgroep', how: 0.75 },
  // Chatting to practise Dutch is a language café, by whatever name.
  { parts: ['taal', 'koffie-inloop'], whole: 'taalcafe', how: 1 },
  { parts: ['zingen', 'dementie'], whole: 'samen-met-dementie', how: 1 },
  { parts: ['mantelzorg', 'jongeren'], whole: 'jonge-mantelzorger', how: 1 },
]

/** In what somebody who does this task is good: the talent as the team calls it, and what it is of use in. */
export function helpIn(talent: string, task: string): Map<TopicId, number> {
  const help = new Map<TopicId, number>()
  add(help, talent, foundIn.talent)
  add(help, task, foundIn.task)
  for (const [rank, topic] of topicsOfTalent(talent).entries())
    raise(help, topic, Math.max(foundIn.leastOfTalent, foundIn.talent - rank * foundIn.perRankOfTalent))
  return help
}

/** Adds the topics of a text; the widest reading of each counts, and a topic brings the wider ones along. */
function add(to: Map<TopicId, number>, text: string, once: number, twice = once): void {
  if (text === '') return
  for (const [topic, { count, isBare }] of mentionedIn(text, once < foundIn.title)) {
    const strength = count > 1 ? twice : once
    raise(to, topic, isBare ? Math.min(strength, foundIn.description) : strength)
    for (const wider of widerThan(topic)) raise(to, wider, strength * foundIn.wider)
  }
}

interface Mentioned {
  readonly count: number
  /** It only says that one walks in, beside what it is about: "inloop raadslieden", "inloop mantelzorg". */
  readonly isBare: boolean
}

function mentionedIn(text: string, isRest: boolean): Map<TopicId, Mentioned> {
  const tokens = tokensOf(text)
  const found = topicsIn(tokens, 'offered').filter(
    ({ topic, first, last }) =>
      !isDenied(tokens, first) && !(isRest && isInPassing(topic, tokens.slice(first, last + 1))),
  )
  const isWalkIn = ({ first, last }: { first: number; last: number }) =>
    first === last && tokens[first]!.word === 'inloop'
  const byTopic = Map.groupBy(found, ({ topic }) => topic)
  return new Map(
    [...byTopic].map(([topic, all]) => [
      topic,
      { count: all.length, isBare: byTopic.size > 1 && all.every(isWalkIn) },
    ]),
  )
}

function raise(to: Map<TopicId, number>, topic: TopicId, strength: number): void {
  if (strength > (to.get(topic) ?? 0)) to.set(topic, strength)
}

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

/** Sentences that say for whom it is, wherever they stand: "Voor volwassenen met autisme." */
function forWhomIn(text: string): string {
  const sentences = text.split(/[.!?\n]+/u).map((sentence) => sentence.trim())
  return sentences
    .filter((sentence) => /^(?:(?:alleen|speciaal|vooral|bedoeld) )?voor /iu.test(sentence))
    .join('. ')
}

/** Who is meant is what it is about as well: women among themselves, people of one origin. */
function amongThemselves(audience: readonly Audience[]): [TopicId, number][] {
  const has = (who: Audience) => audience.includes(who)
  const withChild = has('ouder-met-kind')
  // A lesson for women is a lesson before it is a women's group.
  const alone = withChild || has('jongere') ? foundIn.forWhom : foundIn.description
  const women = withChild ? 'moeders' : has('jongere') ? 'meiden' : 'vrouwen'
  const found: [string, number][] = [
    ...(has('vrouw') ? [[women, alone] as [string, number]] : []),
    ...(has('man') ? [[withChild ? 'vaders' : 'mannen', alone] as [string, number]] : []),
    ...(withChild ? [['ouder-kind', foundIn.forWhom] as [string, number]] : []),
    ...(has('jongere') ? [['jongeren', foundIn.forWhom] as [string, number]] : []),
    ...(has('kind') ? [['kinderclub', foundIn.forWhom] as [string, number]] : []),
    ...(has('herkomst') ? [['cultuur-delen', foundIn.forWhom] as [string, number]] : []),
  ]
  return found as [TopicId, number][]
}

function firstSentence(text: string): string {
  return text.slice(0, 160).split(/[.!?\n]/u)[0] ?? ''
}
