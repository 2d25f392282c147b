import { freshness } from '#capabilities/initiatives/index.ts'
import type { Candidate } from '../matching/domain.ts'
import type { Audience, TopicId, Way } from '../domain.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import {
  askedFrom,
  beside,
  besideTheBest,
  circumstances,
  detour,
  fitFrom,
  halfwayMinutes,
  heartFrom,
  inWords,
  lowered,
  nearMinutes,
  olderFrom,
  pace,
  saidFrom,
  unnamedAudience,
  welcome,
  wishes as wishParts,
} from './weights.ts'
import { isGeneral, kindsFor, particular } from './particular.ts'
import { unknownsOf } from './unknowns.ts'
import type { Wishes } from './wishes.ts'

/** What else is known of an initiative: who came lately, and what teams said of the offer. */
export interface Lately {
  /** People brought along in the last four weeks. */
  readonly newcomers: number
  /** Teams said lately that it is full or has ended. */
  readonly reported: boolean
}

/** How the figure of one candidate came about; each part is between 0 and 1, where nothing else is said. */
export interface Sum {
  readonly topic: number
  readonly distance: number
  readonly freshness: number
  readonly welcome: number
  readonly certainty: number
  /** How much the offer as a whole is like the question as a whole, by what was learned. */
  readonly likeness: number
  /** How well the best of what somebody likes to do is met; a half when nothing was named. */
  readonly heart: number
  /** How well the way in which one takes part suits them; below nought where it does not. */
  readonly way: number
  /** Their language is spoken there. */
  readonly language: number
  /** What the whole was multiplied with, each with its reason. */
  readonly lowered: Readonly<Record<string, number>>
  readonly score: number
}

export interface Ranked {
  readonly candidate: Candidate
  readonly sum: Sum
  /** The topics of the question that it meets, the best first; where it meets none, those that both are likely about. */
  readonly meets: readonly TopicId[]
  readonly minutes: number | null
}

/** How somebody comes there. */
export type Mode = keyof typeof pace

/** How a candidate stands to a question. */
export function weigh(
  candidate: Candidate,
  wishes: Wishes,
  from: { today: string; mode: Mode; lately: Lately },
): Ranked {
  const minutes = candidate.metres === null ? null : minutesOf(candidate.metres, from.mode)
  const { topic, meets, heart } = topicOf(candidate, wishes)
  const parts = {
    topic,
    distance: distanceOf(minutes, wishes),
    freshness: freshOf(candidate, from.today),
    welcome: welcomeOf(candidate),
    certainty: 1 / (1 + unknownsOf(candidate, wishes).length),
    likeness: likenessOf(candidate, wishes),
    heart,
    way: wayOf(candidate, wishes),
    language: wishes.languages.some((one) => candidate.languages.includes(one)) ? 1 : 0,
  }
  const less = loweredBy(candidate, wishes, from.lately)
  const around =
    circumstances.topic +
    circumstances.distance * parts.distance +
    circumstances.freshness * parts.freshness +
    circumstances.welcome * parts.welcome +
    circumstances.certainty * parts.certainty
  const byTopic = Object.values(less).reduce((all, one) => all * one, topic * around)
  const score =
    beside.topic * byTopic +
    beside.likeness * parts.likeness +
    beside.distance * parts.distance +
    beside.heart * parts.heart +
    beside.way * parts.way +
    beside.language * parts.language +
    beside.certainty * parts.certainty
  const why = meets.length > 0 ? meets : sharedOf(candidate, wishes)
  return { candidate, meets: why, minutes, sum: { ...parts, lowered: less, score } }
}

/** Minutes from door to door, about. */
export function minutesOf(metres: number, mode: Mode): number {
  return Math.max(1, Math.round((metres * detour) / pace[mode]))
}

/** The fits, best first: nothing when nothing passes the threshold, and else what is not far below the best. */
export function fitsAmong(all: readonly Ranked[]): Ranked[] {
  const open = all.filter((one) => !isFull(one.candidate) && saysWhy(one)).toSorted(byScore)
  const best = open[0]?.sum.score ?? 0
  return best < fitFrom ? [] : open.filter(({ sum }) => sum.score >= best * besideTheBest)
}

/** Every fit says in words why it came. */
const saysWhy = ({ meets, candidate }: Ranked): boolean => meets.length > 0 || candidate.words > 0

/** What is about it and has no room now: said, and never offered first. */
export function fullAmong(all: readonly Ranked[]): Ranked[] {
  return all.filter(({ sum, candidate }) => sum.score >= fitFrom && isFull(candidate)).toSorted(byScore)
}

export const isFull = ({ isFull: said, room, placesLeft }: Candidate): boolean =>
  said || room === 'full' || placesLeft === 0

const byScore = (one: Ranked, other: Ranked): number =>
  other.sum.score - one.sum.score || one.candidate.title.localeCompare(other.candidate.title, 'nl')

function topicOf(
  candidate: Candidate,
  { wishes }: Wishes,
): Pick<Sum, 'topic' | 'heart'> & Pick<Ranked, 'meets'> {
  const met = wishes.map(({ metBy, weight, topic, isInterest }) => {
    let best = 0
    for (const [by, how] of metBy) best = Math.max(best, how * (candidate.topics[by] ?? 0))
    return { topic, weight, isInterest, how: best }
  })
  const heaviest = Math.max(0, ...met.map(({ weight }) => weight))
  const best = Math.max(0, ...met.map(({ weight, how }) => (how * weight) / heaviest))
  const total = met.reduce((sum, { weight }) => sum + weight, 0)
  const all = total === 0 ? 0 : met.reduce((sum, { weight, how }) => sum + how * weight, 0) / total
  const read = wishParts.best * best + wishParts.all * all
  const words = candidate.words
  const liked = met.filter(({ isInterest }) => isInterest)
  const heart = liked.length === 0 || liked.some(({ how }) => how >= heartFrom) ? 1 : lowered.besideInterest
  const told = Math.max(read * heart, wishParts.one * best)
  return {
    heart: liked.length === 0 ? 0.5 : Math.max(...liked.map(({ how }) => how)),
    topic: Math.min(1, (wishes.length > 0 ? told : inWords.alone * words) + inWords.beside * words),
    meets: met
      .filter(({ how }) => how > saidFrom)
      .toSorted((one, other) => other.how * other.weight - one.how * one.weight)
      .map(({ topic }) => topic),
  }
}

/** Between the topics of both, as between two directions: an offer that is about much else as well is less like it. */
function likenessOf({ topics, breadth }: Candidate, { likely }: Wishes): number {
  if (breadth === 0) return 0
  const shared = [...likely].reduce((sum, [topic, how]) => sum + Math.sqrt(how) * (topics[topic] ?? 0), 0)
  return Math.min(1, shared / breadth)
}

/** What they would like in what it offers, less what would not suit them. */
function wayOf({ ways }: Candidate, { ways: { wanted, unfit } }: Wishes): number {
  return (Object.entries(ways) as [Way, number][]).reduce(
    (sum, [way, how]) => sum + how * ((wanted.get(way) ?? 0) - (unfit.get(way) ?? 0)),
    0,
  )
}

/** What both are about, where the offer meets none of what was said: the most first. */
function sharedOf({ topics }: Candidate, { likely }: Wishes): TopicId[] {
  return [...likely]
    .map(([topic, how]) => ({ topic, how: Math.sqrt(how) * (topics[topic] ?? 0) }))
    .filter(({ how, topic }) => how >= saidFrom && !isOrigin(topic))
    .toSorted((one, other) => other.how - one.how)
    .slice(0, 2)
    .map(({ topic }) => topic)
}

function distanceOf(minutes: number | null, { conditions }: Wishes): number {
  if (minutes === null) return 0.5
  const half = conditions.has('near') || conditions.has('step-free') ? nearMinutes : halfwayMinutes
  return 1 / (1 + (minutes / half) ** 2)
}

function freshOf({ confirmedOn }: Candidate, today: string): number {
  const points = { fresh: 1, flagged: 0.3, stale: 0, unknown: 0.5 } as const
  return points[freshness(confirmedOn, today)]
}

function welcomeOf({ entrance, host, room, placesLeft }: Candidate): number {
  const hasRoom = room === 'welcome' && placesLeft !== 0
  return (
    (entrance === 'walk-in' ? welcome.walkIn : entrance === null ? welcome.walkIn / 2 : 0) +
    (host === '' ? 0 : welcome.host) +
    (hasRoom ? welcome.room : 0)
  )
}

function loweredBy(candidate: Candidate, wishes: Wishes, lately: Lately): Record<string, number> {
  const audience = audienceFactor(candidate, wishes)
  const ofKind = particularFactor(candidate, wishes)
  const many = Math.min(lowered.mostNewcomers, Math.max(0, lately.newcomers - 2))
  return {
    ...(audience < 1 ? { audience } : {}),
    ...(ofKind < 1 ? { particular: ofKind } : {}),
    ...(many > 0 ? { newcomers: 1 - many * lowered.perNewcomer } : {}),
    ...(lately.reported ? { reported: lowered.reported } : {}),
    ...(candidate.room === 'call-first' ? { room: lowered.callFirst } : {}),
  }
}

/** Of these each has to be named: a group of young carers is not for every carer. */
const ages: ReadonlySet<Audience> = new Set(['kind', 'jongere', 'volwassene', 'oudere'])
const people: ReadonlySet<Audience> = new Set([
  'man',
  'vrouw',
  'ouder-met-kind',
  'mantelzorger',
  'nieuwkomer',
])

/** How much less an offer is offered that is meant for people of whom the question does not speak. */
function audienceFactor(
  candidate: Candidate,
  { wishes: asked, whos, languages: spoken, age, conditions }: Wishes,
): number {
  const { audience, womenOnly, languages, topics } = candidate
  const theirs =
    spoken.some((one) => languages.includes(one)) ||
    asked.some(({ topic }) => isOrigin(topic) && (topics[topic] ?? 0) > 0)
  // A walker says as much as an age.
  const isOlder = (age !== null && age >= olderFrom) || (conditions.has('step-free') && !whos.has('jongere'))
  // Who wants to learn Dutch is new to it, whoever else they are.
  const learnsDutch = asked.some(({ topic }) => topic.startsWith('taal') || topic === 'inburgering')
  const named = (one: Audience) =>
    one === 'herkomst'
      ? theirs
      : whos.has(one) || (one === 'oudere' && isOlder) || (one === 'nieuwkomer' && learnsDutch)
  const foreign = languages.length > 0 && !languages.includes('nl')
  const ofGroup = [ages, people].map((groups) => {
    const meant = [...audience, ...(womenOnly ? (['vrouw'] as const) : [])].filter((one) => groups.has(one))
    return meant.length === 0 || meant.some(named) ? 1 : Math.max(...meant.map((one) => unnamedAudience[one]))
  })
  const ofOrigin = (audience.includes('herkomst') || foreign) && !theirs ? unnamedAudience.herkomst : 1
  return Math.min(...ofGroup) * ofOrigin
}

/** How much less an offer is offered that is of a kind for whoever it is about, when nothing of the kind was asked. */
function particularFactor({ topics }: Candidate, asking: Wishes): number {
  const { wishes } = asking
  const theirs = new Set(kindsFor(asking))
  const asked = (topic: TopicId) =>
    theirs.has(topic) || wishes.some(({ metBy }) => (metBy.get(topic) ?? 0) >= askedFrom)
  const of = [...particular].filter(([topic, { from }]) => (topics[topic] ?? 0) >= from)
  const excused = of.some(([topic]) => asked(topic) && !isGeneral(topic))
  const left = of.filter(([topic]) => !asked(topic))
  return excused || left.length === 0 ? 1 : Math.min(...left.map(([, { factor }]) => factor))
}
