import type { TopicId } from '../domain.ts'
export const topicsOfTalent = (_talent: string): TopicId[] => []
