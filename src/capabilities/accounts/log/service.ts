import { useCase } from '#platform/db/doors.ts'
import { mayReadLog, mayReadWho } from '../policy.ts'
import { linesPerPage } from './domain.ts'
import type { LogLine, LogQuestion } from './domain.ts'
import { readLine, readLines, readWho } from './store.ts'

/** A page of what was done, the newest first. Reading it is itself written down. */
export const readLog = useCase<LogQuestion, { lines: LogLine[]; more: boolean }>(
  { name: 'accounts.readLog', may: mayReadLog, records: 'audit.read' },
  async (work, question) => {
    const lines = await readLines(work, question, linesPerPage + 1)
    return { lines: lines.slice(0, linesPerPage), more: lines.length > linesPerPage }
  },
)

export interface WhoDidIt {
  readonly line: LogLine
  /** `null`: they have no account any more. */
  readonly who: { readonly name: string; readonly email: string } | null
}

/** Who did one thing, of those who work for the municipality: looked up one by one, and written down each time. */
export const readWhoDidIt = useCase<{ id: string }, WhoDidIt, LogLine>(
  {
    name: 'accounts.readWhoDidIt',
    on: (work, { id }) => readLine(work, id),
    may: mayReadWho,
    records: 'audit.person-read',
    about: (line) => line.id,
  },
  async (work, line) => ({ line, who: await readWho(work, line.id) }),
)
