import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { ConversationId } from '../domain.ts'
import type { Matter, Step, StepId } from './domain.ts'

/** What this conversation about premises is about; `null` as long as nobody said. */
export async function readMatter(work: Work, of: ConversationId): Promise<Matter | null> {
  const found = await sql<{ matter: Matter | null }>`select matter from samenspel.conversation
    where municipality_id = ${work.ctx.municipality} and conversation_id = ${of}`.execute(work.db)
  return found.rows[0]?.matter ?? null
}

export async function saveMatter(work: Work, of: ConversationId, matter: Matter): Promise<void> {
  await sql`update samenspel.conversation set matter = ${matter}, revision = revision + 1
    where municipality_id = ${work.ctx.municipality} and conversation_id = ${of}`.execute(work.db)
}

/** The steps of a conversation, in their order. */
export async function readSteps(work: Work, of: ConversationId): Promise<Step[]> {
  const found = await sql<Step>`select step_id as id, position, title, promised_on as "promisedOn",
      first_promised_on as "firstPromisedOn", reason, done_on as "doneOn", revision from samenspel.premises_step
    where municipality_id = ${work.ctx.municipality} and conversation_id = ${of}
    order by position`.execute(work.db)
  return found.rows
}

export async function saveStep(
  work: Work,
  of: ConversationId,
  { id, position, title }: Pick<Step, 'id' | 'position' | 'title'>,
): Promise<void> {
  const { municipality } = work.ctx
  await sql`insert into samenspel.premises_step (municipality_id, step_id, conversation_id, position, title, revision, circles, readers)
    select ${municipality}, ${id}, ${of}, ${position}::smallint, ${title}, 1, c.circles, c.readers
    from samenspel.conversation c where c.municipality_id = ${municipality} and c.conversation_id = ${of}`.execute(
    work.db,
  )
}

/**
 * Changes a step, if nobody did in the meantime.
 * @returns false when it is not as it was seen
 */
export async function changeStep(
  work: Work,
  seen: { readonly id: StepId; readonly conversation: ConversationId; readonly revision: number },
  to: Pick<Step, 'promisedOn' | 'firstPromisedOn' | 'reason' | 'doneOn'>,
): Promise<boolean> {
  const done = await sql`update samenspel.premises_step set promised_on = ${to.promisedOn},
      first_promised_on = ${to.firstPromisedOn}, reason = ${to.reason}, done_on = ${to.doneOn},
      reminded = case when promised_on is not distinct from ${to.promisedOn} then reminded else 0 end, revision = revision + 1
    where municipality_id = ${work.ctx.municipality} and step_id = ${seen.id}
      and conversation_id = ${seen.conversation} and revision = ${seen.revision}`.execute(work.db)
  return done.numAffectedRows === 1n
}
