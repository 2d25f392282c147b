/** What a text is likely about, by what was learned (`learned/`), beside what it says in words of the thesaurus. */
import type { ChipGroup, RouteReason, TopicId } from '../domain.ts'
import { widerThan } from '../thesaurus/index.ts'
import { isBesideSign, isOnlyTold, isOutgrown, isWork } from './background.ts'
import type { Fact } from './facts.ts'
import { covers, overlap } from './found.ts'
import type { Span } from './found.ts'
import { giftedIn } from './gifted.ts'
import { isLearned, roleOf } from './likely.ts'
import type { Likely } from './likely.ts'
import { isDoneByKin, isManaged, isNotMissed, isSeenTo } from './others.ts'
import { refusedIn } from './refused.ts'
import type { Token } from './tokens.ts'

/** From here on a guess is as good as what was said. */
const sureFrom = 0.4
/** From here on it is shown as what it may be about. */
const perhapsFrom = 0.12
/** More than this nobody looks through. */
const mostPerhaps = 3
/** Among the notes that roles were learned from more is refused and only mentioned than in a worker's day: so much more. */
const moreWanted = 4

const circumstances: ReadonlySet<ChipGroup> = new Set(['when', 'not-when', 'language', 'age'])

/** What else is known of the text. */
interface Known {
  readonly signs: readonly Span[]
  readonly reason: RouteReason | null
  readonly facts: readonly Fact[]
  /** Words that belong to a saying of their own. */
  readonly explained: ReadonlySet<number>
  readonly refused: ReadonlySet<string>
  /** What they give, they do not seek. */
  readonly given: ReadonlySet<string>
}

interface Guessed {
  readonly sure: readonly TopicId[]
  readonly perhaps: readonly TopicId[]
}

/** What is guessed to be wanted; not what is refused, given, over, or told of others. */
export function guessesIn(tokens: readonly Token[], likely: readonly Likely[], known: Known): Guessed {
  const { signs, reason, facts, explained } = known
  const { refused, past } = refusedIn(tokens, likely, explained)
  const { strengths, trades } = giftedIn(tokens, likely)
  const no = new Set([...known.refused, ...[...refused].map(({ topic }): string => topic)])
  const isRefused = ({ topic }: Likely) => [topic, ...widerThan(topic)].some((one) => no.has(one))
  const isOfOthers = (one: Likely) =>
    isDoneByKin(tokens, one) || isSeenTo(tokens, one) || isManaged(tokens, one) || isNotMissed(tokens, one)
  const isTold = (one: Likely) => isBesideSign(tokens, one, signs) || isOnlyTold(tokens, one, reason)
  // `werkt overdag`: the word says when, and no more.
  const isFact = (one: Likely) =>
    facts.some((fact) => circumstances.has(fact.chip.group) && overlap(fact, one))
  const isWish = (one: Likely): boolean =>
    !isRefused(one) &&
    !known.given.has(one.topic) &&
    !past.has(one) &&
    !strengths.has(one) &&
    !trades.some((trade) => covers(trade, one)) &&
    !isWork(tokens, one) &&
    !isOutgrown(tokens, one.topic, facts) &&
    !isTold(one) &&
    !isFact(one) &&
    !isOfOthers(one)
  const wanted = likely
    .filter(isWish)
    .map((one) => ({ topic: one.topic, how: one.likely * wantedness(tokens, one) }))
    .toSorted((one, other) => other.how - one.how)
  return {
    sure: wanted.flatMap(({ topic, how }) => (how >= sureFrom ? topic : [])),
    perhaps: wanted
      .flatMap(({ topic, how }) => (how >= perhapsFrom && how < sureFrom ? topic : []))
      .slice(0, mostPerhaps),
  }
}

function wantedness(tokens: readonly Token[], at: Span): number {
  const { want } = roleOf(tokens, at)
  return (want * moreWanted) / (want * moreWanted + 1 - want)
}

/**
 * Whether what is named in words of the thesaurus is not among what the text is likely about at all: its word may stand for
 * something else.
 */
export function doubter(likely: readonly Likely[]): (topic: TopicId) => boolean {
  const heard = new Set(likely.map(({ topic }) => topic))
  return (topic) => isLearned(topic) && !heard.has(topic)
}
