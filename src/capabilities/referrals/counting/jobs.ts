import type { Actor } from '#platform/context/ctx.ts'
import { closedQuarters } from '#platform/calendar/quarters.ts'
import { useCase } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { callDays, keptYears, monthsOn } from './domain.ts'
import { dropBefore } from './store.ts'

const isSystem = (actor: Actor): boolean => actor.kind === 'system'

/** What was counted and noted goes after two years. It is of nobody, so that no mark of people says how long it stays. */
export const dropOldCounts = useCase<undefined, void>(
  { name: 'referrals.dropOldCounts', may: isSystem, records: null },
  (work) => {
    const today = localDay(work.ctx.now)
    const [oldest] = closedQuarters(today, keptYears * 4)
    return dropBefore(work, {
      quarter: oldest!.from,
      month: monthsOn(today, -12 * keptYears),
      day: addDays(today, -callDays),
    })
  },
)

export const dropJob: JobDefinition = {
  name: 'referrals.dropOldCounts',
  cron: '50 3 * * *',
  run: (database, ctx) => dropOldCounts(database, ctx, undefined),
}
