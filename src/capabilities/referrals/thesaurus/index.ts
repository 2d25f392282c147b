import type { Topic, TopicId } from '../domain.ts'
import { withExpressions } from './expressions/expressions.ts'
import { belonging } from './kinds/belonging.ts'
import { care } from './kinds/care.ts'
import { digital } from './kinds/digital.ts'
import { eating } from './kinds/eating.ts'
import { families } from './kinds/families.ts'
import { green } from './kinds/green.ts'
import { handwork } from './kinds/handwork.ts'
import { helping } from './kinds/helping.ts'
import { learning } from './kinds/learning.ts'
import { life } from './kinds/life.ts'
import { making } from './kinds/making.ts'
import { meeting } from './kinds/meeting.ts'
import { moving } from './kinds/moving.ts'
import { musicAndStage } from './kinds/music-and-stage.ts'
import { outdoors } from './kinds/outdoors.ts'
import { playing } from './kinds/playing.ts'
import { startingAgain } from './kinds/starting-again.ts'
import { special } from './kinds/special.ts'
import { sports } from './kinds/sports.ts'
import { talking } from './kinds/talking.ts'
import { things } from './kinds/things.ts'
import { young } from './kinds/young.ts'
import { needs } from './needs.ts'
import { originTopics } from './origins.ts'

/** Every kind of activity and every need that is known, once each. */
export const topics: readonly Topic[] = [
  ...needs,
  ...belonging,
  ...care,
  ...digital,
  ...eating,
  ...families,
  ...green,
  ...handwork,
  ...helping,
  ...learning,
  ...life,
  ...making,
  ...meeting,
  ...moving,
  ...musicAndStage,
  ...outdoors,
  ...playing,
  ...special,
  ...startingAgain,
  ...sports,
  ...talking,
  ...things,
  ...young,
  ...originTopics,
].map(withExpressions)

/** The name of a topic as it is kept. */
export const idOf = (topic: Topic): TopicId => topic.id as TopicId

export const topicById: ReadonlyMap<TopicId, Topic> = new Map(topics.map((topic) => [idOf(topic), topic]))

function reach(id: TopicId, seen: Set<TopicId>): Set<TopicId> {
  for (const wider of (topicById.get(id)?.within ?? []) as readonly TopicId[]) {
    if (seen.has(wider)) continue
    seen.add(wider)
    reach(wider, seen)
  }
  return seen
}

const widerOf: ReadonlyMap<TopicId, readonly TopicId[]> = new Map(
  topics.map((topic) => [idOf(topic), [...reach(idOf(topic), new Set())]]),
)

/** All topics that this one lies within, at any distance; nearest first. `klaverjassen`: `kaarten`, `spelletjes`. */
export function widerThan(topic: TopicId): readonly TopicId[] {
  return widerOf.get(topic) ?? []
}
