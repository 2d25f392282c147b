import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { nameAreasOfToday } from './own-areas/service.ts'

/** Just after midnight an area is called what it is called from that day. */
export const nameAreasJob: JobDefinition = {
  name: 'municipalities.nameAreasOfToday',
  cron: '5 0 * * *',
  run: (database, ctx) => nameAreasOfToday(database, ctx, undefined),
}
