import { useCase } from '#platform/db/doors.ts'
import type { ConversationId } from '#capabilities/conversations/domain.ts'
import type { Letter } from '#capabilities/conversations/service/happen.ts'
import { openConversation } from '#capabilities/conversations/service/open.ts'
import type { Question } from '#capabilities/conversations/service/open.ts'

/** Asks the municipality without counting how much somebody asked in a day: a test asks more than any person would. */
export const askUncounted = useCase<Question & { readonly letter?: Letter }, ConversationId>(
  { name: 'test.ask', may: () => true, records: null, publishes: 'nothing' },
  (work, { letter = null, ...question }) => openConversation(work, question, letter),
)
