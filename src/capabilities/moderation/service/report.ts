import { suspicionsOf } from '#platform/abuse/abuse.ts'
import { afterWorkingDays } from '#platform/calendar/working-days.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { reportsOfAddress, workingDays } from '../domain.ts'
import type { Problem, Suspicion } from '../domain.ts'
import type { Sender } from '../mails.ts'
import { mayReport } from '../policy.ts'
import { countReportsOf, saveReport } from '../store/reports.ts'
import { callModerators } from './tell.ts'

export interface Reported {
  readonly about: {
    readonly initiative: InitiativeId
    readonly activity: string | null
    readonly name: string
  }
  readonly problem: Problem
  readonly words: string
  /** Only when they want to hear back. */
  readonly email: string | null
  readonly locale: Locale
  /** What stands in the field that nobody sees, and when the form was drawn. */
  readonly trap: string
  readonly stamp: string
  /** Many came from this network lately. */
  readonly busyNetwork: boolean
  readonly from: Sender
}

/**
 * Somebody says that something on a page is not right. What looks like spam is put aside for a look, and never thrown
 * away; nobody is written to about it until somebody has looked. Who did it is not in the audit trail.
 */
export const report = useCase<Reported, { id: string; held: readonly Suspicion[] }>(
  { name: 'moderation.report', may: mayReport, records: 'report.made', by: 'unnamed' },
  async (work, { about, problem, words, email, locale, from, ...sent }) => {
    const address = email?.toLowerCase() ?? null
    const held = await suspicious(work, { ...sent, words, address })
    const dueAt = afterWorkingDays(work.ctx.now, workingDays)
    const id = await saveReport(work, { ...about, problem, words, email: address, locale, held, dueAt })
    if (held.length === 0) await callModerators(work, 'report', { name: about.name, dueAt }, from)
    return { id, held }
  },
)

async function suspicious(
  work: Work,
  sent: Pick<Reported, 'trap' | 'stamp' | 'words' | 'busyNetwork'> & { readonly address: string | null },
): Promise<Suspicion[]> {
  const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
  const often =
    sent.address !== null && (await countReportsOf(work, sent.address, dayAgo)) >= reportsOfAddress
  return [
    ...suspicionsOf(sent, work.ctx.now),
    ...(sent.busyNetwork ? (['network'] as const) : []),
    ...(often ? (['address'] as const) : []),
  ]
}
