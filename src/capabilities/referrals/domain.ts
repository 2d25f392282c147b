import type { Brand } from '#platform/brand.ts'
import type { Locale } from '#platform/context/ctx.ts'

/** What a question or an offer can be about, by its name in the thesaurus: `samen-eten`. */
export type TopicId = Brand<'TopicId'>

/** Where a question leads. The names are those of the command line and stand in its answers. */
export const routes = ['collectief', 'professioneel-eerst', 'veiligheid', 'start-initiatief'] as const
export type Route = (typeof routes)[number]

/** Why a question does not lead to activities alone. */
export const routeReasons = [
  'suicide',
  'violence',
  'child-safety',
  'acute-distress',
  'danger',
  'debts',
  'eviction',
  'falling',
  'no-food',
  'no-heating',
  'medical',
  'start',
] as const
export type RouteReason = (typeof routeReasons)[number]

/**
 * In which way somebody takes part in something, whatever it is about: who longs for company at the piano is not helped by
 * lessons.
 */
export const ways = [
  /** Together, without anybody teaching: a walk, a choir, a game. */
  'do',
  /** From somebody who teaches. */
  'learn',
  /** At a table: coffee, a meal, a living room. */
  'table',
  /** About something hard, with people who know it. */
  'talk',
  /** Somebody does it for you, or comes to you. */
  'helped',
  /** Something is given away, lent, sold or swapped. */
  'goods',
  /** One watches or listens. */
  'watch',
  /** One helps others. */
  'give',
  /** Once, or once a year. */
  'event',
  /** By telephone or online. */
  'far',
  /** Somebody else is cared for, so that the asker is free. */
  'respite',
] as const
export type Way = (typeof ways)[number]

/** Of what kind a chip is. */
export const chipGroups = [
  /** What somebody needs: "mensen ontmoeten". */
  'need',
  /** What somebody likes to do: "breien". */
  'interest',
  /** What it may be about, without being said in so many words: a need or something to do. */
  'perhaps',
  /** What somebody is good at or wants to do for others. */
  'strength',
  /** What it must not be: "geen praatgroep". */
  'refusal',
  'when',
  'not-when',
  'condition',
  'language',
  'who',
  'age',
] as const
export type ChipGroup = (typeof chipGroups)[number]

/**
 * One thing that was read out of a question, and that a worker takes away or adds. It comes from lists of ours, or is a
 * number: never from what was typed, so that a chip cannot carry a name.
 */
export interface Chip {
  readonly group: ChipGroup
  /**
   * need, interest, perhaps, strength, refusal: a topic. when and not-when: `ochtend` `middag` `avond` `overdag` `weekend`
   * `doordeweeks` `maandag` … `zondag`. condition: one of `conditions`. language: ISO 639-1. who: one of `whos`.
   * age: years.
   */
  readonly value: string
}

/** What has to be so; each can be met, not met, or unknown. */
export const conditions = [
  'step-free',
  'toilet',
  'quiet',
  'small-group',
  'childcare',
  'alcohol-free',
  'women-only',
  'free',
  'cheap',
  'walk-in',
  'near',
  'indoors',
] as const
export type Condition = (typeof conditions)[number]

export const whos = [
  'man',
  'vrouw',
  'kind',
  'jongere',
  'volwassene',
  'oudere',
  'ouder-met-kind',
  'mantelzorger',
  'nieuwkomer',
] as const
export type Who = (typeof whos)[number]

/** For whom an offer is: also people of one origin, told by a language or a country. */
export type Audience = Who | 'herkomst'

/** A question as it was read. `words` are what no list knows; they live in memory only. */
export interface QuestionRead {
  readonly route: Route
  readonly reason: RouteReason | null
  readonly chips: readonly Chip[]
  /** Folded words that say what it is about and are in no list of ours. */
  readonly words: readonly string[]
  /** What it is likely about as a whole, by what was learned, up to 1: more topics than become chips. */
  readonly likely: ReadonlyMap<TopicId, number>
  /** In which ways this person would like to take part, and in which not, by what was learned, up to 1. */
  readonly ways: { readonly wanted: ReadonlyMap<Way, number>; readonly unfit: ReadonlyMap<Way, number> }
}

/** One entry of the thesaurus: a kind of activity, or a need that kinds of activity serve. */
export interface Topic {
  readonly id: string
  readonly sort: 'need' | 'activity'
  readonly label: Readonly<Record<Locale, string>>
  /** Words and phrases in which people ask for it, divided by commas: everyday words, dialect, usual misspellings. */
  readonly asks: string
  /**
   * Further words that belong to it (a tool, a dish, a place). In a question they carry the wish; in an offer they are
   * mentioned in passing, so offers are not read by these.
   */
  readonly says?: string
  /** Further words that offers of this kind are called by; what people ask with counts too. */
  readonly offers: string
  /** Topics that somebody who asks for this one is helped by as well, and how much (0 to 1). */
  readonly helps?: Readonly<Record<string, number>>
  /** Wider topics: an offer of this kind is one of those too, and who refuses those refuses this. */
  readonly within?: readonly string[]
  /** Said in a sentence that must be read as this topic, and one that has a look-alike word and must not. */
  readonly example: string
  readonly not: string
}
