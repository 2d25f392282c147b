import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { appealDays } from '../domain.ts'
import type { Appeal, Decision, Verdict } from '../domain.ts'

const columns = sql.raw(`d.decision_id as id, d.initiative_id as initiative, d.about_name as name,
  d.outcome, d.reason, d.decided_by as "decidedBy", d.decided_at as "decidedAt"`)

/**
 * @param appealHash what is kept of the link with which a second moderator is asked; `null` when nobody may
 * @returns its id
 */
export async function saveDecision(
  work: Work,
  decision: Omit<Decision, 'id' | 'decidedAt' | 'decidedBy'>,
  appealHash: string | null,
): Promise<string> {
  const { municipality, now, actor } = work.ctx
  const id = newId()
  const by = actor.kind === 'person' ? actor.id : null
  await sql`insert into samenspel.moderation_decision (municipality_id, decision_id, initiative_id, about_name,
      outcome, reason, decided_by, decided_at, settled_at, appeal_hash)
    values (${municipality}, ${id}, ${decision.initiative}, ${decision.name},
      ${decision.outcome}, ${decision.reason}, ${by}, ${now}, ${now}, ${appealHash})`.execute(work.db)
  return id
}

/** Nobody asked yet, and the six weeks are not over. */
const canStillAsk = (work: Work) => sql`d.municipality_id = ${work.ctx.municipality}
  and d.decided_at > ${work.ctx.now}::timestamptz - ${appealDays} * interval '1 day'
  and not exists (select from samenspel.appeal a
    where a.municipality_id = d.municipality_id and a.decision_id = d.decision_id)`

/** The decision about which the holder of this link may ask a second moderator. */
export async function findByLink(work: Work, hash: string): Promise<Decision | null> {
  const found = await sql<Decision>`select ${columns} from samenspel.moderation_decision d
    where ${canStillAsk(work)} and d.appeal_hash = ${hash}`.execute(work.db)
  return found.rows[0] ?? null
}

/**
 * The last decision about how a page stands, when its owners may still ask a second moderator about it. That a report
 * about it was left changes nothing for them.
 */
export async function findForOwners(work: Work, initiative: InitiativeId): Promise<Decision | null> {
  const found = await sql<Decision>`select ${columns} from samenspel.moderation_decision d
    where ${canStillAsk(work)} and d.outcome in ('taken-down', 'sent-back') and d.decision_id = (
      select l.decision_id from samenspel.moderation_decision l
      where l.municipality_id = ${work.ctx.municipality} and l.initiative_id = ${initiative} and l.outcome <> 'left'
      order by l.decided_at desc, l.decision_id limit 1)`.execute(work.db)
  return found.rows[0] ?? null
}

/** @returns false when somebody else asked at the same moment */
export async function saveAppeal(
  work: Work,
  decision: Decision,
  { words, dueAt }: { words: string; dueAt: Date },
): Promise<boolean> {
  const { municipality, now } = work.ctx
  const saved = await sql`insert into samenspel.appeal (municipality_id, decision_id, words, asked_at, due_at)
    values (${municipality}, ${decision.id}, ${words}, ${now}, ${dueAt}) on conflict do nothing`.execute(
    work.db,
  )
  if (Number(saved.numAffectedRows ?? 0) === 0) return false
  await settle(work, decision.id, null)
  return true
}

type AppealRow = Decision & Omit<Appeal, 'decision'>

const appealed = sql`select ${columns}, a.words, a.asked_at as "askedAt", a.due_at as "dueAt"
  from samenspel.appeal a join samenspel.moderation_decision d
    on d.municipality_id = a.municipality_id and d.decision_id = a.decision_id`

function appealFrom({ words, askedAt, dueAt, ...decision }: AppealRow): Appeal {
  return { decision, words, askedAt, dueAt }
}

/** What waits for a second moderator, the longest first. */
export async function readOpenAppeals(work: Work): Promise<Appeal[]> {
  const found = await sql<AppealRow>`${appealed}
    where a.municipality_id = ${work.ctx.municipality} and a.closed_at is null
    order by a.asked_at, a.decision_id`.execute(work.db)
  return found.rows.map(appealFrom)
}

/**
 * An appeal that has not been judged; `hold` keeps it so until this transaction ends.
 * @throws {NotFound} also when it was judged
 */
export async function readOpenAppeal(work: Work, id: string, hold?: 'hold'): Promise<Appeal> {
  const found = await sql<AppealRow>`${appealed}
    where a.municipality_id = ${work.ctx.municipality} and a.decision_id = ${id} and a.closed_at is null
    ${hold ? sql`for update of a` : sql``}`.execute(work.db)
  const [row] = found.rows
  if (!row) throw new NotFound()
  return appealFrom(row)
}

export async function closeAppeal(
  work: Work,
  id: string,
  { verdict, reason, by }: { verdict: Verdict; reason: string; by: PersonId },
): Promise<void> {
  await sql`update samenspel.appeal
    set outcome = ${verdict}, reason = ${reason}, decided_by = ${by}, closed_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and decision_id = ${id}`.execute(work.db)
  await settle(work, id, work.ctx.now)
}

/** From when the term counts in which we know who decided: not while a second look is open. */
async function settle(work: Work, id: string, at: Date | null): Promise<void> {
  await sql`update samenspel.moderation_decision set settled_at = ${at}
    where municipality_id = ${work.ctx.municipality} and decision_id = ${id}`.execute(work.db)
}

/** Everything that was decided about a page goes with it. */
export async function deleteDecisionsAbout(work: Work, initiative: InitiativeId): Promise<void> {
  await sql`delete from samenspel.moderation_decision
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative}`.execute(work.db)
}
