import { sql } from 'kysely'
import { circlesOf, platformCircles } from '#platform/access/circles.ts'
import { lookAs } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { Conversation } from '../domain.ts'
import { circlesOfConversation } from '../policy.ts'

const tables = [
  'conversation_entry',
  'agreement',
  'appointment',
  'premises_step',
  'conversation_file',
  'conversation',
] as const

/**
 * Lets a conversation be seen by its parties of now, and by nobody who was one before. As the platform, because whoever
 * hands over is out of it from then on.
 */
export async function giveToContact(work: Work, conversation: Conversation): Promise<void> {
  const circles = circlesOfConversation(conversation)
  const { municipality, actor } = work.ctx
  await lookAs(work, platformCircles)
  await sql`update samenspel.entry_reply r set circles = ${circles} from samenspel.conversation_entry e
    where e.municipality_id = r.municipality_id and e.entry_id = r.entry_id
      and e.municipality_id = ${municipality} and e.conversation_id = ${conversation.id}`.execute(work.db)
  for (const table of tables)
    await sql`update ${sql.table(`samenspel.${table}`)} set circles = ${circles}
      where municipality_id = ${municipality} and conversation_id = ${conversation.id}`.execute(work.db)
  await lookAs(work, circlesOf(actor))
}
