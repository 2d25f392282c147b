import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import type { Conversation, ConversationId } from '../domain.ts'
import { canExport, isOfIt } from '../policy.ts'
import { readConversation } from '../store/conversations.ts'
import { readKept } from './store.ts'
import type { KeptDossier } from './store.ts'

export interface ExportedDossier extends KeptDossier {
  readonly conversation: Conversation
}

/** Of a conversation of others, not even that it is there. */
async function looked(work: Work, { id }: { readonly id: ConversationId }): Promise<Conversation> {
  const found = await readConversation(work, id, 'look')
  if (!found || !isOfIt(work.ctx.actor, found)) throw new NotFound()
  return found
}

/** The municipality takes a dossier into its case system: all that both sides see, and nothing else. */
export const exportDossier = useCase<{ readonly id: ConversationId }, ExportedDossier, Conversation>(
  {
    name: 'conversations.export',
    on: looked,
    may: canExport,
    records: 'conversation.exported',
    about: ({ id }) => id,
    publishes: 'nothing',
  },
  async (work, conversation) => ({ conversation, ...(await readKept(work, conversation.id)) }),
)
