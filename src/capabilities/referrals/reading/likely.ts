/** How likely a text is about each topic, by classifiers that were learned from sentences (`learned/`). */
import type { Condition, QuestionRead, TopicId } from '../domain.ts'
import { classifier } from '../learned/classifiers.ts'
import { featuresOf } from '../learned/features.ts'
import { roleFeatures, roles } from '../learned/roles.ts'
import type { Role } from '../learned/roles.ts'
import { waysOf } from '../learned/ways.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import { lengthOf } from './found.ts'
import type { Span } from './found.ts'
import { clausesOf } from './pieces.ts'
import type { Token } from './tokens.ts'
import type { Mention } from './topics.ts'

/** A topic that a text is likely about, at the word that says so most. */
export interface Likely extends Mention {
  /** How likely, up to 1: by the whole text, or by one clause of it. */
  readonly likely: number
}

/** What one clause says counts so much beside what the whole says: it may only tell how things came about. */
const ofClause = 0.5
/** With fewer words a clause says nothing by itself, and is read with the next. */
const shortest = 4
/** Of one clause so many topics are looked at, and none below this: the rest is noise. */
const mostOfOne = 6
const faintest = 0.01

/** The topics that a text is likely about, the likeliest first. Where somebody comes from is told, and never guessed. */
export function likelyIn(tokens: readonly Token[]): Likely[] {
  if (tokens.length === 0) return []
  const found = new Map<TopicId, Likely & { readonly here: number }>()
  for (const part of [...longClausesOf(tokens), { first: 0, last: tokens.length - 1 }]) {
    const counts = lengthOf(part) === tokens.length ? 1 : ofClause
    for (const one of likelyAmong(tokens, part)) {
      const known = found.get(one.topic)
      const at = known !== undefined && known.here >= one.here ? known : one
      found.set(one.topic, { ...at, likely: Math.max(one.here * counts, known?.likely ?? 0) })
    }
  }
  return [...found.values()].toSorted((one, other) => other.likely - one.likely)
}

function likelyAmong(tokens: readonly Token[], { first, last }: Span) {
  const topics = classifier('topics')
  const words = tokens.slice(first, last + 1).map(({ word }) => word)
  const { likely, strongest } = topics.classify(featuresOf(words))
  return [...likely.entries()]
    .flatMap(([at, here]) => {
      const topic = topics.classes[at] as TopicId
      return here < faintest || topic === '' || isOrigin(topic) ? [] : { at, topic, here }
    })
    .toSorted((one, other) => other.here - one.here)
    .slice(0, mostOfOne)
    .map(({ at, topic, here }) => {
      const place = first + strongest(at)
      return { topic, first: place, last: place, likely: here, here }
    })
}

const learned = new Set<TopicId>()

/** Whether the classifier knows this topic: not the origins, and none of a thesaurus of somebody else. */
export function isLearned(topic: TopicId): boolean {
  if (learned.size === 0) for (const one of classifier('topics').classes) learned.add(one as TopicId)
  return learned.has(topic) && !isOrigin(topic)
}

/** The clauses of a text, short ones with the next. */
function longClausesOf(tokens: readonly Token[]): Span[] {
  const clauses: Span[] = []
  let first = 0
  for (let at = 1; at <= tokens.length; at++) {
    const ends = at === tokens.length || tokens[at]!.clause !== tokens[at - 1]!.clause
    if (!ends || (at - first < shortest && at < tokens.length)) continue
    clauses.push({ first, last: at - 1 })
    first = at
  }
  return clauses
}

/** From so likely on a clause tells a condition: what it leaves out would have been offered, so it must be rather sure. */
const conditionFrom = 0.9

/** What has to be so, by what each clause says in whatever words, at the word that says so most. */
export function likelyConditionsIn(tokens: readonly Token[]): (Span & { readonly condition: Condition })[] {
  const { classes, classify } = classifier('conditions')
  return clausesOf(tokens).flatMap(({ from, tokens: clause }) => {
    const { likely, strongest } = classify(featuresOf(clause.map(({ word }) => word)))
    return [...likely.entries()].flatMap(([at, how]) => {
      const condition = classes[at] as Condition | ''
      if (how < conditionFrom || condition === '') return []
      const place = from + strongest(at)
      return [{ condition, first: place, last: place }]
    })
  })
}

/** In which ways somebody would like to take part, and in which not. */
export function waysIn(tokens: readonly Token[]): QuestionRead['ways'] {
  const words = tokens.map(({ word }) => word)
  return { wanted: waysOf('asked', words), unfit: waysOf('unfit', words) }
}

/** How likely what is named here is wanted, given, refused, or only mentioned. */
export function roleOf(tokens: readonly Token[], { first }: Span): Readonly<Record<Role, number>> {
  const { likely } = classifier('roles').classify(roleFeatures(tokens, first))
  return Object.fromEntries(roles.map((role, at) => [role, likely[at]!])) as Record<Role, number>
}
