import { sql } from 'kysely'
import type { Reading } from '#platform/db/doors.ts'
import type { QuestionSet } from '../domain.ts'
import { ownQuestions } from '../questions/questions.ts'

/** The questions that are asked today: the newest of the municipality, or ours. */
export async function findQuestions({
  db,
  municipality,
}: Pick<Reading, 'db' | 'municipality'>): Promise<QuestionSet> {
  const found = await sql<QuestionSet>`select version, questions from published.compass_version
    where municipality_id = ${municipality} order by version desc limit 1`.execute(db)
  return found.rows[0] ?? ownQuestions
}
