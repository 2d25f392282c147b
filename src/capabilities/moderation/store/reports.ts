import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import type { Outcome, Report } from '../domain.ts'

const columns =
  sql.raw(`report_id as id, initiative_id as initiative, activity_id as activity, about_name as name, problem,
  words, email, locale, held, reported_at as "reportedAt", due_at as "dueAt"`)

/** @returns its id */
export async function saveReport(work: Work, report: Omit<Report, 'id' | 'reportedAt'>): Promise<string> {
  const { municipality, now } = work.ctx
  const id = newId()
  await sql`insert into samenspel.report (municipality_id, report_id, initiative_id, activity_id, about_name, problem,
      words, email, locale, held, reported_at, due_at)
    values (${municipality}, ${id}, ${report.initiative}, ${report.activity}, ${report.name}, ${report.problem},
      ${report.words}, ${report.email}, ${report.locale}, ${[...report.held]}, ${now}, ${report.dueAt})`.execute(
    work.db,
  )
  return id
}

/** How many reports came with this address since a moment. */
export async function countReportsOf(work: Work, email: string, since: Date): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.report
    where municipality_id = ${work.ctx.municipality} and email = ${email} and reported_at > ${since}`.execute(
    work.db,
  )
  return found.rows[0]!.n
}

/** What has not been closed, the longest waiting first; what was put aside is among them. */
export async function readOpenReports(work: Work): Promise<Report[]> {
  const found = await sql<Report>`select ${columns} from samenspel.report
    where municipality_id = ${work.ctx.municipality} and closed_at is null
    order by reported_at, report_id limit 200`.execute(work.db)
  return found.rows
}

/**
 * A report that has not been closed; `hold` keeps it so until this transaction ends.
 * @throws {NotFound} also when it was closed
 */
export async function readOpenReport(work: Work, id: string, hold?: 'hold'): Promise<Report> {
  const found = await sql<Report>`select ${columns} from samenspel.report
    where municipality_id = ${work.ctx.municipality} and report_id = ${id} and closed_at is null
    ${hold ? sql`for update` : sql``}`.execute(work.db)
  const [report] = found.rows
  if (!report) throw new NotFound()
  return report
}

/** The reports on which something was decided. */
export async function readReportsOf(work: Work, decision: string): Promise<Report[]> {
  const found = await sql<Report>`select ${columns} from samenspel.report
    where municipality_id = ${work.ctx.municipality} and decision_id = ${decision}
    order by reported_at`.execute(work.db)
  return found.rows
}

/** What counts about one page and is open, beside the report that is in hand. */
export async function readOtherReports(work: Work, { id, initiative }: Report): Promise<Report[]> {
  const found = await sql<Report>`select ${columns} from samenspel.report
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative} and report_id <> ${id}
      and closed_at is null and held = '{}' order by reported_at for update`.execute(work.db)
  return found.rows
}

/** All that is open about a page. */
export async function readReportsAbout(work: Work, initiative: string): Promise<Report[]> {
  const found = await sql<Report>`select ${columns} from samenspel.report
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative} and closed_at is null
    order by reported_at`.execute(work.db)
  return found.rows
}

export async function closeReports(
  work: Work,
  ids: readonly string[],
  { as, decision }: { as: Outcome | 'spam' | 'page-gone'; decision: string | null },
): Promise<void> {
  await sql`update samenspel.report set closed_at = ${work.ctx.now}, closed_as = ${as}, decision_id = ${decision}
    where municipality_id = ${work.ctx.municipality} and report_id = any(${[...ids]})`.execute(work.db)
}

/** It is a real report after all. Its term begins now. */
export async function releaseReport(work: Work, id: string, dueAt: Date): Promise<void> {
  await sql`update samenspel.report set held = '{}', due_at = ${dueAt}
    where municipality_id = ${work.ctx.municipality} and report_id = ${id}`.execute(work.db)
}
