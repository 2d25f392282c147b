import { useCase } from '#platform/db/doors.ts'
import type { ConversationId } from '#capabilities/conversations/domain.ts'
import { openConversation } from '#capabilities/conversations/service/open.ts'
import type { Question } from '#capabilities/conversations/service/open.ts'

/** Asks the municipality without counting how much somebody asked in a day: a test asks more than any person would. */
export const askUncounted = useCase<Question, ConversationId>(
  { name: 'test.ask', may: () => true, records: null, publishes: 'nothing' },
  (work, question) => openConversation(work, question, null),
)
