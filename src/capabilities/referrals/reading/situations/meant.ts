/** Which of the situations that are told become a chip, beside what was asked in so many words. */
import type { Topic, TopicId } from '../../domain.ts'
import { wishesIn } from '../background.ts'
import { lengthOf, overlap } from '../found.ts'
import type { Token } from '../tokens.ts'
import type { Mention } from '../topics.ts'
import type { Told } from './index.ts'

interface Beside {
  readonly wished: readonly Mention[]
  readonly refused: ReadonlySet<Mention>
  readonly given: readonly string[]
  readonly byId: ReadonlyMap<string, Topic>
}

/** What is meant, and the situations that said so. */
export interface Meant {
  readonly topics: readonly TopicId[]
  readonly by: readonly Told[]
}

/** More than this says nothing any more. */
const MOST = 3

/** From here on one topic helps with another so much that both come down to the same. */
const MUCH = 0.3

const wordsIn = ({ spans }: Told): number => spans.reduce((sum, span) => sum + lengthOf(span), 0)

/** What many situations come down to; beside something more precise it says nothing. */
const general: ReadonlySet<string> = new Set([
  'ontmoeten',
  'uit-huis',
  'ritme',
  'rondkomen',
  'iets-betekenen',
  'maatje',
])
const isGeneral = ({ means }: Told): boolean => general.has(means[0] ?? '')

/** Words tell one thing: of situations that share them, the one that more of them tell. */
function fullest(told: readonly Told[]): Told[] {
  const chosen: Told[] = []
  const sorted = told.toSorted(
    (one, other) =>
      other.groups - one.groups ||
      Number(isGeneral(one)) - Number(isGeneral(other)) ||
      wordsIn(other) - wordsIn(one),
  )
  for (const one of sorted) {
    const shares = chosen.some((other) =>
      other.spans.some((span) => one.spans.some((mine) => overlap(span, mine))),
    )
    if (!shares) chosen.push(one)
  }
  return chosen
}

/**
 * The topics of what is told. An explicit wish goes before a situation, which then only stays where it says something
 * else, or says more precisely what is needed.
 */
export function meantBy(tokens: readonly Token[], told: readonly Told[], beside: Beside): Meant {
  if (told.length === 0) return { topics: [], by: [] }
  const { wished, refused, given, byId } = beside
  const isWish = (first: number): boolean => wishesIn(tokens, tokens[first]?.clause)
  const isNeed = (topic: string): boolean => byId.get(topic)?.sort === 'need'
  const leads = (from: string, to: string): boolean =>
    (byId.get(from)?.helps?.[to] ?? 0) >= MUCH || (byId.get(from)?.within ?? []).includes(to)
  const asked = wished.filter(({ first }) => isWish(first)).map(({ topic }) => topic as string)
  const no = new Set([...refused].map(({ topic }) => topic as string))
  const saysAnew = (topic: string): boolean =>
    !asked.some(
      (wish) =>
        wish === topic || ((leads(wish, topic) || leads(topic, wish)) && !(isNeed(wish) && !isNeed(topic))),
    )
  const by: Told[] = []
  const topics = new Set<TopicId>()
  // `gek op klaverjassen, zijn maat is verhuisd`: what is liked says it all.
  const likes = asked.some((topic) => !isNeed(topic))
  for (const one of fullest(told)) {
    if (likes && isGeneral(one)) continue
    const isAsked = one.spans.some(({ first }) => isWish(first))
    const means = (by.length === 0 ? one.means : one.means.slice(0, 1)).filter(
      (topic) => byId.has(topic) && !no.has(topic) && (isAsked || !given.includes(topic)) && saysAnew(topic),
    )
    if (means.length === 0 || topics.size >= MOST || (by.length > 0 && isGeneral(one))) continue
    if (!saysAnew(one.means[0] ?? '') || no.has(one.means[0] ?? '')) continue
    by.push(one)
    for (const topic of means) topics.add(topic)
  }
  return { topics: [...topics].slice(0, MOST), by }
}
