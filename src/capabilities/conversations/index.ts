export type { ConversationId, Kind, Terms } from './domain.ts'
export { openConversation, termsOf } from './service/open.ts'
export type { Question } from './service/open.ts'
