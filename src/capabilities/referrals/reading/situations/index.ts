/** Finds situations in a text: what is told, and what it comes down to when nothing was asked in words. */
import type { TopicId } from '../../domain.ts'
import { covers, isDenied, listFinder, overlap } from '../found.ts'
import type { Span } from '../found.ts'
import type { Match } from '../phrases.ts'
import { standingFinder } from '../standing.ts'
import type { Pattern } from '../standing.ts'
import type { Token } from '../tokens.ts'
import { caringSituations } from './caring.ts'
import { companySituations } from './company.ts'
import { daysSituations } from './days.ts'
import { familySituations } from './family.ts'
import { foodSituations } from './food.ts'
import { footingSituations } from './footing.ts'
import { heardSituations } from './heard.ts'
import { homeSituations } from './home.ts'
import { innerSituations } from './inner.ts'
import { languageSituations } from './language.ts'
import { lossSituations } from './loss.ts'
import { situationMeanings } from './meanings.ts'
import { moneySituations } from './money.ts'
import { movingSituations } from './moving.ts'
import { outsideSituations } from './outside.ts'
import { papersSituations } from './papers.ts'
import { pastSituations } from './past.ts'
import { picturedSituations } from './pictured.ts'
import type { Situation } from './situation.ts'
import { skillSituations } from './skills.ts'
import { thingsSituations } from './things.ts'
import { youngSituations } from './young.ts'

export const situations: readonly Situation[] = [
  foodSituations,
  companySituations,
  daysSituations,
  movingSituations,
  lossSituations,
  thingsSituations,
  papersSituations,
  languageSituations,
  familySituations,
  youngSituations,
  caringSituations,
  pastSituations,
  moneySituations,
  homeSituations,
  innerSituations,
  outsideSituations,
  skillSituations,
  picturedSituations,
  heardSituations,
  footingSituations,
].flat()

/** A situation that stands in a text: its topics and its words. */
export interface Told extends Span {
  /** What stands in the table. */
  readonly when: string
  readonly means: readonly TopicId[]
  readonly spans: readonly Match[]
  /** How many meanings stand together. */
  readonly groups: number
}

/** What is told in one breath is no farther apart than this, in words. */
const FARTHEST = 16

const meanings: Record<string, string> = { ...situationMeanings }

/** The names of a group; words that stand in the rule itself get a name of their own. */
function namesOf(group: string): string[] {
  const items = group.split(',').map((item) => item.trim())
  const named = items.filter((item) => item.startsWith('@')).map((item) => item.slice(1))
  const own = items.filter((item) => item !== '' && !item.startsWith('@')).join(', ')
  if (own === '') return named
  meanings[own] = own
  return [...named, own]
}

function patternOf({ when }: Situation): Pattern {
  const groups = when.split('&').map((group) => group.trim())
  return {
    all: groups.filter((group) => !group.startsWith('!')).map(namesOf),
    without: groups.filter((group) => group.startsWith('!')).flatMap((group) => namesOf(group.slice(1))),
    scope: 'text',
    farthest: FARTHEST,
  }
}

const patterns = situations.map(patternOf)
const find = standingFinder(meanings, patterns)

/** The words of situations, so that they are not mended into others. */
export const situationWords: readonly string[] = Object.values(meanings)

const others = new Set(
  'mensen ouderen anderen buren kinderen jongeren bewoners degenen nieuwkomers'.split(' '),
)

/** `wil mensen helpen die alleen eten`: it is told of others. */
function isOfOthers(tokens: readonly Token[], { first }: Span): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--)
    if (
      tokens[at]?.word === 'die' &&
      tokens.slice(Math.max(0, at - 3), at).some(({ word }) => others.has(word))
    )
      return true
  return false
}

const findNotWanted = listFinder(`
  hekel aan, houdt niet van, niet van houdt, hoeft niet, hoeft geen, wil geen, wil niet, wilt geen, willen geen, zoekt geen, geen zin in,
  geen behoefte aan, liever geen, liever niet, liefst geen, absoluut geen, absoluut niet, zeker geen, zeker niet, beslist geen, niks met,
  niks voor haar/hem, niets voor haar/hem, moet niks hebben van, moet niets hebben van, geen last van, geen moeite met, allergisch voor`)
const findWanted = listFinder(
  'wil niet alleen, wil niet meer alleen, hoeft niet alleen, wil niet steeds, wil niet altijd, wil niet meer steeds',
)

/** A no in front of all that is told: `geen dementie, vergeet wel eens wat`. Further on it is a lack: `en geen meubels`. */
const isDeniedHere = (tokens: readonly Token[], { first, spans }: Told): boolean =>
  spans.some((span) => span.first === first && isDenied(tokens, span) && tokens[first - 1]?.word !== 'zonder')

/** The situations that are told in a text; not what is denied, refused, or told of others. */
export function situationsIn(tokens: readonly Token[]): Told[] {
  const all = find(tokens).map(({ pattern, spans }): Told => ({
    means: (situations[pattern]?.means ?? '').split(' ') as TopicId[],
    when: situations[pattern]?.when ?? '',
    spans,
    groups: patterns[pattern]?.all.length ?? 0,
    first: Math.min(...spans.map(({ first }) => first)),
    last: Math.max(...spans.map(({ last }) => last)),
  }))
  if (all.length === 0) return []
  const wanted = findWanted(tokens)
  const unwanted = findNotWanted(tokens).filter((no) => !wanted.some((yes) => covers(yes, no)))
  const clauseAt = ({ first }: Span): number | undefined => tokens[first]?.clause
  return all.filter(
    (told) =>
      !isDeniedHere(tokens, told) &&
      !told.spans.some((span) => isOfOthers(tokens, span)) &&
      !unwanted.some(
        (no) =>
          told.spans.some((span) => clauseAt(span) === clauseAt(no)) &&
          !told.spans.some((span) => overlap(span, no)),
      ),
  )
}

/** Whether what is named here only tells of a situation: its words are used for it, and it means something else. */
export const tellsOf = (told: readonly Told[], mention: Span & { readonly topic: TopicId }): boolean =>
  told.some(
    ({ means, spans }) => !means.includes(mention.topic) && spans.some((span) => covers(span, mention)),
  )
