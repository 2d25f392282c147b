import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { sweep } from './service.ts'

/** Every night sessions and links that are over go. */
export const sweepJob: JobDefinition = {
  name: 'accounts.sweep',
  cron: '45 3 * * *',
  run: (database, ctx) => sweep(database, ctx, undefined),
}
