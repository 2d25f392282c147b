import { useCase } from '#platform/db/doors.ts'
import { isSystem } from '../policy.ts'
import { clearDecisions } from '../store/decisions.ts'
import { clearReports } from '../store/reports.ts'

/** What was closed long ago loses its words, addresses and who decided. @returns of how many rows */
export const sweep = useCase<undefined, { cleared: number }>(
  { name: 'moderation.sweep', may: isSystem, records: null },
  async (work) => ({ cleared: (await clearReports(work)) + (await clearDecisions(work)) }),
)
