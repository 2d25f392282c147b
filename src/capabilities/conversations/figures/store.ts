import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { Figure, Period } from './domain.ts'

/** The term of a conversation, and when what it asks was done; `null` while it is not. */
export interface CountedTerm {
  readonly due: string
  readonly openedAt: Date
  readonly doneAt: Date | null
  readonly endedAt: Date | null
}

const columns = { contact: ['contact_due', 'contact_at'], answer: ['answer_due', 'answered_at'] } as const

/** The conversations of which a term ended in a period. */
export async function readTerms(
  work: Work,
  term: keyof typeof columns,
  { from, to }: Period,
): Promise<CountedTerm[]> {
  const [due, done] = columns[term]
  const found =
    await sql<CountedTerm>`select ${sql.ref(due)} as due, opened_at as "openedAt", ${sql.ref(done)} as "doneAt",
      ended_at as "endedAt" from samenspel.conversation
    where municipality_id = ${work.ctx.municipality} and ${sql.ref(due)} between ${from} and ${to}`.execute(
      work.db,
    )
  return found.rows
}

/** An agreement of the municipality whose first day lay in a period. */
export interface CountedAgreement {
  readonly due: string
  readonly state: 'agreed' | 'postponed' | 'done' | 'dropped'
  readonly settledAt: Date | null
}

export async function readCityAgreements(work: Work, { from, to }: Period): Promise<CountedAgreement[]> {
  const found = await sql<CountedAgreement>`select first_due as due, state, settled_at as "settledAt"
    from samenspel.agreement
    where municipality_id = ${work.ctx.municipality} and owner = 'city' and state <> 'proposed'
      -- Dropped at its first change, it was never agreed.
      and not (state = 'dropped' and revision = 2)
      and first_due between ${from} and ${to}`.execute(work.db)
  return found.rows
}

/** What stands published. */
export async function readFigures({
  db,
  municipality,
}: Pick<Reading, 'db' | 'municipality'>): Promise<Figure[]> {
  const found = await sql<Figure>`select measure, from_day as "from", to_day as "to", counted, outcome
    from published.conversation_figures where municipality_id = ${municipality}`.execute(db)
  return found.rows
}

export async function replaceFigures(work: Work, figures: readonly Figure[]): Promise<void> {
  const { municipality } = work.ctx
  await sql`delete from published.conversation_figures where municipality_id = ${municipality}`.execute(
    work.db,
  )
  for (const { measure, from, to, counted, outcome } of figures)
    await sql`insert into published.conversation_figures (municipality_id, measure, from_day, to_day, counted, outcome)
      values (${municipality}, ${measure}, ${from}, ${to}, ${counted}, ${outcome})`.execute(work.db)
}
