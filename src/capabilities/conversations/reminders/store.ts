import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { AgreementId, ConversationId, Side } from '../domain.ts'
import type { StepId } from '../premises/domain.ts'
import type { Term } from './steps.ts'

/** A term that came a step further. Days are local ISO dates. */
export interface DueTerm {
  readonly term: Term
  readonly conversation: ConversationId
  /** Which agreement, or which step; `null` for the other terms. */
  readonly part: AgreementId | StepId | null
  /** What was agreed or promised; empty for the other terms. */
  readonly what: string
  readonly owner: Side
  readonly due: string
  /** How many steps were done before. */
  readonly done: number
  readonly subject: string
  readonly person: PersonId | null
  readonly locale: Locale
  readonly initiative: string | null
  readonly contact: PersonId | null
  readonly areas: readonly string[]
}

const ofConversation = sql.raw(`c.conversation_id as conversation, c.subject, c.person_id as person, c.locale,
  c.initiative_id as initiative, c.contact_id as contact, c.areas`)

/** How many steps a term has come to that ends on this day. */
const stepsTo = (due: string, reached: readonly string[]): RawBuilder<number> =>
  sql`(${sql.join(
    reached.map((last) => sql`(${sql.ref(due)} <= ${last})::int`),
    sql` + `,
  )})`

/** Where each term stands: its table, its last day, how far it was reminded, and while what it runs. */
const standing = {
  contact: { due: 'c.contact_due', done: 'c.reminded', runs: 'c.contact_id is null and c.ended_at is null' },
  answer: {
    due: 'c.answer_due',
    done: 'c.answer_reminded',
    runs: 'c.answered_at is null and c.ended_at is null',
  },
} as const

interface Pick {
  /** By step the last day that has come to it. */
  readonly reached: readonly string[]
  readonly limit: number
}

/**
 * Terms of a kind that came a step further, the oldest first. They are held: of two runs at once each has others, and
 * nobody is told twice. Their conversations are held too, because lateness is written on a timeline: one in which somebody
 * writes at this moment is told of in the next run.
 */
export function pickTerms(work: Work, term: Term, pick: Pick): Promise<DueTerm[]> {
  if (term === 'promise') return pickPromises(work, pick)
  return term === 'agreement' ? pickAgreements(work, pick) : pickOfConversations(work, term, pick)
}

async function pickOfConversations(
  work: Work,
  term: 'contact' | 'answer',
  { reached, limit }: Pick,
): Promise<DueTerm[]> {
  const { due, done, runs } = standing[term]
  const found = await sql<DueTerm>`select ${term} as term, null as part, '' as what, 'city' as owner,
      ${sql.ref(due)} as due, ${sql.ref(done)} as done, ${ofConversation}
    from samenspel.conversation c
    where c.municipality_id = ${work.ctx.municipality} and ${sql.raw(runs)} and ${sql.ref(due)} <= ${reached[0]}
      and ${sql.ref(done)} < ${stepsTo(due, reached)}
    order by ${sql.ref(due)}, c.conversation_id limit ${limit} for update skip locked`.execute(work.db)
  return found.rows
}

async function pickAgreements(work: Work, { reached, limit }: Pick): Promise<DueTerm[]> {
  const found = await sql<DueTerm>`select 'agreement' as term, a.agreement_id as part, a.what, a.owner, a.due,
      a.reminded as done, ${ofConversation}
    from samenspel.agreement a
    join samenspel.conversation c on c.municipality_id = a.municipality_id and c.conversation_id = a.conversation_id
    where a.municipality_id = ${work.ctx.municipality} and a.state in ('agreed', 'postponed') and a.due <= ${reached[0]}
      and c.ended_at is null and a.reminded < ${stepsTo('a.due', reached)}
    order by a.due, a.agreement_id limit ${limit} for update of a, c skip locked`.execute(work.db)
  return found.rows
}

async function pickPromises(work: Work, { reached, limit }: Pick): Promise<DueTerm[]> {
  const found =
    await sql<DueTerm>`select 'promise' as term, s.step_id as part, s.title as what, 'city' as owner,
      s.promised_on as due, s.reminded as done, ${ofConversation}
    from samenspel.premises_step s
    join samenspel.conversation c on c.municipality_id = s.municipality_id and c.conversation_id = s.conversation_id
    where s.municipality_id = ${work.ctx.municipality} and s.done_on is null and s.promised_on <= ${reached[0]}
      and c.ended_at is null and s.reminded < ${stepsTo('s.promised_on', reached)}
    order by s.promised_on, s.step_id limit ${limit} for update of s, c skip locked`.execute(work.db)
  return found.rows
}

/** Remembers how far each of these terms, all of one kind, was told. */
export async function saveTold(
  work: Work,
  term: Term,
  { told, reached }: { readonly told: readonly DueTerm[]; readonly reached: readonly string[] },
): Promise<void> {
  const { municipality } = work.ctx
  if (term === 'agreement') {
    await sql`update samenspel.agreement a set reminded = ${stepsTo('a.due', reached)}
      where a.municipality_id = ${municipality} and a.agreement_id = any(${told.map(({ part }) => part)})`.execute(
      work.db,
    )
    return
  }
  if (term === 'promise') {
    await sql`update samenspel.premises_step s set reminded = ${stepsTo('s.promised_on', reached)}
      where s.municipality_id = ${municipality} and s.step_id = any(${told.map(({ part }) => part)})`.execute(
      work.db,
    )
    return
  }
  const { due, done } = standing[term]
  await sql`update samenspel.conversation c set ${sql.ref(done.slice(2))} = ${stepsTo(due, reached)}
    where c.municipality_id = ${municipality}
      and c.conversation_id = any(${told.map(({ conversation }) => conversation)})`.execute(work.db)
}
