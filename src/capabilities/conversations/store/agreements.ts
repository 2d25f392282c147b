import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Agreement, AgreementId, ConversationId } from '../domain.ts'

const columns =
  sql.raw(`a.agreement_id as id, a.owner, a.what, a.due, a.first_due as "firstDue", a.state, a.reason,
  a.proposed_by as "proposedBy", a.proposed_at as "proposedAt", a.settled_at as "settledAt", a.revision`)

export async function saveAgreement(work: Work, of: ConversationId, one: Agreement): Promise<void> {
  const { municipality } = work.ctx
  await sql`insert into samenspel.agreement (municipality_id, agreement_id, conversation_id, owner, what, due, first_due,
      state, reason, proposed_by, proposed_at, settled_at, revision, circles, readers)
    select ${municipality}, ${one.id}, ${of}, ${one.owner}, ${one.what}, ${one.due}, ${one.firstDue}, ${one.state},
      ${one.reason}, ${one.proposedBy}, ${one.proposedAt}::timestamptz, ${one.settledAt}::timestamptz, ${one.revision}::int,
      c.circles, c.readers
    from samenspel.conversation c where c.municipality_id = ${municipality} and c.conversation_id = ${of}`.execute(
    work.db,
  )
}

/** The agreements of a conversation: what is soonest due first, what is settled last. */
export async function readAgreements(work: Work, of: ConversationId): Promise<Agreement[]> {
  const found = await sql<Agreement>`select ${columns} from samenspel.agreement a
    where a.municipality_id = ${work.ctx.municipality} and a.conversation_id = ${of}
    order by a.state in ('done', 'dropped'), a.due, a.agreement_id`.execute(work.db)
  return found.rows
}

/**
 * Takes an agreement one step further, if nobody did in the meantime.
 * @returns false when it is not as it was seen
 */
export async function moveAgreement(
  work: Work,
  seen: { readonly id: AgreementId; readonly conversation: ConversationId; readonly revision: number },
  to: Pick<Agreement, 'state' | 'reason' | 'due' | 'settledAt'>,
): Promise<boolean> {
  const done =
    await sql`update samenspel.agreement set state = ${to.state}, reason = ${to.reason}, due = ${to.due},
      reminded = case when due = ${to.due} then reminded else 0 end, settled_at = ${to.settledAt}, revision = revision + 1
    where municipality_id = ${work.ctx.municipality} and agreement_id = ${seen.id}
      and conversation_id = ${seen.conversation} and revision = ${seen.revision}`.execute(work.db)
  return done.numAffectedRows === 1n
}
