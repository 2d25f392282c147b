export type { ConversationId, Kind } from './domain.ts'
export { openConversation } from './service/open.ts'
export type { Question } from './service/open.ts'
