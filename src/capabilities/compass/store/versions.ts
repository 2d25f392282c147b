import { sql } from 'kysely'
import type { Locale } from '#platform/context/ctx.ts'
import type { Reading } from '#platform/db/doors.ts'
import type { PublishedSet, Question, QuestionSet } from '../domain.ts'
import { ownQuestions } from '../questions/questions.ts'

type Where = Pick<Reading, 'db' | 'municipality'>

interface Row {
  readonly version: number
  readonly questions: readonly Question[]
  readonly locales: readonly Locale[]
  readonly madeBy: 'municipality' | 'samenspel'
  readonly madeAt: Date
}

/** Ours, as if it were published: in both languages. */
export const ownSet: PublishedSet = { ...ownQuestions, locales: ['nl', 'en'] }

const columns = sql.raw(`version, questions, locales, made_by as "madeBy", made_at as "madeAt"`)

const published = ({ version, questions, locales, madeBy, madeAt }: Row): PublishedSet => ({
  version,
  questions,
  locales,
  made: { at: madeAt, by: madeBy },
})

/** A version as it is asked: in the languages that the municipality offers. */
export function offered({ version, questions, locales, made }: PublishedSet): QuestionSet {
  const asked = questions.map((question) => {
    const { nl, en } = question.words
    return { ...question, words: en && locales.includes('en') ? { nl, en } : { nl } }
  })
  return made ? { version, questions: asked, made } : { version, questions: asked }
}

/** The questions that are asked today: the newest of the municipality, or ours. */
export async function findQuestions({ db, municipality }: Where): Promise<QuestionSet> {
  const found = await sql<Row>`select ${columns} from published.compass_version
    where municipality_id = ${municipality} order by version desc limit 1`.execute(db)
  return found.rows[0] ? offered(published(found.rows[0])) : ownQuestions
}

/** The questions as they were in these versions: an answer is shown with the question that it was given to. */
export async function readVersions(
  { db, municipality }: Where,
  versions: readonly number[],
): Promise<ReadonlyMap<number, QuestionSet>> {
  const found = await sql<Row>`select ${columns} from published.compass_version
    where municipality_id = ${municipality} and version = any(${[...versions]}::int[]) order by version`.execute(
    db,
  )
  return new Map(
    [ownQuestions, ...found.rows.map((row) => offered(published(row)))].map((set) => [set.version, set]),
  )
}

/** All that a municipality ever published, the newest first, and ours last. */
export async function readAllVersions({ db, municipality }: Where): Promise<PublishedSet[]> {
  const found = await sql<Row>`select ${columns} from published.compass_version
    where municipality_id = ${municipality} order by version desc`.execute(db)
  return [...found.rows.map(published), ownSet]
}
