import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import type { LogLine, LogQuestion } from './domain.ts'

const columns = sql.raw('audit_id as id, at, actor, action, subject')
const midnight = (day: string, plus: 0 | 1) =>
  sql`((${day}::date + ${plus}::integer)::timestamp at time zone 'Europe/Amsterdam')`

/** Lines of the audit trail, the newest first. A page goes on from a line, so that the last is as near as the first. */
export async function readLines(
  work: Work,
  { from, to, action, before }: LogQuestion,
  most: number,
): Promise<LogLine[]> {
  const found = await sql<LogLine>`
    select ${columns} from samenspel.audit_entry
    where municipality_id = ${work.ctx.municipality}
      and ${action === null ? sql`true` : sql`action = ${action}`}
      and ${from === null ? sql`true` : sql`at >= ${midnight(from, 0)}`}
      and ${to === null ? sql`true` : sql`at < ${midnight(to, 1)}`}
      and ${before === null ? sql`true` : sql`(at, audit_id) < (${before.at}::timestamptz, ${before.id}::uuid)`}
    order by at desc, audit_id desc limit ${most}`.execute(work.db)
  return found.rows
}

/** @throws {NotFound} */
export async function readLine(work: Work, id: string): Promise<LogLine> {
  const found = await sql<LogLine>`select ${columns} from samenspel.audit_entry
    where municipality_id = ${work.ctx.municipality} and audit_id = ${id}::uuid`.execute(work.db)
  const [line] = found.rows
  if (!line) throw new NotFound()
  return line
}

/** Who that was; `null` when they were forgotten since. */
export async function readWho(work: Work, id: string): Promise<{ name: string; email: string } | null> {
  const found = await sql<{ name: string; email: string }>`
    select p.name, p.email from samenspel.audit_entry a
    join samenspel.person p on p.municipality_id = a.municipality_id and p.person_id = a.person_id
    where a.municipality_id = ${work.ctx.municipality} and a.audit_id = ${id}::uuid`.execute(work.db)
  return found.rows[0] ?? null
}
