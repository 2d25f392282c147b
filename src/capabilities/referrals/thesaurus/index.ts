import type { Topic, TopicId } from '../domain.ts'

/** The kinds of activity and the needs that they serve. */
export const topics: readonly Topic[] = []

/** The same by id. */
export const topicById: ReadonlyMap<TopicId, Topic> = new Map(
  topics.map((topic) => [topic.id as TopicId, topic]),
)
